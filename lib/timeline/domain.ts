import { extent } from 'd3-array';
import type { TimeWindow } from '../selection/view-state';
import type { TimelineData } from './data';

export const DAY = 86_400_000; // ms
export const YEAR = 365.2425 * DAY;

/** The least that can be in sight. */
export const MIN_SPAN = 14 * DAY;

/** Share of the whole span left free at each end, so that the first and the last mark don't touch the edge. */
const MARGIN = 0.025;
const SMALLEST = 30 * DAY; // what a lone event or several of one day stand in the middle of

/** The whole of time that a timeline can show. Nothing dated: a stretch of no meaning that nothing is drawn in. */
export function timeExtent({ events, derived }: TimelineData): TimeWindow {
  const [from, until] = extent([...events, ...derived].flatMap(({ date }) => [date.from, date.until]));
  if (from === undefined || until === undefined) return { from: 0, until: YEAR };
  const margin = Math.max((until - from) * MARGIN, (SMALLEST - (until - from)) / 2);
  return { from: from - margin, until: until + margin };
}

/** The first instant of the calendar year that holds `ms`, or of one so many years later. */
export function yearStart(ms: number, later = 0): number {
  return new Date(0).setUTCFullYear(yearOf(ms) + later, 0, 1);
}

export function yearOf(ms: number): number {
  return new Date(ms).getUTCFullYear();
}
