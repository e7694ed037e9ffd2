import { createHash } from 'node:crypto';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * The policy of a file that holds all it needs: its own style and script by their hashes, fonts and pictures as data, nothing
 * from anywhere. `frame-ancestors` is left out on purpose: with it, any value, a report opened from a disk shows nothing.
 */
export function contentPolicy({ style, script }: { readonly style: string; readonly script: string }): string {
  return `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** The policy that a page of ours carries in its head, for the header that says the same; null where it carries none. */
export function policyIn(head: string): string | null {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(head)?.[1]?.replaceAll('&#x27;', "'").replaceAll('&amp;', '&') ?? null;
}
