import type { Polarity } from '../dossier/schema';
import type { Stance } from './data';
import { forceOf, hasRing, linesAt, placeLine, type Bands, type Caps, type Cell } from './pack';
import type { Stem } from './placed';
import { MARK, MARK_LINE } from './sizes';

export type Dot = { readonly stance: Stance; readonly x: number; readonly y: number; readonly r: number; readonly ring: number | null };
export type Spot = { readonly key: string; readonly caps: Caps; readonly bands: Bands; readonly axisX: number; readonly y: number };

const RING_STROKE = 1; // px, half of it inside MARK.ring

export function ringOf(stance: Stance, r: number): number | null {
  return hasRing(stance) ? r + MARK.ring - RING_STROKE / 2 : null;
}

function dotsAt(cell: Cell, polarity: Polarity, { caps, bands, axisX, y }: Spot): Dot[][] {
  const direction = polarity < 0 ? -1 : 1;
  return linesAt(cell, polarity, caps).map((line, i) => {
    const distances = placeLine(line, forceOf(polarity), bands);
    return line.map((stance, j) => ({
      stance,
      x: axisX + direction * (distances[j] ?? 0),
      y: y + i * MARK_LINE,
      r: bands.r,
      ring: ringOf(stance, bands.r),
    }));
  });
}

/** One line of one side: to the outermost mark of the weaker polarity in its colour, from there on in that of the stronger. */
function stemsOf(lines: readonly { readonly polarity: Polarity; readonly dots: readonly Dot[] }[], { key, axisX }: Spot): Stem[] {
  let from = axisX;
  return lines.flatMap(({ polarity, dots }, i): Stem[] => {
    const last = dots.at(-1);
    if (last === undefined) return [];
    const x1 = from;
    from = last.x;
    // the inner part also leads to the marks further out
    const ids = lines.slice(i).flatMap((line) => line.dots.map(({ stance }) => stance.id));
    return [{ key: `${key}-${polarity}-${last.y}`, x1, x2: last.x, y: last.y, polarity, ids }];
  });
}

/** The marks of one speaker on one issue, from −2 to +2, and the lines that hang them on the centre line. */
export function placeCell(cell: Cell, spot: Spot): { readonly dots: readonly Dot[]; readonly stems: readonly Stem[] } {
  const at = (polarity: Polarity): Dot[][] => dotsAt(cell, polarity, spot);
  const placed = { no2: at(-2), no1: at(-1), zero: at(0), yes1: at(1), yes2: at(2) };
  const side = (inner: { polarity: Polarity; lines: Dot[][] }, outer: { polarity: Polarity; lines: Dot[][] }): Stem[] =>
    Array.from({ length: Math.max(inner.lines.length, outer.lines.length) }, (_, i) =>
      stemsOf([inner, outer].map(({ polarity, lines }) => ({ polarity, dots: lines[i] ?? [] })), spot),
    ).flat();
  return {
    dots: [...placed.no2, ...placed.no1, ...placed.zero, ...placed.yes1, ...placed.yes2].flat(),
    stems: [
      ...side({ polarity: -1, lines: placed.no1 }, { polarity: -2, lines: placed.no2 }),
      ...side({ polarity: 1, lines: placed.yes1 }, { polarity: 2, lines: placed.yes2 }),
    ],
  };
}
