import type { Point } from './polygon';

/**
 * Douglas–Peucker with a tolerance that may differ from place to place. Ends always stay, so arcs of a topology
 * still meet; a closed arc keeps a point halfway, so it does not fold to a line.
 */
export function keptPoints(points: readonly Point[], toleranceAt: (point: Point) => number): boolean[] {
  const kept = points.map((_, i) => i === 0 || i === points.length - 1);
  const spans: [number, number][] = [];
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return kept;
  if (first[0] === last[0] && first[1] === last[1] && points.length > 3) {
    const far = farthest(points, 0, points.length - 1, () => 1);
    kept[far.index] = true;
    spans.push([0, far.index], [far.index, points.length - 1]);
  } else {
    spans.push([0, points.length - 1]);
  }
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const { index, excess } = farthest(points, span[0], span[1], toleranceAt);
    if (excess <= 1) continue;
    kept[index] = true;
    spans.push([span[0], index], [index, span[1]]);
  }
  return kept;
}

/** The point between two others that is most tolerances away from the line through them. */
function farthest(points: readonly Point[], from: number, to: number, toleranceAt: (point: Point) => number) {
  const [ax, ay] = points[from] ?? [0, 0];
  const [bx, by] = points[to] ?? [0, 0];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  let [index, excess] = [from, 0];
  for (let i = from + 1; i < to; i += 1) {
    const point = points[i] ?? [0, 0];
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / length));
    const away = Math.hypot(point[0] - ax - t * (bx - ax), point[1] - ay - t * (by - ay)) / toleranceAt(point);
    if (away > excess) [index, excess] = [i, away];
  }
  return { index, excess };
}
