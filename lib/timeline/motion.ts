import { round } from './boxes';
import type { PlacedCount } from './counts';
import type { PlacedLabel } from './labels';
import type { TimelineLayout } from './layout';
import type { PlacedMark } from './marks';
import type { Tick } from './ticks';

/**
 * Draws the frames of a pan: what belongs to time stands where it stood when the pan began and is moved as one, by `shift`. All
 * that did not change but for that is the very object of the frame before, so that only what comes into sight is drawn anew.
 */
export function createMover(): (layout: TimelineLayout, isMoving: boolean) => TimelineLayout {
  let anchor: TimelineLayout | null = null;
  let drawn: TimelineLayout | null = null;
  return (layout, isMoving) => {
    const frame = !isMoving || drawn === null ? layout : withTargetsOf(drawn, layout);
    if (!isMoving || anchor === null || drawn === null || !isPanOf(anchor, layout)) {
      anchor = frame;
      drawn = frame;
    } else {
      drawn = movedBy(frame, layout.scale.x(anchor.shown.from) - anchor.scale.x(anchor.shown.from), drawn);
    }
    return drawn;
  };
}

/** What a pointer can hit stays as it was: while all moves, nothing is aimed at. */
function withTargetsOf(before: TimelineLayout, layout: TimelineLayout): TimelineLayout {
  const hits = new Map(before.marks.map(({ id, drawn }) => [id, drawn.hit]));
  return { ...layout, marks: layout.marks.map((mark) => ({ ...mark, drawn: { ...mark.drawn, hit: hits.get(mark.id) ?? mark.drawn.hit } })) };
}

const SAME_SPAN = 2; // ms; windows are whole ms

function isPanOf(a: TimelineLayout, b: TimelineLayout): boolean {
  const isSameSpan = Math.abs(a.shown.until - a.shown.from - (b.shown.until - b.shown.from)) <= SAME_SPAN;
  return isSameSpan && a.width === b.width && a.height === b.height && a.dir === b.dir && a.locale === b.locale;
}

/** With every mark, count, label and tick taken back by `shift`. */
export function movedBy(layout: TimelineLayout, shift: number, before: TimelineLayout): TimelineLayout {
  return {
    ...layout,
    shift: round(shift),
    marks: kept(before.marks, layout.marks.map((mark) => backMark(mark, shift)), ({ id }) => id, sameMark),
    counts: kept(before.counts, layout.counts.map((count) => backCount(count, shift)), ({ key }) => key, sameCount),
    labels: kept(before.labels, layout.labels.map((label) => ({ ...label, x: label.x - shift })), ({ id }) => id, sameLabel),
    ticks: kept(before.ticks, layout.ticks.map((tick) => ({ ...tick, x: tick.x - shift })), ({ at }) => at, sameTick),
  };
}

function backMark(mark: PlacedMark, shift: number): PlacedMark {
  return { ...mark, drawn: { ...mark.drawn, x: mark.drawn.x - shift } };
}

function backCount(count: PlacedCount, shift: number): PlacedCount {
  return { ...count, x: count.x - shift, textAt: count.textAt === null ? null : { ...count.textAt, x: count.textAt.x - shift } };
}

function kept<T>(before: readonly T[], now: readonly T[], keyOf: (item: T) => string | number, isSame: (a: T, b: T) => boolean): T[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  return now.map((item) => {
    const old = known.get(keyOf(item));
    return old !== undefined && isSame(old, item) ? old : item;
  });
}

const HAIR = 0.02; // px; two roundings apart

const near = (a: number, b: number): boolean => Math.abs(a - b) < HAIR;

function sameMark({ drawn: a }: PlacedMark, { drawn: b }: PlacedMark): boolean {
  return near(a.x, b.x) && a.y === b.y && near(a.body.width, b.body.width) && a.hit === b.hit && a.tail === b.tail;
}

function sameCount(a: PlacedCount, b: PlacedCount): boolean {
  return near(a.x, b.x) && a.y === b.y && near(a.body.width, b.body.width) && a.text === b.text && (a.textAt === null) === (b.textAt === null);
}

function sameLabel(a: PlacedLabel, b: PlacedLabel): boolean {
  return near(a.x, b.x) && a.y === b.y && a.side === b.side && a.isPassing === b.isPassing && a.isInside === b.isInside;
}

function sameTick(a: Tick, b: Tick): boolean {
  return near(a.x, b.x) && a.text === b.text;
}
