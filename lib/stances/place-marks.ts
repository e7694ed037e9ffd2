import type { Locale } from '../i18n/format';
import { nameMark } from '../i18n/messages/stances-words';
import type { Stance } from './data';
import { halfLength } from './pack';
import type { PlacedMark, RoundedBox } from './placed';
import { MARK } from './sizes';

const HIT = 24; // px; WCAG 2.5.8
const OUTLINE_GAP = 2; // px

export type Spot = { readonly stance: Stance; readonly x: number; readonly y: number; readonly r: number; readonly ring: number | null };
type Options = { readonly hitHeight: number; readonly speakerName: string; readonly locale: Locale };

function around(long: number, across: number): RoundedBox {
  return { x: -long, y: -across, width: 2 * long, height: 2 * across, rx: across };
}

/** A statement where it has been put, with what a screen reader says of it. */
export function placeMark({ stance, x, y, r, ring }: Spot, { hitHeight, speakerName, locale }: Options): PlacedMark {
  const step = 2 * r + MARK.gap;
  const half = Math.max(HIT / 2, halfLength(stance, r) + 1);
  const long = halfLength(stance, r) - (ring === null ? 0 : MARK.ring - (ring - r));
  const outline = long + OUTLINE_GAP;
  return {
    id: stance.id, issue: stance.issue, polarity: stance.polarity, x, y, r, ring,
    dots: Array.from({ length: stance.dots }, (_, i) => (i - (stance.dots - 1) / 2) * step),
    outline,
    outlineBox: around(outline, (ring ?? r) + OUTLINE_GAP),
    ringBox: ring === null || stance.dots === 1 ? null : around(long, ring),
    hit: { left: -half, top: -hitHeight / 2, width: 2 * half, height: hitHeight },
    name: nameMark({ ...stance, speaker: speakerName }, locale),
  };
}

type Edges = { readonly left: number; readonly right: number };

/** As wide as the nearest neighbour on the line and the panel allow, so that the middle of the target stays the mark's. */
export function fitTargets(marks: readonly PlacedMark[], { left, right }: Edges): PlacedMark[] {
  return marks.map((mark) => {
    // what lies free between two marks is shared evenly
    const beside = marks.filter((other) => other !== mark && other.y === mark.y)
      .map((other) => (Math.abs(other.x - mark.x) + mark.outline - other.outline) / 2);
    const half = Math.min(mark.hit.width / 2, mark.x - left, right - mark.x, ...beside);
    return { ...mark, hit: { ...mark.hit, left: -half, width: 2 * half } };
  });
}

export function hitHeightOf(lines: number, height: number, lineStep: number): number {
  return lines === 1 ? Math.min(HIT, height) : lineStep;
}
