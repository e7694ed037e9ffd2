import type { Polarity } from '../../dossier/schema';
import { formatNumber, plural, type Locale } from '../format';
import type { Lang } from '../lang';
import { COMMON } from './common';
import { STANCES } from './stances';

/** Forms of a counted thing; `#` stands where the number goes, and a form without it says the number by itself. */
type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

type MarkWords = { readonly speaker: string; readonly polarity: Polarity; readonly concept: string; readonly paraphrase: string; readonly count: number };
type SummaryWords = { readonly name: string; readonly distinct: number; readonly supports: number; readonly opposes: number; readonly neutral: number };

export function counted(n: number, forms: Counted, locale: Locale): string {
  return (forms[plural(locale.lang, n)] ?? forms.other).replace('#', () => formatNumber(n, locale));
}

const ENGLISH_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const ARABIC_NUMBERS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'] as const; // before a feminine noun
const CHINESE_NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** "six", "eleven" as 11 */
export function numberWord(n: number, locale: Locale): string {
  return ENGLISH_NUMBERS[n] ?? formatNumber(n, locale);
}

type Case = 'nominative' | 'genitive';

/** "six issues" · "ست قضايا" · "六个议题"; Arabic is in the case that its place asks for, which the dual shows. */
export function countIssues(n: number, locale: Locale, arabicCase: Case = 'genitive'): string {
  switch (locale.lang) {
    case 'en': return `${numberWord(n, locale)} ${n === 1 ? 'issue' : 'issues'}`;
    case 'zh': return `${CHINESE_NUMBERS[n] ?? formatNumber(n, locale)}个议题`;
    case 'ar': {
      const few = `${ARABIC_NUMBERS[n] ?? '#'} قضايا`;
      const two = arabicCase === 'nominative' ? 'قضيتان' : 'قضيتين';
      return counted(n, { zero: 'أي قضية', one: 'قضية واحدة', two, few, many: '# قضية', other: '# قضية' }, locale);
    }
  }
}

export function countMoreIssues(n: number, locale: Locale): string {
  switch (locale.lang) {
    case 'en': return `${numberWord(n, locale)} more ${n === 1 ? 'issue' : 'issues'}`;
    case 'zh': return countIssues(n, locale);
    case 'ar': return `${n === 1 ? 'قضية' : countIssues(n, locale)} ${n === 2 ? 'أخريين' : 'أخرى'}`;
  }
}

const STATEMENTS: Record<Lang, Counted> = {
  en: { one: '# statement', other: '# statements' },
  ar: { zero: 'لا مواقف', one: 'موقف واحد', two: 'موقفان', few: '# مواقف', many: '# موقفًا', other: '# موقف' },
  zh: { other: '#条表态' },
};
const TIMES: Record<Lang, Counted> = {
  en: { one: 'once', two: 'twice', other: '# times' },
  ar: { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' },
  zh: { other: '#次' },
};
export const PARTIES: Counted = { one: 'طرف واحد', two: 'طرفين', few: '# أطراف', many: '# طرفًا', other: '# طرف' };

export function countStatements(n: number, locale: Locale): string {
  return counted(n, STATEMENTS[locale.lang], locale);
}

export function countTimes(n: number, locale: Locale): string {
  if (locale.lang === 'en' && n === 2) return 'twice'; // English has no dual form for the rules to name
  return counted(n, TIMES[locale.lang], locale);
}

/** What a screen reader says of a mark: who, which way, on what, in which words. */
export function nameMark({ speaker, polarity, concept, paraphrase, count }: MarkWords, locale: Locale): string {
  const { lang } = locale;
  const position = COMMON[lang].polarity[`${polarity}`];
  const often = count > 1 ? countTimes(count, locale) : null;
  switch (lang) {
    case 'en': return `${speaker}, ${position}, ${concept}: ${paraphrase}${often === null ? '' : ` Said ${often}.`}`;
    case 'ar': return `${speaker}، ${position}، ${concept}: ${paraphrase}${often === null ? '' : ` ورد ${often}.`}`;
    case 'zh': return `${speaker}，${position}，${concept}：${paraphrase}${often === null ? '' : `（共${often}）`}`;
  }
}

/** "Xi Jinping: 21 statements (supports 20, opposes 1)" */
export function nameSummary({ name, distinct, supports, opposes, neutral }: SummaryWords, locale: Locale): string {
  const { lang } = locale;
  const { supports: yes, opposes: no } = COMMON[lang];
  const words = lang === 'ar' ? { yes: 'دعم', no: 'معارضة' } : { yes, no };
  const parts = [[words.yes, supports], [words.no, opposes], [STANCES[lang].neutral, neutral]] as const;
  const listed = parts.filter(([, n]) => n > 0).map(([word, n]) => `${word} ${formatNumber(n, locale)}`);
  const [colon, comma, open, close] = { en: [': ', ', ', ' (', ')'], ar: [': ', '، ', ' (', ')'], zh: ['：', '，', '（', '）'] }[lang];
  return `${name}${colon}${countStatements(distinct, locale)}${open}${listed.join(comma)}${close}`;
}

/** "35 distinct statements; 3 more repeat one of them" */
export function countFolded(distinct: number, repeated: number, locale: Locale): string {
  const n = formatNumber(repeated, locale);
  switch (locale.lang) {
    case 'en': return countStatements(distinct, locale) + (repeated === 0 ? '' : `, and ${n} more that ${repeated === 1 ? 'repeats' : 'repeat'} one of them`);
    case 'ar': return countStatements(distinct, locale) + (repeated === 0 ? '' : `، من دون المكرر (${n})`);
    case 'zh': return countStatements(distinct, locale) + (repeated === 0 ? '' : `，另有${n}条为重复表述`);
  }
}
