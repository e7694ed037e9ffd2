import type { TimeWindow } from '../selection/view-state';

/** px from the beginning of time to the left and the right edge of each event's ink, in the order of the events. */
export type Inks = { readonly left: Float64Array; readonly right: Float64Array };

/**
 * Events of one lane that stand in one cell of time. Cells have fixed places, so that panning changes no crowd, and halve with
 * each level, so that zooming in only ever splits one. What is wider than half a cell stands in a wider one of its own kind.
 */
export type Crowd = {
  /** Of its cell: the same for as long as one pans. */
  readonly key: number;
  /** px from the beginning of time. */
  readonly cell: TimeWindow;
  /** Indices of its events, in time order. */
  readonly members: readonly number[];
};

const SIZES = 64; // more doublings of a cell than all of time holds

/** The crowds of a lane, those of one event too; `width` is that of the narrowest cell, px. */
export function crowdsOf({ left, right }: Inks, width: number): Crowd[] {
  const crowds = new Map<number, Crowd & { readonly members: number[] }>();
  for (let i = 0; i < left.length; i++) {
    const [from, until] = [left[i] ?? 0, right[i] ?? 0];
    const size = Math.max(0, Math.ceil(Math.log2((2 * (until - from)) / width)));
    const across = width * 2 ** size;
    const place = Math.floor((from + until) / 2 / across);
    const key = place * SIZES + size;
    const there = crowds.get(key);
    if (there === undefined) crowds.set(key, { key, cell: { from: place * across, until: (place + 1) * across }, members: [i] });
    else there.members.push(i);
  }
  return [...crowds.values()];
}

/** Whether a crowd is of the narrowest kind, and whether it is at most two cells wide. */
export function isNarrow({ key }: Crowd): boolean {
  return key % SIZES === 0;
}

export function isModest({ key }: Crowd): boolean {
  return ((key % SIZES) + SIZES) % SIZES <= 2;
}

/**
 * Where the narrow things of a cell are one mark, what is a little wider and has its middle there is of that mark too: drawn beside
 * or over it, it would hide the number. Crowds that lose all their members are gone.
 */
export function joinCounted(crowds: readonly Crowd[], isCounted: (crowd: Crowd) => boolean, { left, right }: Inks, width: number): Crowd[] {
  const joined = new Map(crowds.filter((crowd) => isNarrow(crowd) && isCounted(crowd)).map((crowd) => [crowd.key, [...crowd.members]]));
  const rest = crowds.flatMap((crowd) => {
    if (isNarrow(crowd) || !isModest(crowd)) return [crowd];
    const staying = crowd.members.filter((i) => {
      const there = joined.get(Math.floor(((left[i] ?? 0) + (right[i] ?? 0)) / 2 / width) * SIZES);
      there?.push(i);
      return there === undefined;
    });
    return staying.length === 0 ? [] : [{ ...crowd, members: staying }];
  });
  return rest.map((crowd) => ({ ...crowd, members: joined.get(crowd.key)?.toSorted((a, b) => a - b) ?? crowd.members }));
}

/** The most marks that a window of `cells` cells can show, were each crowd of more than `most` drawn as one. */
export function fullest(crowds: readonly Crowd[], cells: number, most: number): number {
  const perCell = new Map<number, number>();
  let everywhere = 0; // wide ones may be in sight from anywhere
  for (const { key, members } of crowds) {
    const marks = members.length > most ? 1 : members.length;
    if (key % SIZES === 0) perCell.set(key / SIZES, (perCell.get(key / SIZES) ?? 0) + marks);
    else everywhere += marks;
  }
  const places = Float64Array.from(perCell.keys()).toSorted();
  let best = 0;
  let sum = 0;
  let low = 0;
  for (const place of places) {
    sum += perCell.get(place) ?? 0;
    for (let first = places[low] ?? place; place - first > cells; first = places[++low] ?? place) sum -= perCell.get(first) ?? 0;
    best = Math.max(best, sum);
  }
  return best + everywhere;
}
