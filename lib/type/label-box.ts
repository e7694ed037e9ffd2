import type { Side } from './anchor';
import { textWidth, type Weight } from './text-width';

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type LabelAt = {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Physical, so that the text's direction plays no part. */
  readonly side: Side;
  readonly size: number;
  readonly weight?: Weight;
};

/** How far the ink of our fonts reaches over and under the baseline, em: "Å", "أ" and "شي". Arabic vowel signs, which names do without, reach further. */
const REACH = { arabic: { up: 0.95, down: 0.53 }, other: { up: 1, down: 0.22 } } as const;
const ARABIC = /[\u0600-\u08ff]/;

/** How much of a text lies left of its `x`, by the side of `x` that it stands on. */
export const SHARE_LEFT: Record<Side, number> = { left: 1, center: 0.5, right: 0 };

/** The room that a label takes; `width` where it is known already. */
export function labelBox({ text, x, y, side, size, weight = 400 }: LabelAt, width = textWidth(text, size, weight)): Box {
  const left = x - width * SHARE_LEFT[side];
  const { up, down } = REACH[ARABIC.test(text) ? 'arabic' : 'other'];
  return { left, right: left + width, top: y - up * size, bottom: y + down * size };
}

/** px around a box that count as its own. */
export type Air = { readonly x: number; readonly y: number };
export const NO_AIR: Air = { x: 0, y: 0 };

/** True when two boxes share more than an edge. */
export function boxesMeet(a: Box, b: Box, { x, y }: Air = NO_AIR): boolean {
  return a.left - x < b.right && b.left - x < a.right && a.top - y < b.bottom && b.top - y < a.bottom;
}

/** False too for a box with a side that is no number. */
export function isWithin(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}
