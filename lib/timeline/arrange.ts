import type { TimeWindow } from '../selection/view-state';
import type { TimelineData, TimelineEvent } from './data';
import { crowdsOf, fullest, isNarrow, joinCounted, type Crowd, type Inks } from './crowds';
import { pixelInks } from './ink';
import { prepare, type PreparedLane } from './prepare';
import { NO_LEVEL, stackLevels } from './stack';
import { timeRow, type TimeRow } from './time-row';

/** An event drawn alone, at a level above (−) or below (+) its lane's line. */
export type One = { readonly event: TimelineEvent; readonly level: number };
/** Events drawn as one mark with their number; `from` to `until` is what their dates cover. */
export type Many = TimeWindow & {
  /** The same for as long as one pans. */
  readonly key: number;
  readonly cell: TimeWindow;
  /** False for what is wider than half a cell each: years among days. */
  readonly isNarrow: boolean;
  /** In time order. */
  readonly members: readonly TimelineEvent[];
};

export type ArrangedLane = {
  readonly ones: TimeRow<One>;
  readonly manies: TimeRow<Many>;
  readonly reach: Reach;
};
/** Levels over and under the line. */
export type Reach = { readonly above: number; readonly below: number };

type Arrangement = {
  /** px that all of time has. */
  readonly whole: number;
  /** px of time in sight at once, and into how many cells that is cut. */
  readonly plot: number;
  readonly cells: number;
  /** The levels that each lane may use, in the order of the lanes. */
  readonly rooms: readonly Reach[] | null;
};

const MOST_LEVELS: Reach = { above: 4, below: 4 };
/** Marks in one window, counts among them: what the eye and a browser's frame can both bear. */
const MOST_MARKS = 150;
const CROWD_LIMITS = [Infinity, 6, 3, 2, 1] as const;
export const COUNT_HALF = 7; // px, half the height of a count; as much as one level
const COUNT_REACH: Reach = { above: 1, below: 1 };
const AT_LEAST: Reach = { above: 0, below: 0 };

/**
 * Every lane at one zoom. The weightiest event keeps the line, each later one takes the free level nearest to it; a crowd that
 * finds none, or that would make more marks than can be borne, is one mark with a number. Over all of time, not what is in
 * sight, so that panning moves no mark from its level.
 */
export function arrangeLanes(data: TimelineData, { whole, plot, cells, rooms }: Arrangement): ArrangedLane[] {
  const { extent, lanes } = prepare(data);
  const pxPerMs = whole / (extent.until - extent.from);
  const timeOf = (px: number) => extent.from + px / pxPerMs;
  const inks = lanes.map(({ extents }) => pixelInks(extents, extent.from, pxPerMs));
  const crowds = inks.map((ink) => crowdsOf(ink, plot / cells));
  const flat = crowds.flat();
  const limit = CROWD_LIMITS.find((most) => fullest(flat, cells, most) <= MOST_MARKS) ?? 1;
  return lanes.map((lane, i) => arrangeLane(lane, { ink: inks[i] ?? NO_INK, crowds: crowds[i] ?? [], limit, room: rooms?.[i] ?? MOST_LEVELS, cell: plot / cells, timeOf }));
}

const NO_INK: Inks = { left: new Float64Array(), right: new Float64Array() };

type LaneInput = {
  readonly ink: Inks;
  readonly crowds: readonly Crowd[];
  readonly limit: number;
  readonly room: Reach;
  /** px of the narrowest cell. */
  readonly cell: number;
  readonly timeOf: (px: number) => number;
};

function arrangeLane({ events, heavyFirst }: PreparedLane, { ink, crowds: apart, limit, room, cell, timeOf }: LaneInput): ArrangedLane {
  let crowds = joinCounted(apart, ({ members }) => members.length > limit, ink, cell);
  let counted = crowds.filter(({ members }) => members.length > limit);
  const levels = stackLevels({
    ...ink,
    heavyFirst,
    isOut: flagsOf(counted, events.length),
    blocked: counted.filter(isNarrow).map((crowd) => spanOf(crowd, ink)),
    levels: levelsWithin(room),
  });
  // One that is alone in its cell and finds no level lies on what is there.
  const isFull = ({ members }: Crowd) => members.length > limit || (members.length > 1 && members.some((i) => levels[i] === NO_LEVEL));
  const full = new Set(crowds.filter(isFull).map(({ key }) => key));
  crowds = joinCounted(crowds, ({ key }) => full.has(key), ink, cell);
  counted = crowds.filter(({ key }) => full.has(key));
  const isCounted = flagsOf(counted, events.length);
  const ones: One[] = [];
  for (const [i, event] of events.entries()) if (isCounted[i] === 0) ones.push({ event, level: levels[i] === NO_LEVEL ? 0 : (levels[i] ?? 0) });
  const manies = counted.map((crowd) => manyOf(crowd, events, timeOf));
  const least = manies.length > 0 ? COUNT_REACH : AT_LEAST;
  return {
    ones: timeRow(ones, ({ event }) => event.date),
    manies: timeRow(manies, ({ cell }) => cell),
    reach: { above: ones.reduce((most, { level }) => Math.max(most, -level), least.above), below: ones.reduce((most, { level }) => Math.max(most, level), least.below) },
  };
}

function flagsOf(crowds: readonly Crowd[], length: number): Uint8Array {
  const flags = new Uint8Array(length);
  for (const { members } of crowds) for (const i of members) flags[i] = 1;
  return flags;
}

/** 0, −1, 1, −2, 2 … */
function levelsWithin({ above, below }: Reach): number[] {
  const most = Math.max(above, below);
  const all = Array.from({ length: 2 * most + 1 }, (_, place) => (place % 2 === 1 ? -1 : 1) * Math.ceil(place / 2) + 0);
  return all.filter((level) => level >= -above && level <= below);
}

function spanOf({ members }: Crowd, { left, right }: Inks) {
  return { left: members.reduce((least, i) => Math.min(least, left[i] ?? least), Infinity), right: members.reduce((most, i) => Math.max(most, right[i] ?? most), -Infinity) };
}

function manyOf(crowd: Crowd, events: readonly TimelineEvent[], timeOf: (px: number) => number): Many {
  const { key, cell, members } = crowd;
  const inside = members.flatMap((i) => events[i] ?? []);
  return {
    key,
    isNarrow: isNarrow(crowd),
    cell: { from: timeOf(cell.from), until: timeOf(cell.until) },
    members: inside,
    from: inside.reduce((least, { date }) => Math.min(least, date.from), Infinity),
    until: inside.reduce((most, { date }) => Math.max(most, date.until), -Infinity),
  };
}
