export type Point = { readonly x: number; readonly y: number };
/** What left and right follow: time, which lies across, or the rows of a chart, one after the other. */
export type Along = 'time' | 'rows';

const ROW = 6; // px; marks no further apart than this stand in one row

/** The mark that a key leads to, as its place in `points`; null where there is none. Left and right alone reach every mark. */
export function nextMark(points: readonly Point[], from: number, key: string, along: Along): number | null {
  const order = orderOf(points, along);
  const at = order.indexOf(from);
  switch (key) {
    case 'Home': return order[0] ?? null;
    case 'End': return order.at(-1) ?? null;
    case 'ArrowRight': return order[at + 1] ?? null;
    case 'ArrowLeft': return order[at - 1] ?? null;
    case 'ArrowDown': return nearest(points, from, 1);
    case 'ArrowUp': return nearest(points, from, -1);
    default: return null;
  }
}

function orderOf(points: readonly Point[], along: Along): readonly number[] {
  const all = points.map((point, i) => ({ ...point, i }));
  const row = ({ y }: Point) => (along === 'rows' ? Math.round(y / ROW) : 0);
  return all.toSorted((a, b) => row(a) - row(b) || a.x - b.x || a.y - b.y || a.i - b.i).map(({ i }) => i);
}

const ASIDE = 2; // how much worse a step to the side is than one onward

function nearest(points: readonly Point[], from: number, way: 1 | -1): number | null {
  const here = points[from];
  if (here === undefined) return null;
  const onward = points.map(({ x, y }, i) => ({ i, by: (y - here.y) * way, cost: Math.abs(y - here.y) + ASIDE * Math.abs(x - here.x) })).filter(({ by }) => by > ROW);
  return onward.toSorted((a, b) => a.cost - b.cost || a.i - b.i)[0]?.i ?? null;
}
