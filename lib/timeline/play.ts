import type { TimeWindow } from '../selection/view-state';
import { clampWindow } from './zoom';

const SHARE = 6; // of all of time that is in sight while it plays, when no zoom says otherwise
const SECONDS = 6; // for what is in sight to pass by
const STEPS = 4; // to pass it in, where motion is not wanted
const WHOLE = 0.7; // of all of time; with more in sight there is nothing to pass by

/** Where a play through the years begins: from what is in sight, or from the beginning when that is the end or nearly all. */
export function playStart(shown: TimeWindow | null, extent: TimeWindow): TimeWindow | null {
  const whole = extent.until - extent.from;
  const span = shown === null || shown.until - shown.from > whole * WHOLE ? whole / SHARE : shown.until - shown.from;
  const isOver = shown === null || shown.until - shown.from > whole * WHOLE || shown.until >= extent.until - span / 100;
  const from = isOver ? extent.from : shown.from;
  return clampWindow({ from, until: from + span }, extent);
}

/** What is in sight so many ms later; null at the end of time. `isStill` moves in steps, for those who want no motion. */
export function playAt(start: TimeWindow, extent: TimeWindow, { elapsed, isStill }: { readonly elapsed: number; readonly isStill: boolean }): TimeWindow | null {
  const span = start.until - start.from;
  const passed = elapsed / (SECONDS * 1000);
  const shift = span * (isStill ? Math.floor(passed * STEPS) / STEPS : passed);
  if (start.until + shift >= extent.until) return null;
  return { from: start.from + shift, until: start.until + shift };
}
