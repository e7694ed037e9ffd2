import { isLang, type Lang } from '@/lib/i18n/lang';
import { KEEP } from '@/lib/i18n/messages/keep';
import type { articleOf } from '@/lib/import/draft';
import { listIn, messagesIn, textIn } from './answer-fields';

export type Same = { readonly id: string; readonly title: string; readonly lang: Lang };
type Outcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reasons: readonly string[] };

/** Dossiers of the very same text; none where the server can't be asked: whoever keeps one twice can delete it. */
export async function sameInLibrary(text: string): Promise<readonly Same[]> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const response = await fetch(`/api/dossiers?text=${hash}`);
    return listIn(await response.json(), 'items').flatMap(sameFrom);
  } catch {
    return [];
  }
}

type Kept = Readonly<Record<keyof ReturnType<typeof articleOf>, string | null | undefined>>;

/** Sends the article to the library, which reads it by the same rules and keeps it. */
export async function keepArticle({ text, lang, title, publisher, publishedOn, url }: Kept, asks: Lang): Promise<Outcome> {
  const given = { text, lang, title, publisher, publishedOn, url };
  try {
    const response = await fetch('/api/dossiers', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': asks },
      body: JSON.stringify(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined))),
    });
    const answer: unknown = await response.json();
    const id = textIn(answer, 'id');
    if (response.ok && id !== null) return { ok: true, id };
    const reasons = messagesIn(answer, 'problems');
    return { ok: false, reasons: reasons.length === 0 ? [KEEP[asks].unreachable] : reasons };
  } catch {
    return { ok: false, reasons: [KEEP[asks].unreachable] };
  }
}

function sameFrom(item: unknown): readonly Same[] {
  const [id, title, lang] = [textIn(item, 'id'), textIn(item, 'title'), textIn(item, 'lang')];
  return id === null || title === null || !isLang(lang) ? [] : [{ id, title, lang }];
}
