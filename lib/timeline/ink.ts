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

/** What the ink of events depends on besides the zoom, ms and px, by index. */
export type Extents = {
  readonly middle: Float64Array;
  readonly length: Float64Array;
  /** px that the body has at least, and that an open end takes on the earlier and the later side. */
  readonly narrowest: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
};

export function extentsOf(events: readonly TimelineEvent[]): Extents {
  return {
    middle: Float64Array.from(events, ({ date }) => (date.from + date.until) / 2),
    length: Float64Array.from(events, ({ date }) => date.until - date.from),
    narrowest: Float64Array.from(events, narrowestOf),
    before: Float64Array.from(events, ({ date }) => (date.kind === 'until' ? TAIL : 0)),
    after: Float64Array.from(events, ({ date }) => (date.kind === 'since' ? TAIL : 0)),
  };
}

/** How far the ink of each event reaches, px from the instant `origin`; thousands are asked at once. */
export function pixelInks({ middle, length, narrowest, before, after }: Extents, origin: number, pxPerMs: number): { readonly left: Float64Array; readonly right: Float64Array } {
  const left = new Float64Array(middle.length);
  const right = new Float64Array(middle.length);
  for (let i = 0; i < middle.length; i++) {
    const x = ((middle[i] ?? 0) - origin) * pxPerMs;
    const reach = Math.max((length[i] ?? 0) * pxPerMs, narrowest[i] ?? 0) / 2;
    left[i] = x - reach - (before[i] ?? 0);
    right[i] = x + reach + (after[i] ?? 0);
  }
  return { left, right };
}

function narrowestOf(event: TimelineEvent): number {
  return isVague(event.date) ? NARROWEST_BAND : 2 * radiusOf(event);
}

export function inkOf(event: TimelineEvent, scale: TimeScale): Ink {
  const { date } = event;
  const ends = [scale.x(date.from), scale.x(date.until)] as const;
  const middle = (ends[0] + ends[1]) / 2;
  const width = Math.abs(ends[1] - ends[0]);
  const radius = radiusOf(event);
  const narrowest = narrowestOf(event);
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
