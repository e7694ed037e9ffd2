import type { Dir } from '../i18n/lang';
import type { PlaceShape } from './base-types';
import { MIDDLE, type Spot } from './labels';
import type { CountryMark, DiscMark, PlacedMark } from './marks';
import { readPath } from './path';
import { contains, overlap, type Point, type Rect, type Ring } from './polygon';
import { spotsAround, spotsBeside, spotsWithin, spotsWithLeader } from './spots';
import type { Box, Transform } from './zoom';

/** Costs of lying on the edge of a tinted country, on a sea's line, on another small shape, or so near another mark that it seems to name it. */
const STRADDLE = 7;
const ON_SEA = 3;
const ON_SHAPE = 4;
const ON_AREA = 5;
const AMBIGUOUS = 5;
const NEAR = 10; // px
/** A country's label beside its shape, and over it where it does not fit in. */
const BESIDE = 1;
const OVER = 8;

export type Tinted = { readonly mark: CountryMark | DiscMark; readonly rings: readonly Ring[] };

export function isCountry(mark: PlacedMark): boolean {
  return mark.kind === 'country' || mark.kind === 'disc';
}

const read = new WeakMap<PlaceShape, readonly Ring[]>();

export function ringsInPx(shape: PlaceShape, unit: number, { k, x: dx, y: dy }: Transform): Ring[] {
  const rings = read.get(shape) ?? readPath(shape.main + shape.rest);
  read.set(shape, rings);
  return rings.map((ring) => ring.map(([x, y]): Point => [dx + (k * x) / unit, dy + (k * y) / unit]));
}

type SpotContext = { readonly box: Box; readonly dir: Dir; readonly width: number; readonly size: number; readonly at: Point };

export function spotsOf(mark: PlacedMark, { box, dir, width, size, at }: SpotContext): Spot[] {
  const middle: Point = [mark.x, mark.y];
  const visible = middle[0] >= 0 && middle[0] <= box.width && middle[1] >= 0 && middle[1] <= box.height;
  switch (mark.kind) {
    case 'site':
    case 'ring': return visible ? spotsAround(middle, mark.r, size, dir) : [];
    case 'disc': return [...spotsWithin(at, box, { size, across: Infinity }), ...(visible ? spotsAround(middle, mark.r, size, dir) : [])];
    case 'area':
    case 'sea': {
      const [across, down] = [mark.rect.x1 - mark.rect.x0, mark.rect.y1 - mark.rect.y0];
      const roomy = width < 0.9 * across && 2 * size < down;
      const grid = roomy ? spotsWithin(at, box, { size, across: Infinity }).map((spot): Spot => ({ x: spot.x, y: spot.y, side: spot.side, cost: spot.cost })) : [];
      return visible || roomy ? [...grid.filter(({ x, y }) => x > mark.rect.x0 + width / 2 && x < mark.rect.x1 - width / 2 && y > mark.rect.y0 + size && y < mark.rect.y1), ...(visible ? [over(middle, size, 2), ...spotsBeside(mark.rect, size).map((spot) => ({ ...spot, cost: spot.cost + BESIDE }))] : [])] : [];
    }
    case 'country': {
      const across = mark.rect.x1 - mark.rect.x0;
      const within = across > width ? spotsWithin(at, box, { size, across }) : [];
      if (!visible) return within;
      const beside = spotsBeside(mark.mainRect, size).map((spot) => ({ ...spot, cost: spot.cost + BESIDE }));
      return [...within, ...beside, over(at, size, OVER), ...spotsWithLeader(at, 2, size)];
    }
  }
}

export function over([x, y]: Point, size: number, cost: number): Spot {
  return { x, y: y + MIDDLE * size, side: 'center', cost };
}

export function around({ x, y }: { readonly x: number; readonly y: number }, r: number, rx = r, ry = r): Rect {
  return { x0: x - rx, y0: y - ry, x1: x + rx, y1: y + ry };
}

export type Surroundings = { readonly marks: readonly PlacedMark[]; readonly tinted: readonly Tinted[]; readonly areaRings: ReadonlyMap<PlacedMark, readonly Ring[]> };

/** What speaks against a label there, besides what forbids it. */
export function burdenOf(rect: Rect, spot: Spot, own: PlacedMark | null, { marks, tinted, areaRings }: Surroundings): number {
  let cost = 0;
  // A label nearer to another mark than to its own would name the wrong place.
  const near = spot.leader === undefined && own !== null ? Math.min(NEAR, gapTo(rect, own) + 2) : NEAR;
  const ownsCountry = own !== null && isCountry(own);
  for (const mark of marks) {
    if (mark === own || mark.kind === 'country') continue;
    if (mark.kind === 'sea' || mark.kind === 'area') {
      // A name in another's area would be read as its name.
      if (mark.kind === 'area' && overlap(rect, mark.rect) && coverage(areaRings.get(mark) ?? [], lettersOf(rect)) > 0) cost += ON_AREA;
      if (mark.kind === 'sea' && overlap(rect, mark.rect)) cost += ON_SEA;
      continue;
    }
    const gap = gapTo(rect, mark);
    if (gap < near && !ownsCountry) return Infinity;
    if (gap < NEAR) cost += AMBIGUOUS;
  }
  for (const { mark, rings } of tinted) {
    // A shape's box has corners that the shape doesn't reach: a name there would be of whatever is near.
    if (mark === own && mark.kind === 'country' && spot.leader === undefined && spot.within !== true && coverage(rings, rect) === 0 && distanceTo(rings, rect) > NEAR) return Infinity;
    if (mark === own || rings.length === 0 || (mark.kind === 'country' && !overlap(rect, mark.rect))) continue;
    const covered = coverage(rings, lettersOf(rect));
    if (covered === 0) continue;
    // The name of one country on the tint of another would be read as its name.
    if (ownsCountry && spot.leader === undefined) return Infinity;
    cost += (covered < 1 ? STRADDLE : 0) + (ownsCountry || (mark.kind === 'country' && mark.rect.x1 - mark.rect.x0 < 60) ? ON_SHAPE : 0);
  }
  return cost;
}

/** Px from a rectangle to the middle of a mark. */
function gapTo({ x0, y0, x1, y1 }: Rect, { x, y }: PlacedMark): number {
  return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
}

/** Px from a rectangle to the nearest corner of an outline; coasts have corners enough. */
function distanceTo(rings: readonly Ring[], { x0, y0, x1, y1 }: Rect): number {
  let nearest = Infinity;
  for (const ring of rings) for (const [x, y] of ring) nearest = Math.min(nearest, Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1)));
  return nearest;
}

/** A label's rectangle without the room above and below that few letters use. */
export function lettersOf({ x0, y0, x1, y1 }: Rect): Rect {
  const slack = 0.14 * (y1 - y0);
  return { x0, y0: y0 + slack, x1, y1: y1 - slack };
}

/** How much of a rectangle lies on an area, judged at six points. */
function coverage(rings: readonly Ring[], { x0, y0, x1, y1 }: Rect): number {
  return [x0, (x0 + x1) / 2, x1].flatMap((x) => [y0, y1].filter((y) => contains(rings, [x, y]))).length / 6;
}
