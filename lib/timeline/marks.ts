import type { Locale } from '../i18n/format';
import type { TimeWindow } from '../selection/view-state';
import { textWidth, type Weight } from '../type/text-width';
import { rectOf, round, type Box, type Rect } from './boxes';
import type { One } from './arrange';
import type { TimelineData, TimelineEvent } from './data';
import { describeEvent } from './describe';
import { gridOf, type Grid } from './grid';
import { inkOf, type Ink } from './ink';
import { HEADROOM, LEVEL, NAME_ROW, type Lane, type Size } from './lanes';
import { prepare } from './prepare';
import type { TimeScale } from './scale';

/** An event in its place. `x`, `y` is the middle of all its ink, which a pointer aimed at the mark meets. */
export type PlacedMark = {
  readonly id: string;
  /** What a screen reader says. */
  readonly name: string;
  readonly title: string;
  readonly titleWeight: Weight;
  /** em that the title is wide. */
  readonly titleWidth: number;
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
  /** px of the open end's point. */
  readonly tail: { readonly to: number } | null;
  /** As it is drawn: where its middle stands, and its parts from there, which a pan and most of a zoom leave as they are. */
  readonly drawn: Drawn;
  /** The ring is for what came after the article, the dashes for a weaker source or a date in doubt. */
  readonly outline: 'none' | 'ring' | 'dashed';
  /** Its date is only about so: a wave lies across it. */
  readonly isAbout: boolean;
  readonly tone: 'accent' | 'ink' | 'muted';
  /** All its ink. */
  readonly box: Box;
  /** What a pointer can hit: the ink, grown to half the way to its neighbours. */
  readonly hit: Box;
};

export type Drawn = { readonly x: number; readonly y: number; readonly body: Rect & { readonly radius: number }; readonly tail: string | null; readonly hit: Rect };

type Stage = {
  readonly scale: TimeScale;
  readonly shown: TimeWindow;
  readonly plot: { readonly left: number; readonly right: number };
  readonly locale: Locale;
  readonly size: Size;
  /** Ids of events to be drawn alone even where their crowd is one mark. */
  readonly labelled: readonly string[];
};

export const OVERHANG = 6; // px outside the plot: the largest radius
const TARGET = 12; // px from the middle: targets of 24 where there is room

/** The events in sight that are drawn alone, in drawing order: wide ones first, then dots from large to small, so that none hides another. */
export function placeMarks(data: TimelineData, lanes: readonly Lane[], stage: Stage): PlacedMark[] {
  const { rankOf, eventOf } = prepare(data);
  const isInPlot = ({ shape, body: { x, width } }: PlacedMark) => shape !== 'dot' || (x + width / 2 >= stage.plot.left && x + width / 2 <= stage.plot.right);
  const placeAt = (lane: Lane, i: number, { event, level }: One) =>
    placeMark(event, { y: lane.line + level * LEVEL, lane: i, above: middleAbove(lane, stage.size), weight: rankOf(event) }, stage);
  const placed = lanes.flatMap((lane, i) => lane.ones.seen(stage.shown).map((one) => placeAt(lane, i, one)));
  // What is wanted stands out of its crowd.
  const wanted = stage.labelled.flatMap((id) => eventOf(id) ?? []).filter((event) => isIn(event.date, stage.shown) && !placed.some(({ id }) => id === event.id));
  const outstanding = wanted.flatMap((event) => lanes.flatMap((lane, i) => (lane.category === event.category ? [placeAt(lane, i, { event, level: 0 })] : [])));
  return [...placed, ...outstanding].filter(isInPlot).toSorted((a, b) => DEPTH[a.shape] - DEPTH[b.shape] || b.body.height - a.body.height || a.from - b.from);
}

function isIn(date: TimeWindow, shown: TimeWindow): boolean {
  return date.until > shown.from && date.from < shown.until;
}

/** Every mark with the room around it that is its to be hit in. */
export function growMarks(marks: readonly PlacedMark[], counts: readonly Boxed[]): PlacedMark[] {
  const grid = gridOf<Boxed>([...marks, ...counts]);
  return marks.map((mark) => {
    const hit = grow(mark.box, room(mark, grid));
    return { ...mark, hit, drawn: { ...mark.drawn, hit: rectOf(about(mark, hit)) } };
  });
}

