import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { countryOf, resolveAnaphor, surfaceOf, type Memory, type Phrase } from './phrase';

/** The phrase that a name alone makes; an adjective names no government (Egyptian is not Egypt) where the language tells them apart. */
export function namePhraseAt(doc: Annotated, at: number, cast: Cast): Phrase | null {
  const name = doc.nameAt[at];
  if (name === undefined) return null;
  const surface = surfaceOf(doc, at, name.until);
  const base = { from: at, until: name.until };
  switch (name.named.kind) {
    case 'person': return { ...base, ids: [cast.person(name.named.row, surface)], how: 'person' };
    case 'organization': return { ...base, ids: [cast.organization(name.named.row, surface)], how: 'organization' };
    case 'place': {
      const country = doc.lang === 'en' && name.named.via === 'adjective' ? null : countryOf(name.named.row);
      return country === null ? null : { ...base, ids: [cast.government(country, surface)], how: 'government' };
    }
    case 'thing':
    case 'decoy': return null;
  }
}

/** The phrase of a word that takes up somebody named before: he, the two leaders, 双方. */
export function anaphorPhraseAt(doc: Annotated, at: number, memory: Memory): Phrase | null {
  const anaphor = doc.anaphora[at];
  const kind = anaphor?.entries[0];
  if (anaphor === undefined || kind === undefined) return null;
  if (kind === 'document') return { from: at, until: anaphor.until, ids: [], how: 'document' };
  const ids = resolveAnaphor(kind, surfaceOf(doc, at, anaphor.until).toLowerCase(), memory);
  return ids.length === 0 ? null : { from: at, until: anaphor.until, ids, how: 'anaphor' };
}
