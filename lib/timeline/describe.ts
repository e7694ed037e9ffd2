import { formatEventDate, formatNumber, isolate, type Locale } from '../i18n/format';
import { COMMON } from '../i18n/messages/common';
import { TIMELINE } from '../i18n/messages/timeline';
import type { DerivedInterval, TimelineEvent } from './data';
import { yearOf } from './domain';

type Told = { readonly locale: Locale; readonly text: string };
// A name holds for every frame of a zoom, and its plural forms are the dearest part of one.
const told = new WeakMap<TimelineEvent, Told>();

/** "1 August 1956, China and Syria establish diplomatic relations, stated in the article, 3 sources" */
export function describeEvent(event: TimelineEvent, locale: Locale): string {
  const known = told.get(event);
  if (known?.locale === locale) return known.text;
  const text = nameEvent(event, locale);
  told.set(event, { locale, text });
  return text;
}

function nameEvent(event: TimelineEvent, locale: Locale): string {
  const words = TIMELINE[locale.lang];
  return [
    formatEventDate(event.date, locale),
    event.title,
    COMMON[locale.lang].classes[event.class],
    ...(event.isWeak ? [words.weaker] : []),
    ...(event.scope === 'aftermath' ? [words.after.article] : []),
    words.sources(event.sources, locale),
  ]
    .map((part) => (locale.lang === 'ar' ? isolate(part) : part))
    .join(words.comma);
}

/** "65 years · derived: 2021 − 65 = 1956" */
export function titleInterval({ date, formula }: DerivedInterval, locale: Locale): string {
  const { years, derived } = TIMELINE[locale.lang];
  const length = years(yearOf(date.until - 1) - yearOf(date.from), locale);
  // Digit by digit: the numbers of a formula are years as often as not, and take no grouping.
  return derived(length, formula?.replace(/\d/g, (digit) => formatNumber(Number(digit), locale)) ?? formatEventDate(date, locale));
}

/** "1956–2021, 65 years · derived: 2021 − 65 = 1956" */
export function describeInterval(interval: DerivedInterval, locale: Locale): string {
  return [formatEventDate(interval.date, locale), titleInterval(interval, locale)].join(TIMELINE[locale.lang].comma);
}
