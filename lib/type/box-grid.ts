import { boxesMeet, NO_AIR, type Air, type Box } from './label-box';

const CELL = 48; // px; about the height of three labels and half the length of one

/** Boxes to be asked which of them are near a place, at a cost that does not grow with their number but with how many are there. */
export type BoxGrid<T> = {
  readonly add: (box: Box, value: T) => void;
  /** Whether any value whose box, with `air` around it, meets this one passes the test. */
  readonly some: (box: Box, test: (value: T) => boolean, air?: Air) => boolean;
};

/** Only what meets `bounds` is kept, so that no box costs more than the bounds have cells. */
export function boxGrid<T>(bounds: Box): BoxGrid<T> {
  const cells = new Map<number, { readonly box: Box; readonly value: T }[]>();
  const columns = Math.max(1, Math.ceil((bounds.right - bounds.left) / CELL));
  const rows = Math.max(1, Math.ceil((bounds.bottom - bounds.top) / CELL));
  const column = (x: number): number => Math.min(Math.max(Math.floor((x - bounds.left) / CELL), 0), columns - 1);
  const row = (y: number): number => Math.min(Math.max(Math.floor((y - bounds.top) / CELL), 0), rows - 1);

  function* cellsUnder({ left, right, top, bottom }: Box): Generator<number> {
    for (let r = row(top); r <= row(bottom); r++) for (let c = column(left); c <= column(right); c++) yield r * columns + c;
  }

  return {
    add(box, value) {
      if (!boxesMeet(box, bounds)) return;
      for (const cell of cellsUnder(box)) {
        const there = cells.get(cell);
        if (there === undefined) cells.set(cell, [{ box, value }]);
        else there.push({ box, value });
      }
    },
    some(box, test, air = NO_AIR) {
      const near = { left: box.left - air.x, right: box.right + air.x, top: box.top - air.y, bottom: box.bottom + air.y };
      for (const cell of cellsUnder(near)) if (cells.get(cell)?.some((entry) => boxesMeet(near, entry.box) && test(entry.value)) === true) return true;
      return false;
    },
  };
}
