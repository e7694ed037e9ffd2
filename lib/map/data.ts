import type { Localised, Reading } from '../dossier/localise';
import type { Actor, Mention, Place } from '../dossier/schema';
import { ROLES, type Naming, type Role } from '../selection/view-state';
import type { MapBase } from './base-types';
import { rolesOf, tiesOf, type Tie } from './roles';
import { sitesOf, type Site } from './sites';

export type NamedPlace = {
  readonly id: string;
  readonly kind: Place['kind'];
  readonly name: string;
  readonly note: string | null;
  readonly iso2: string | null;
  readonly lonLat: readonly [number, number] | null;
  readonly count: number;
  readonly byName: number;
  readonly byAdjective: number;
  readonly byCapital: number;
  readonly roles: readonly Role[];
};

/** Something that the article names and that no point of a map stands for: an organisation, an initiative, a disease. */
export type Unplaced = { readonly id: string; readonly name: string; readonly kind: 'organization' | 'group' | 'unnamed' | 'thing' | 'place'; readonly count: number };

export type MapData = {
  /** Most often named first. */
  readonly places: readonly NamedPlace[];
  readonly unplaced: readonly Unplaced[];
  /** For each place, the places that every statement about it is also about; itself is left out. */
  readonly sharedTargets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ties: readonly Tie[];
  /** Where events took place, whenever. */
  readonly sites: readonly Site[];
};

/**
 * What the article names, as a map sees it. Places that only a chronology uses are not named, so they are absent.
 * People, and groups or governments of one country, are not listed as unplaced: their country is on the map.
 */
export function mapData(reading: Reading): MapData {
  const { mentions, places, actors, things, statements } = reading;
  const counts = countMentions(mentions);
  const count = (id: string, via: Naming): number => counts.get(id)?.get(via) ?? 0;
  const total = (id: string): number => count(id, 'name') + count(id, 'adjective') + count(id, 'capital');
  const roles = rolesOf(reading);
  const named = places
    .filter(({ id }) => total(id) > 0)
    .map(({ id, kind, names, note, iso2, lonLat }): NamedPlace => ({
      id, kind, name: names, note, iso2, lonLat,
      count: total(id), byName: count(id, 'name'), byAdjective: count(id, 'adjective'), byCapital: count(id, 'capital'),
      roles: ROLES.filter((role) => roles.get(id)?.has(role) === true),
    }));
  const withoutPlace = [...actors.filter(({ kind, country }) => kind !== 'person' && country === null), ...things.map((thing) => ({ ...thing, kind: 'thing' as const }))]
    .map(({ id, names, kind }): Unplaced => ({ id, name: names, kind: unplacedKind(kind), count: total(id) }))
    .filter((item) => item.count > 0);
  return {
    places: named.toSorted(byCount), unplaced: withoutPlace.toSorted(byCount),
    sharedTargets: sharedTargets(named, statements), ties: tiesOf(reading), sites: sitesOf(reading),
  };
}

/** A government without a country is no more than a group to a map. */
function unplacedKind(kind: Actor['kind'] | 'thing'): Unplaced['kind'] {
  return kind === 'person' || kind === 'government' ? 'group' : kind;
}

/** How often a place is named in the wanted ways; in every way while none is wanted. */
export function countVia({ count, byName, byAdjective, byCapital }: NamedPlace, via: readonly Naming[]): number {
  if (via.length === 0) return count;
  const ways: Record<Naming, number> = { name: byName, adjective: byAdjective, capital: byCapital };
  return via.reduce((sum, way) => sum + ways[way], 0);
}

/** "his country" and "the president" name no place: `role` and `coreference` do not count. */
function countMentions(mentions: readonly Mention[]): Map<string, Map<Naming, number>> {
  const counts = new Map<string, Map<Naming, number>>();
  for (const { of, via } of mentions) {
    if (via === 'role' || via === 'coreference') continue;
    const own = counts.get(of) ?? new Map<Naming, number>();
    counts.set(of, own.set(via, (own.get(via) ?? 0) + 1));
  }
  return counts;
}

/** Equal counts keep the order of the dossier (the sort is stable), which is the order of the article. */
function byCount(a: { readonly count: number }, b: { readonly count: number }): number {
  return b.count - a.count;
}

function sharedTargets(places: readonly NamedPlace[], statements: readonly Localised<{ targets: string[] }>[]) {
  const shared = new Map<string, ReadonlySet<string>>();
  for (const { id } of places) {
    const about = statements.map(({ targets }) => targets).filter((targets) => targets.includes(id));
    const first = about[0] ?? [];
    shared.set(id, new Set(first.filter((other) => other !== id && about.every((targets) => targets.includes(other)))));
  }
  return shared;
}

export function isPlaced(base: MapBase, id: string): boolean {
  return base.shapes[id] !== undefined || base.points[id] !== undefined;
}

/** What the tray holds: things without a place by nature, and places of which neither a shape nor a point is known. */
export function unplacedOn(base: MapBase, { places, unplaced }: MapData): Unplaced[] {
  const lost = places.filter(({ id }) => !isPlaced(base, id)).map(({ id, name, count }): Unplaced => ({ id, name, kind: 'place', count }));
  return [...lost, ...unplaced].toSorted(byCount);
}
