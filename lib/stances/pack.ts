import type { Polarity } from '../dossier/schema';
import type { Stance } from './data';
import { MARK } from './sizes';

/** 0 is neutral, 1 and 2 are how far from the centre line; the two sides mirror each other. */
export type Force = 0 | 1 | 2;
export const FORCES: readonly Force[] = [0, 1, 2];

export function forceOf(polarity: Polarity): Force {
  switch (polarity) {
    case 0: return 0;
    case -1: case 1: return 1;
    case -2: case 2: return 2;
  }
}

export type Cell = readonly Stance[];
/** Marks that fit on one line of a cell, by force. */
export type Caps = Readonly<Record<Force, number>>;

/** Where marks stand in every panel of a drawing, so that a position means the same for all speakers. */
export type Bands = {
  readonly r: number;
  /** From the centre line to the middle of the marks of force 1. */
  readonly middle: number;
  /** From the centre line to the outermost edge that a mark of force 2 may have. */
  readonly edge: number;
};

/** A second ring holds together the sayings of one statement, folded into a dot or side by side. */
export function hasRing({ count }: Pick<Stance, 'count'>): boolean {
  return count > 1;
}

/** From the middle of a mark to its end: a dot with or without its ring, or several dots in a row. */
export function halfLength(stance: Pick<Stance, 'count' | 'dots'>, r: number): number {
  return stance.dots * r + ((stance.dots - 1) * MARK.gap) / 2 + (hasRing(stance) ? MARK.ring : 0);
}

export function lengthOf(line: Cell, r: number): number {
  return line.reduce((sum, stance) => sum + 2 * halfLength(stance, r), 0) + Math.max(line.length - 1, 0) * MARK.gap;
}

/** The lines of marks that a cell has at one polarity, in the order of the text. */
export function linesAt(cell: Cell, polarity: Polarity, caps: Caps): Cell[] {
  const marks = cell.filter((stance) => stance.polarity === polarity);
  const cap = caps[forceOf(polarity)];
  return Array.from({ length: Math.ceil(marks.length / cap) }, (_, i) => marks.slice(i * cap, (i + 1) * cap));
}

const POLARITIES: Readonly<Record<Force, readonly Polarity[]>> = { 0: [0], 1: [-1, 1], 2: [-2, 2] };

function longest(cells: readonly Cell[], force: Force, caps: Caps, r: number): number {
  const lines = cells.flatMap((cell) => POLARITIES[force].flatMap((polarity) => linesAt(cell, polarity, caps)));
  return lines.reduce((most, line) => Math.max(most, lengthOf(line, r)), 0);
}

/** Bands for marks of radius `r` on a side of `side` px, or null when they would touch: everything at +1 stands nearer than anything at +2. */
function bandsFor(cells: readonly Cell[], caps: Caps, side: number, r: number): Bands | null {
  const [neutral, inner, outer] = FORCES.map((force) => longest(cells, force, caps, r));
  if (neutral === undefined || inner === undefined || outer === undefined) return null;
  const from = neutral > 0 ? neutral / 2 + MARK.bandGap : MARK.axisGap;
  const edge = side - MARK.edgeGap;
  const until = outer > 0 ? edge - outer - MARK.bandGap : edge;
  if (from + inner > until || neutral / 2 > edge) return null;
  const even = edge / 2; // where +1 stands when there is room: half as far as +2
  return { r, edge, middle: Math.max(from + inner / 2, Math.min(even, until - inner / 2)) };
}

/** The largest marks that fit. */
export function findBands(cells: readonly Cell[], caps: Caps, side: number): Bands | null {
  for (let tenths = MARK.largest * 10; tenths >= MARK.smallest * 10; tenths--) {
    const bands = bandsFor(cells, caps, side, tenths / 10);
    if (bands !== null) return bands;
  }
  return null;
}

/** As many marks on a line as fit at their smallest; the fullest polarity is the first to take a second line. */
export function findCaps(cells: readonly Cell[], side: number): Caps {
  const most = (force: Force): number =>
    Math.max(1, ...cells.flatMap((cell) => POLARITIES[force].map((polarity) => cell.filter((stance) => stance.polarity === polarity).length)));
  const fits = Math.ceil(side / MARK.smallest); // no line is ever longer; spares the loop a hundred steps for a hundred marks
  const caps = { 0: Math.min(most(0), fits), 1: Math.min(most(1), fits), 2: Math.min(most(2), fits) };
  while (bandsFor(cells, caps, side, MARK.smallest) === null) {
    const fullest = FORCES.reduce((a, b) => (caps[b] > caps[a] ? b : a));
    if (caps[fullest] === 1) return caps;
    caps[fullest] -= 1;
  }
  return caps;
}

/** Distances of a line's marks from the centre line, outwards positive (for the neutral ones: along the reading of `ltr`). */
export function placeLine(line: Cell, force: Force, { r, middle, edge }: Bands): number[] {
  const length = lengthOf(line, r);
  const starts: Record<Force, number> = { 0: -length / 2, 1: middle - length / 2, 2: edge - length };
  let at = starts[force];
  return line.map((stance) => {
    const own = halfLength(stance, r);
    const centre = at + own;
    at = centre + own + MARK.gap;
    return centre;
  });
}
