import type { Lang } from '../i18n/lang';
import { normalise, type Normalised } from '../text/normalise';
import { daysBetween, parseDay, type CivilDay } from './dates/calendar';
import type { DateContext, DateKind, DateRule, RawDate } from './dates/date-rule';
import { datedLines } from './dates/dated-lines';
import { findArabicDayDates } from './dates/find-arabic-day-dates';
import { findArabicDayIntervals } from './dates/find-arabic-day-intervals';
import { findArabicMonthIntervals } from './dates/find-arabic-month-intervals';
import { findArabicDecades } from './dates/find-arabic-decades';
import { findArabicDurations } from './dates/find-arabic-durations';
import { findArabicMonths } from './dates/find-arabic-months';
import { findArabicRelativeDays } from './dates/find-arabic-relative-days';
import { findArabicVagueTimes } from './dates/find-arabic-vague-times';
import { findArabicWeekdays } from './dates/find-arabic-weekdays';
import { findArabicYearIntervals } from './dates/find-arabic-year-intervals';
import { findArabicYears } from './dates/find-arabic-years';
import { findChineseDates } from './dates/find-chinese-dates';
import { findChineseDaysOfMonth } from './dates/find-chinese-days-of-month';
import { findChineseDurations } from './dates/find-chinese-durations';
import { findChineseRelativeDays } from './dates/find-chinese-relative-days';
import { findChineseVagueTimes } from './dates/find-chinese-vague-times';
import { findChineseWeekdays } from './dates/find-chinese-weekdays';
import { findChineseYears } from './dates/find-chinese-years';
import { findEnglishDayDates } from './dates/find-english-day-dates';
import { findEnglishDurations } from './dates/find-english-durations';
import { findEnglishMonths } from './dates/find-english-months';
import { findEnglishRelativeDays } from './dates/find-english-relative-days';
import { findEnglishVagueTimes } from './dates/find-english-vague-times';
import { findEnglishWeekdays } from './dates/find-english-weekdays';
import { findEnglishYears } from './dates/find-english-years';
import { findHijriDates } from './dates/find-hijri-dates';
import { findIsoDates } from './dates/find-iso-dates';

export type FoundDate = {
  readonly start: number; readonly end: number; readonly kind: DateKind; readonly edtf: string | null;
  readonly rule: string; readonly formula: string | null; readonly confidence: number;
};

// Tried in order; what overlaps an earlier find is dropped, so the more exact reading stands first.
const RULES: Readonly<Record<Lang, readonly DateRule[]>> = {
  ar: [
    findIsoDates, findHijriDates, findArabicDayIntervals, findArabicDayDates, findArabicYearIntervals, findArabicDurations, findArabicMonthIntervals, findArabicMonths,
    findArabicYears, findArabicDecades, findArabicWeekdays, findArabicVagueTimes, findArabicRelativeDays,
  ],
  en: [
    findIsoDates, findEnglishDayDates, findEnglishMonths, findEnglishDurations, findEnglishYears, findEnglishWeekdays,
    findEnglishVagueTimes, findEnglishRelativeDays,
  ],
  zh: [
    findIsoDates, findChineseDates, findChineseYears, findChineseDaysOfMonth, findChineseWeekdays, findChineseDurations,
    findChineseVagueTimes, findChineseRelativeDays,
  ],
};

const DATELINE = 160; // units; a dateline stands in the first sentence
const DATELINE_AGE = 3; // days; an older day at the top is a story, not a dateline

/**
 * The dates a text states or implies, in order and without overlap, offsets into the text as given.
 * `publishedOn` (YYYY-MM-DD) resolves weekdays, "today", unsaid years and counted years; without it their parts stay open.
 */
export function findDates(text: string, options: { lang: Lang; publishedOn: string | null; folded?: Normalised }): FoundDate[] {
  const folded = options.folded ?? normalise(text);
  const published = parseDay(options.publishedOn);
  const lines = datedLines(folded.text, options.lang);
  const isCapital = (at: number) => /\p{Lu}/u.test(text.charAt(folded.from[at] ?? -1));
  const context: DateContext = {
    text: lines.text,
    isCapital: (at) => isCapital(lines.at(at)),
    publishedOn: published,
    today: published,
  };
  const rules = RULES[options.lang];
  const dateline = findDateline(rules, { ...context, text: folded.text.slice(0, DATELINE), isCapital }, published);
  return apply(rules, dateline === null ? context : { ...context, today: dateline })
    .map(({ rule, ...raw }) => ({ ...raw, rule, start: folded.from[lines.at(raw.start)] ?? 0, end: folded.to[lines.at(raw.end - 1)] ?? text.length }));
}

type Ruled = RawDate & { readonly rule: string };

function apply(rules: readonly DateRule[], context: DateContext): Ruled[] {
  const taken = new Uint8Array(context.text.length);
  const kept: Ruled[] = [];
  for (const { name, find } of rules) {
    for (const raw of find(context)) {
      if (taken.subarray(raw.start, raw.end).includes(1)) continue;
      taken.fill(1, raw.start, raw.end);
      kept.push({ ...raw, rule: name });
    }
  }
  return kept.toSorted((a, b) => a.start - b.start).map((date, at, all) => besideItsDate(context.text, date, at, all));
}

const BESIDE = 4; // units: a comma and a space, or "the"
const AGREEING = /^[ ,،(]{0,3}(?:ال)?موافق[ :]{0,2}(?:ل ?)?$/; // "Sunday, which is 5 May"

/** "Sunday, May 3, 2020": the weekday is the day that stands beside it, not the last Sunday; so is a day of the Hijri calendar. */
function besideItsDate(text: string, date: Ruled, at: number, all: readonly Ruled[]): Ruled {
  if (date.kind !== 'weekday' && date.rule !== 'hijri') return date;
  const [before, after] = [all[at - 1], all[at + 1]];
  const stated = [after, before].find((other) => other?.kind === 'point' && parseDay(other.edtf) !== null
    && (AGREEING.test(text.slice(date.end, other.start)) || (date.kind === 'weekday' && Math.max(other.start - date.end, date.start - other.end) <= BESIDE)));
  return stated === undefined ? date : { ...date, edtf: stated.edtf, formula: 'the date beside it' };
}

/** "9 December, Riyadh: …" published on the 10th: "today" inside is the 9th. */
function findDateline(rules: readonly DateRule[], context: DateContext, published: CivilDay | null): CivilDay | null {
  if (published === null) return null;
  for (const { kind, edtf } of apply(rules.slice(0, 4), context)) {
    const day = kind === 'point' ? parseDay(edtf) : null;
    if (day === null) continue;
    const age = daysBetween(day, published);
    if (age >= 0 && age <= DATELINE_AGE) return day;
  }
  return null;
}
