import type { Lang } from '@/lib/i18n/lang';
import { decodeText } from '@/lib/import/decode-text';
import { EMPTY_DRAFT, LARGEST_ARTICLE, type Draft, type Fault } from '@/lib/import/draft';
import { fileKind, type FileKind } from '@/lib/import/file-kind';
import type { PageText } from '@/lib/import/page-text';
import { draftFromDocument, sourceFromAddress } from './draft-from-server';

/** An article that was brought, and what is to be known of its text; or why there is none. */
export type Taken = { readonly draft: Draft; readonly notes: readonly string[] } | { readonly fault: Fault };

/** The article of a file, with what the file says of itself. Looked at before it is opened: a film is not read into memory. */
export async function draftFromFile(file: File, asks: Lang): Promise<Taken> {
  const kind = fileKind(file.name, file.type);
  if (kind === null) return { fault: { at: 'text', code: 'unknown-file', name: file.name } };
  if (kind === 'word' || kind === 'pdf') return draftFromDocument(file, kind, asks);
  if (file.size > LARGEST_ARTICLE) return { fault: { at: 'text', code: 'oversized', bytes: file.size } };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { fault: { at: 'text', code: 'unopened-file' } };
  return draftFromSource(decodeText(new Uint8Array(bytes)), kind);
}

/** The article at an address, which stays its address where the page names none. */
export async function draftFromAddress(url: string, asks: Lang): Promise<Taken> {
  const found = await sourceFromAddress(url, asks);
  if ('fault' in found) return found;
  const kind = fileKind('', found.type);
  const taken = await draftFromSource(found.source, kind === null || kind === 'word' || kind === 'pdf' ? 'text' : kind);
  return 'fault' in taken || taken.draft.url !== '' ? taken : { ...taken, draft: { ...taken.draft, url: found.url } };
}

async function draftFromSource(source: string, kind: Exclude<FileKind, 'word' | 'pdf'>): Promise<Taken> {
  if (kind === 'page') return draftFromPage(source);
  if (kind === 'text') return { draft: { ...EMPTY_DRAFT, text: source }, notes: [] };
  const [{ markdownPage }, { wholePage }] = await Promise.all([import('@/lib/import/markdown-page'), import('@/lib/import/page-text')]);
  const page = markdownPage(source);
  return page === null ? { draft: { ...EMPTY_DRAFT, text: source }, notes: [] } : draftOf(wholePage(parsed(page)));
}

/** A page's source: a document made by DOMParser runs no script and loads nothing. */
export async function draftFromPage(html: string): Promise<Taken> {
  const { pageText } = await import('@/lib/import/page-text');
  return draftOf(pageText(parsed(html)));
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function draftOf({ text, lang, publishedOn, title, publisher, url }: PageText): Taken {
  if (text === '') return { fault: { at: 'text', code: 'empty-page' } };
  return { draft: { text, lang, publishedOn, title: title ?? '', publisher: publisher ?? '', url: url ?? '' }, notes: [] };
}

/** A whole page's source, as an editor or a browser's "view source" copies it. */
export function isPageSource(text: string): boolean {
  return /^\s*<(?:!doctype html|html[\s>])/i.test(text.slice(0, 1000));
}
