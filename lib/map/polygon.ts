export type Point = readonly [number, number];
/** Closed without repeating its first point. */
export type Ring = readonly Point[];
/** An outer ring and its holes. */
export type Polygon = readonly Ring[];
export type Rect = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

export function ringArea(ring: Ring): number {
  let twice = 0;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    twice += px * y - x * py;
    [px, py] = [x, y];
  }
  return Math.abs(twice) / 2;
}

/** The smallest rectangle around points; of none, a point at the origin. */
export function rectOf(points: Iterable<Point>): Rect {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return x0 > x1 ? { x0: 0, y0: 0, x1: 0, y1: 0 } : { x0, y0, x1, y1 };
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Even–odd over all rings, so that a hole is outside. Indexed loops: labels ask this thousands of times a frame. */
export function contains(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let p = ring.at(-1);
    for (let i = 0; i < ring.length; i += 1) {
      const q = ring[i];
      if (p !== undefined && q !== undefined && q[1] > y !== p[1] > y && x < ((p[0] - q[0]) * (y - q[1])) / (p[1] - q[1]) + q[0]) inside = !inside;
      p = q;
    }
  }
  return inside;
}

/** Whether a disc lies inside, judged at its middle and twelve points of its edge. */
export function containsDisc(rings: readonly Ring[], [x, y]: Point, r: number): boolean {
  if (!contains(rings, [x, y])) return false;
  for (let i = 0; i < 12; i += 1) {
    const angle = (i * Math.PI) / 6;
    if (!contains(rings, [x + r * Math.cos(angle), y + r * Math.sin(angle)])) return false;
  }
  return true;
}

const ACROSS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Whether a rectangle lies inside, judged on a grid of 5 × 3 points: labels are flat and countries are larger than they. */
export function containsRect(rings: readonly Ring[], { x0, y0, x1, y1 }: Rect): boolean {
  return ACROSS.every((u) => [0, 0.5, 1].every((v) => contains(rings, [x0 + u * (x1 - x0), y0 + v * (y1 - y0)])));
}

const GRID = 24;

/** The point of a grid over the polygon that is farthest from its edge: where a label or a disc has most room. */
export function roomiest(polygon: Polygon): Point {
  const { x0, y0, x1, y1 } = rectOf(polygon[0] ?? []);
  let best: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  let most = -1;
  for (let i = 1; i < GRID; i += 1) {
    for (let j = 1; j < GRID; j += 1) {
      const point: Point = [x0 + ((x1 - x0) * i) / GRID, y0 + ((y1 - y0) * j) / GRID];
      const room = contains(polygon, point) ? distanceToEdge(polygon, point) : -1;
      if (room > most) [best, most] = [point, room];
    }
  }
  return best;
}

function distanceToEdge(polygon: Polygon, [x, y]: Point): number {
  let least = Infinity;
  for (const ring of polygon) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
      [ax, ay] = [bx, by];
    }
  }
  return least;
}
