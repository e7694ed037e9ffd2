export type Counts = { readonly tp: number; readonly fp: number; readonly fn: number };
export type Measure = { readonly P: number; readonly R: number; readonly F1: number } & Counts;

export const NONE: Counts = { tp: 0, fp: 0, fn: 0 };

export function sum(a: Counts, b: Counts): Counts {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn };
}

/** Precision, recall and F1; nothing predicted where nothing was wanted is perfect. */
export function measureOf({ tp, fp, fn }: Counts): Measure {
  const P = tp + fp > 0 ? tp / (tp + fp) : Number(fn === 0);
  const R = tp + fn > 0 ? tp / (tp + fn) : Number(fp === 0);
  return { P, R, F1: harmonic(P, R), tp, fp, fn };
}

export function harmonic(P: number, R: number): number {
  return P + R > 0 ? (2 * P * R) / (P + R) : 0;
}

type Edge = { readonly weight: number; readonly i: number; readonly j: number };

/**
 * Pairs predictions with gold, one to one: heaviest first, then by augmenting paths until no further pair fits. The gold index of
 * each prediction, −1 where it has none.
 */
export function assign(predictions: number, golds: number, weight: (i: number, j: number) => number): readonly number[] {
  const goldTo: number[] = Array.from({ length: golds }, () => -1);
  const pairOf: number[] = Array.from({ length: predictions }, () => -1);
  const edges: Edge[] = [];
  for (let i = 0; i < predictions; i += 1) {
    for (let j = 0; j < golds; j += 1) {
      const w = weight(i, j);
      if (w > 0) edges.push({ weight: w, i, j });
    }
  }
  for (const { i, j } of edges.toSorted((a, b) => b.weight - a.weight)) {
    if (pairOf[i] !== -1 || goldTo[j] !== -1) continue;
    pairOf[i] = j;
    goldTo[j] = i;
  }
  const augment = (i: number, seen: Set<number>): boolean => {
    for (let j = 0; j < golds; j += 1) {
      if (weight(i, j) <= 0 || seen.has(j)) continue;
      seen.add(j);
      const holder = goldTo[j] ?? -1;
      if (holder !== -1 && !augment(holder, seen)) continue;
      goldTo[j] = i;
      pairOf[i] = j;
      return true;
    }
    return false;
  };
  for (let i = 0; i < predictions; i += 1) if (pairOf[i] === -1) augment(i, new Set());
  return pairOf;
}
