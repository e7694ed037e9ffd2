import { parseEdtf } from '../dossier/edtf';
import type { Lang } from '../i18n/lang';
import { detectLanguage } from '../text/language';
import { publicationDay } from './publication-day';

/** An article as somebody enters it. Null where they leave it to the text: its language, its day. */
export type Draft = {
  readonly text: string;
  readonly lang: Lang | null;
  readonly publishedOn: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
};

export const EMPTY_DRAFT: Draft = { text: '', lang: null, publishedOn: null, title: '', publisher: '', url: '' };

/** Most bytes of an article, as UTF-8: the same for a paste, a file and a request. */
export const LARGEST_ARTICLE = 5 * 1024 * 1024;

/** Units of text that a browser's text field still lays out without a wait; of a longer text it shows the beginning. */
export const LONGEST_EDITED = 60_000;
export const SHOWN_OF_LONG = 6000;

export type DraftField = 'text' | 'lang' | 'publishedOn' | 'url';

/** What keeps a draft from being read. */
export type Fault =
  | { readonly at: 'text'; readonly code: 'empty' | 'binary' | 'unknown-language' | 'unopened-file' | 'empty-page' }
  | { readonly at: 'text'; readonly code: 'oversized'; readonly bytes: number }
  | { readonly at: 'text'; readonly code: 'unknown-file'; readonly name: string }
  /** Said by the server, in the reader's language already. */
  | { readonly at: 'text'; readonly code: 'said'; readonly message: string }
  | { readonly at: 'lang'; readonly code: 'other-language'; readonly given: Lang; readonly found: Lang }
  | { readonly at: 'publishedOn'; readonly code: 'invalid-day'; readonly value: string }
  | { readonly at: 'url'; readonly code: 'invalid-address'; readonly value: string };

/** What the text itself says of its language and its day. */
export function guessFrom(text: string): { readonly lang: Lang | null; readonly publishedOn: string | null } {
  return { lang: detectLanguage(text).lang, publishedOn: publicationDay(text) };
}

/** The article of a draft, as the reader and the library take it: what nobody has filled is as the text says. */
export function articleOf({ text, lang, publishedOn, title, publisher, url }: Draft) {
  const guess = guessFrom(text);
  return {
    text, lang: lang ?? guess.lang ?? undefined, title: title.trim() || undefined, publisher: publisher.trim() || undefined,
    publishedOn: (publishedOn ?? guess.publishedOn ?? '') || undefined, url: url || undefined,
  };
}

const CONTROLS = 0.01; // share of control characters above which a text is none
const SURE = 0.6; // share of the letters above which a text's language is beyond doubt
const ADDRESS = /^https?:\/\/\S+$/;

/** Everything that keeps a draft from being read, at once; empty where nothing does. */
export function faultsOf({ text, lang, publishedOn, url }: Draft): readonly Fault[] {
  const day = publishedOn ?? '';
  return [
    ...textFaults(text, lang),
    ...(day === '' || isDay(day) ? [] : [{ at: 'publishedOn', code: 'invalid-day', value: day } as const]),
    ...(url === '' || ADDRESS.test(url) ? [] : [{ at: 'url', code: 'invalid-address', value: url } as const]),
  ];
}

function textFaults(text: string, given: Lang | null): readonly Fault[] {
  if (text.trim() === '') return [{ at: 'text', code: 'empty' }];
  const bytes = bytesOf(text);
  if (bytes > LARGEST_ARTICLE) return [{ at: 'text', code: 'oversized', bytes }];
  if ((text.match(BINARY)?.length ?? 0) > text.length * CONTROLS) return [{ at: 'text', code: 'binary' }];
  const { lang, share } = detectLanguage(text);
  if (lang === null) return [{ at: 'text', code: 'unknown-language' }];
  return given !== null && given !== lang && share > SURE ? [{ at: 'lang', code: 'other-language', given, found: lang }] : [];
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const BINARY = /[\u0000-\u0008\u000E-\u001F]/g;

function bytesOf(text: string): number {
  return text.length * 3 <= LARGEST_ARTICLE ? text.length : new TextEncoder().encode(text).length;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text) !== null;
}
