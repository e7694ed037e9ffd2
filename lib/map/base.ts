import { geoCentroid, geoEqualEarth, type GeoPermissibleObjects } from 'd3-geo';
import claimLines from '../../data/geo/claim-lines.json' with { type: 'json' };
import { WORLDS, type Worldview } from '../selection/view-state';
import { PATH_UNIT, REFERENCE, type AreaShape, type Frame, type MapBase, type PlaceShape, type WorldLines } from './base-types';
import type { NamedPlace } from './data';
import { projectUnit, wrapLongitude } from './equal-earth';
import { fit, middleMeridian, worldEdge } from './fit';
import { hundredths } from './hundredths';
import { writePath } from './path';
import { boundaries, merged, piecesIn, piecesOf, piecesOfArea } from './pieces';
import { containsDisc, rectOf, roomiest, type Point, type Polygon, type Rect } from './polygon';
import { droppedVertices, inUnits, linesOf, polygonsOf, ringsOf, type World } from './projected';
import { seaOutline } from './seas';
import { AREAS, type AreaId } from './worlds';

/** A place without a shape of its own that a map may have to point to. */
type Spot = { readonly id: string; readonly lonLat: readonly [number, number] | null };

type BaseOptions = {
  /** Places that are pointed to when a reader asks; the map is not fitted to them. */
  readonly spots?: readonly Spot[];
  /** A frame to keep, with the part of it (reference px) that is to be fine, and path units a px: for a closer look at a base that is drawn. */
  readonly closer?: { readonly frame: Frame; readonly focus: Rect; readonly unit: number };
};

const ALL: Rect = { x0: 0, y0: 0, x1: REFERENCE.width, y1: REFERENCE.height };

/** Projects the world once: a page gets path data and a few points, no topology. Runs in Node and in a worker alike. */
export function buildBase(world: World, places: readonly NamedPlace[], { spots = [], closer }: BaseOptions = {}): MapBase {
  const pieces = piecesIn(world);
  const frame = closer?.frame ?? frameOf(world, places);
  const { rotation, scale, origin } = frame;
  const unit = closer?.unit ?? PATH_UNIT;
  const projection = geoEqualEarth().rotate([-rotation, 0]).precision(0).scale(scale).translate([origin[0], origin[1]]);
  const dropped = droppedVertices(world, projection, { focus: closer?.focus ?? ALL, finest: 2 / unit });
  const drawing = { projection, dropped, unit };
  const line = (object: GeoPermissibleObjects): string => writePath(linesOf(object, drawing).map((points) => inUnits(points, unit)), false);
  const at = ([lon, lat]: Point): Point => {
    const [x, y] = projectUnit(wrapLongitude(lon - rotation), lat);
    return [origin[0] + scale * x, origin[1] - scale * y];
  };
  const point = (lonLat: Point): Point => rounded(at(lonLat));
  const inPaths = (ring: readonly Point[]): Point[] => ring.map((lonLat): Point => [Math.round(unit * at(lonLat)[0]), Math.round(unit * at(lonLat)[1])]);
  const shapeOf = (place: NamedPlace, view: Worldview): PlaceShape | null => {
    const sea = place.kind === 'sea' ? seaOutline(place.id) : null;
    if (sea !== null) return placeShape([[inPaths(sea)]], unit);
    const own = piecesOf(pieces, place, view);
    const polygons = own.length === 0 ? [] : polygonsOf(merged(world, own), drawing);
    return polygons.length === 0 ? null : placeShape(polygons, unit);
  };
  const lines = boundaries(world);
  const edge = worldEdge().map(([x, y]): Point => [Math.round(unit * (origin[0] + scale * x)), Math.round(unit * (origin[1] - scale * y))]);
  const own = places.flatMap((place) => {
    const shape = shapeOf(place, 'de-facto');
    return shape === null ? [] : [[place, shape] as const];
  });
  const differing = (view: Worldview) => own.flatMap(([place]) => {
    const [before, now] = [piecesOf(pieces, place, 'de-facto'), piecesOf(pieces, place, view)];
    if (before.length === now.length && before.every((piece) => now.includes(piece))) return [];
    const shape = shapeOf(place, view);
    return shape === null ? [] : [[place.id, shape] as const];
  });
  return {
    rotation, scale, origin, unit,
    world: inPx(rectOf(edge), unit),
    land: writePath(ringsOf(merged(world, pieces), drawing)),
    borders: line(lines.common),
    edge: writePath([edge]),
    worlds: byWorld((view): WorldLines => ({
      borders: line(lines.solid(view)),
      broken: line(lines.broken(view)),
      claims: writePath(claimLines.filter((claim) => claim.world === view).flatMap((claim) => claim.lines.map((ends) => inPaths(ends.map(([lon = 0, lat = 0]): Point => [lon, lat])))), false),
      shapes: Object.fromEntries(differing(view)),
    })),
    areas: Object.fromEntries(AREAS.flatMap((id): [AreaId, AreaShape][] => {
      const parts = piecesOfArea(pieces, id);
      const polygons = parts.length === 0 ? [] : polygonsOf(merged(world, parts), drawing);
      const [main] = polygons;
      if (main === undefined) return [];
      return [[id, { path: writePath(polygons.flat()), box: inPx(rectOf(polygons.flat(2)), unit), room: scaled(roomiest(main), unit) }]];
    })),
    shapes: Object.fromEntries(own.map(([{ id }, shape]) => [id, shape])),
    points: Object.fromEntries([...spots, ...places].flatMap(({ id, lonLat }) => (lonLat === null ? [] : [[id, point(lonLat)]]))),
  };
}

