import type { Localised, Reading } from '../dossier/localise';
import type { Mention, Place } from '../dossier/schema';
import type { MapBase } from './base-types';

/** Naming a place by its name, its adjective or its capital counts; "his country" and "the president" do not. */
const COUNTED: ReadonlySet<Mention['via']> = new Set(['name', 'adjective', 'capital'] satisfies Mention['via'][]);

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
};

/** Something that the article names and that no point of a map stands for: an organisation, an initiative, a disease. */
export type Unplaced = { readonly id: string; readonly name: string; readonly count: number };

export type MapData = {
  /** Most often named first. */
  readonly places: readonly NamedPlace[];
  readonly unplaced: readonly Unplaced[];
  /** For each place, the places that every statement about it is also about; itself is left out. */
  readonly sharedTargets: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * What the article names, as a map sees it. Places that only a chronology uses are not named, so they are absent.
 * People, and groups or governments of one country, are not listed as unplaced: their country is on the map.
 */
export function mapData({ mentions, places, actors, things, statements }: Reading): MapData {
  const counts = countMentions(mentions);
  const count = (id: string, via: Mention['via']): number => counts.get(id)?.get(via) ?? 0;
  const total = (id: string): number => [...COUNTED].reduce((sum, via) => sum + count(id, via), 0);
  const named = places
    .filter(({ id }) => total(id) > 0)
    .map(({ id, kind, names, note, iso2, lonLat }): NamedPlace => ({
      id, kind, name: names, note, iso2, lonLat,
      count: total(id), byName: count(id, 'name'), byAdjective: count(id, 'adjective'), byCapital: count(id, 'capital'),
    }));
  const withoutPlace = [...actors.filter(({ kind, country }) => kind !== 'person' && country === null), ...things]
    .map(({ id, names }): Unplaced => ({ id, name: names, count: total(id) }))
    .filter((item) => item.count > 0);
  return { places: named.toSorted(byCount), unplaced: withoutPlace.toSorted(byCount), sharedTargets: sharedTargets(named, statements) };
}

function countMentions(mentions: readonly Mention[]): Map<string, Map<Mention['via'], number>> {
  const counts = new Map<string, Map<Mention['via'], number>>();
  for (const { of, via } of mentions) {
    if (!COUNTED.has(via)) continue;
    const own = counts.get(of) ?? new Map<Mention['via'], number>();
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
  return [...places.filter(({ id }) => !isPlaced(base, id)), ...unplaced].map(({ id, name, count }) => ({ id, name, count })).toSorted(byCount);
}
