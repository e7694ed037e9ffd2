import type { MapData, NamedPlace } from './data';

export const NO_PLACES: MapData = { places: [], unplaced: [], sharedTargets: new Map(), ties: [], sites: [] };

/** For tests: a place named a number of times. */
export function namedPlace(id: string, more: Partial<NamedPlace> = {}): NamedPlace {
  return { id, kind: 'city', name: id, note: null, iso2: null, lonLat: null, count: 1, byName: more.count ?? 1, byAdjective: 0, byCapital: 0, roles: [], ...more };
}
