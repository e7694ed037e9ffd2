import type { Worldview } from '../selection/view-state';
import { shapeIn, type MapBase, type PlaceShape } from './base-types';
import type { NamedPlace } from './data';
import type { Point, Rect } from './polygon';
import type { Site } from './sites';
import { tintOf, type Tint } from './tint';
import type { Transform } from './zoom';

/** A place to mark; a site of events need not be named in the article. */
export type Marked = { readonly id: string; readonly kind: NamedPlace['kind'] | 'event'; readonly name: string; readonly count: number; readonly place: NamedPlace | null; readonly site: Site | null };
type Common = { readonly place: Marked; readonly x: number; readonly y: number };
type Shaped = Common & { readonly shape: PlaceShape; readonly path: string; readonly rect: Rect };
/** A country drawn as its shape; `rest` is what of it lies apart when only the largest part can be the mark. */
export type CountryMark = Shaped & { readonly kind: 'country'; readonly rest: string; readonly tint: Tint; /** Of the largest part, beside which the label belongs. */ readonly mainRect: Rect; readonly hit: number };
/** A region or a sea drawn as its area. */
export type AreaMark = Shaped & { readonly kind: 'area' | 'sea' };
/** A country without a shape, or one whose shape lies around its middle: a disc carries the mark, the shape is only drawn. */
export type DiscMark = Common & { readonly kind: 'disc'; readonly shape: PlaceShape | null; readonly tint: Tint; readonly r: number; readonly hit: number };
/** A ring where a named place has only a point, a square where events took place. */
export type SpotMark = Common & { readonly kind: 'ring' | 'site'; readonly r: number; readonly hit: number };
export type PlacedMark = CountryMark | AreaMark | DiscMark | SpotMark;

const RING = 4;
const CLEARANCE = RING + 2;
/** A pointer's target is 24 px across where the neighbours leave room. */
const TARGET = 12;
/** Px on its shorter side, below which an area is a ring with a callout. */
const SMALLEST_AREA = 16;

/** Every place that has one, as a mark in px of the box. The middle of each lies on it and under no other. */
export function placeMarks(base: MapBase, world: Worldview, places: readonly Marked[], t: Transform): PlacedMark[] {
  const px = ([x, y]: Point): Point => [t.x + t.k * x, t.y + t.k * y];
  const rectInPx = ({ x0, y0, x1, y1 }: Rect): Rect => ({ x0: t.x + t.k * x0, y0: t.y + t.k * y0, x1: t.x + t.k * x1, y1: t.y + t.k * y1 });
  const small: (SpotMark | DiscMark)[] = [];
  const areas: AreaMark[] = [];
  const shaped: { readonly place: Marked; readonly shape: PlaceShape }[] = [];
  for (const place of places) {
    const shape = shapeIn(base, world, place.id);
    if (shape !== undefined && place.kind === 'country') {
      shaped.push({ place, shape });
      continue;
    }
    if (shape !== undefined && (place.kind === 'region' || place.kind === 'sea')) {
      const area = areaMark(place, shape, rectInPx);
      if (area !== null) {
        areas.push(area);
        continue;
      }
    }
    const point = base.points[place.id] ?? shape?.room;
    if (point === undefined) continue;
    const [x, y] = px(point);
    if (place.kind === 'country') small.push({ kind: 'disc', place, shape: null, tint: tintOf(place.count), x, y, r: RING, hit: RING });
    else small.push({ kind: place.kind === 'event' ? 'site' : 'ring', place, x, y, r: RING, hit: RING });
  }
  const apart = spread(small);
  // The middle of an area must stay free too: an area whose middle a small mark covers is marked by a ring in its roomiest part.
  const free = areas.filter(({ x, y }) => apart.every((mark) => Math.hypot(mark.x - x, mark.y - y) > CLEARANCE));
  const covered = areas.filter((area) => !free.includes(area)).map(({ place, shape, x, y }): SpotMark => {
    const [rx, ry] = px(shape.room);
    const [cx, cy] = apart.some((mark) => Math.hypot(mark.x - rx, mark.y - ry) <= 2 * CLEARANCE) ? [x, y] : [rx, ry];
    return { kind: 'ring', place, x: cx, y: cy, r: RING, hit: RING };
  });
  const spots = covered.length === 0 ? apart : spread([...apart, ...covered]);
  const taken: Point[] = [...spots, ...free].map(({ x, y }): Point => [x, y]);
  const over = free.filter(({ kind }) => kind === 'area').map(({ rect }) => rect);
  const countries = shaped.map(({ place, shape }) => countryMark(place, shape, { px, rectInPx, taken, over, point: base.points[place.id] }));
  return withTargets([...countries, ...free, ...spots]);
}

type InPx = (rect: Rect) => Rect;

/** An area that is large enough to be seen and has its middle on itself; null for one that a ring has to stand for. */
function areaMark(place: Marked, shape: PlaceShape, rectInPx: InPx): AreaMark | null {
  const kind = place.kind === 'sea' ? 'sea' : 'area';
  const [path, box] = shape.centred === 'main' ? [shape.main, shape.mainBox] : [shape.main + shape.rest, shape.box];
  const rect = rectInPx(box);
  if (shape.centred === 'none' || Math.min(rect.x1 - rect.x0, rect.y1 - rect.y0) < SMALLEST_AREA) return null;
  const [x, y] = middleOf(rect);
  return { kind, place, shape, path, rect, x, y };
}

type Surroundings = { readonly px: (point: Point) => Point; readonly rectInPx: InPx; readonly taken: Point[]; /** Drawn over a country. */ readonly over: readonly Rect[]; readonly point: Point | undefined };

function countryMark(place: Marked, shape: PlaceShape, { px, rectInPx, taken, over, point }: Surroundings): CountryMark | DiscMark {
  const tint = tintOf(place.count);
  const free = ([x, y]: Point): boolean => taken.every(([a, b]) => Math.hypot(a - x, b - y) > CLEARANCE);
  // Judged by the area's box: a country whose middle is near a region of its own gets a disc rather than a doubtful middle.
  const bare = ([x, y]: Point): boolean => free([x, y]) && !over.some(({ x0, y0, x1, y1 }) => x > x0 - 2 && x < x1 + 2 && y > y0 - 2 && y < y1 + 2);
  const whole = rectInPx(shape.box);
  const main = rectInPx(shape.mainBox);
  const [wx, wy] = middleOf(whole);
  const [mx, my] = middleOf(main);
  if (shape.centred === 'whole' && bare([wx, wy])) {
    taken.push([wx, wy]);
    return { kind: 'country', place, shape, path: shape.main + shape.rest, rest: '', tint, rect: whole, mainRect: main, x: wx, y: wy, hit: 0 };
  }
  if (shape.centred === 'main' && bare([mx, my])) {
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
    if (!('hit' in mark)) return mark;
    if (mark.kind === 'country' && Math.min(mark.rect.x1 - mark.rect.x0, mark.rect.y1 - mark.rect.y0) >= 2 * TARGET) return mark;
    const nearest = marks.reduce((least, other) => (other === mark ? least : Math.min(least, Math.hypot(other.x - mark.x, other.y - mark.y))), Infinity);
    const hit = Math.min(TARGET, nearest / 2);
    // Where the world is a few px high, even the ring itself has to make room.
    return mark.kind === 'country' ? { ...mark, hit } : { ...mark, hit, r: Math.min(mark.r, hit) };
  });
}