function byWorld<T>(make: (view: Worldview) => T): Record<Worldview, T> {
  const [facto, disputed, china, syria] = WORLDS;
  return { [facto]: make(facto), [disputed]: make(disputed), [china]: make(china), [syria]: make(syria) };
}

/** Where the map looks: turned to the places and fitted to the largest part of each. The same in every worldview. */
function frameOf(world: World, places: readonly NamedPlace[]): Frame {
  const pieces = piecesIn(world);
  const landOf = (place: NamedPlace) => merged(world, piecesOf(pieces, place, 'de-facto'));
  const rotation = middleMeridian(places.flatMap((place): number[] => {
    if (place.lonLat !== null) return [place.lonLat[0]];
    const land = landOf(place);
    return land.coordinates.length === 0 ? [] : [geoCentroid(land)[0]];
  }));
  const projection = geoEqualEarth().rotate([-rotation, 0]).precision(0).scale(1).translate([0, 0]);
  const flat = ([lon, lat]: Point): Point => {
    const [x, y] = projectUnit(wrapLongitude(lon - rotation), lat);
    return [x, -y];
  };
  const extent = places.flatMap((place): readonly Point[] => {
    const sea = place.kind === 'sea' ? seaOutline(place.id) : null;
    if (sea !== null) return sea.map(flat);
    const [largest] = polygonsOf(landOf(place), { projection });
    if (largest !== undefined) return largest[0] ?? [];
    return place.lonLat === null ? [] : [flat(place.lonLat)];
  });
  return { rotation, ...fit(extent) };
}

function placeShape(polygons: readonly Polygon[], unit: number): PlaceShape {
  const [main, rest] = [polygons[0] ?? [], polygons.slice(1)];
  const all = polygons.flat();
  const box = rectOf(all.flat());
  const mainBox = rectOf(main.flat());
  return {
    main: writePath(main),
    rest: writePath(rest.flat()),
    box: inPx(box, unit),
    mainBox: inPx(mainBox, unit),
    centred: centredPart(all, box, main, mainBox),
    room: scaled(roomiest(main), unit),
  };
}

/** Not merely inside: with some land around it, so that a pointer in whole px still meets it. */
function centredPart(all: Polygon, box: Rect, main: Polygon, mainBox: Rect): PlaceShape['centred'] {
  if (holdsMiddle(all, box)) return 'whole';
  return holdsMiddle(main, mainBox) ? 'main' : 'none';
}

function holdsMiddle(rings: Polygon, { x0, y0, x1, y1 }: Rect): boolean {
  return containsDisc(rings, [(x0 + x1) / 2, (y0 + y1) / 2], 0.04 * Math.min(x1 - x0, y1 - y0));
}

function inPx({ x0, y0, x1, y1 }: Rect, unit: number): Rect {
  return { x0: x0 / unit, y0: y0 / unit, x1: x1 / unit, y1: y1 / unit };
}

function scaled([x, y]: Point, unit: number): Point {
  return rounded([x / unit, y / unit]);
}

function rounded([x, y]: Point): Point {
  return [hundredths(x), hundredths(y)];
}
