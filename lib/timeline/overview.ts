import type { Dir } from '../i18n/lang';
import type { TimeWindow } from '../selection/view-state';
import { round, type Rect } from './boxes';
import type { TimelineData } from './data';
import { isVague } from './ink';
import { timeScale } from './scale';

/** The strip of the whole of time under the drawing, with what is shown of it. */
export type Overview = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** y that the ticks stand on. */
  readonly base: number;
  readonly ticks: readonly (Rect & { readonly id: string; readonly tone: 'accent' | 'ink' | 'muted' })[];
  /** What is shown, null for all. */
  readonly frame: Rect | null;
};

const FLOOR = 4; // px under the ticks
const HAIR = 1.5; // px, the width of a tick

type Strip = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly dir: Dir; readonly extent: TimeWindow; readonly shown: TimeWindow | null };

export function placeOverview({ events }: TimelineData, { left, right, top, bottom, dir, extent, shown }: Strip): Overview {
  const scale = timeScale(extent, { left, right, dir });
  const base = bottom - FLOOR;
  const ticks = events.map(({ id, date, priority, class: kind }) => {
    const width = isVague(date) ? Math.max(HAIR, (date.until - date.from) * scale.pxPerMs) : HAIR;
    const middle = scale.x((date.from + date.until) / 2);
    const tone = kind === 'external' ? ('ink' as const) : ('accent' as const);
    return { id, x: round(middle - width / 2), y: base - tickHeight(priority), width: round(width), height: tickHeight(priority), tone: isVague(date) ? ('muted' as const) : tone };
  });
  const frame = shown === null ? null : { ...acrossOf(scale.x(shown.from), scale.x(shown.until)), y: top + 0.5, height: bottom - top - 1 };
  return { left, right, top, bottom, base, ticks, frame };
}

function acrossOf(a: number, b: number): { x: number; width: number } {
  return { x: round(Math.min(a, b)), width: round(Math.abs(b - a)) };
}

function tickHeight(priority: 1 | 2 | 3): number {
  return { 1: 11, 2: 8, 3: 5 }[priority];
}
