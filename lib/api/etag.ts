import { createHash } from 'node:crypto';

/** A strong tag: equal tags mean equal bytes. */
export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
}
