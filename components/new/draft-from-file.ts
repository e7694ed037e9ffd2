import { decodeText } from '@/lib/import/decode-text';
import { EMPTY_DRAFT, LARGEST_ARTICLE, type Draft, type Fault } from '@/lib/import/draft';

type Taken = { readonly draft: Draft } | { readonly fault: Fault };

const PAGE = /\.x?html?$/i;
const PLAIN = /\.(?:txt|text|md)$/i;

/** The article of a text file or a saved page, with what the page says of itself. Looked at before it is opened: a film is not read into memory. */
export async function draftFromFile(file: File): Promise<Taken> {
  const isPage = PAGE.test(file.name) || file.type === 'text/html';
  if (!isPage && !PLAIN.test(file.name) && file.type !== 'text/plain') return { fault: { at: 'text', code: 'unknown-file', name: file.name } };
  if (file.size > LARGEST_ARTICLE) return { fault: { at: 'text', code: 'oversized', bytes: file.size } };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { fault: { at: 'text', code: 'unopened-file' } };
  const text = decodeText(new Uint8Array(bytes));
  return isPage ? draftFromPage(text) : { draft: { ...EMPTY_DRAFT, text } };
}

/** A page's source: a document made by DOMParser runs no script and loads nothing. */
export async function draftFromPage(html: string): Promise<Taken> {
  const { pageText } = await import('@/lib/import/page-text');
  const { text, lang, publishedOn, title, publisher, url } = pageText(new DOMParser().parseFromString(html, 'text/html'));
  if (text === '') return { fault: { at: 'text', code: 'empty-page' } };
  return { draft: { text, lang, publishedOn, title: title ?? '', publisher: publisher ?? '', url: url ?? '' } };
}

/** A whole page's source, as an editor or a browser's "view source" copies it. */
export function isPageSource(text: string): boolean {
  return /^\s*<(?:!doctype html|html[\s>])/i.test(text.slice(0, 1000));
}
