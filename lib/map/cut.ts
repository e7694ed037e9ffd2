import type { MultiPolygon, Polygon } from 'topojson-specification';
import { contains, type Point, type Ring } from './polygon';
import type { Named, World } from './projected';

/**
 * A part of a country, or of a part cut before: what lies on the side of `inside` of a line from one of its border's points
 * to another (degrees; the ends are taken to the nearest points that the atlas has), or, without a line, the polygon around it.
 */
export type Cut = { readonly piece: string; readonly from: string; readonly inside: Point; readonly line?: readonly Point[] };

type Land = MultiPolygon<Named> & { arcs: number[][][] };
type Arcs = Point[][];

/**
 * The atlas with some countries in pieces. A line becomes an arc of the topology like every other, so pieces can be put
 * together again, or to another neighbour, without a gap, and lose the same points when they are drawn.
 * A cut from what the atlas does not have is left out.
 */
export function cutWorld(world: World, cuts: readonly Cut[]): World {
  const { scale: [kx, ky], translate: [dx, dy] } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
  const quantised = ([lon, lat]: Point): Point => [Math.round((lon - dx) / kx), Math.round((lat - dy) / ky)];
  const arcs: Arcs = world.arcs.map((arc) => absolute(arc));
  const lands = world.objects.countries.geometries.flatMap((geometry): Land[] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    return [{ ...geometry, type: 'MultiPolygon', arcs: polygonsOf(geometry).map((polygon) => polygon.map((ring) => [...ring])) }];
  });
  for (const { piece, from, inside, line } of cuts) {
    const land = lands.find((candidate) => pieceOf(candidate) === from);
    if (land === undefined) continue;
    const part = line === undefined ? takePolygon(land, arcs, quantised(inside)) : takeSide(land, lands, arcs, { line: line.map(quantised), inside: quantised(inside) });
    if (part.length > 0) lands.push({ type: 'MultiPolygon', arcs: part, properties: { a3: land.properties?.a3 ?? from, piece } });
  }
  return { ...world, arcs: arcs.map(relative), objects: { ...world.objects, countries: { ...world.objects.countries, geometries: lands } } };
}

export function pieceOf({ properties }: { readonly properties?: Named | undefined }): string {
  return properties?.piece ?? properties?.a3 ?? '';
}

function polygonsOf(geometry: Polygon | MultiPolygon): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function absolute(arc: readonly (readonly number[])[]): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]): Point => {
    [x, y] = [x + dx, y + dy];
    return [x, y];
  });
}

function relative(arc: readonly Point[]): [number, number][] {
  return arc.map(([x, y], i) => {
    const [px, py] = arc[i - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}

/** The points of an arc as a ring runs through it: `~a` is arc `a` backwards. */
function along(arcs: Arcs, ref: number): readonly Point[] {
  return ref < 0 ? (arcs[~ref] ?? []).toReversed() : (arcs[ref] ?? []);
}

function ringOf(arcs: Arcs, refs: readonly number[]): Ring {
  return refs.flatMap((ref) => along(arcs, ref).slice(0, -1));
}

function takePolygon(land: Land, arcs: Arcs, inside: Point): number[][][] {
  const taken = land.arcs.filter(([outer = []]) => contains([ringOf(arcs, outer)], inside));
  land.arcs = land.arcs.filter((polygon) => !taken.includes(polygon));
  return taken;
}

function takeSide(land: Land, lands: readonly Land[], arcs: Arcs, { line, inside }: { readonly line: readonly Point[]; readonly inside: Point }): number[][][] {
  const polygon = land.arcs.find(([outer = []]) => contains([ringOf(arcs, outer)], inside));
  const [first, last] = [line[0], line.at(-1)];
  if (polygon === undefined || first === undefined || last === undefined) return [];
  const start = splitAt(polygon[0] ?? [], first, { lands, arcs });
  const end = splitAt(polygon[0] ?? [], last, { lands, arcs });
  const outer = polygon[0] ?? [];
  const turned = turnedTo(outer, arcs, start);
  const reach = turned.findIndex((ref) => same(along(arcs, ref)[0], end));
  if (reach < 1) return [];
  const across = arcs.push([start, ...line.slice(1, -1), end]) - 1;
  const sides = [[...turned.slice(0, reach), ~across], [...turned.slice(reach), across]];
  const [taken, left] = contains([ringOf(arcs, sides[0] ?? [])], inside) ? sides : sides.toReversed();
  if (taken === undefined || left === undefined) return [];
  const holes = polygon.slice(1);
  const goes = (hole: number[]): boolean => contains([ringOf(arcs, taken)], ringOf(arcs, hole)[0] ?? [0, 0]);
  polygon.splice(0, polygon.length, left, ...holes.filter((hole) => !goes(hole)));
  return [[taken, ...holes.filter(goes)]];
}

/** Makes the ring's point nearest to `to` an end of arcs, in all countries that share it, and answers it. */
function splitAt(refs: readonly number[], to: Point, { lands, arcs }: { readonly lands: readonly Land[]; readonly arcs: Arcs }): Point {
  let [found, least, arc, at]: [Point, number, number, number] = [[0, 0], Infinity, 0, 0];
  for (const ref of refs) {
    const index = ref < 0 ? ~ref : ref;
    for (const [i, point] of (arcs[index] ?? []).entries()) {
      const away = Math.hypot(point[0] - to[0], point[1] - to[1]);
      if (away < least) [found, least, arc, at] = [point, away, index, i];
    }
  }
  const points = arcs[arc] ?? [];
  if (at === 0 || at === points.length - 1) return found;
  arcs[arc] = points.slice(0, at + 1);
  const rest = arcs.push(points.slice(at)) - 1;
  for (const land of lands) for (const polygon of land.arcs) for (const ring of polygon) {
    for (let i = ring.length - 1; i >= 0; i -= 1) {
      if (ring[i] === arc) ring.splice(i, 1, arc, rest);
      else if (ring[i] === ~arc) ring.splice(i, 1, ~rest, ~arc);
    }
  }
  return found;
}

function turnedTo(refs: readonly number[], arcs: Arcs, start: Point): readonly number[] {
  const first = refs.findIndex((ref) => same(along(arcs, ref)[0], start));
  return [...refs.slice(first), ...refs.slice(0, first)];
}

function same(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
