const isWhole = process.env['MAWQIF_SWEEP'] === 'all';

/** All of a list in the whole sweep (`npm run test:all`), otherwise its first two: for what takes long in each language. Arabic comes first. */
export function few<T>(all: readonly T[]): readonly T[] {
  return isWhole ? all : all.slice(0, 2);
}

/**
 * All pairs in the whole sweep (`npm run test:all`); otherwise so many that each value of both lists is there at least once.
 * A fault of one language, theme or width is still found by `npm test`; one that only a certain pair of them shows, by the whole.
 */
export function pairs<A, B>(some: readonly A[], others: readonly B[]): readonly (readonly [A, B])[] {
  const all = some.flatMap((one) => others.map((other) => [one, other] as const));
  if (isWhole) return all;
  const length = Math.max(some.length, others.length);
  return all.filter((_, at) => {
    const i = Math.floor(at / others.length);
    const j = at % others.length;
    return Array.from({ length }, (_none, k) => k % some.length === i && k % others.length === j).some(Boolean);
  });
}
