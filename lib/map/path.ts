import type { Point, Ring } from './polygon';

/**
 * Path data of whole numbers, relative after the first point, without a byte that SVG does not need:
 * a base map is mostly these numbers. Rings are closed, lines (`closed: false`) are not.
 */
export function writePath(lines: readonly Ring[], closed = true): string {
  let path = '';
  let [x, y] = [0, 0];
  for (const line of lines) {
    const [first, ...rest] = line;
    if (first === undefined) continue;
    // After `z` the pen is back at the start of its ring, after an open line at its end.
    path += path === '' ? `M${pair(first[0], first[1])}` : `m${pair(first[0] - x, first[1] - y)}`;
    [x, y] = first;
    let segment = '';
    for (const [nx, ny] of rest) {
      segment += `${segment === '' || nx - x < 0 ? '' : ' '}${pair(nx - x, ny - y)}`;
      [x, y] = [nx, ny];
    }
    if (segment !== '') path += `l${segment}`;
    if (closed) {
      path += 'z';
      [x, y] = first;
    }
  }
  return path;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** The rings of {@link writePath}'s closed paths. */
export function readPath(path: string): Ring[] {
  const rings: Ring[] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of path.matchAll(/([Mml])([^Mmlz]*)/g)) {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'M') [x, y] = [0, 0];
    const points: Point[] = [];
    for (let i = 0; i + 1 < values.length; i += 2) {
      x += values[i] ?? 0;
      y += values[i + 1] ?? 0;
      points.push([x, y]);
    }
    if (command !== 'l') rings.push(points);
    else rings.push([...(rings.pop() ?? []), ...points]);
    const start = rings.at(-1)?.[0];
    // The next `m` counts from the start of the ring that `z` closed.
    if (command === 'l' && start !== undefined) [x, y] = start;
  }
  return rings;
}
