import { merge, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import codes from '../../data/geo/country-codes.json' with { type: 'json' };
import codes50 from '../../data/geo/country-codes-50m.json' with { type: 'json' };
import { pieceOf } from './cut';
import type { NamedPlace } from './data';
import type { Named, World } from './projected';
import { WORLDS, type Worldview } from '../selection/view-state';
import { AREA, areaOf, ownerOf, REGION_PIECES, type AreaId } from './worlds';

export type Piece = Polygon<Named> | MultiPolygon<Named>;

const codeOf = new Map([...Object.entries(codes), ...Object.entries(codes50)].map(([a3, iso2]) => [iso2, a3]));

export function piecesIn(world: World): readonly Piece[] {
  return world.objects.countries.geometries.filter((geometry): geometry is Piece => (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && geometry.arcs.length > 0);
}

/** What a place is made of in a worldview; nothing for one that the atlas has no shape of. */
export function piecesOf(pieces: readonly Piece[], { id, kind, iso2 }: Pick<NamedPlace, 'id' | 'kind' | 'iso2'>, world: Worldview): readonly Piece[] {
  const named = REGION_PIECES[id];
  if (kind === 'region' && named !== undefined) return pieces.filter((piece) => named.includes(pieceOf(piece)) && liesOpen(piece, id, world));
  const a3 = iso2 === null ? undefined : codeOf.get(iso2);
  if (a3 === undefined) return [];
  // A region with a code of its own (Taiwan, Hong Kong) keeps its shape, whoever's shape it lies in.
  if (kind === 'region') return pieces.filter(({ properties }) => properties?.a3 === a3);
  return kind === 'country' ? pieces.filter((piece) => ownerOf(pieceOf(piece), piece.properties?.a3 ?? '', world) === a3) : [];
}

/** A region leaves out what its country leaves out, unless it is the disputed area itself. */
function liesOpen(piece: Piece, regionId: string, world: Worldview): boolean {
  const area = areaOf(pieceOf(piece));
  return area === null || area === regionId || ownerOf(pieceOf(piece), piece.properties?.a3 ?? '', world) !== null;
}

export function piecesOfArea(pieces: readonly Piece[], id: AreaId): readonly Piece[] {
  return pieces.filter((piece) => AREA[id].pieces.includes(pieceOf(piece)));
}

export function merged(world: World, pieces: readonly Piece[]) {
  return merge(world, [...pieces]);
}

type Manner = 'solid' | 'broken' | 'none';

/** How a worldview draws what parts two pieces. */
function mannerOf(a: Piece, b: Piece, world: Worldview): Manner {
  const [one, other] = [standing(a, world), standing(b, world)];
  const marked = [one.area, other.area].some((area) => area !== null && AREA[area].marked);
  if (world === 'disputed' && marked) {
    // Around an area its own limit, within it the line along which it is divided.
    return one.area !== other.area || one.base !== other.base ? 'broken' : 'none';
  }
  if (one.owner !== other.owner) return 'solid';
  // A claim leaves the line of the base visible.
  return one.base === other.base ? 'none' : 'broken';
}

function standing(piece: Piece, world: Worldview) {
  const [part, a3] = [pieceOf(piece), piece.properties?.a3 ?? ''];
  return { area: areaOf(part), owner: ownerOf(part, a3, world), base: ownerOf(part, a3, 'de-facto') };
}

/** The lines that pieces meet in, by how worldviews draw them: what all draw alike, then what each adds. */
export function boundaries(world: World) {
  const pieces = piecesIn(world);
  const known = new Map<object, Piece>(pieces.map((piece) => [piece, piece]));
  const lines = (wanted: (a: Piece, b: Piece) => boolean) =>
    mesh(world, { type: 'GeometryCollection', geometries: [...pieces] }, (one, other) => {
      const [a, b] = [known.get(one), known.get(other)];
      return a !== undefined && b !== undefined && a !== b && wanted(a, b);
    });
  const always = (a: Piece, b: Piece): boolean => WORLDS.every((view) => mannerOf(a, b, view) === 'solid');
  return {
    common: lines(always),
    solid: (view: Worldview) => lines((a, b) => mannerOf(a, b, view) === 'solid' && !always(a, b)),
    broken: (view: Worldview) => lines((a, b) => mannerOf(a, b, view) === 'broken'),
  };
}
