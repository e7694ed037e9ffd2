import type { MapFinding } from '../i18n/messages/map';
import type { MapData } from './data';

const NAMED = 3;

/** What the map shows in one sentence's worth of data. `matches` is the filter, or null when none is set. */
export function findOnMap({ places, sharedTargets }: MapData, matches: ((id: string) => boolean) | null): MapFinding {
  const all = places.length;
  if (all === 0) return { kind: 'empty' };
  const left = matches === null ? places : places.filter(({ id }) => matches(id));
  if (left.length === 0) return { kind: 'unmatched', all };
  // Countries carry the sentence; without one, whatever is named most does.
  const countries = left.filter(({ kind }) => kind === 'country');
  const named = (countries.length === 0 ? left : countries).slice(0, NAMED);
  const others = left.filter((place) => !named.includes(place));
  if (matches !== null) return { kind: 'filtered', all, matched: left.length, named, more: others.length };
  const [first, ...rest] = others.map(({ id }) => sharedTargets.get(id) ?? new Set<string>());
  const concerning = named.find(({ id }) => first?.has(id) === true && rest.every((shared) => shared.has(id)));
  return { kind: 'all', named, more: others.length, concerning: concerning?.name ?? null };
}
