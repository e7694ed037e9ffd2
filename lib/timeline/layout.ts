import type { Locale } from '../i18n/format';
import type { Dir } from '../i18n/lang';
import { TIMELINE } from '../i18n/messages/timeline';
import type { TimeWindow } from '../selection/view-state';
import type { Side } from '../type/anchor';
import { textWidth } from '../type/text-width';
import { overlap, round, type Box } from './boxes';
import type { DerivedInterval, TimelineData } from './data';
import { describeInterval, titleInterval } from './describe';
import { placeCounts, type PlacedCount } from './counts';
import { addPassingLabels, placeLabels, type PlacedLabel } from './labels';
import { lanesHeight, NAME_ROW, planLanes, type Lane, type Size } from './lanes';
import { growMarks, OVERHANG, placeMarks, type PlacedMark } from './marks';
import { noteAt, noteBoundary, noteGaps, timeWord, type Note, type Silence } from './notes';
import { placeOverview, type Overview } from './overview';
import { prepare } from './prepare';
import { timeScale, type TimeScale } from './scale';
import { placeTicks, type Tick } from './ticks';

export type PlacedLane = {
  readonly id: Lane['category'];
  readonly name: string;
  readonly x: number;
  /** Baseline of the name. */
  readonly y: number;
  readonly side: Side;
  readonly line: number;
};

/** A derived interval: its mark is the rule over the lanes, its wash lies behind them and is no mark. */
export type PlacedInterval = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly from: number;
  readonly left: number;
  readonly right: number;
  /** y of the middle of the rule. */
  readonly y: number;
  readonly hit: Box;
};

export type TimelineLayout = {
  readonly width: number;
  readonly height: number;
  readonly size: Size;
  readonly dir: Dir;
  readonly plot: Box;
  readonly scale: TimeScale;
  readonly extent: TimeWindow;
  readonly shown: TimeWindow;
  readonly lanes: readonly PlacedLane[];
  readonly ticks: readonly Tick[];
  readonly intervals: readonly PlacedInterval[];
  readonly boundary: { readonly x: number; readonly bottom: number } | null;
  readonly silences: readonly Silence[];
  readonly notes: readonly Note[];
  readonly marks: readonly PlacedMark[];
  readonly counts: readonly PlacedCount[];
  readonly labels: readonly PlacedLabel[];
  /** Null where it is left out. */
  readonly overview: Overview | null;
  readonly locale: Locale;
  /** px by which what belongs to time is to be moved as one; see `movedBy`. */
  readonly shift: number;
};

export type TimelineOptions = {
  readonly dir: Dir;
  readonly locale: Locale;
  /** The stretch of time to show; null is all of it. */
  readonly shown?: TimeWindow | null;
  /** Marks whose labels are wanted whatever they lie on: hovered and picked ones. */
  readonly labelled?: readonly string[];
  /** One frame of a drag or a zoom, in which nothing can be hit: targets are not grown. */
  readonly isMoving?: boolean;
  /** What was shown when the gesture began that this is a frame of. */
  readonly began?: TimeWindow | null | undefined;
  /** The strip to zoom by; a drawing that nobody can zoom does without. */
  readonly overview?: 'drawn' | 'none';
  /** With names beside or above the lanes; the box decides where nobody does. */
  readonly size?: Size;
};

const NARROW_BELOW = 560; // px of the box
export const NAME_SIZE = 12; // px
const PAD = 10; // px beside the plot: dots stand out of it by their radius
const TICK_ROW = 20;
const INTERVAL_ROW = 23;
const NOTE_ROW = 22;
/** px from the lowest lane to the overview: one row of notes where names have a column, two where they have none. */
const FOOT: Record<Size, number> = { wide: NOTE_ROW, narrow: 2 * NOTE_ROW - 4 };
const OVERVIEW_HEIGHT = 26;
const SKY = 6; // px between the lowest rule and the first lane

export function sizeOf(width: number): Size {
  return width < NARROW_BELOW ? 'narrow' : 'wide';
}

/** px, of the data alone, so that a page can keep the room before it knows its width. */
export function timelineHeight(data: TimelineData, size: Size): number {
  return heightBelow(headHeight(data) + (data.events.length === 0 ? NOTE_ROW : lanesHeight(data, size)), size);
}

