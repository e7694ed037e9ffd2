import { formatEventDate, formatNumber, type Locale } from '../i18n/format';
import { TIMELINE } from '../i18n/messages/timeline';
import type { TimeWindow } from '../selection/view-state';
import { textWidth } from '../type/text-width';
import { COUNT_HALF, type Many } from './arrange';
import { rectOf, round, type Box, type Rect } from './boxes';
import type { TimelineEvent } from './data';
import type { Lane } from './lanes';
import type { TimeScale } from './scale';

/** Several events that can't be told apart at this zoom, as one mark with their number; opened, it shows them. */
export type PlacedCount = {
  readonly key: string;
  /** What a screen reader says. */
  readonly name: string;
  readonly text: string;
  readonly members: readonly TimelineEvent[];
  /** What their dates cover. */
  readonly span: TimeWindow;
  readonly lane: number;
  readonly isNarrow: boolean;
  readonly from: number;
  readonly x: number;
  readonly y: number;
  /** From its middle. */
  readonly body: Rect;
  readonly box: Box;
  /** Where the number stands; null where it has no room. */
  readonly textAt: { readonly x: number; readonly y: number } | null;
};

type Stage = { readonly scale: TimeScale; readonly shown: TimeWindow; readonly plot: { readonly left: number; readonly right: number }; readonly locale: Locale };

export const COUNT_SIZE = 11; // px
const BASELINE = 4;
const AROUND = 5; // px beside the number
const APART = 1; // px from the edge of its cell
/** Wide ones are a rule under the lane's line: over it, they would lie under all that is narrower. */
const RULE = { middle: 10, half: 2 } as const; // px

/** Counts in sight, the longest first, so that a narrow one lies on what it is part of; by their dates alone, so that a pan puts none before another. */
export function placeCounts(lanes: readonly Lane[], stage: Stage): PlacedCount[] {
  return lanes.flatMap((lane, i) => {
    const placed = lane.manies.seen(stage.shown).flatMap((many) => placeCount(many, { lane, i, stage }));
    return placed.toSorted((a, b) => Number(a.isNarrow) - Number(b.isNarrow) || lengthOf(b.span) - lengthOf(a.span) || a.from - b.from);
  });
}

function placeCount(many: Many, { lane, i, stage: { scale, plot, locale } }: { readonly lane: Lane; readonly i: number; readonly stage: Stage }): PlacedCount[] {
  const text = formatNumber(many.members.length, locale);
  const narrowest = textWidth(text, COUNT_SIZE) + 2 * AROUND;
  const span = across(scale, many);
  const cell = across(scale, many.cell);
  const within = { left: Math.max(cell.left + APART, plot.left), right: Math.min(cell.right - APART, plot.right) };
  // At an end of what is shown there may be no room for the number: the mark comes into sight with the next step.
  if (within.right - within.left < narrowest) return [];
  const half = Math.max(narrowest, Math.min(span.right, within.right) - Math.max(span.left, within.left)) / 2;
  const middle = Math.min(Math.max((Math.max(span.left, within.left) + Math.min(span.right, within.right)) / 2, within.left + half), within.right - half);
  const high = many.isNarrow ? COUNT_HALF : RULE.half;
  const y = lane.line + (many.isNarrow ? 0 : RULE.middle);
  const box = { left: round(middle - half), right: round(middle + half), top: round(y - high), bottom: round(y + high) };
  return [{
    key: `${lane.category}.${many.key}`,
    name: nameCount(many, lane, locale),
    text,
    members: many.members,
    span: { from: many.from, until: many.until },
    lane: i,
    isNarrow: many.isNarrow,
    from: many.from,
    x: round(middle),
    y: round(y),
    body: rectOf({ left: -half, right: half, top: -high, bottom: high }),
    box,
    textAt: many.isNarrow ? { x: round(middle), y: round(y + BASELINE) } : null,
  }];
}

function lengthOf({ from, until }: TimeWindow): number {
  return until - from;
}

const CORNER = 1; // px cut off: round to the eye

/** Its outline as a polygon's points: of all shapes the one that a browser moves without asking its styles. */
export function outlineOf({ x, y, body }: PlacedCount): string {
  const [left, top] = [round(x + body.x), round(y + body.y)];
  const [right, bottom] = [round(x + body.x + body.width), round(y + body.y + body.height)];
  const [inLeft, inRight, inTop, inBottom] = [round(left + CORNER), round(right - CORNER), round(top + CORNER), round(bottom - CORNER)];
  return `${inLeft},${top} ${inRight},${top} ${right},${inTop} ${right},${inBottom} ${inRight},${bottom} ${inLeft},${bottom} ${left},${inBottom} ${left},${inTop}`;
}

function across(scale: TimeScale, { from, until }: TimeWindow): { readonly left: number; readonly right: number } {
  const [a, b] = [scale.x(from), scale.x(until)];
  return { left: Math.min(a, b), right: Math.max(a, b) };
}

const named = new WeakMap<Many, { readonly locale: Locale; readonly name: string }>();

function nameCount(many: Many, { category }: Lane, locale: Locale): string {
  const before = named.get(many);
  if (before?.locale === locale) return before.name;
  const words = TIMELINE[locale.lang];
  const dates = formatEventDate({ kind: 'interval', precision: precisionOf(many), from: many.from, until: many.until, approximate: false, uncertain: false }, locale);
  const name = words.crowd({ events: words.events(many.members.length, locale), lane: words.lanes[category], dates });
  named.set(many, { locale, name });
  return name;
}

const YEARLY = 3 * 365 * 86_400_000; // ms; over years, days are noise

function precisionOf({ from, until, members }: Many): 'day' | 'month' | 'year' {
  if (until - from > YEARLY || members.some(({ date }) => date.precision === 'year' || date.precision === 'decade')) return 'year';
  return members.some(({ date }) => date.precision === 'month') ? 'month' : 'day';
}
