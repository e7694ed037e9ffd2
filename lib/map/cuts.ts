import disputed from '../../data/geo/disputed-lines.json' with { type: 'json' };
import regions from '../../data/geo/regions.json' with { type: 'json' };
import type { Cut } from './cut';
import type { Point } from './polygon';

type Row = { readonly piece: string; readonly from: string; readonly inside: readonly number[]; readonly line?: readonly (readonly number[])[] };

/** What the atlas is cut by, in this order: a disputed area may be cut from a region. */
export const CUTS: readonly Cut[] = [...regions, ...disputed].map(({ piece, from, inside, line }: Row): Cut => ({
  piece, from, inside: pair(inside), ...(line === undefined ? {} : { line: line.map(pair) }),
}));

function pair([lon = 0, lat = 0]: readonly number[]): Point {
  return [lon, lat];
}
