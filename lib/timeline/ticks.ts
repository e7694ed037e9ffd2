import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { formatDay, formatShortDay, formatShortMonth, formatYear, type Locale } from '../i18n/format';
import type { TimeWindow } from '../selection/view-state';
import { textWidth } from '../type/text-width';
import { round } from './boxes';
import type { TimeScale } from './scale';

export type Tick = { readonly at: number; readonly x: number; readonly text: string };

type Unit = 'year' | 'month' | 'day';
type Spacing = { readonly interval: CountableTimeInterval; readonly every: number };
/** `air` is the px wanted between two labels: round decades read at a glance and may stand closer. */
type Step = Spacing & { readonly unit: Unit; readonly air: number };

export const TICK_SIZE = 11.5; // px
const AIR = 36;
const CLOSE = 20; // for days and months, whose labels differ in width
const NARROWEST = 24; // px; no label and its air are narrower, so a step that needs less is not even tried

/** From fine to coarse; the first whose labels all fit is taken. */
const STEPS: readonly Step[] = [
  { unit: 'day', interval: utcDay, every: 1, air: CLOSE },
  { unit: 'day', interval: utcDay, every: 2, air: CLOSE },
  { unit: 'day', interval: utcMonday, every: 1, air: CLOSE },
  { unit: 'day', interval: utcMonday, every: 2, air: CLOSE },
  { unit: 'month', interval: utcMonth, every: 1, air: CLOSE },
  { unit: 'month', interval: utcMonth, every: 3, air: CLOSE },
  { unit: 'month', interval: utcMonth, every: 6, air: AIR },
  { unit: 'year', interval: utcYear, every: 1, air: AIR },
  { unit: 'year', interval: utcYear, every: 2, air: AIR },
  { unit: 'year', interval: utcYear, every: 5, air: AIR },
  { unit: 'year', interval: utcYear, every: 10, air: 14 },
  { unit: 'year', interval: utcYear, every: 20, air: 14 },
  { unit: 'year', interval: utcYear, every: 50, air: 14 },
  { unit: 'year', interval: utcYear, every: 100, air: 14 },
  { unit: 'year', interval: utcYear, every: 500, air: 14 },
];

type TickBox = { readonly scale: TimeScale; readonly locale: Locale; readonly left: number; readonly right: number };

/** Ticks with whole labels inside `left` and `right`, never touching; as fine as they fit. */
export function placeTicks(shown: TimeWindow, { scale, locale, left, right }: TickBox): Tick[] {
  for (const { unit, air, ...step } of STEPS) {
    const dates = datesOf(step, shown, (right - left) / NARROWEST)?.filter((at) => fits(formatTick(at, unit, false, locale), scale.x(at), { left, right }));
    if (dates === undefined) continue;
    const ticks = labelled(dates, unit, locale)
      .map(({ at, text }) => ({ at, text, x: round(scale.x(at)) }))
      .filter(({ x, text }) => fits(text, x, { left, right }));
    if (areApart(ticks, air)) return ticks;
  }
  return [];
}

const MOST_KNOWN = 4000; // words
const known = new Map<string, number>();

// Each frame of a zoom tries the words of several steps, and most are those of the frame before.
function widthOf(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const width = textWidth(text, TICK_SIZE);
  known.set(text, width);
  return width;
}

function fits(text: string, x: number, { left, right }: { readonly left: number; readonly right: number }): boolean {
  const half = widthOf(text) / 2;
  return x - half >= left && x + half <= right;
}

function areApart(ticks: readonly Tick[], air: number): boolean {
  return ticks.every((tick, i) => {
    const before = ticks[i - 1];
    if (before === undefined) return true;
    const widths = widthOf(tick.text) + widthOf(before.text);
    return Math.abs(tick.x - before.x) - widths / 2 >= air;
  });
}

function datesOf({ interval, every }: Spacing, { from, until }: TimeWindow, most: number): number[] | undefined {
  const first = new Date(from);
  const last = new Date(until);
  if (interval.count(first, last) / every > most) return undefined;
  // Every other day or week is counted from a fixed origin, so that ticks stay while time is panned.
  const step = interval.every(every);
  const dates = step !== null && (interval === utcYear || interval === utcMonth) ? step.range(first, last) : spaced(interval, every, first, last);
  return dates.map((date) => date.getTime());
}

function spaced(interval: CountableTimeInterval, every: number, first: Date, last: Date): Date[] {
  const origin = new Date(0);
  return interval.range(first, last).filter((date) => interval.count(origin, date) % every === 0);
}

// The coarser unit is said where it begins; if it begins nowhere in sight, the first tick says it.
function labelled(dates: readonly number[], unit: Unit, locale: Locale): { at: number; text: string }[] {
  const isSaid = dates.some((at) => begins(at, unit));
  return dates.map((at, i) => ({ at, text: formatTick(at, unit, begins(at, unit) || (!isSaid && i === 0), locale) }));
}

function begins(at: number, unit: Unit): boolean {
  const date = new Date(at);
  return unit === 'day' ? date.getUTCDate() === 1 : date.getUTCMonth() === 0;
}

function formatTick(at: number, unit: Unit, saysMore: boolean, locale: Locale): string {
  switch (unit) {
    case 'year': return formatYear(at, locale);
    case 'month': return saysMore && begins(at, 'month') ? formatYear(at, locale) : formatShortMonth(at, locale);
    case 'day': {
      if (!saysMore) return formatShortDay(at, locale);
      return begins(at, 'day') ? formatShortMonth(at, locale) : formatDay(at, locale);
    }
  }
}
