import type { Polarity } from '../../dossier/schema';
import { formatNumber, type Locale } from '../format';
import { tableOf } from '../tables';

type MarkWords = { readonly speaker: string; readonly polarity: Polarity; readonly concept: string; readonly paraphrase: string; readonly count: number };
type SummaryWords = { readonly name: string; readonly distinct: number; readonly supports: number; readonly opposes: number; readonly neutral: number };

export type Case = 'nominative' | 'genitive';

export type StanceWords = {
  readonly statements: (n: number, locale: Locale) => string;
  readonly times: (n: number, locale: Locale) => string;
  readonly issues: (n: number, locale: Locale, arabicCase: Case) => string;
  readonly mark: (words: MarkWords, often: string | null) => string;
  readonly summary: (words: SummaryWords, statements: string, locale: Locale) => string;
  /** `n` is `repeated` as it is written. */
  readonly folded: (statements: string, repeated: number, n: string) => string;
};

const WORDS = tableOf('stancesWords');

/** "six issues" · "ست قضايا" · "六个议题"; Arabic is in the case that its place asks for, which the dual shows. */
export function countIssues(n: number, locale: Locale, arabicCase: Case = 'genitive'): string {
  return WORDS[locale.lang].issues(n, locale, arabicCase);
}

export function countStatements(n: number, locale: Locale): string {
  return WORDS[locale.lang].statements(n, locale);
}

export function countTimes(n: number, locale: Locale): string {
  return WORDS[locale.lang].times(n, locale);
}

/** What a screen reader says of a mark: who, which way, on what, in which words. */
export function nameMark(words: MarkWords, locale: Locale): string {
  return WORDS[locale.lang].mark(words, words.count > 1 ? countTimes(words.count, locale) : null);
}

/** "Xi Jinping: 21 statements (supports 20, opposes 1)" */
export function nameSummary(words: SummaryWords, locale: Locale): string {
  return WORDS[locale.lang].summary(words, countStatements(words.distinct, locale), locale);
}

/** "35 distinct statements; 3 more repeat one of them" */
export function countFolded(distinct: number, repeated: number, locale: Locale): string {
  const statements = countStatements(distinct, locale);
  return repeated === 0 ? statements : WORDS[locale.lang].folded(statements, repeated, formatNumber(repeated, locale));
}
