import type { Dir } from '../i18n/lang';
import { MIDDLE, type Spot } from './labels';
import type { Point, Rect } from './polygon';
import type { Box } from './zoom';

const CLEAR = 5; // px between a mark and its label
const LEADERS = [20, 30, 42] as const;
const FAR = 20; // cost of a label that needs a leader

/** Beside, below and above a point first, the side where reading starts before the other; farther away with a leader. */
export function spotsAround([x, y]: Point, r: number, size: number, dir: Dir): Spot[] {
  const gap = r + CLEAR;
  const diagonal = 0.72 * gap;
  const middle = y + MIDDLE * size;
  const [before, after] = dir === 'ltr' ? [3, 0] : [0, 3];
  const near: Spot[] = [
    { x: x + gap, y: middle, side: 'right', cost: after },
    { x: x - gap, y: middle, side: 'left', cost: before },
    { x, y: y + gap + 0.75 * size, side: 'center', cost: 4 },
    { x, y: y - gap - 0.3 * size, side: 'center', cost: 5 },
    { x: x + diagonal, y: y + diagonal + 0.5 * size, side: 'right', cost: 6 + after / 3 },
    { x: x - diagonal, y: y + diagonal + 0.5 * size, side: 'left', cost: 6 + before / 3 },
    { x: x + diagonal, y: y - diagonal, side: 'right', cost: 7 + after / 3 },
    { x: x - diagonal, y: y - diagonal, side: 'left', cost: 7 + before / 3 },
  ];
  return [...near, ...spotsWithLeader([x, y], r, size)];
}

/** Away from a crowd, tied to the mark by a line. */
export function spotsWithLeader([x, y]: Point, r: number, size: number): Spot[] {
  return LEADERS.flatMap((length) => Array.from({ length: 12 }, (_, i): Spot => {
    const angle = (i * Math.PI) / 6;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const end: Point = [x + (r + length) * cos, y + (r + length) * sin];
    const leader = [[x + (r + 1) * cos, y + (r + 1) * sin], end] as const;
    const cost = FAR + length / 5;
    if (Math.abs(cos) < 0.3) return { x: end[0], y: sin > 0 ? end[1] + size : end[1] - 0.3 * size, side: 'center', cost, leader };
    return { x: end[0] + 3 * Math.sign(cos), y: end[1] + MIDDLE * size, side: cos > 0 ? 'right' : 'left', cost: cost + Math.abs(sin), leader };
  }));
}

/** Around a shape that is too small for its label: below it first, as on an atlas. */
export function spotsBeside({ x0, y0, x1, y1 }: Rect, size: number): Spot[] {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return [
    { x, y: y1 + 0.95 * size + 1, side: 'center', cost: 0 },
    { x, y: y0 - 0.45 * size, side: 'center', cost: 1 },
    { x: x1 + 4, y: y + MIDDLE * size, side: 'right', cost: 2 },
    { x: x0 - 4, y: y + MIDDLE * size, side: 'left', cost: 2.5 },
    { x: x1 + 2, y: y1 + 0.6 * size, side: 'right', cost: 4 },
    { x: x0 - 2, y: y1 + 0.6 * size, side: 'left', cost: 4 },
  ];
}

/** Middles of a text that is to keep within its area of some px across, nearest to `at` first; closer together where there is less room. */
export function spotsWithin(at: Point, box: Box, { size, across }: { readonly size: number; readonly across: number }): Spot[] {
  // A zoomed map may show a part of a country without its label point: then the grid lies over the box.
  const visible = at[0] > 0 && at[0] < box.width && at[1] > 0 && at[1] < box.height;
  const [cx, cy] = visible ? at : [box.width / 2, box.height / 2];
  const step = Math.min(1, Math.max(FINEST, across / ROOMY));
  const [dx, dy] = visible ? [14 * step, 12 * step] : [box.width / 9, box.height / 9];
  return GRID.flatMap((i) => GRID.map((j): Spot => {
    const [x, y] = [cx + i * dx, cy + j * dy];
    return { x, y: y + MIDDLE * size, side: 'center', cost: Math.hypot(x - at[0], y - at[1]) / 40, within: true };
  }));
}

const ROOMY = 196; // px; from here on the grid is as wide as it gets
const FINEST = 0.3;
const GRID = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const;
