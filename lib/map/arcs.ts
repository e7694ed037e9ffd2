import { hundredths } from './hundredths';
import type { Point } from './polygon';
import type { Tie } from './roles';

export type Arc = {
  /** Places: who speaks, what is spoken of. */
  readonly from: string;
  readonly to: string;
  readonly statements: readonly string[];
  readonly path: string;
  readonly head: string;
  readonly width: number;
};

const CLEAR = 9; // px from the middle of a mark to the end of its arc
const BOW = 0.16; // of the distance; both directions of a pair bow to their own right, so they never lie on each other
const HEAD = 7; // px

/** Curves from place to place. Ties whose ends are not drawn, or lie on each other, have none. */
export function placeArcs(ties: readonly Tie[], at: (id: string) => Point | undefined): Arc[] {
  return ties.flatMap(({ from, to, statements }): Arc[] => {
    const [start, end] = [at(from), at(to)];
    if (start === undefined || end === undefined) return [];
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    const length = Math.hypot(dx, dy);
    if (length < 2 * CLEAR + HEAD) return [];
    const bend: Point = [(start[0] + end[0]) / 2 - BOW * dy, (start[1] + end[1]) / 2 + BOW * dx];
    const near = (a: Point, b: Point, away: number): Point => {
      const far = Math.hypot(b[0] - a[0], b[1] - a[1]);
      return [a[0] + ((b[0] - a[0]) * away) / far, a[1] + ((b[1] - a[1]) * away) / far];
    };
    const tail = near(start, bend, CLEAR);
    const tip = near(end, bend, CLEAR - 2);
    const neck = near(end, bend, CLEAR - 2 + HEAD);
    const [ux, uy] = [(tip[0] - neck[0]) / HEAD, (tip[1] - neck[1]) / HEAD];
    const wing = 0.42 * HEAD;
    return [{
      from, to, statements,
      path: `M${pair(tail)}Q${pair(bend)} ${pair(neck)}`,
      head: `M${pair(tip)}L${pair([neck[0] - wing * uy, neck[1] + wing * ux])}L${pair([neck[0] + wing * uy, neck[1] - wing * ux])}z`,
      width: hundredths(0.9 + 0.35 * Math.sqrt(statements.length)),
    }];
  });
}

function pair([x, y]: Point): string {
  return `${hundredths(x)} ${hundredths(y)}`;
}
