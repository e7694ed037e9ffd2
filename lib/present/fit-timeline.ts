import type { Locale } from '../i18n/format';
import type { Dir } from '../i18n/lang';
import type { TimeWindow } from '../selection/view-state';
import type { TimelineData } from '../timeline/data';
import { layoutTimeline, type TimelineLayout } from '../timeline/layout';
import type { Size } from '../timeline/lanes';
import { inPages } from './pages';
import type { Fitted } from './fit-stances';

type Room = { readonly width: number; readonly height: number; readonly least: number };
type Drawn = { readonly shown: TimeWindow | null; readonly locale: Locale; readonly dir: Dir };

const SMALLEST = 11.5; // px: of ticks and notes
const SMALLEST_COUNT = 11; // px: of the number in several events drawn as one
/** px: narrower than a page has it beside names, but lanes are as high as they are there. */
const WIDE_FROM = 500;

export type FittedTimeline = Fitted & { readonly size: Size };

/** Only what can be seen: a stretch of time has the lanes that have something in it. */
export function inSight(data: TimelineData, shown: TimeWindow | null): TimelineData {
  if (shown === null) return data;
  const events = data.events.filter(({ date }) => date.until > shown.from && date.from < shown.until);
  return events.length === 0 ? data : partOf(data, events);
}

function partOf({ recorded, ...data }: TimelineData, events: TimelineData['events']): TimelineData {
  return { ...data, events, recorded: recorded ?? data.events };
}

export function pageOfTimeline(data: TimelineData, page: readonly string[]): TimelineData {
  const shown = new Set(page);
  return partOf(data, data.events.filter(({ id }) => shown.has(id)));
}

/** Large enough to be read; lanes that don't fit below each other are shown in pages. */
export function fitTimeline(data: TimelineData, { width, height, least }: Room, { shown, locale, dir }: Drawn): FittedTimeline {
  const seen = inSight(data, shown);
  const layoutOf = (page: TimelineData, scale: number, size: Size): TimelineLayout => layoutTimeline(page, { width: width / scale }, { dir, locale, shown, overview: 'none', size });
  const first = layoutOf(seen, least / SMALLEST, 'narrow');
  const scale = least / (first.counts.length === 0 ? SMALLEST : SMALLEST_COUNT);
  const size = width / scale >= WIDE_FROM ? 'wide' : 'narrow';
  const lanes = layoutOf(seen, scale, size).lanes.map(({ id }) => seen.events.filter(({ category }) => category === id).map((event) => event.id));
  const heightOf = (ids: readonly string[]): number => layoutOf(pageOfTimeline(seen, ids), scale, size).height;
  const pages = inPages(lanes, (some) => heightOf(some.flat()) * scale <= height).map((page) => page.flat());
  const tallest = Math.max(...pages.map(heightOf));
  return { scale: Math.min(scale, height / tallest), size, pages };
}
