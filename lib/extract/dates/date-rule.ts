import type { CivilDay } from './calendar';

export type DateKind = 'point' | 'interval' | 'weekday' | 'duration' | 'vague';

/** A date found in the folded copy of a text; dates.ts carries its offsets back to the original. */
export type RawDate = {
  readonly start: number; readonly end: number; readonly kind: DateKind;
  readonly edtf: string | null; readonly formula: string | null; readonly confidence: number;
};

export type DateContext = {
  /** The article in one spelling (lib/text/normalise.ts) and, for capitals, as it was written at the same units. */
  readonly text: string;
  readonly isCapital: (at: number) => boolean;
  readonly publishedOn: CivilDay | null;
  /** The day that "today" means: the dateline's where the article has one, else the publication day. */
  readonly today: CivilDay | null;
};

export type DateRule = { readonly name: string; readonly find: (context: DateContext) => RawDate[] };

type Reading = Pick<RawDate, 'kind' | 'edtf'> & Partial<Pick<RawDate, 'formula' | 'confidence'>>;

/** Every match of a pattern that `read` accepts. Group 1 is a lead-in (clitics, a preposition) that is not part of the date. */
export function findAll(text: string, pattern: RegExp, read: (match: RegExpExecArray, start: number, end: number) => Reading | null): RawDate[] {
  const found: RawDate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index + (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    if (match[0] === '') pattern.lastIndex += 1;
    const reading = read(match, start, end);
    if (reading !== null) found.push({ start, end, formula: null, confidence: 0.9, ...reading });
  }
  return found;
}

/** The word that ends just before a place in the folded text, at most 24 units long. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && text[end - 1] === ' ' && at - end < 3) end -= 1;
  let start = end;
  while (start > 0 && end - start < 24 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, end);
}

export function wordAfter(text: string, at: number): string {
  return /^ {0,3}([\p{L}\p{N}]{1,24})/u.exec(text.slice(at, at + 28))?.[1] ?? '';
}
