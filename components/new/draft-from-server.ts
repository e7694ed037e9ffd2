import { isLang, type Lang } from '@/lib/i18n/lang';
import { FILES } from '@/lib/i18n/messages/files';
import type { DocumentKind } from '@/lib/import/document';
import { EMPTY_DRAFT } from '@/lib/import/draft';
import { LARGEST_DOCUMENT, mediaTypeOf } from '@/lib/import/file-kind';
import { messagesIn, textIn } from './answer-fields';
import type { Taken } from './draft-from-file';

/** The text of a Word or PDF file: the server opens it, since a browser has no program that does. */
export async function draftFromDocument(file: File, kind: DocumentKind, asks: Lang): Promise<Taken> {
  if (file.size > LARGEST_DOCUMENT) return said(FILES[asks].largeDocument);
  const answer = await ask('/api/articles/from-file', { 'content-type': mediaTypeOf(kind) }, file, asks);
  if ('fault' in answer) return answer;
  const [text, lang] = [textIn(answer.value, 'text'), textIn(answer.value, 'lang')];
  if (text === null) return said(FILES[asks].unreachable);
  const draft = { ...EMPTY_DRAFT, text, lang: isLang(lang) ? lang : null, publishedOn: textIn(answer.value, 'publishedOn'), title: textIn(answer.value, 'title') ?? '' };
  return { draft, notes: messagesIn(answer.value, 'notes') };
}

export type Source = { readonly url: string; readonly type: string; readonly source: string };

/** A page's source, which the server asks for: a page of ours may ask no other host. */
export async function sourceFromAddress(url: string, asks: Lang): Promise<Source | Extract<Taken, { readonly fault: unknown }>> {
  const answer = await ask('/api/articles/from-address', { 'content-type': 'application/json' }, JSON.stringify({ url }), asks);
  if ('fault' in answer) return answer;
  const [found, type, source] = [textIn(answer.value, 'url'), textIn(answer.value, 'type'), textIn(answer.value, 'source')];
  return found === null || type === null || source === null ? said(FILES[asks].unreachable) : { url: found, type, source };
}

async function ask(address: string, headers: Readonly<Record<string, string>>, body: BodyInit, asks: Lang): Promise<{ readonly value: unknown } | ReturnType<typeof said>> {
  try {
    const response = await fetch(address, { method: 'POST', headers: { ...headers, 'accept-language': asks }, body });
    const value: unknown = await response.json();
    return response.ok ? { value } : said(messagesIn(value, 'problems').join(' ') || FILES[asks].unreachable);
  } catch {
    return said(FILES[asks].unreachable);
  }
}

function said(message: string) {
  return { fault: { at: 'text', code: 'said', message } } as const;
}
