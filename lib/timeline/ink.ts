import type { EventDate } from '../dossier/edtf';
import type { TimelineEvent } from './data';
import type { TimeScale } from './scale';

/**
 * What a mark covers before it is put in its lane. A date is as wide as it is vague: a `band` is a year or a decade at its
 * true width whatever the zoom, a `bar` a day, a month or an interval of them, a `dot` a bar that would be narrower than it.
 */
export type Ink = {
  readonly shape: 'dot' | 'bar' | 'band';
  /** px, left below right, the open tail included. */
  readonly left: number;
  readonly right: number;
  /** px of the body alone, which is what the date says. */
  readonly body: readonly [left: number, right: number];
  /** Half the height, px. */
  readonly half: number;
  /** The side that an "at the latest" or a "since" is open to. */
  readonly tail: 'left' | 'right' | null;
};

const RADIUS: Record<TimelineEvent['priority'], number> = { 1: 4.5, 2: 3.5, 3: 2.8 };
const STATED_RADIUS = 6;
const BAND_HALF = 4.5;
const NARROWEST_BAND = 2; // px; thinner is no longer seen
export const TAIL = 12; // px; says "open", not how far

export function radiusOf(event: TimelineEvent): number {
  return event.class === 'external' ? RADIUS[event.priority] : STATED_RADIUS;
}

export function isVague({ precision }: EventDate): boolean {
  return precision === 'year' || precision === 'decade';
}

export function inkOf(event: TimelineEvent, scale: TimeScale): Ink {
  const { date } = event;
  const ends = [scale.x(date.from), scale.x(date.until)] as const;
  const middle = (ends[0] + ends[1]) / 2;
  const width = Math.abs(ends[1] - ends[0]);
  const radius = radiusOf(event);
  const narrowest = isVague(date) ? NARROWEST_BAND : 2 * radius;
  const reach = Math.max(width, narrowest) / 2;
  const body = [middle - reach, middle + reach] as const;
  const tail = tailSide(date, ends[0] <= ends[1]);
  return {
    shape: isVague(date) ? 'band' : solidShape(width, narrowest),
    body,
    left: tail === 'left' ? body[0] - TAIL : body[0],
    right: tail === 'right' ? body[1] + TAIL : body[1],
    half: isVague(date) ? BAND_HALF : radius,
    tail,
  };
}

function solidShape(width: number, narrowest: number): 'dot' | 'bar' {
  return width > narrowest ? 'bar' : 'dot';
}

function tailSide({ kind }: EventDate, isRightward: boolean): Ink['tail'] {
  switch (kind) {
    case 'until': return isRightward ? 'left' : 'right';
    case 'since': return isRightward ? 'right' : 'left';
    case 'point':
    case 'interval': return null;
  }
}
