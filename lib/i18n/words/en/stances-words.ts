import { counted } from '../../counted';
import { formatNumber, type Locale } from '../../format';
import type { StanceWords } from '../../messages/stances-words';
import { listSides } from '../../stance-lists';
import { COMMON } from './common';
import { STANCES } from './stances';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** "six", eleven as "11" */
export function numberWord(n: number, locale: Locale): string {
  return NUMBERS[n] ?? formatNumber(n, locale);
}

export function countIssues(n: number, locale: Locale): string {
  return `${numberWord(n, locale)} ${n === 1 ? 'issue' : 'issues'}`;
}

export function countMoreIssues(n: number, locale: Locale): string {
  return `${numberWord(n, locale)} more ${n === 1 ? 'issue' : 'issues'}`;
}

export const STANCE_WORDS: StanceWords = {
  statements: (n, locale) => counted(n, { one: '# statement', other: '# statements' }, locale),
  // English has no dual form for the rules to name
  times: (n, locale) => n === 2 ? 'twice' : counted(n, { one: 'once', other: '# times' }, locale),
  issues: countIssues,
  mark: ({ speaker, polarity, concept, paraphrase }, often) => `${speaker}, ${COMMON.polarity[`${polarity}`]}, ${concept}: ${paraphrase}${often === null ? '' : ` Said ${often}.`}`,
  summary: (words, statements, locale) => `${words.name}: ${statements} (${listSides(words, [COMMON.supports, COMMON.opposes, STANCES.neutral], ', ', locale)})`,
  folded: (statements, repeated, n) => `${statements}, and ${n} more that ${repeated === 1 ? 'repeats' : 'repeat'} one of them`,
};
