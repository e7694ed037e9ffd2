import type { Category } from '../dossier/schema';
import { arrangeLanes, type ArrangedLane, type Reach } from './arrange';
import type { TimelineData, TimelineEvent } from './data';
import { MIN_SPAN } from './domain';
import { prepare } from './prepare';

export type Size = 'wide' | 'narrow';

export type Lane = Pick<ArrangedLane, 'ones' | 'manies'> & {
  readonly category: Category;
  /** A stated event has others so near that its label can only stand above them. */
  readonly isCrowded: boolean;
  readonly top: number;
  readonly height: number;
  /** y of its line, px. */
  readonly line: number;
};

/** px between levels: more than the largest radius, so that no mark covers the middle of the next. */
export const LEVEL = 7;
const HEIGHT: Record<Size, number> = { wide: 26, narrow: 22 };
/** The row above a lane that holds its name where there is no column for names. */
export const NAME_ROW: Record<Size, number> = { wide: 0, narrow: 16 };
const EDGE = 6; // px from the outermost level to the lane's edge
/** px over a lane for the label of a stated event among others: what the article says is always named. */
export const HEADROOM = 14;
const NEAR = 60; // px at the narrowest plot
/** The narrowest plot that a size is drawn at: crowding there decides the heights, so that they depend on the data alone. */
const NARROWEST_PLOT: Record<Size, number> = { wide: 420, narrow: 264 };
/** Cells that a plot is cut into: wide enough each for a number. */
const CELLS: Record<Size, number> = { wide: 16, narrow: 8 };

type Plan = {
  readonly size: Size;
  readonly top: number;
  /** px of the plot, and of all of time at the current zoom. */
  readonly plot: number;
  readonly whole: number;
  /** In the middle of a gesture: px that all of time had when it began. */
  readonly began?: number | undefined;
};

/**
 * Lanes that have events, in the schema's order, as high as their crowding asks for at its worst. Marks drawn apart by the zoom
 * return to their line, at every doubling of it; in a gesture one lane after the other, so that no frame draws all of them anew.
 */
export function planLanes(data: TimelineData, { size, top, plot, whole, began = whole }: Plan): Lane[] {
  const crowded = crowdedLanes(data, size);
  const near = crowded.flatMap((_, i) => {
    const level = levelOf({ from: doublings(began / plot), to: doublings(whole / plot), late: i / crowded.length });
    return remembered(data, `${size} ${plot} ${level}`, () => zoomedLanes(data, crowded, { size, plot, whole: plot * 2 ** level }))[i] ?? [];
  });
  let next = top;
  return near.map(({ ones, manies }, i): Lane => {
    const { category, isCrowded, up, down } = heightOf(data, size, i, crowded[i]?.reach ?? NO_REACH);
    const head = NAME_ROW[size] + (isCrowded ? HEADROOM : 0);
    const lane = { category, ones, manies, isCrowded, top: next, height: head + up + down, line: next + head + up };
    next += lane.height;
    return lane;
  });
}

function doublings(times: number): number {
  return Math.max(0, Math.log2(times) + ALMOST);
}

/**
 * The level of a lane in a zoom `from` one depth `to` another, both in doublings. On the way in it follows up to one doubling late, on
 * the way out as much early: a lane may be arranged for less room than it has, never for more.
 */
function levelOf({ from, to, late }: { readonly from: number; readonly to: number; readonly late: number }): number {
  const [first, last] = [Math.floor(from), Math.floor(to)];
  if (to >= from) return Math.max(first, Math.floor(to - late));
  const isBefore = to >= first && to - first >= late * (from - first);
  return isBefore ? first : Math.max(0, Math.min(last, first - 1, Math.floor(to - late)));
}

/** Levels of zoom from all of time down to the narrowest window. */
export function levelsOf(data: TimelineData): number {
  const { extent } = prepare(data);
  return Math.max(1, Math.ceil(Math.log2((extent.until - extent.from) / MIN_SPAN)));
}

/** Arranges a level before a zoom comes to it, in a moment when nobody waits. */
export function prepareLevel(data: TimelineData, level: number, { size, plot }: Pick<Plan, 'size' | 'plot'>): void {
  planLanes(data, { size, plot, top: 0, whole: plot * 2 ** level });
}

const ALMOST = 1e-6; // a whole that is the plot but for a rounding is level 0
const NO_REACH: Reach = { above: 0, below: 0 };

export function lanesHeight(data: TimelineData, size: Size): number {
  return crowdedLanes(data, size).reduce((sum, { reach }, i) => {
    const { isCrowded, up, down } = heightOf(data, size, i, reach);
    return sum + NAME_ROW[size] + (isCrowded ? HEADROOM : 0) + up + down;
  }, 0);
}

/** Whether events may have to be drawn as one with their number; so the key says what that is. */
export function mayCount(data: TimelineData, size: Size): boolean {
  return crowdedLanes(data, size).some(({ manies }) => manies.all.length > 0);
}

function crowdedLanes(data: TimelineData, size: Size): readonly ArrangedLane[] {
  const plot = NARROWEST_PLOT[size];
  return remembered(data, size, () => arrangeLanes(data, { whole: plot, plot, cells: CELLS[size], rooms: null }));
}

// First-fit may, rarely, ask for more levels where there is more room; then the crowded answer holds there too.
function zoomedLanes(data: TimelineData, crowded: readonly ArrangedLane[], { size, plot, whole }: Omit<Plan, 'top'>): readonly ArrangedLane[] {
  const lanes = arrangeLanes(data, { whole, plot, cells: CELLS[size], rooms: crowded.map(({ reach }) => reach) });
  return lanes.map((lane, i) => {
    const before = crowded[i];
    return before !== undefined && before.manies.all.length === 0 && lane.manies.all.length > 0 ? before : lane;
  });
}

function heightOf(data: TimelineData, size: Size, i: number, { above, below }: Reach) {
  const lane = prepare(data).lanes[i];
  if (lane === undefined) throw new Error('bug: an arranged lane that the data do not have');
  const half = HEIGHT[size] / 2;
  return { category: lane.category, isCrowded: isCrowded(data, lane.events, NARROWEST_PLOT[size]), up: Math.max(half, above * LEVEL + EDGE), down: Math.max(half, below * LEVEL + EDGE) };
}

const crowding = new WeakMap<readonly TimelineEvent[], Map<number, boolean>>();

function isCrowded(data: TimelineData, events: readonly TimelineEvent[], plot: number): boolean {
  const known = crowding.get(events) ?? new Map<number, boolean>();
  crowding.set(events, known);
  const before = known.get(plot);
  if (before !== undefined) return before;
  const { extent } = prepare(data);
  const near = (NEAR * (extent.until - extent.from)) / plot;
  const isNear = (event: TimelineEvent, other: TimelineEvent | undefined) => other !== undefined && Math.abs(other.date.from - event.date.from) < near;
  const answer = events.some((event, i) => event.class !== 'external' && (isNear(event, events[i - 1]) || isNear(event, events[i + 1])));
  known.set(plot, answer);
  return answer;
}

const REMEMBERED = 40; // zooms and widths
const arrangements = new WeakMap<TimelineData, Map<string, readonly ArrangedLane[]>>();

function remembered(data: TimelineData, key: string, arrange: () => readonly ArrangedLane[]): readonly ArrangedLane[] {
  const known = arrangements.get(data) ?? new Map<string, readonly ArrangedLane[]>();
  arrangements.set(data, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const lanes = arrange();
  known.set(key, lanes);
  return lanes;
}
