import type { Point, Ring } from './polygon';
import type { Box } from './zoom';

/**
 * Slanting lines `gap` px apart over an area, as path data: drawn lines and no pattern, so that they come out alike in a
 * browser, a picture and a PDF. `origin` moves the lines with the map, so that they stand still on the ground.
 */
export function hatch(rings: readonly Ring[], { width, height }: Box, { gap, origin }: { readonly gap: number; readonly origin: number }): string {
  // Line n runs along x + y = origin + n × gap; where it crosses an edge is told by x alone.
  const crossings = new Map<number, number[]>();
  const [first, last] = [Math.ceil(-origin / gap), Math.floor((width + height - origin) / gap)];
  for (const ring of rings) {
    let p: Point | undefined = ring.at(-1);
    for (const q of ring) {
      if (p !== undefined) {
        const [a, b] = [(p[0] + p[1] - origin) / gap, (q[0] + q[1] - origin) / gap];
        // Half open, so that a line through a corner counts it once.
        for (let n = Math.max(first, Math.ceil(Math.min(a, b))); n <= last && n < Math.max(a, b); n += 1) {
          const own = crossings.get(n);
          const x = p[0] + ((q[0] - p[0]) * (n - a)) / (b - a);
          if (own === undefined) crossings.set(n, [x]);
          else own.push(x);
        }
      }
      p = q;
    }
  }
  let path = '';
  for (const [n, xs] of crossings) {
    const sum = origin + n * gap;
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(xs[i] ?? 0, 0, sum - height);
      const to = Math.min(xs[i + 1] ?? 0, width, sum);
      if (to > from) path += `M${tenths(from)} ${tenths(sum - from)}L${tenths(to)} ${tenths(sum - to)}`;
    }
  }
  return path;
}

function tenths(n: number): number {
  return Math.round(n * 10) / 10;
}
