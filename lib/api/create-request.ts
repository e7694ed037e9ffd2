import { z } from 'zod';
import { LANGS, type Lang } from '../i18n/lang';
import { NEW } from '../i18n/messages/new';
import { EMPTY_DRAFT, faultsOf } from '../import/draft';
import type { Refusal } from './refusal';

/** What a new dossier is made of; what is not said is guessed from the text. */
export const CreateRequest = z.strictObject({
  text: z.string(),
  lang: z.enum(LANGS).optional(),
  title: z.string().min(1).max(1000).optional(),
  publisher: z.string().max(1000).optional(),
  publishedOn: z.string().optional(),
  url: z.string().max(4000).optional(),
});
export type NewArticle = z.infer<typeof CreateRequest>;

/** All that keeps an article from being read, at once and in the reader's language. */
export function readCreateRequest(body: unknown, lang: Lang): { readonly ok: true; readonly article: NewArticle } | { readonly ok: false; readonly refusal: Refusal } {
  const parsed = CreateRequest.safeParse(body);
  if (!parsed.success) return { ok: false, refusal: { status: 422, problems: parsed.error.issues.map(({ path, message }) => ({ at: path.join('.') || 'body', message })) } };
  const { text, lang: given, publishedOn, url } = parsed.data;
  const faults = faultsOf({ ...EMPTY_DRAFT, text, lang: given ?? null, publishedOn: publishedOn ?? null, url: url ?? '' });
  if (faults.length > 0) return { ok: false, refusal: { status: 422, problems: faults.map((fault) => ({ at: fault.at, message: NEW[lang].fault(fault) })) } };
  return { ok: true, article: parsed.data };
}
