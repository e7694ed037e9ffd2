import { formatEventDate, type Locale } from '../i18n/format';
import { TIMELINE } from '../i18n/messages/timeline';
import { filterOf, type FilterState } from '../selection/filter';
import type { Links } from '../selection/links';
import type { TimeWindow } from '../selection/view-state';
import type { TimelineData, TimelineEvent } from './data';
import { yearOf, yearStart } from './domain';
import { findGaps } from './gaps';

const DECADE = 10; // years from the first to the last: 2011–2021
const FEW = 5; // events; fewer have no densest time worth naming

/** One sentence computed from what is drawn; `passing` are the ids that the filter lets through, null without a filter. */
export function findTimeline(data: TimelineData, locale: Locale, passing: ReadonlySet<string> | null = null): string {
  const words = TIMELINE[locale.lang];
  const all = data.events;
  const events = passing === null ? all : all.filter(({ id }) => passing.has(id));
  if (all.length === 0) return words.empty;
  const [only] = events;
  if (only === undefined) return words.noneMatch(all.length, locale);
  if (all.length === 1) return words.only(formatEventDate(only.date, locale), only.title);
  const dense = densestDecade(events);
  const densest = dense === null ? null : formatYears(dense, locale);
  // A gap among filtered events is the filter's doing, so it is named only where all are counted.
  if (passing !== null && events.length < all.length) return words.finding({ span: null, count: words.matching(events.length, all.length, locale), densest, gap: null });
  const gap = longest(findGaps(data));
  return words.finding({
    span: spanOf(data, locale),
    count: words.events(all.length, locale),
    densest,
    gap: gap === null ? null : formatYears(gap, locale),
  });
}

/** The same of what a state's filter lets through. */
export function findFiltered(data: TimelineData, { links, shared, locale }: { readonly links: Links; readonly shared: FilterState; readonly locale: Locale }): string {
  const filter = filterOf(shared);
  return findTimeline(data, locale, filter.active ? new Set(data.events.flatMap(({ id }) => (filter.passes(links.facets(id)) ? [id] : []))) : null);
}

/** "1973–1994" for `[1973-01-01, 1995-01-01)`. */
export function formatYears({ from, until }: TimeWindow, locale: Locale): string {
  return formatEventDate({ kind: 'interval', precision: 'year', from, until, approximate: false, uncertain: false }, locale);
}

// The article's own count of years if it gives one, else from the first event to the last before the aftermath.
function spanOf({ events, derived }: TimelineData, locale: Locale): string | null {
  const words = TIMELINE[locale.lang];
  const told = longest(derived.map(({ date }) => date));
  const before = events.filter(({ scope }) => scope !== 'aftermath');
  const first = before[0]?.date.from;
  const span = told ?? (first === undefined ? null : { from: first, until: Math.max(...before.map(({ date }) => date.until)) });
  const count = span === null ? 0 : yearOf(span.until - 1) - yearOf(span.from);
  if (count === 0) return null;
  const years = words.years(count, locale);
  return events.some(({ category }) => category === 'diplomatic-relations') ? words.yearsOfRelations(years) : years;
}

function longest<T extends TimeWindow>(spans: readonly T[]): T | null {
  return spans.reduce<T | null>((best, span) => (best === null || span.until - span.from > best.until - best.from ? span : best), null);
}

/** The decade, from a year that has an event, in which most begin; null when all do, or too few for a comparison. */
function densestDecade(events: readonly TimelineEvent[]): TimeWindow | null {
  const years = events.map(({ date }) => yearOf(date.from));
  let best = { first: 0, count: 0 };
  for (let low = 0, high = 0; low < years.length; low++) {
    const first = years[low] ?? 0;
    while (high < years.length && (years[high] ?? 0) <= first + DECADE) high++;
    if (high - low > best.count) best = { first, count: high - low };
  }
  if (best.count < FEW || best.count === years.length) return null;
  const first = new Date(0).setUTCFullYear(best.first, 0, 1);
  return { from: first, until: yearStart(first, DECADE + 1) };
}
