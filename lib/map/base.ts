import { geoCentroid, geoEqualEarth, type GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon as PolygonObject } from 'topojson-specification';
import codes from '../../data/geo/country-codes.json' with { type: 'json' };
import { PATH_UNIT, type CountryShape, type MapBase } from './base-types';
import type { NamedPlace } from './data';
import { projectUnit, wrapLongitude } from './equal-earth';
import { extentOf, fit, middleMeridian, worldEdge } from './fit';
import { hundredths } from './hundredths';
import { writePath } from './path';
import { containsDisc, rectOf, roomiest, type Point, type Polygon, type Rect } from './polygon';
import { droppedVertices, inUnits, linesOf, polygonsOf, type World } from './projected';
import { seaOf } from './seas';

type Land = PolygonObject<Named> | MultiPolygon<Named>;
type Named = { readonly a3: string };

const isoOf = new Map(Object.entries(codes));

/** Projects the world once, on the server: the browser gets path data and a few points, no topology. */
export function buildBase(world: World, places: readonly NamedPlace[]): MapBase {
  const lands = world.objects.countries.geometries.filter((geometry): geometry is Land => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
  const byIso = new Map(lands.map((land) => [isoOf.get(land.properties?.a3 ?? ''), land]));
  const landOf = ({ kind, iso2 }: NamedPlace): Land | undefined => (kind === 'country' && iso2 !== null ? byIso.get(iso2) : undefined);
  const { rotation, scale, origin } = frameOf(world, places, landOf);
  const projection = geoEqualEarth().rotate([-rotation, 0]).precision(0).scale(scale).translate([origin[0], origin[1]]);
  const dropped = droppedVertices(world, projection);
  const draw = (object: GeoPermissibleObjects): Polygon[] => polygonsOf(object, projection, dropped);
  const at = ([lon, lat]: readonly [number, number]): Point => {
    const [x, y] = projectUnit(wrapLongitude(lon - rotation), lat);
    return [hundredths(origin[0] + scale * x), hundredths(origin[1] - scale * y)];
  };
  const edge = worldEdge().map(([x, y]): Point => [Math.round(PATH_UNIT * (origin[0] + scale * x)), Math.round(PATH_UNIT * (origin[1] - scale * y))]);
  return {
    rotation, scale, origin,
    world: inPx(rectOf(edge)),
    land: writePath(draw(merge(world, lands)).flat()),
    borders: writePath(linesOf(mesh(world, world.objects.countries, (a, b) => a !== b), projection, dropped).map(inUnits), false),
    edge: writePath([edge]),
    shapes: Object.fromEntries(places.flatMap((place) => {
      const land = landOf(place);
      return land === undefined ? [] : [[place.id, countryShape(draw(feature(world, land)))]];
    })),
    points: Object.fromEntries(places.flatMap(({ id, lonLat }) => {
      const point = seaOf(id)?.center ?? lonLat;
      return point === null ? [] : [[id, at(point)]];
    })),
    seas: Object.fromEntries(places.flatMap(({ id }) => {
      const sea = seaOf(id);
      if (sea === null) return [];
      const [[lon, lat], [x, y]] = [sea.center, at(sea.center)];
      return [[id, [hundredths(at([lon + sea.radiusLon, lat])[0] - x), hundredths(y - at([lon, lat + sea.radiusLat])[1])] as const]];
    })),
  };
}

/** Where the map looks: turned to the places and fitted to the largest part of each. */
function frameOf(world: World, places: readonly NamedPlace[], landOf: (place: NamedPlace) => Land | undefined) {
  const rotation = middleMeridian(places.flatMap((place): number[] => {
    const land = landOf(place);
    if (place.lonLat !== null) return [place.lonLat[0]];
    return land === undefined ? [] : [geoCentroid(feature(world, land))[0]];
  }));
  const unit = geoEqualEarth().rotate([-rotation, 0]).precision(0).scale(1).translate([0, 0]);
  const extent = places.flatMap((place): readonly Point[] => {
    const land = landOf(place);
    return land === undefined ? extentOf(place, rotation) : (largest(polygonsOf(feature(world, land), unit))[0] ?? []);
  });
  return { rotation, ...fit(extent) };
}

function largest(polygons: readonly Polygon[]): Polygon {
  return polygons[0] ?? [];
}

function countryShape(polygons: readonly Polygon[]): CountryShape {
  const [main, rest] = [largest(polygons), polygons.slice(1)];
  const all = polygons.flat();
  const box = rectOf(all.flat());
  const mainBox = rectOf(main.flat());
  const room = roomiest(main);
  return {
    main: writePath(main),
    rest: writePath(rest.flat()),
    box: inPx(box),
    mainBox: inPx(mainBox),
    centred: centredPart(all, box, main, mainBox),
    room: [hundredths(room[0] / PATH_UNIT), hundredths(room[1] / PATH_UNIT)],
  };
}

/** Not merely inside: with some land around it, so that a pointer in whole px still meets it. */
function centredPart(all: Polygon, box: Rect, main: Polygon, mainBox: Rect): CountryShape['centred'] {
  if (holdsMiddle(all, box)) return 'whole';
  return holdsMiddle(main, mainBox) ? 'main' : 'none';
}

function holdsMiddle(rings: Polygon, { x0, y0, x1, y1 }: Rect): boolean {
  return containsDisc(rings, [(x0 + x1) / 2, (y0 + y1) / 2], 0.04 * Math.min(x1 - x0, y1 - y0));
}

function inPx({ x0, y0, x1, y1 }: Rect): Rect {
  return { x0: x0 / PATH_UNIT, y0: y0 / PATH_UNIT, x1: x1 / PATH_UNIT, y1: y1 / PATH_UNIT };
}
