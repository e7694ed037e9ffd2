import { group } from 'd3-array';
import type { Category } from '../dossier/schema';
import { CATEGORIES } from '../dossier/vocabulary';
import type { TimelineData, TimelineEvent } from './data';
import { timeExtent } from './domain';
import { inkOf, type Ink } from './ink';
import { timeScale, type TimeScale } from './scale';

export type Size = 'wide' | 'narrow';

/** A lane before it has a place: which events, and at which level above (−) or below (+) its line each stands. */
type Stacked = {
  readonly category: Category;
  readonly events: readonly TimelineEvent[];
  readonly levels: ReadonlyMap<string, number>;
  /** A stated event has others so near that its label can only stand above them. */
  readonly isCrowded: boolean;
};

export type Lane = Stacked & {
  readonly top: number;
  readonly height: number;
  /** y of its line, px. */
  readonly line: number;
};

/** px between levels: more than the largest radius, so that no mark covers the middle of the next. */
export const LEVEL = 7;
const MOST_LEVELS = 9; // beyond, marks of one moment lie on each other
const HEIGHT: Record<Size, number> = { wide: 26, narrow: 22 };
/** The row above a lane that holds its name where there is no column for names. */
export const NAME_ROW: Record<Size, number> = { wide: 0, narrow: 16 };
const EDGE = 6; // px from the outermost level to the lane's edge
/** px over a lane for the label of a stated event among others: what the article says is always named. */
export const HEADROOM = 14;
const NEAR = 60; // px at the narrowest plot
const WIDEST_PLOT = 20_000; // px; what is apart there is apart closer too
/** The narrowest plot that a size is drawn at: crowding there decides the heights, so that they depend on the data alone. */
const NARROWEST_PLOT: Record<Size, number> = { wide: 420, narrow: 264 };

/**
 * Lanes that have events, in the schema's order, as high as their crowding asks for at its worst. `whole` is the width, px, that
 * all of time has at the current zoom: marks drawn apart by it return to their line.
 */
export function planLanes(data: TimelineData, { size, top, whole }: { readonly size: Size; readonly top: number; readonly whole: number }): Lane[] {
  const crowded = stackLanes(data, NARROWEST_PLOT[size]);
  const roomy = stackLanes(data, Math.min(Math.max(whole, NARROWEST_PLOT[size]), WIDEST_PLOT));
  let next = top;
  return crowded.map((lane, i) => {
    const [above, below] = reach(lane.levels);
    const half = HEIGHT[size] / 2;
    const up = Math.max(half, above * LEVEL + EDGE);
    const head = NAME_ROW[size] + (lane.isCrowded ? HEADROOM : 0);
    const height = head + up + Math.max(half, below * LEVEL + EDGE);
    const line = next + head + up;
    const levels = fitting(roomy[i]?.levels, above, below) ?? lane.levels;
    const placed: Lane = { ...lane, levels, top: next, height, line };
    next += height;
    return placed;
  });
}

// First-fit may, rarely, ask for more levels where there is more room; then the crowded answer holds there too.
function fitting(levels: ReadonlyMap<string, number> | undefined, above: number, below: number): ReadonlyMap<string, number> | null {
  if (levels === undefined) return null;
  const [up, down] = reach(levels);
  return up <= above && down <= below ? levels : null;
}

function reach(levels: ReadonlyMap<string, number>): [above: number, below: number] {
  const all = [...levels.values()];
  return [-Math.min(0, ...all), Math.max(0, ...all)];
}

const REMEMBERED = 8; // zooms; a frame of a pan or a hover asks for the same two again
const stacked = new WeakMap<TimelineData, Map<number, readonly Stacked[]>>();

function stackLanes(data: TimelineData, plot: number): readonly Stacked[] {
  const known = stacked.get(data) ?? new Map<number, readonly Stacked[]>();
  stacked.set(data, known);
  const lanes = known.get(plot) ?? computeLanes(data, plot);
  if (known.size >= REMEMBERED) known.clear();
  known.set(plot, lanes);
  return lanes;
}

/** Over all of time, not what is in sight, so that panning moves no mark from its level. */
function computeLanes(data: TimelineData, plot: number): Stacked[] {
  const scale = timeScale(timeExtent(data), { left: 0, right: plot, dir: 'ltr' });
  const byCategory = group(data.events, ({ category }) => category);
  return CATEGORIES.flatMap((category) => {
    const events = byCategory.get(category);
    return events === undefined ? [] : [{ category, events, levels: stack(events, scale), isCrowded: isCrowded(events, scale) }];
  });
}

function isCrowded(events: readonly TimelineEvent[], scale: TimeScale): boolean {
  const stated = events.filter((event) => event.class !== 'external');
  return stated.some((event) => events.some((other) => other !== event && Math.abs(scale.x(other.date.from) - scale.x(event.date.from)) < NEAR));
}

/** The weightiest keep the line; each later one takes the free level nearest to it. */
function stack(events: readonly TimelineEvent[], scale: TimeScale): Map<string, number> {
  const levels = new Map<string, number>();
  const taken = Array.from({ length: MOST_LEVELS }, () => new Map<number, Ink[]>());
  for (const event of events.toSorted(byWeight)) {
    const ink = inkOf(event, scale);
    const free = taken.findIndex((level) => cellsOf(ink).every((cell) => !level.get(cell)?.some((other) => meet(ink, other))));
    const place = free === -1 ? levels.size % MOST_LEVELS : free;
    if (free !== -1) for (const cell of cellsOf(ink)) taken[free]?.set(cell, [...(taken[free].get(cell) ?? []), ink]);
    levels.set(event.id, levelAt(place));
  }
  return levels;
}

const CELL = 32; // px; inks are looked up by where they are, which keeps thousands of them quick

function cellsOf({ left, right }: Ink): number[] {
  const first = Math.floor(left / CELL);
  return Array.from({ length: Math.floor(right / CELL) - first + 1 }, (_, i) => first + i);
}

/** 0, −1, 1, −2, 2 … */
function levelAt(place: number): number {
  const distance = Math.ceil(place / 2);
  return place % 2 === 1 ? -distance : distance;
}

export function byWeight(a: TimelineEvent, b: TimelineEvent): number {
  return Number(b.class !== 'external') - Number(a.class !== 'external') || a.priority - b.priority || a.date.from - b.date.from;
}

// Two dots may overlap as long as each shows its middle and an edge.
function meet(a: Ink, b: Ink): boolean {
  const tolerated = Math.max(0, Math.min(a.right - a.left, b.right - b.left) / 2 - 1.5);
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerated;
}
