import type { Box } from './label-box';

export type Point = readonly [x: number, y: number];
/** Straight pieces from point to point. */
export type Line = readonly Point[];

export function lineLeaves(line: Line, { left, right, top, bottom }: Box): boolean {
  return line.some(([x, y]) => !(x >= left && x <= right && y >= top && y <= bottom));
}

/** Whether a piece of the line runs through the inside of the box; along its edge does not count. */
export function lineMeets(line: Line, box: Box): boolean {
  return pieces(line).some(([a, b]) => pieceMeets(a, b, box));
}

/** Whether two lines cross; touching at an end, as two lines from one mark do, does not count. */
export function linesCross(one: Line, other: Line): boolean {
  return pieces(one).some(([a, b]) => pieces(other).some(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0));
}

function pieces(line: Line): (readonly [Point, Point])[] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i];
    return from === undefined ? [] : [[from, to] as const];
  });
}

// Liang and Barsky: the part of the piece, from 0 to 1, that lies between each pair of the box's sides.
function pieceMeets([ax, ay]: Point, [bx, by]: Point, { left, right, top, bottom }: Box): boolean {
  const [x0, x1] = between(ax, bx - ax, left, right);
  const [y0, y1] = between(ay, by - ay, top, bottom);
  return Math.max(x0, y0, 0) < Math.min(x1, y1, 1);
}

function between(start: number, step: number, low: number, high: number): readonly [number, number] {
  if (step === 0) return start > low && start < high ? [-Infinity, Infinity] : [1, 0];
  const [a, b] = [(low - start) / step, (high - start) / step];
  return a < b ? [a, b] : [b, a];
}

function side([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}
