import type { EventDate } from '../dossier/edtf';
import type { Lang } from './lang';
import { ARABIC_MONTHS, ENGLISH_MONTHS, type MonthNames } from './months';

export type { MonthNames };
/** Arabic-Indic digits are for Arabic alone: a choice made there must not follow the reader into English or Chinese. */
export type Digits = 'latn' | 'arab';
export type Locale = { readonly lang: Lang; readonly digits: Digits; readonly months: MonthNames };

const FSI = '\u2068';
const PDI = '\u2069';

/** Keeps an inserted name, number or date from reordering the text around it, and the reverse. */
export function isolate(text: string): string {
  return FSI + text + PDI;
}

/** For CSV, JSON, file names and search, where isolates are noise. */
export function stripIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

function isIndic({ lang, digits }: Locale): boolean {
  return lang === 'ar' && digits === 'arab';
}

/** What is written with digits and is no amount, as a year or a formula: not grouped. */
export function inDigits(text: string, locale: Locale): string {
  if (!isIndic(locale)) return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** Digits as a person may type them, Arabic-Indic or Persian, as those that are counted with. */
export function fromDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Grouped by thousands, at most three decimals, minus as U+2212; an em dash for what is not finite. */
export function formatNumber(n: number, locale: Locale): string {
  if (!Number.isFinite(n)) return '—';
  const rounded = Math.round(Math.abs(n) * 1000) / 1000;
  const [whole = '', decimals] = rounded.toFixed(3).replace(/\.?0+$/, '').split('.');
  const [group, point] = isIndic(locale) ? ['٬', '٫'] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = inDigits(decimals === undefined ? grouped : grouped + point + decimals, locale);
  if (n >= 0 || rounded === 0) return text;
  return locale.lang === 'ar' ? isolate(`−${text}`) : `−${text}`;
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

function partsOf(ms: number): Parts {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

function monthName(month: number, { lang, months }: Locale): string {
  return (lang === 'ar' ? ARABIC_MONTHS[months] : ENGLISH_MONTHS)[month] ?? '';
}

/** "5 November 2021" · "5 نوفمبر 2021" · "2021年11月5日" */
export function formatDay(ms: number, locale: Locale): string {
  const { year, month, day } = partsOf(ms);
  if (locale.lang === 'zh') return `${year}年${month + 1}月${day}日`;
  return inDigits(`${day} ${monthName(month, locale)} ${year}`, locale);
}

/** "November 2021" · "نوفمبر 2021" · "2021年11月" */
export function formatMonth(ms: number, locale: Locale): string {
  const { year, month } = partsOf(ms);
  if (locale.lang === 'zh') return `${year}年${month + 1}月`;
  return inDigits(`${monthName(month, locale)} ${year}`, locale);
}

/** "2021" · "2021年" */
export function formatYear(ms: number, locale: Locale): string {
  const { year } = partsOf(ms);
  return locale.lang === 'zh' ? `${year}年` : inDigits(String(year), locale);
}

/** Without the year, for axis ticks: "5 Nov" · "5 نوفمبر" · "11月5日". Arabic months have no short form. */
export function formatShortDay(ms: number, locale: Locale): string {
  const { month, day } = partsOf(ms);
  if (locale.lang === 'zh') return `${month + 1}月${day}日`;
  return inDigits(`${day} ${shortMonthName(month, locale)}`, locale);
}

/** For axis ticks: "Nov 2021" · "نوفمبر 2021" · "2021年11月" */
export function formatShortMonth(ms: number, locale: Locale): string {
  const { year, month } = partsOf(ms);
  if (locale.lang === 'zh') return formatMonth(ms, locale);
  return inDigits(`${shortMonthName(month, locale)} ${year}`, locale);
}

function shortMonthName(month: number, locale: Locale): string {
  const name = monthName(month, locale);
  return locale.lang === 'en' ? name.slice(0, 3) : name;
}

const DECADES = ['', '', 'عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'] as const;
const CENTURIES: Readonly<Record<number, string>> = { 19: 'التاسع عشر', 20: 'العشرين', 21: 'الحادي والعشرين' };

/** "1950s" · "خمسينيات القرن العشرين" · "20世纪50年代" */
function formatDecade(ms: number, locale: Locale): string {
  const decade = Math.floor(partsOf(ms).year / 10) * 10;
  const century = Math.floor(decade / 100) + 1;
  const tens = (decade % 100) / 10;
  if (locale.lang === 'en') return `${decade}s`;
  if (locale.lang === 'zh') return tens === 0 ? `${century}世纪头十年` : `${century}世纪${tens}0年代`;
  const name = ['العقد الأول من', 'العقد الثاني من'][tens] ?? DECADES[tens] ?? '';
  return `${name} القرن ${CENTURIES[century] ?? inDigits(String(century), locale)}`;
}

type Precision = EventDate['precision'];

function formatPoint(ms: number, precision: Precision, locale: Locale): string {
  switch (precision) {
    case 'day':
      return formatDay(ms, locale);
    case 'month':
      return formatMonth(ms, locale);
    case 'year':
      return formatYear(ms, locale);
    case 'decade':
      return formatDecade(ms, locale);
  }
}

/** `until` is exclusive. What both ends share is said once: "17–18 February 2012", "1995–1999". */
function formatInterval(from: number, until: number, precision: Precision, locale: Locale): string {
  const last = until - 1;
  const end = formatPoint(last, precision, locale);
  if (formatPoint(from, precision, locale) === end) return end;
  if (locale.lang === 'zh') return `${formatPoint(from, precision, locale)}至${chineseEnd(from, last, precision, locale)}`;
  const a = partsOf(from);
  const b = partsOf(last);
  const sameYear = a.year === b.year;
  if (precision === 'year') return dashed(inDigits(String(a.year), locale), end, locale);
  if (precision === 'month' && sameYear)
    return `${dashed(monthName(a.month, locale), monthName(b.month, locale), locale)} ${inDigits(String(a.year), locale)}`;
  if (precision === 'day' && sameYear && a.month === b.month)
    return `${dashed(inDigits(String(a.day), locale), inDigits(String(b.day), locale), locale)} ${formatMonth(last, locale)}`;
  const start = precision === 'day' && sameYear ? inDigits(`${a.day} ${monthName(a.month, locale)}`, locale) : formatPoint(from, precision, locale);
  return precision === 'decade' && locale.lang === 'en' ? dashed(start, end, locale) : dashed(start, end, locale, ' – ');
}

/** "2012年2月17日至18日": the end without the year, or the year and month, that it shares with the start. */
function chineseEnd(from: number, last: number, precision: Precision, locale: Locale): string {
  const a = partsOf(from);
  const b = partsOf(last);
  if (a.year !== b.year || precision === 'year' || precision === 'decade') return formatPoint(last, precision, locale);
  if (precision === 'month') return `${b.month + 1}月`;
  return a.month === b.month ? `${b.day}日` : `${b.month + 1}月${b.day}日`;
}

function dashed(start: string, end: string, { lang }: Locale, dash = '–'): string {
  const range = start + dash + end;
  return lang === 'ar' ? isolate(range) : range;
}

const ABOUT: Readonly<Record<Lang, string>> = { en: 'about ', ar: 'نحو ', zh: '约' };
const UNCERTAIN: Readonly<Record<Lang, string>> = { en: ' (?)', ar: ' (؟)', zh: '（？）' };
const SINCE: Readonly<Record<Lang, (date: string) => string>> = {
  en: (date) => `since ${date}`,
  ar: (date) => `منذ ${date}`,
  zh: (date) => `自${date}起`,
};
const BY: Readonly<Record<Lang, (date: string) => string>> = {
  en: (date) => `by ${date}`,
  ar: (date) => `في موعد أقصاه ${date}`,
  zh: (date) => `不晚于${date}`,
};

/** A date exactly as precise as it is known: "about 1956", "by 20 July 1956", "1995–1999", "since 1995", "1950s"; "(?)" marks an uncertain one. */
export function formatEventDate(date: EventDate, locale: Locale): string {
  const { lang } = locale;
  const about = date.approximate ? ABOUT[lang] : '';
  const doubt = date.uncertain ? UNCERTAIN[lang] : '';
  switch (date.kind) {
    case 'point':
      return about + formatPoint(date.from, date.precision, locale) + doubt;
    case 'interval':
      return about + formatInterval(date.from, date.until, date.precision, locale) + doubt;
    case 'since':
      return SINCE[lang](about + formatPoint(date.from, date.precision, locale)) + doubt;
    case 'until':
      return BY[lang](about + formatPoint(date.until - 1, date.precision, locale)) + doubt;
  }
}

const PLURALS: Readonly<Record<Lang, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  ar: new Intl.PluralRules('ar'),
  zh: new Intl.PluralRules('zh'),
};

export function plural(lang: Lang, n: number): Intl.LDMLPluralRule {
  return PLURALS[lang].select(n);
}

/** "A, B and C" · "أ وب وج" · "A、B和C"; nothing for an empty list. */
export function formatList(items: readonly string[], lang: Lang): string {
  if (lang === 'ar') return items.join(' و');
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const [comma, and] = lang === 'zh' ? ['、', '和'] : [', ', ' and '];
  return items.slice(0, -1).join(comma) + and + last;
}
