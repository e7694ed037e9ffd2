import { geoStream, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { contains, rectOf, ringArea, type Point, type Polygon, type Rect, type Ring } from './polygon';
import { keptPoints } from './simplify';

export type Named = { readonly a3: string; /** A part of a country that stands for itself; see cut.ts. */ readonly piece?: string };
export type World = Topology<{ readonly countries: GeometryCollection<Named> }>;

type Fineness = {
  /** Reference px; what lies in it is drawn finest. */
  readonly focus: Rect;
  /** Px that a line may be off there. */
  readonly finest: number;
};

type Drawing = {
  readonly projection: GeoProjection;
  readonly dropped?: ReadonlySet<string>;
  /** Path units a px; without it a line keeps the projection's own numbers. */
  readonly unit?: number;
};

/**
 * Vertices to leave out, by their place: chosen along the arcs of the topology, so that two countries lose the same
 * points of the border they share. All that matters is kept near the focus; the far side of the world is coarser.
 */
export function droppedVertices(world: World, projection: GeoProjection, fineness: Fineness): ReadonlySet<string> {
  const { scale: [kx, ky], translate: [dx, dy] } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
  const dropped = new Set<string>();
  for (const arc of world.arcs) {
    let [lon, lat] = [0, 0];
    const points = arc.map(([x = 0, y = 0]): Point => {
      lon += x;
      lat += y;
      return projection([lon * kx + dx, lat * ky + dy]) ?? [0, 0];
    });
    const kept = keptPoints(points, (point) => tolerance(point, fineness));
    points.forEach((point, i) => { if (kept[i] !== true) dropped.add(key(point)); });
  }
  return dropped;
}

function tolerance([x, y]: Point, { focus: { x0, y0, x1, y1 }, finest }: Fineness): number {
  const away = Math.max(x0 - x, x - x1, y0 - y, y - y1, 0);
  return Math.min(1.6, finest + away / 100);
}

function key([x, y]: Point): string {
  return `${x.toFixed(3)} ${y.toFixed(3)}`;
}

/** Projected lines and rings, cut at the edge of the map. */
export function linesOf(object: GeoPermissibleObjects, { projection, dropped }: Drawing): Ring[] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  geoStream(object, projection.stream({
    point: (x, y) => { if (dropped?.has(key([x, y])) !== true) line.push([x, y]); },
    lineStart: () => { line = []; },
    lineEnd: () => { lines.push(line); },
    polygonStart: () => {},
    polygonEnd: () => {},
  }));
  return lines;
}

export function inUnits(line: Ring, unit: number): Ring {
  const points: Point[] = [];
  for (const [x, y] of line) {
    const next: Point = [Math.round(unit * x), Math.round(unit * y)];
    const last = points.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) points.push(next);
  }
  return points;
}

/** The rings of an object that have an area as drawn, the largest first. */
export function ringsOf(object: GeoPermissibleObjects, drawing: Drawing): Ring[] {
  const { unit } = drawing;
  return linesOf(object, drawing)
    .map((ring) => (unit === undefined ? ring : opened(inUnits(ring, unit))))
    .map((ring) => ({ ring, area: ringArea(ring) }))
    .filter(({ ring, area }) => ring.length > 2 && area > 0)
    .toSorted((a, b) => b.area - a.area)
    .map(({ ring }) => ring);
}

/** Rings put together to polygons, the largest first. */
export function polygonsOf(object: GeoPermissibleObjects, drawing: Drawing): Polygon[] {
  const outer: { readonly box: Rect; readonly rings: Ring[] }[] = [];
  for (const ring of ringsOf(object, drawing)) {
    const start = ring[0] ?? [0, 0];
    // A hole lies in one outer ring; an island in a lake would lie in two, and is none of a country's larger parts.
    const owner = outer.find(({ box, rings }) => start[0] >= box.x0 && start[0] <= box.x1 && start[1] >= box.y0 && start[1] <= box.y1 && contains(rings.slice(0, 1), start));
    if (owner === undefined) outer.push({ box: rectOf(ring), rings: [ring] });
    else owner.rings.push(ring);
  }
  return outer.map(({ rings }) => rings);
}

function opened(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && ring.length > 1 && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}
