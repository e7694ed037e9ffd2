type At = { readonly id: string; readonly x: number; readonly y: number };

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * Where a key leads on a map: the arrows to the nearest mark on that side, whatever the language's direction, since
 * geography has none; Home to the place named most, End to the one named least (`order` is by count).
 */
export function neighbourOnMap(marks: readonly At[], order: readonly string[], from: string, key: string): string | null {
  if (key === 'Home') return order[0] ?? null;
  if (key === 'End') return order.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  const start = marks.find(({ id }) => id === from);
  if (direction === undefined || start === undefined) return null;
  let [nearest, least]: [string | null, number] = [null, Infinity];
  for (const { id, x, y } of marks) {
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * direction[0] + dy * direction[1];
    const across = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const cost = along + 2 * across;
    if (id !== from && along > 0.5 && cost < least) [nearest, least] = [id, cost];
  }
  return nearest;
}
