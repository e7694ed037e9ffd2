import type { Reading } from '../dossier/localise';
import type { Role } from '../selection/view-state';

/** What two places are tied by: statements of one side that are about the other, or about a place of its own. */
export type Tie = { readonly from: string; readonly to: string; /** Distinct statements. */ readonly statements: readonly string[] };

type Roles = ReadonlyMap<string, ReadonlySet<Role>>;

/** The place that an id stands for: a place itself, a person or a government its country. Null for what has none. */
export function homeOf({ actors, places }: Pick<Reading, 'actors' | 'places'>): (id: string) => string | null {
  const byIso = new Map(places.flatMap(({ id, kind, iso2 }) => (kind === 'country' && iso2 !== null ? [[iso2, id] as const] : [])));
  const homes = new Map<string, string>(places.map(({ id }) => [id, id]));
  for (const { id, country } of actors) {
    const home = country === null ? undefined : byIso.get(country);
    if (home !== undefined && !homes.has(id)) homes.set(id, home);
  }
  return (id) => homes.get(id) ?? null;
}

export function rolesOf(reading: Pick<Reading, 'actors' | 'places' | 'statements' | 'events'>): Roles {
  const home = homeOf(reading);
  const roles = new Map<string, Set<Role>>();
  const give = (id: string | null, role: Role): void => {
    const place = id === null ? null : home(id);
    if (place !== null) roles.set(place, (roles.get(place) ?? new Set<Role>()).add(role));
  };
  for (const { speaker, onBehalfOf, addressee, targets } of reading.statements) {
    give(speaker, 'speaker');
    give(onBehalfOf, 'speaker');
    give(addressee, 'addressee');
    for (const target of targets) give(target, 'target');
  }
  // Of the events only those that the article itself tells of: what a chronology adds is no role in the article.
  for (const { participants, provenance } of reading.events) {
    if (provenance.class === 'stated') for (const id of participants) give(id, 'participant');
  }
  return roles;
}

/** Most statements first. Statements about one's own country tie nothing; a repetition counts with what it repeats. */
export function tiesOf(reading: Pick<Reading, 'actors' | 'places' | 'statements'>): Tie[] {
  const home = homeOf(reading);
  const ties = new Map<string, { from: string; to: string; statements: Set<string> }>();
  for (const { id, speaker, targets, repeats } of reading.statements) {
    const from = home(speaker);
    if (from === null) continue;
    for (const target of targets) {
      const to = home(target);
      if (to === null || to === from) continue;
      const key = `${from} ${to}`;
      const tie = ties.get(key) ?? { from, to, statements: new Set<string>() };
      tie.statements.add(repeats ?? id);
      ties.set(key, tie);
    }
  }
  return [...ties.values()].map((tie) => ({ ...tie, statements: [...tie.statements] })).toSorted((a, b) => b.statements.length - a.statements.length);
}
