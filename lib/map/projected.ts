import { geoStream, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { PATH_UNIT, REFERENCE } from './base-types';
import { contains, ringArea, type Point, type Polygon, type Ring } from './polygon';
import { keptPoints } from './simplify';

export type World = Topology<{ readonly countries: GeometryCollection<{ readonly a3: string }> }>;

/**
 * Vertices to leave out, by their place: chosen along the arcs of the topology, so that two countries lose the same
 * points of the border they share. All that matters is kept near the fitted box; the far side of the world is coarser.
 */
export function droppedVertices(world: World, projection: GeoProjection): ReadonlySet<string> {
  const { scale: [kx, ky], translate: [dx, dy] } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
  const dropped = new Set<string>();
  for (const arc of world.arcs) {
    let [lon, lat] = [0, 0];
    const points = arc.map(([x = 0, y = 0]): Point => {
      lon += x;
      lat += y;
      return projection([lon * kx + dx, lat * ky + dy]) ?? [0, 0];
    });
    const kept = keptPoints(points, tolerance);
    points.forEach((point, i) => { if (kept[i] !== true) dropped.add(key(point)); });
  }
  return dropped;
}

function tolerance([x, y]: Point): number {
  const away = Math.max(-x, x - REFERENCE.width, -y, y - REFERENCE.height, 0);
  return Math.min(1.6, 0.2 + away / 100);
}

function key([x, y]: Point): string {
  return `${x.toFixed(3)} ${y.toFixed(3)}`;
}

/** Projected lines and rings, cut at the edge of the map. */
export function linesOf(object: GeoPermissibleObjects, projection: GeoProjection, dropped: ReadonlySet<string> = new Set()): Ring[] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  geoStream(object, projection.stream({
    point: (x, y) => { if (!dropped.has(key([x, y]))) line.push([x, y]); },
    lineStart: () => { line = []; },
    lineEnd: () => { lines.push(line); },
    polygonStart: () => {},
    polygonEnd: () => {},
  }));
  return lines;
}

export function inUnits(line: Ring): Ring {
  const points: Point[] = [];
  for (const [x, y] of line) {
    const next: Point = [Math.round(PATH_UNIT * x), Math.round(PATH_UNIT * y)];
    const last = points.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) points.push(next);
  }
  return points;
}

/** Rings put together to polygons, in path units; a projection of scale 1 (the fit) stays in its own. */
export function polygonsOf(object: GeoPermissibleObjects, projection: GeoProjection, dropped?: ReadonlySet<string>): Polygon[] {
  const drawn = dropped !== undefined;
  const rings = linesOf(object, projection, dropped).map((ring) => (drawn ? opened(inUnits(ring)) : ring)).filter((ring) => ring.length > 2 && ringArea(ring) > 0);
  const outer: Ring[][] = [];
  for (const ring of rings.toSorted((a, b) => ringArea(b) - ringArea(a))) {
    const start = ring[0] ?? [0, 0];
    // A hole lies in one outer ring; an island in a lake would lie in two, and 1:110m has none.
    const owner = outer.find(([own]) => own !== undefined && contains([own], start));
    if (owner === undefined) outer.push([ring]);
    else owner.push(ring);
  }
  return outer;
}

function opened(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && ring.length > 1 && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}
