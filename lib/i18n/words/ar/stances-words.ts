import { counted } from '../../counted';
import type { Locale } from '../../format';
import type { Case, StanceWords } from '../../messages/stances-words';
import { listSides } from '../../stance-lists';
import { COMMON } from './common';
import { STANCES } from './stances';

const NUMBERS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'] as const; // before a feminine noun

export function countIssues(n: number, locale: Locale, arabicCase: Case = 'genitive'): string {
  const few = `${NUMBERS[n] ?? '#'} قضايا`;
  const two = arabicCase === 'nominative' ? 'قضيتان' : 'قضيتين';
  return counted(n, { zero: 'أي قضية', one: 'قضية واحدة', two, few, many: '# قضية', other: '# قضية' }, locale);
}

export function countParties(n: number, locale: Locale): string {
  return counted(n, { one: 'طرف واحد', two: 'طرفين', few: '# أطراف', many: '# طرفًا', other: '# طرف' }, locale);
}

export function countMoreIssues(n: number, locale: Locale): string {
  return `${n === 1 ? 'قضية' : countIssues(n, locale)} ${n === 2 ? 'أخريين' : 'أخرى'}`;
}

export const STANCE_WORDS: StanceWords = {
  statements: (n, locale) => counted(n, { zero: 'لا مواقف', one: 'موقف واحد', two: 'موقفان', few: '# مواقف', many: '# موقفًا', other: '# موقف' }, locale),
  times: (n, locale) => counted(n, { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' }, locale),
  issues: countIssues,
  mark: ({ speaker, polarity, concept, paraphrase }, often) => `${speaker}، ${COMMON.polarity[`${polarity}`]}، ${concept}: ${paraphrase}${often === null ? '' : ` ورد ${often}.`}`,
  summary: (words, statements, locale) => `${words.name}: ${statements} (${listSides(words, ['دعم', 'معارضة', STANCES.neutral], '، ', locale)})`,
  folded: (statements, _, n) => `${statements}، من دون المكرر (${n})`,
};