function heightBelow(bottom: number, size: Size, strip = OVERVIEW_HEIGHT): number {
  return Math.ceil(bottom + FOOT[size] + strip + 6);
}

export function layoutTimeline(data: TimelineData, { width }: { readonly width: number }, { dir, locale, shown = null, labelled = [], isMoving = false, began = shown, overview = 'drawn', size = sizeOf(width) }: TimelineOptions): TimelineLayout {
  const top = headHeight(data);
  const [left, right] = plotSides(data, { width, size, dir, locale });
  const { extent } = prepare(data);
  const inSight = shown ?? extent;
  const scale = timeScale(inSight, { left, right, dir });
  const whole = (extent.until - extent.from) * scale.pxPerMs;
  const atFirst = began ?? extent;
  const lanes = planLanes(data, { size, top, plot: right - left, whole, began: whole * ((inSight.until - inSight.from) / (atFirst.until - atFirst.from)) });
  const plot = { left, right, top, bottom: bottomOf(lanes, top) };
  const isEmpty = data.events.length === 0;
  const inside = { left: 2, right: width - 2, top: plot.top - SKY, bottom: plot.bottom + 2 };
  const counts = placeCounts(lanes, { scale, shown: inSight, plot, locale });
  const placed = placeMarks(data, lanes, { scale, shown: inSight, plot, locale, size, labelled });
  const marks = isMoving ? placed : growMarks(placed, counts);
  const names = lanes.map((lane) => nameLane(lane, { plot, size, dir, locale }));
  const room = { taken: [...names.map(boxOfName), ...counts.map(({ box }) => box)], bounds: { ...inside, ...(size === 'wide' ? { left, right } : {}) }, dir, lang: locale.lang };
  const labels = addPassingLabels(placeLabels(marks, room), marks, labelled, room);
  const over = [...labels.filter(({ isPassing }) => isPassing), ...marks.filter(({ id }) => labelled.includes(id))].map(({ box }) => box);
  const intervals = placeIntervals(data.derived, { scale, shown: inSight, plot, locale });
  const foot = placeFoot(data, { plot, scale, shown: inSight, size, dir, locale, width });
  const height = heightBelow(plot.bottom, size, overview === 'drawn' ? OVERVIEW_HEIGHT : 0);
  const base = height - OVERVIEW_HEIGHT - 3;
  return {
    width, height, size, dir, plot, scale, extent, shown: inSight, locale, intervals, marks, shift: 0,
    counts: counts.map((count) => (over.some((box) => overlap(box, count.box)) ? { ...count, textAt: null } : count)),
    lanes: names,
    ticks: isEmpty && data.derived.length === 0 ? [] : placeTicks(inSight, { scale, locale, left: Math.max(2, left - 24), right: Math.min(width - 2, right + 24) }),
    boundary: foot.boundary,
    silences: foot.silences,
    notes: [...foot.notes, ...intervals.flatMap((interval) => nameInterval(interval, { dir, plot }))],
    labels,
    overview: overview === 'none' ? null : placeOverview(data, { left, right, top: base, bottom: base + OVERVIEW_HEIGHT, dir, extent, shown }),
  };
}

/** What is in sight in time order, which is the order that a keyboard walks in: ids, and the keys of counts. */
export function idsInTime({ marks, counts, intervals }: TimelineLayout): string[] {
  const ids = [...intervals, ...marks].map(({ id, from }) => ({ id, from }));
  return [...ids, ...counts.map(({ key, from }) => ({ id: key, from }))].toSorted((a, b) => a.from - b.from).map(({ id }) => id);
}

function headHeight({ derived }: TimelineData): number {
  return TICK_ROW + derived.length * INTERVAL_ROW + SKY;
}

function bottomOf(lanes: readonly Lane[], top: number): number {
  const last = lanes.at(-1);
  return last === undefined ? top + NOTE_ROW : last.top + last.height;
}

type Frame = { readonly width: number; readonly size: Size; readonly dir: Dir; readonly locale: Locale };

// The names of lanes stand where time begins, so that a reversed drawing is the mirror image.
function plotSides(data: TimelineData, { width, size, dir, locale }: Frame): [left: number, right: number] {
  if (size === 'narrow') return [PAD, width - PAD];
  const widest = Math.max(0, ...prepare(data).lanes.map(({ category }) => textWidth(TIMELINE[locale.lang].lanes[category], NAME_SIZE)), textWidth(timeWord(locale, dir), NAME_SIZE));
  const column = Math.ceil(widest) + 2 * PAD;
  return dir === 'ltr' ? [column, width - PAD] : [PAD, width - column];
}

