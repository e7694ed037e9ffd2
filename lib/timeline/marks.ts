import type { Locale } from '../i18n/format';
import type { TimeWindow } from '../selection/view-state';
import type { Weight } from '../type/text-width';
import { rectOf, round, type Box, type Rect } from './boxes';
import type { TimelineEvent } from './data';
import { describeEvent } from './describe';
import { gridOf, type Grid } from './grid';
import { inkOf, type Ink } from './ink';
import { byWeight, HEADROOM, LEVEL, NAME_ROW, type Lane, type Size } from './lanes';
import type { TimeScale } from './scale';

/** An event in its place. `x`, `y` is the middle of all its ink, which a pointer aimed at the mark meets. */
export type PlacedMark = {
  readonly id: string;
  /** What a screen reader says. */
  readonly name: string;
  readonly title: string;
  readonly titleWeight: Weight;
  /** Rank among the events, 0 the weightiest: who gets a label first. */
  readonly weight: number;
  readonly lane: number;
  /** y of the middle of a label over the lane's marks; null where the lane has no room for one. */
  readonly above: number | null;
  readonly from: number;
  readonly x: number;
  readonly y: number;
  readonly shape: Ink['shape'];
  readonly body: Rect & { readonly radius: number };
  /** From the body to the open point at `to`, as a path. */
  readonly tail: { readonly to: number; readonly path: string } | null;
  /** The ring is for what came after the article, the dashes for a weaker source or an approximate date. */
  readonly outline: 'none' | 'ring' | 'dashed';
  readonly tone: 'accent' | 'ink' | 'muted';
  /** All its ink. */
  readonly box: Box;
  /** What a pointer can hit: the ink, grown to half the way to its neighbours. */
  readonly hit: Box;
};

type Stage = {
  readonly scale: TimeScale;
  readonly shown: TimeWindow;
  readonly plot: { readonly left: number; readonly right: number };
  readonly locale: Locale;
  readonly size: Size;
};

export const OVERHANG = 6; // px outside the plot: the largest radius
const TARGET = 12; // px from the middle: targets of 24 where there is room

/** The events in sight, in drawing order: wide ones first, then dots from large to small, so that none hides another. */
export function placeMarks(lanes: readonly Lane[], stage: Stage): PlacedMark[] {
  const { from, until } = stage.shown;
  const isInSight = ({ date }: TimelineEvent) => date.until > from && date.from < until;
  const isInPlot = ({ shape, body: { x, width } }: PlacedMark) => shape !== 'dot' || (x + width / 2 >= stage.plot.left && x + width / 2 <= stage.plot.right);
  const seen = lanes.flatMap((lane, i) => lane.events.flatMap((event) => (isInSight(event) ? [{ event, lane, i }] : [])));
  const ranks = new Map(seen.map(({ event }) => event).toSorted(byWeight).map(({ id }, rank) => [id, rank]));
  const placed = seen
    .map(({ event, lane, i }) => placeMark(event, { y: lane.line + (lane.levels.get(event.id) ?? 0) * LEVEL, lane: i, above: middleAbove(lane, stage.size), weight: ranks.get(event.id) ?? 0 }, stage))
    .filter(isInPlot)
    .toSorted((a, b) => DEPTH[a.shape] - DEPTH[b.shape] || b.body.height - a.body.height || a.from - b.from);
  const grid = gridOf(placed);
  return placed.map((mark) => ({ ...mark, hit: grow(mark.box, room(mark, grid)) }));
}

function middleAbove({ top, isCrowded }: Lane, size: Size): number | null {
  if (isCrowded) return top + NAME_ROW[size] + HEADROOM / 2;
  return NAME_ROW[size] > 0 ? top + NAME_ROW[size] / 2 : null;
}

const DEPTH: Record<Ink['shape'], number> = { band: 0, bar: 1, dot: 2 };

function placeMark(event: TimelineEvent, at: Pick<PlacedMark, 'y' | 'lane' | 'above' | 'weight'>, { scale, plot, locale }: Stage): PlacedMark {
  const ink = inkOf(event, scale);
  // What goes on beyond the plot is cut just outside it; a dot is whole or not there.
  const clip = (x: number) => Math.min(Math.max(x, plot.left - OVERHANG), plot.right + OVERHANG);
  const [left, right] = ink.shape === 'dot' && ink.tail === null ? [ink.left, ink.right] : [clip(ink.left), clip(ink.right)];
  const [bodyLeft, bodyRight] = ink.shape === 'dot' ? ink.body : [clip(ink.body[0]), clip(ink.body[1])];
  const y = round(at.y);
  const box = { left: round(left), right: round(right), top: round(y - ink.half), bottom: round(y + ink.half) };
  return {
    ...at,
    id: event.id,
    name: describeEvent(event, locale),
    title: event.title,
    titleWeight: event.class === 'external' ? 400 : 600,
    from: event.date.from,
    x: round((left + right) / 2),
    y,
    shape: ink.shape,
    body: { ...rectOf({ ...box, left: bodyLeft, right: bodyRight }), radius: ink.shape === 'band' ? 0 : ink.half },
    tail: tailOf(ink, { left, right, bodyLeft, bodyRight, y }),
    outline: outlineOf(event),
    tone: toneOf(event, ink),
    box,
    hit: box,
  };
}

function tailOf({ tail }: Ink, ends: { readonly left: number; readonly right: number; readonly bodyLeft: number; readonly bodyRight: number; readonly y: number }): PlacedMark['tail'] {
  if (tail === null) return null;
  const [from, to, back] = tail === 'left' ? [round(ends.bodyLeft), round(ends.left), 4] : [round(ends.bodyRight), round(ends.right), -4];
  return { to, path: `M${from} ${ends.y}H${to}m${back} -3.5l${-back} 3.5l${back} 3.5` };
}

function outlineOf({ isWeak, scope, date }: TimelineEvent): PlacedMark['outline'] {
  if (isWeak || date.approximate || date.uncertain) return 'dashed';
  return scope === 'aftermath' ? 'ring' : 'none';
}

function toneOf(event: TimelineEvent, { shape }: Ink): PlacedMark['tone'] {
  if (event.class !== 'external') return 'accent';
  return shape === 'band' ? 'muted' : 'ink';
}

function room({ box, id }: PlacedMark, grid: Grid<PlacedMark>): number {
  let nearest = 2 * TARGET;
  grid.someNear(box, nearest, (other) => {
    if (other.id === id) return false;
    const aside = Math.max(other.box.left - box.right, box.left - other.box.right);
    const apart = Math.max(other.box.top - box.bottom, box.top - other.box.bottom);
    nearest = Math.min(nearest, Math.max(aside, apart));
    return nearest <= 0;
  });
  return Math.max(0, nearest / 2);
}

function grow(box: Box, by: number): Box {
  const wide = Math.min(by, Math.max(0, TARGET - (box.right - box.left) / 2));
  const high = Math.min(by, Math.max(0, TARGET - (box.bottom - box.top) / 2));
  return { left: round(box.left - wide), right: round(box.right + wide), top: round(box.top - high), bottom: round(box.bottom + high) };
}
