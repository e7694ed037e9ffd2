import type { Dir, Lang } from '../i18n/lang';
import type { Side } from '../type/anchor';
import type { Weight } from '../type/text-width';
import { overlap, round, type Box } from './boxes';
import { gridOf } from './grid';
import type { PlacedMark } from './marks';

export type PlacedLabel = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly side: Side;
  readonly size: number;
  readonly weight: Weight;
  /** Drawn only while its mark is hovered or picked, over whatever is there. */
  readonly isPassing: boolean;
  /** Stands on its own mark, a year wider than its words. */
  readonly isInside: boolean;
  readonly box: Box;
};

type LabelRoom = {
  /** Labels stay inside. */
  readonly bounds: Box;
  /** Other words that labels keep off. */
  readonly taken: readonly Box[];
  readonly dir: Dir;
  readonly lang: Lang;
};

const SIZE: Record<Lang, number> = { en: 11.5, ar: 12, zh: 12 };
const HALF: Record<Lang, number> = { en: 7, ar: 8, zh: 7.5 }; // px above and below the middle that letters reach
const BASELINE = 4; // px below the middle
const GAP = 5; // px from a mark to its label
const AIR = 7; // px from a label to what is not its own: nearer, it could be read as another's
const MOST = 150; // more could not be read

/** Labels by weight of their events, each on the free side of its mark, the earlier side first; what fits nowhere has none. */
export function placeLabels(marks: readonly PlacedMark[], room: LabelRoom): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const grid = gridOf(marks);
  for (const mark of marks.toSorted((a, b) => a.weight - b.weight)) {
    if (placed.length === MOST) break;
    const label = candidates(mark, room).find(
      ({ box }) =>
        isInside(box, room.bounds) &&
        !grid.someNear(box, AIR, (other) => other !== mark && overlap(box, other.box, AIR)) &&
        room.taken.every((other) => !overlap(box, other, AIR / 2)) &&
        placed.every((other) => !overlap(box, other.box, AIR)),
    );
    if (label !== undefined) placed.push(label);
  }
  return placed;
}

/** With the labels of these marks too, whatever they lie on; plain labels under them are left out. */
export function addPassingLabels(labels: readonly PlacedLabel[], marks: readonly PlacedMark[], ids: readonly string[], room: LabelRoom): PlacedLabel[] {
  const passing: PlacedLabel[] = [];
  for (const mark of marks) {
    if (!ids.includes(mark.id) || labels.some(({ id }) => id === mark.id)) continue;
    const near = passingCandidates(mark, room)
      .filter(({ box }) => isInside(box, room.bounds) && passing.every((other) => !overlap(box, other.box)))
      .map((label) => ({ label, cost: room.taken.filter((other) => overlap(label.box, other)).length * MANY + covered(label.box, mark, marks) }));
    const label = near.reduce<(typeof near)[number] | undefined>((best, next) => (best === undefined || next.cost < best.cost ? next : best), undefined)?.label;
    if (label !== undefined) passing.push(label);
  }
  return [...labels.filter(({ box }) => !passing.some((label) => overlap(label.box, box))), ...passing];
}

const MANY = 1e6; // a word covered is worse than any number of marks

function covered(box: Box, own: PlacedMark, marks: readonly PlacedMark[]): number {
  return marks.filter((other) => other !== own && overlap(box, other.box)).length;
}

function candidates(mark: PlacedMark, room: LabelRoom): PlacedLabel[] {
  const { left, right } = mark.box;
  const before: Side = room.dir === 'ltr' ? 'left' : 'right';
  const sides = before === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const beside = sides.map((side) => labelAt(mark, side === 'left' ? left - GAP : right + GAP, mark.y, side, room));
  const isRoomy = mark.shape === 'band' && right - left > 2 * GAP + mark.titleWidth * SIZE[room.lang];
  const over = mark.above === null || mark.titleWeight === 400 ? [] : labelsAbove(mark, mark.above, room);
  return isRoomy ? [labelAt(mark, mark.x, mark.y, 'center', room), ...beside] : [...beside, ...over];
}

// Begins where its mark begins, so that both are read as one; else ends there, else as near as the box lets it.
function labelsAbove(mark: PlacedMark, above: number, room: LabelRoom): PlacedLabel[] {
  const { left, right } = mark.box;
  const [start, end] = room.dir === 'ltr' ? [labelAt(mark, left, above, 'right', room), labelAt(mark, right, above, 'left', room)] : [labelAt(mark, right, above, 'left', room), labelAt(mark, left, above, 'right', room)];
  return [start, end, labelAt(mark, pushedInside(mark, room), above, 'center', room)];
}

function pushedInside({ x, titleWidth }: PlacedMark, { bounds, lang }: LabelRoom): number {
  const half = (titleWidth * SIZE[lang]) / 2;
  return Math.min(Math.max(x, bounds.left + half), bounds.right - half);
}

// Beside its mark, over or under it, pushed sideways and up or down as far as the box asks for.
function passingCandidates(mark: PlacedMark, room: LabelRoom): PlacedLabel[] {
  const { bounds, lang } = room;
  const half = HALF[lang];
  const away = (mark.box.bottom - mark.box.top) / 2 + half + 1;
  const middles = [mark.y - away, mark.y + away].map((middle) => Math.min(Math.max(middle, bounds.top + half), bounds.bottom - half));
  const x = pushedInside(mark, room);
  return [...candidates(mark, room), ...middles.map((middle) => labelAt(mark, x, middle, 'center', room))].map((label) => ({ ...label, isPassing: true }));
}

function labelAt(mark: PlacedMark, x: number, middle: number, side: Side, { lang }: LabelRoom): PlacedLabel {
  const { id, title, titleWeight, titleWidth } = mark;
  const size = SIZE[lang];
  const width = titleWidth * size;
  const left = x - width * SHARE_LEFT[side];
  const box = { left, right: left + width, top: middle - HALF[lang], bottom: middle + HALF[lang] };
  return { id, text: title, x: round(x), y: round(middle + BASELINE), side, size, weight: titleWeight, isPassing: false, isInside: side === 'center' && middle === mark.y, box };
}

/** How much of a text lies left of its `x`, by the side of `x` that it stands on. */
const SHARE_LEFT: Record<Side, number> = { left: 1, center: 0.5, right: 0 };

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}
