import { z } from 'zod';
import type { Refusal } from './refusal';

export const PublishRequest = z.strictObject({ state: z.record(z.string(), z.string()).default({}) });

/** `{state: {sel: "cn", …}}`: the view to freeze, by the names of a link; `{}` or no body is the whole dossier. */
export function readPublishRequest(body: unknown): { readonly ok: true; readonly state: Readonly<Record<string, string>> } | { readonly ok: false; readonly refusal: Refusal } {
  const parsed = PublishRequest.safeParse(body);
  if (parsed.success) return { ok: true, state: parsed.data.state };
  return { ok: false, refusal: { status: 400, problems: parsed.error.issues.map(({ path, message }) => ({ at: path.join('.') || 'body', message })) } };
}