function about({ x, y }: { readonly x: number; readonly y: number }, { left, right, top, bottom }: Box): Box {
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
}

function middleAbove({ top, isCrowded }: Lane, size: Size): number | null {
  if (isCrowded) return top + NAME_ROW[size] + HEADROOM / 2;
  return NAME_ROW[size] > 0 ? top + NAME_ROW[size] / 2 : null;
}

const DEPTH: Record<Ink['shape'], number> = { band: 0, bar: 1, dot: 2 };

function placeMark(event: TimelineEvent, at: Pick<PlacedMark, 'y' | 'lane' | 'above' | 'weight'>, { scale, plot, locale }: Stage): PlacedMark {
  const { date } = event;
  const ink = inkOf(event, scale);
  // What goes on beyond the plot is cut just outside it; a dot is whole or not there.
  const clip = (x: number) => Math.min(Math.max(x, plot.left - OVERHANG), plot.right + OVERHANG);
  const [left, right] = ink.shape === 'dot' && ink.tail === null ? [ink.left, ink.right] : [clip(ink.left), clip(ink.right)];
  const [bodyLeft, bodyRight] = ink.shape === 'dot' ? ink.body : [clip(ink.body[0]), clip(ink.body[1])];
  const y = round(at.y);
  const middle = (left + right) / 2;
  const box = { left: round(left), right: round(right), top: round(y - ink.half), bottom: round(y + ink.half) };
  const radius = ink.shape === 'band' ? 0 : ink.half;
  const upright = { top: -ink.half, bottom: ink.half };
  return {
    ...at,
    id: event.id,
    name: describeEvent(event, locale),
    title: event.title,
    titleWeight: weightOf(event),
    titleWidth: titleWidthOf(event),
    from: event.date.from,
    x: round(middle),
    y,
    shape: ink.shape,
    body: { ...rectOf({ ...box, left: bodyLeft, right: bodyRight }), radius },
    tail: ink.tail === null ? null : { to: ink.tail === 'left' ? round(left) : round(right) },
    drawn: {
      x: round(middle),
      y,
      body: { ...rectOf({ ...upright, left: bodyLeft - middle, right: bodyRight - middle }), radius },
      tail: tailOf(ink, { left: left - middle, right: right - middle, bodyLeft: bodyLeft - middle, bodyRight: bodyRight - middle }),
      hit: rectOf({ ...upright, left: left - middle, right: right - middle }),
    },
    outline: outlineOf(event),
    isAbout: date.approximate,
    tone: toneOf(event, ink),
    box,
    hit: box,
  };
}

function weightOf(event: TimelineEvent): Weight {
  return event.class === 'external' ? 400 : 600;
}

const measured = new WeakMap<TimelineEvent, number>();

// The same in every frame of a zoom.
function titleWidthOf(event: TimelineEvent): number {
  const known = measured.get(event);
  if (known !== undefined) return known;
  const width = textWidth(event.title, 1, weightOf(event));
  measured.set(event, width);
  return width;
}

function tailOf({ tail }: Ink, ends: { readonly left: number; readonly right: number; readonly bodyLeft: number; readonly bodyRight: number }): string | null {
  if (tail === null) return null;
  const [from, to, back] = tail === 'left' ? [round(ends.bodyLeft), round(ends.left), 4] : [round(ends.bodyRight), round(ends.right), -4];
  return `M${from} 0H${to}m${back} -3.5l${-back} 3.5l${back} 3.5`;
}

function outlineOf({ isWeak, scope, date }: TimelineEvent): PlacedMark['outline'] {
  if (isWeak || date.uncertain) return 'dashed';
  return scope === 'aftermath' ? 'ring' : 'none';
}

function toneOf(event: TimelineEvent, { shape }: Ink): PlacedMark['tone'] {
  if (event.class !== 'external') return 'accent';
  return shape === 'band' ? 'muted' : 'ink';
}

type Boxed = { readonly box: Box };

function room(own: Boxed, grid: Grid<Boxed>): number {
  const { box } = own;
  let nearest = 2 * TARGET;
  grid.someNear(box, nearest, (other) => {
    if (other === own) return false;
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
