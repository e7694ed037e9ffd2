import type { NamedPlace } from './data';

/** For tests: a place named a number of times. */
export function namedPlace(id: string, more: Partial<NamedPlace> = {}): NamedPlace {
  return { id, kind: 'city', name: id, note: null, iso2: null, lonLat: null, count: 1, byName: more.count ?? 1, byAdjective: 0, byCapital: 0, ...more };
}
