import type { NamedPlace } from './data';
import type { CountryShape, MapBase } from './base-types';
import type { Point, Rect } from './polygon';
import { tintOf, type Tint } from './tint';
import type { Transform } from './zoom';

type Common = { readonly place: NamedPlace; readonly x: number; readonly y: number };
/** A country drawn as its shape; `rest` is what of it lies apart when only the largest part can be the mark. */
export type CountryMark = Common & { readonly kind: 'country'; readonly shape: CountryShape; readonly path: string; readonly rest: string; readonly tint: Tint; readonly rect: Rect; /** Of the largest part, beside which the label belongs. */ readonly mainRect: Rect; readonly hit: number };
/** A country without a shape, or one whose shape lies around its middle: a disc carries the mark, the shape is only drawn. */
export type DiscMark = Common & { readonly kind: 'disc'; readonly shape: CountryShape | null; readonly tint: Tint; readonly r: number; readonly hit: number };
export type RingMark = Common & { readonly kind: 'ring'; readonly r: number; readonly hit: number };
export type SeaMark = Common & { readonly kind: 'sea'; readonly rx: number; readonly ry: number };
export type PlacedMark = CountryMark | DiscMark | RingMark | SeaMark;

const RING = 4;
const CLEARANCE = RING + 2;
/** A pointer's target is 24 px across where the neighbours leave room. */
const TARGET = 12;
const SMALLEST_SEA = 9;

/** Every named place that has one, as a mark in px of the box. The middle of each lies on it and under no other. */
export function placeMarks(base: MapBase, places: readonly NamedPlace[], t: Transform): PlacedMark[] {
  const px = ([x, y]: Point): Point => [t.x + t.k * x, t.y + t.k * y];
  const small: (RingMark | DiscMark)[] = [];
  const seas: SeaMark[] = [];
  const shaped: { readonly place: NamedPlace; readonly shape: CountryShape }[] = [];
  for (const place of places) {
    const [shape, point, radii] = [base.shapes[place.id], base.points[place.id], base.seas[place.id]];
    if (shape !== undefined) {
      shaped.push({ place, shape });
      continue;
    }
    if (point === undefined) continue;
    const [x, y] = px(point);
    if (place.kind === 'sea') seas.push({ kind: 'sea', place, x, y, rx: Math.max(SMALLEST_SEA, t.k * (radii?.[0] ?? 0)), ry: Math.max(SMALLEST_SEA, t.k * (radii?.[1] ?? 0)) });
    else if (place.kind === 'country') small.push({ kind: 'disc', place, shape: null, tint: tintOf(place.count), x, y, r: RING, hit: RING });
    else small.push({ kind: 'ring', place, x, y, r: RING, hit: RING });
  }
  const apart = spread(small);
  const taken: Point[] = [...apart, ...seas].map(({ x, y }): Point => [x, y]);
  const countries = shaped.map(({ place, shape }) => countryMark(place, shape, { t, px, taken, point: base.points[place.id] }));
  return withTargets([...countries, ...seas, ...apart]);
}

type Surroundings = { readonly t: Transform; readonly px: (point: Point) => Point; readonly taken: Point[]; readonly point: Point | undefined };

function countryMark(place: NamedPlace, shape: CountryShape, { t, px, taken, point }: Surroundings): CountryMark | DiscMark {
  const tint = tintOf(place.count);
  const free = ([x, y]: Point): boolean => taken.every(([a, b]) => Math.hypot(a - x, b - y) > CLEARANCE);
  const rectOfBox = ({ x0, y0, x1, y1 }: Rect): Rect => ({ x0: t.x + t.k * x0, y0: t.y + t.k * y0, x1: t.x + t.k * x1, y1: t.y + t.k * y1 });
  const whole = rectOfBox(shape.box);
  const main = rectOfBox(shape.mainBox);
  const [wx, wy] = middleOf(whole);
  const [mx, my] = middleOf(main);
  if (shape.centred === 'whole' && free([wx, wy])) {
    taken.push([wx, wy]);
    return { kind: 'country', place, shape, path: shape.main + shape.rest, rest: '', tint, rect: whole, mainRect: main, x: wx, y: wy, hit: 0 };
  }
  if (shape.centred === 'main' && free([mx, my])) {
    taken.push([mx, my]);
    return { kind: 'country', place, shape, path: shape.main, rest: shape.rest, tint, rect: main, mainRect: main, x: mx, y: my, hit: 0 };
  }
  const candidates = [px(shape.room), ...(point === undefined ? [] : [px(point)])];
  const [x, y] = candidates.find(free) ?? px(shape.room);
  taken.push([x, y]);
  return { kind: 'disc', place, shape, tint, x, y, r: RING, hit: RING };
}

function middleOf({ x0, y0, x1, y1 }: Rect): Point {
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

const ROUNDS = 40;

/** Moves small marks that lie on each other just far enough apart; two at one point part sideways, in their order. */
function spread<T extends { readonly x: number; readonly y: number }>(marks: readonly T[]): T[] {
  const at = marks.map(({ x, y }) => ({ x, y }));
  const least = 2 * RING + 2;
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false;
    for (const [i, a] of at.entries()) {
      for (let j = i + 1; j < at.length; j += 1) {
        const b = at[j];
        if (b === undefined || Math.abs(b.x - a.x) >= least || Math.abs(b.y - a.y) >= least) continue;
        const away = Math.hypot(b.x - a.x, b.y - a.y);
        if (away >= least) continue;
        moved = true;
        const [ux, uy] = away < 1e-6 ? [1, 0] : [(b.x - a.x) / away, (b.y - a.y) / away];
        const push = (least - away) / 2 + 1e-3;
        [a.x, a.y, b.x, b.y] = [a.x - push * ux, a.y - push * uy, b.x + push * ux, b.y + push * uy];
      }
    }
  }
  return marks.map((mark, i) => ({ ...mark, ...at[i] }));
}

/** Gives small marks a larger target, never over the middle of another mark. */
function withTargets(marks: readonly PlacedMark[]): PlacedMark[] {
  return marks.map((mark) => {
    if (mark.kind === 'sea') return mark;
    if (mark.kind === 'country' && Math.min(mark.rect.x1 - mark.rect.x0, mark.rect.y1 - mark.rect.y0) >= 2 * TARGET) return mark;
    const nearest = marks.reduce((least, other) => (other === mark ? least : Math.min(least, Math.hypot(other.x - mark.x, other.y - mark.y))), Infinity);
    const hit = Math.min(TARGET, nearest / 2);
    // Where the world is a few px high, even the ring itself has to make room.
    return mark.kind === 'country' ? { ...mark, hit } : { ...mark, hit, r: Math.min(mark.r, hit) };
  });
}
