/** For tests: what looks like chance and is the same for the same seed. */
export type Chance = { readonly next: () => number; readonly oneOf: <T>(all: readonly [T, ...T[]]) => T; readonly times: (most: number) => number; readonly is: (share: number) => boolean };

/** Mulberry32: small, fast, and even enough to choose nonsense with. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, oneOf: (all) => all[Math.floor(next() * all.length)] ?? all[0], times: (most) => Math.floor(next() * (most + 1)), is: (share) => next() < share };
}
