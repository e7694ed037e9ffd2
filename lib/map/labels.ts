import type { Side } from '../type/anchor';
import { overlap, type Point, type Rect } from './polygon';
import type { Box } from './zoom';

/** A place for a label: the baseline point, the side of it the text stands on, and how gladly it would be taken (0 is best). */
export type Spot = { readonly x: number; readonly y: number; readonly side: Side; readonly cost: number; readonly leader?: readonly [Point, Point]; /** The text must keep within its own country. */ readonly within?: true };
export type LabelWish = {
  readonly id: string;
  readonly width: number;
  readonly size: number;
  /** Px under the line that go with it. */
  readonly below?: number;
  readonly spots: readonly Spot[];
  /** What a spot costs beyond its own cost, by what the label would lie on there; infinite forbids it. Asked only of free spots: it is dear. */
  readonly burden: (rect: Rect, spot: Spot) => number;
};
export type Settled = { readonly id: string; readonly spot: Spot; readonly rect: Rect; readonly cost: number };

const EDGE = 3; // px between a label and the edge of the box
const GAP = 2; // px between two labels
/** Of the size: tall enough for Arabic marks above and tails below. */
const ASCENT = 0.95;
const DESCENT = 0.42;
/** Baseline below the middle of a line, of the size. */
export const MIDDLE = 0.35;

export function labelRect({ x, y, side }: Pick<Spot, 'x' | 'y' | 'side'>, width: number, size: number): Rect {
  const left = { left: x - width, right: x, center: x - width / 2 }[side];
  return { x0: left, y0: y - ASCENT * size, x1: left + width, y1: y + DESCENT * size };
}

/**
 * One label after the other takes its best free spot; what finds none is not drawn. `obstacles` are marks that no label may
 * cover. Labels in `forced` come last and take what they need from the others.
 */
export function settleLabels(
  wishes: readonly LabelWish[],
  { box, obstacles, forced }: { readonly box: Box; readonly obstacles: readonly Rect[]; readonly forced: ReadonlySet<string> },
): Settled[] {
  let settled: Settled[] = [];
  for (const wish of wishes) {
    const found = best(wish, (next) => inside(next.rect, box) && !obstacles.some((other) => blocks(other, next)) && !settled.some((other) => clash(next, other)));
    if (found !== null) settled.push(found);
  }
  for (const wish of wishes) {
    if (!forced.has(wish.id) || settled.some(({ id }) => id === wish.id)) continue;
    const found = best(wish, (next) => inside(next.rect, box) && !settled.some((other) => forced.has(other.id) && clash(next, other)));
    if (found !== null) settled = [...settled.filter((other) => !clash(found, other)), found];
  }
  return settled;
}

function best({ id, width, size, below = 0, spots, burden }: LabelWish, free: (next: Settled) => boolean): Settled | null {
  let found: Settled | null = null;
  for (const spot of spots.toSorted((a, b) => a.cost - b.cost)) {
    if (found !== null && found.cost <= spot.cost) break;
    const line = labelRect(spot, width, size);
    const rect = { ...line, y1: line.y1 + below };
    const next = { id, spot, rect, cost: spot.cost };
    if (!free(next)) continue;
    const cost = spot.cost + burden(rect, spot);
    if (cost < (found?.cost ?? Infinity)) found = { ...next, cost };
  }
  return found;
}

function inside({ x0, y0, x1, y1 }: Rect, { width, height }: Box): boolean {
  return x0 >= EDGE && y0 >= EDGE && x1 <= width - EDGE && y1 <= height - EDGE;
}

function clash(a: Settled, b: Settled): boolean {
  return overlap(grown(a.rect), b.rect) || crosses(a, b.rect) || crosses(b, a.rect);
}

function blocks(obstacle: Rect, label: Settled): boolean {
  return overlap(obstacle, label.rect) || crosses(label, obstacle);
}

/** Whether a leader passes through a rectangle, judged at nine points of it: rectangles here are larger than the steps. */
function crosses({ spot: { leader } }: Settled, { x0, y0, x1, y1 }: Rect): boolean {
  if (leader === undefined) return false;
  const [[ax, ay], [bx, by]] = leader;
  if (Math.max(ax, bx) <= x0 || Math.min(ax, bx) >= x1 || Math.max(ay, by) <= y0 || Math.min(ay, by) >= y1) return false;
  for (let t = 0; t <= 1; t += 1 / 8) {
    const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
    if (x > x0 && x < x1 && y > y0 && y < y1) return true;
  }
  return false;
}

function grown({ x0, y0, x1, y1 }: Rect): Rect {
  return { x0: x0 - GAP, y0: y0 - GAP, x1: x1 + GAP, y1: y1 + GAP };
}
