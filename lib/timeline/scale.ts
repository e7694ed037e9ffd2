import type { Dir } from '../i18n/lang';
import type { TimeWindow } from '../selection/view-state';

/** Time to px and back. Linear, so that a year is as wide as another; from right to left when time runs so. */
export type TimeScale = {
  readonly x: (ms: number) => number;
  readonly invert: (x: number) => number;
  readonly pxPerMs: number;
};

type Placed = { readonly left: number; readonly right: number; readonly dir: Dir };

export function timeScale({ from, until }: TimeWindow, { left, right, dir }: Placed): TimeScale {
  const pxPerMs = (right - left) / (until - from);
  return dir === 'ltr'
    ? { pxPerMs, x: (ms) => left + (ms - from) * pxPerMs, invert: (x) => from + (x - left) / pxPerMs }
    : { pxPerMs, x: (ms) => right - (ms - from) * pxPerMs, invert: (x) => from + (right - x) / pxPerMs };
}
