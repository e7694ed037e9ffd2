import type { Dir } from '../i18n/lang';
import type { TimeWindow } from '../selection/view-state';
import { round, type Rect } from './boxes';
import type { TimelineData, TimelineEvent } from './data';
import { isVague } from './ink';
import { timeScale, type TimeScale } from './scale';

/** The strip of the whole of time under the drawing, with what is shown of it. */
export type Overview = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** y that the ticks stand on. */
  readonly base: number;
  readonly ticks: readonly (Rect & { readonly id: string; readonly tone: 'accent' | 'ink' | 'muted' })[];
  /** In the place of ticks where there would be more of them than px to tell them apart: how many events, as an outline. */
  readonly density: string | null;
  /** What is shown, null for all. */
  readonly frame: Rect | null;
};

const FLOOR = 4; // px under the ticks
const HAIR = 1.5; // px, the width of a tick

type Strip = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly dir: Dir; readonly extent: TimeWindow; readonly shown: TimeWindow | null };

export function placeOverview(data: TimelineData, { left, right, top, bottom, dir, extent, shown }: Strip): Overview {
  const scale = timeScale(extent, { left, right, dir });
  const base = bottom - FLOOR;
  const isDense = data.events.length > MOST_TICKS;
  const strip = { left, right, dir, extent, base };
  const ticks = isDense ? NO_TICKS : ticksOf(data, strip);
  const density = isDense ? outlineOf(data, strip) : null;
  const frame = shown === null ? null : { ...acrossOf(scale.x(shown.from), scale.x(shown.until)), y: top + 0.5, height: bottom - top - 1 };
  return { left, right, top, bottom, base, ticks, density, frame };
}

function tickOf({ id, date, priority, class: kind }: TimelineEvent, scale: TimeScale, base: number): Overview['ticks'][number] {
  const width = isVague(date) ? Math.max(HAIR, (date.until - date.from) * scale.pxPerMs) : HAIR;
  const middle = scale.x((date.from + date.until) / 2);
  const tone = kind === 'external' ? ('ink' as const) : ('accent' as const);
  return { id, x: round(middle - width / 2), y: base - tickHeight(priority), width: round(width), height: tickHeight(priority), tone: isVague(date) ? ('muted' as const) : tone };
}

const MOST_TICKS = 200;
const COLUMN = 3; // px
const HIGHEST = 17; // px

type Outline = Pick<Strip, 'left' | 'right' | 'dir' | 'extent'> & { readonly base: number };
const NO_TICKS: Overview['ticks'] = [];

// Both are the same for every zoom: a frame only looks them up.
const ticksOf = remember((data, { left, right, dir, extent, base }) => {
  const scale = timeScale(extent, { left, right, dir });
  return data.events.map((event) => tickOf(event, scale, base));
});
const outlineOf = remember(draw);

function remember<T>(make: (data: TimelineData, outline: Outline) => T): (data: TimelineData, outline: Outline) => T {
  const made = new WeakMap<TimelineData, { readonly of: string; readonly what: T }>();
  return (data, outline) => {
    const of = [outline.left, outline.right, outline.base, outline.dir].join(' ');
    const known = made.get(data);
    if (known?.of === of) return known.what;
    const what = make(data, outline);
    made.set(data, { of, what });
    return what;
  };
}

// By the root of the number: a year with one event is still seen beside one with a thousand.
function draw({ events }: TimelineData, { left, right, dir, extent, base }: Outline): string {
  const scale = timeScale(extent, { left, right, dir });
  const counts = Array.from({ length: Math.max(1, Math.ceil((right - left) / COLUMN)) }, () => 0);
  for (const { date } of events) {
    const column = Math.min(counts.length - 1, Math.max(0, Math.floor((scale.x((date.from + date.until) / 2) - left) / COLUMN)));
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const steps = counts.map((count) => `V${round(base - HIGHEST * Math.sqrt(count / most))}h${COLUMN}`);
  return `M${round(left)} ${base}${steps.join('')}V${base}Z`;
}

function acrossOf(a: number, b: number): { x: number; width: number } {
  return { x: round(Math.min(a, b)), width: round(Math.abs(b - a)) };
}

function tickHeight(priority: 1 | 2 | 3): number {
  return { 1: 11, 2: 8, 3: 5 }[priority];
}
