import type { Dossier } from '../dossier/schema';
import type { Annotation } from './gold';

/**
 * A dossier in the shape of the gold: the side of a position without its degree, a country only where a name or an adjective says it,
 * and a duration by its words, not by the interval derived from them.
 */
export function predictionOf({ actors, places, mentions, statements, dates }: Dossier): Annotation {
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  const nameOf = new Map(actors.map(({ id, names }) => [id, names.en]));
  const named = new Set(mentions.filter(({ via }) => via === 'name' || via === 'adjective').map(({ of }) => of));
  const organizations = new Set(actors.filter(({ kind }) => kind === 'organization').map(({ id }) => id));
  const towns = new Set(places.filter(({ kind }) => kind !== 'country').map(({ id }) => id));
  const surfaces = (ids: ReadonlySet<string>) => [...new Set(mentions.filter(({ of, via }) => ids.has(of) && via !== 'coreference').map(({ span }) => span.quote))];
  return {
    countries: [...new Set(places.flatMap(({ id, kind, iso2 }) => (kind === 'country' && iso2 !== null && named.has(id) ? [iso2] : [])))],
    places: surfaces(towns),
    orgs: surfaces(organizations),
    speakers: actors.filter(({ id }) => speaking.has(id)).map(({ names, aliases }) => ({ name_en: names.en, aliases: [names.ar, names.zh, ...aliases] })),
    stances: statements.map(({ speaker, polarity, evidence }) => ({
      speaker: nameOf.get(speaker) ?? speaker, polarity: Math.sign(polarity), quote: evidence[0]?.quote ?? '',
    })),
    dates: dates.map(({ span, kind, edtf }) => ({ surface: span.quote, kind, edtf: kind === 'duration' ? null : edtf })),
  };
}
