import { bisectLeft, bisectRight } from 'd3-array';
import type { TimeWindow } from '../selection/view-state';

/** Things in time order, to be asked which of them a window shows at a cost of what it shows. */
export type TimeRow<T> = { readonly all: readonly T[]; readonly seen: (shown: TimeWindow) => readonly T[] };

export function timeRow<T>(items: readonly T[], spanOf: (item: T) => TimeWindow): TimeRow<T> {
  // Most come in order already, and a sort of ten thousand is dear.
  const isSorted = items.every((item, i) => i === 0 || spanOf(items[i - 1] ?? item).from <= spanOf(item).from);
  const all = isSorted ? items : items.toSorted((a, b) => spanOf(a).from - spanOf(b).from);
  const begins = Float64Array.from(all, (item) => spanOf(item).from);
  // The latest end so far: it only grows, so what ended before the window is found by halving too.
  const ends = new Float64Array(all.length);
  let latest = -Infinity;
  for (const [i, item] of all.entries()) {
    latest = Math.max(latest, spanOf(item).until);
    ends[i] = latest;
  }
  return {
    all,
    seen: ({ from, until }) => all.slice(bisectRight(ends, from), bisectLeft(begins, until)).filter((item) => spanOf(item).until > from),
  };
}
