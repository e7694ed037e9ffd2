import { textWidth } from '../type/text-width';
import type { StancesData } from './data';
import type { Panel, PlacedLabel, PlacedMark, StancesLayout } from './placed';

const STROKE = 1; // px; half of the widest line around a mark, rounded up

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function labelsOf({ panels, rowLabels, notes }: StancesLayout): PlacedLabel[] {
  return [...panels.flatMap(({ head, barLabels }) => [...head, ...barLabels]), ...rowLabels.flatMap(({ lines }) => lines), ...notes];
}

/** The box of the letters: what rises above and hangs below the baseline in Latin, Arabic and Han. */
function boxOf({ x, y, text, side, size, weight }: PlacedLabel): Box {
  const width = textWidth(text, size, weight);
  const left = { left: x - width, right: x, center: x - width / 2 }[side];
  return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.2 * size };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right - 0.05 && b.left < a.right - 0.05 && a.top < b.bottom && b.top < a.bottom;

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

export const marksOf = ({ panels }: StancesLayout): PlacedMark[] => panels.flatMap(({ marks }) => [...marks]);
const reach = ({ r, ring }: PlacedMark): number => (ring === null ? r : ring + 0.5);

const byName = (ids: readonly string[]): string[] => ids.toSorted((a, b) => a.localeCompare(b));
export const placesOf = (layout: StancesLayout, x: (at: number) => number) => marksOf(layout).map((mark) => [mark.id, x(mark.x).toFixed(2), mark.y]);

function isInPanel(mark: PlacedMark, { left, right, axis }: Panel): boolean {
  const { x, y, outline, hit } = mark;
  const across = x - outline - STROKE >= left && x + outline + STROKE <= right;
  const along = (axis === null || (y - reach(mark) > axis.y1 && y + reach(mark) < axis.y2));
  return across && along && Math.abs(hit.left + hit.width / 2) < 0.02 && Math.abs(hit.top + hit.height / 2) < 0.02;
}

function targetsMeet(a: PlacedMark, b: PlacedMark): boolean {
  return Math.abs(a.x - b.x) < (a.hit.width + b.hit.width) / 2 - 0.05 && Math.abs(a.y - b.y) < (a.hit.height + b.hit.height) / 2 - 0.05;
}

/** Dots of one are apart from dots of the other. */
function touch(a: PlacedMark, b: PlacedMark): boolean {
  return a.dots.some((p) => b.dots.some((q) => Math.hypot(a.x + p - b.x - q, a.y - b.y) < reach(a) + reach(b)));
}

function faultsOfPanel(panel: Panel, { dir, mode }: StancesLayout): string[] {
  const towards = dir === 'ltr' ? 1 : -1;
  const around = mode !== 'reciprocity' && mode !== 'whom'; // elsewhere place does not mean polarity
  return [
    ...panel.marks.filter((mark) => !isInPanel(mark, panel)).map(({ id }) => `${id} leaves its panel`),
    ...pairs(panel.marks).flatMap(([a, b]) => [
      ...(touch(a, b) ? [`${a.id} touches ${b.id}`] : []),
      ...(around && (towards * (b.x - a.x) * Math.sign(b.polarity - a.polarity) < 0 || (a.x === b.x && a.polarity !== b.polarity)) ? [`${a.id} and ${b.id} out of order`] : []),
      ...(targetsMeet(a, b) ? [`targets of ${a.id} and ${b.id} meet`] : []),
    ]),
  ];
}

/** For tests: every way in which a layout breaks a law, in words. */
export function faultsOf(layout: StancesLayout, data: StancesData): string[] {
  const { width, height } = layout;
  const marks = marksOf(layout);
  const ids = [byName(marks.map(({ id }) => id)), byName(data.stances.map(({ id }) => id))].map((list) => list.join());
  const labels = labelsOf(layout).map((label) => ({ text: label.text, ...boxOf(label) }));
  return [
    ...(ids[0] === ids[1] ? [] : ['not one mark a statement']),
    ...layout.panels.flatMap((panel) => faultsOfPanel(panel, layout)),
    ...labels.filter(({ left, right, top, bottom }) => left < -0.05 || right > width + 0.05 || top < 0 || bottom > height).map(({ text }) => `"${text}" leaves the box`),
    ...pairs(labels).filter(([a, b]) => meet(a, b)).map(([a, b]) => `"${a.text}" meets "${b.text}"`),
    ...labels.flatMap((label) =>
      marks.filter(({ x, y }) => label.left < x && x < label.right && label.top < y && y < label.bottom).map(({ id }) => `"${label.text}" covers ${id}`)),
  ];
}
