import type { Box } from './boxes';

/** Boxes by where they are, so that asking what is near one costs no look at all the others. */
export type Grid<T> = {
  /** True when `test` holds for one of those within `reach` px; what stands in several cells is asked for each. */
  readonly someNear: (box: Box, reach: number, test: (item: T) => boolean) => boolean;
};

const CELL = 40; // px

export function gridOf<T extends { readonly box: Box }>(items: readonly T[]): Grid<T> {
  const cells = new Map<number, T[]>();
  for (const item of items) {
    for (const key of keysOf(item.box, 0)) {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [item]);
      else cell.push(item);
    }
  }
  return { someNear: (box, reach, test) => keysOf(box, reach).some((key) => cells.get(key)?.some(test)) };
}

const ROWS = 4096; // more than any drawing has

function keysOf({ left, right, top, bottom }: Box, reach: number): number[] {
  const keys: number[] = [];
  for (let column = Math.floor((left - reach) / CELL); column <= (right + reach) / CELL; column++) {
    for (let row = Math.floor((top - reach) / CELL); row <= (bottom + reach) / CELL; row++) keys.push(column * ROWS + row);
  }
  return keys;
}