type Stage = { readonly scale: TimeScale; readonly shown: TimeWindow; readonly plot: Box; readonly locale: Locale };

function nameLane({ category, line, top }: Lane, { plot, size, dir, locale }: { readonly plot: Box; readonly size: Size; readonly dir: Dir; readonly locale: Locale }): PlacedLane {
  const name = TIMELINE[locale.lang].lanes[category];
  const [start, away] = dir === 'ltr' ? [plot.left, -1] : [plot.right, 1];
  return size === 'wide'
    ? { id: category, name, line: round(line), x: round(start + away * PAD), y: round(line + 4), side: away < 0 ? 'left' : 'right' }
    : { id: category, name, line: round(line), x: round(start + away * OVERHANG), y: round(top + NAME_ROW.narrow - 5), side: away < 0 ? 'right' : 'left' };
}

function boxOfName({ name, x, y, side }: PlacedLane): Box {
  const width = textWidth(name, NAME_SIZE);
  const left = side === 'left' ? x - width : x;
  return { left, right: left + width, top: y - 10, bottom: y + 4 };
}

function placeIntervals(derived: readonly DerivedInterval[], { scale, shown, plot, locale }: Stage): PlacedInterval[] {
  return derived.flatMap((interval, i) => {
    const { from, until } = interval.date;
    if (until <= shown.from || from >= shown.until) return [];
    const ends = [scale.x(Math.max(from, shown.from)), scale.x(Math.min(until, shown.until))];
    const [left, right] = [Math.max(plot.left, Math.min(...ends)), Math.min(plot.right, Math.max(...ends))];
    const y = TICK_ROW + (i + 1) * INTERVAL_ROW - 3;
    const hit = { left: round(left), right: round(right), top: y - 5, bottom: y + 5 };
    return [{ id: interval.id, name: describeInterval(interval, locale), title: titleInterval(interval, locale), from, left: hit.left, right: hit.right, y, hit }];
  });
}

function nameInterval({ title, left, right, y }: PlacedInterval, { dir, plot }: { readonly dir: Dir; readonly plot: Box }): Note[] {
  const start = dir === 'ltr' ? left : right;
  const note = noteAt({ text: title, x: start, y: y - 6, side: dir === 'ltr' ? 'right' : 'left', tone: 'accent' });
  return note.box.left >= plot.left - PAD && note.box.right <= plot.right + PAD ? [note] : [];
}

function emptyNote({ left, right, top, bottom }: Box, { lang }: Locale): Note {
  return noteAt({ text: TIMELINE[lang].empty, x: (left + right) / 2, y: (top + bottom) / 2 + 4, side: 'center' });
}

type Foot = Frame & Stage;

function placeFoot(data: TimelineData, { plot, scale, shown, size, dir, locale, width }: Foot) {
  const { boundary } = data;
  const y = plot.bottom + 15;
  const words = size === 'wide' ? y : y + NOTE_ROW - 4;
  const start = dir === 'ltr' ? { x: plot.left - OVERHANG, side: 'right' as const } : { x: plot.right + OVERHANG, side: 'left' as const };
  const column = dir === 'ltr' ? { x: plot.left - PAD, side: 'left' as const } : { x: plot.right + PAD, side: 'right' as const };
  const time = noteAt({ text: timeWord(locale, dir), y: words, ...(size === 'wide' ? column : start) });
  const isSeen = boundary !== null && boundary.at > shown.from && boundary.at < shown.until;
  const common = { scale, locale, dir, bounds: { left: 2, right: width - 2 } };
  const after = isSeen ? noteBoundary(boundary, { ...common, y: words, taken: [time] }) : null;
  const spoken = after === null ? [time] : [time, after];
  const gaps = noteGaps(data, shown, { ...common, y, taken: spoken });
  return {
    boundary: isSeen ? { x: round(scale.x(boundary.at)), bottom: words + 4 } : null,
    silences: gaps.silences,
    notes: [...(data.events.length === 0 ? [emptyNote(plot, locale)] : spoken), ...gaps.notes],
  };
}
