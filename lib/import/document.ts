import { isLang, type Lang } from '../i18n/lang';
import type { Piece } from './pdf-lines';
import { pdfText, type PdfNote } from './pdf-text';
import { publicationDay, writtenDay } from './publication-day';

/** A file that a program of its own must open: scripts/read-document.mjs. */
export type DocumentKind = 'word' | 'pdf';

const FAULTS = ['foreign', 'locked', 'unsafe', 'too-large', 'too-many-pages', 'no-text', 'broken', 'too-slow', 'busy'] as const;
/** Why a document was not read. */
export type DocumentFault = (typeof FAULTS)[number];

/** What is to be known of a document's text: `file-day` where the day is that of the file, for the text names none. */
export type DocumentNote = PdfNote | 'file-day';

export type DocumentText = { readonly text: string; readonly title: string | null; readonly lang: Lang | null; readonly publishedOn: string | null; readonly notes: readonly DocumentNote[] };

const LONGEST_TITLE = 300;
/** What programs write where nobody has given a title. */
const NO_TITLE = /^(?:microsoft word\s*-|[a-z-]+:\S*$|untitled|document\d*$|مستند\d*$|文档\d*$)|\.(?:docx?|pdf|rtf|indd|qxd)$/i;

/** What the process that reads documents has answered, in our terms. What it can't have answered is a bug of ours, said as a broken file. */
export function documentFrom(kind: DocumentKind, answer: unknown): DocumentText | { readonly why: DocumentFault } {
  const field = (name: string): unknown => (typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined);
  const words = (name: string): string | null => {
    const value = field(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  if (field('ok') !== true) return { why: FAULTS.find((fault) => fault === field('why')) ?? 'broken' };
  const { text, notes } = kind === 'pdf' ? pdfText(pagesIn(field('pages'))) : { text: words('text') ?? '', notes: [] };
  if (text === '') return { why: 'no-text' };
  const title = words('title');
  const lang = words('lang')?.slice(0, 2).toLowerCase();
  const own = publicationDay(text);
  const fileDay = own === null ? writtenDay(words('day') ?? '') : null;
  return {
    text,
    title: title === null || title.length > LONGEST_TITLE || NO_TITLE.test(title) ? null : title,
    lang: isLang(lang) ? lang : null,
    publishedOn: own ?? fileDay,
    notes: fileDay === null ? notes : [...notes, 'file-day'],
  };
}

function pagesIn(pages: unknown): readonly (readonly Piece[])[] {
  if (!Array.isArray(pages)) return [];
  return pages.map((page: unknown) => (Array.isArray(page) ? page.flatMap(pieceFrom) : []));
}

function pieceFrom(raw: unknown): readonly Piece[] {
  if (!Array.isArray(raw)) return [];
  const [words, x, y, width, size]: readonly unknown[] = raw;
  const isPiece = typeof words === 'string' && typeof x === 'number' && typeof y === 'number' && typeof width === 'number' && typeof size === 'number';
  return isPiece ? [{ words, x, y, width, size }] : [];
}
