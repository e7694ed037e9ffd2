import type { Mention, Place, Thing } from '../dossier/schema';
import type { Annotated } from './annotate';
import type { Cast } from './cast';
import type { Collective } from './collectives';
import { findPlace, type PlaceRow } from './gazetteer';
import type { Phrase } from './phrase';
import { spanOf, stated } from './span';

export type Mentioned = { readonly mentions: readonly Mention[]; readonly places: readonly Place[]; readonly things: readonly Thing[] };

/** Every name in the text as a mention, and the places and things that are named; roles and pronouns are mentions of the actor. */
export function mentionsOf(doc: Annotated, phraseAt: readonly (Phrase | undefined)[], cast: Cast, collectives: readonly Collective[] = []): Mentioned {
  const found: Omit<Mention, 'id'>[] = [];
  const places = new Map<string, Place>();
  const things = new Map<string, Thing>();
  for (const { named, from, until, inside } of doc.names) {
    if (named.kind === 'decoy') continue;
    const via = named.kind === 'place' ? named.via : 'name';
    found.push({ of: named.row.id, span: spanOf(doc, from, until), via, provenance: stated(inside ? 'name-inside-name' : 'gazetteer', 0.95) });
    if (named.kind === 'place') {
      for (let place: PlaceRow | undefined = named.row; place !== undefined && !places.has(place.id); place = place.partOf === null ? undefined : findPlace(place.partOf)) {
        const { id, kind, names, iso2, partOf, lonLat, note } = place;
        places.set(id, { id, kind, names, iso2, partOf, lonLat, note });
      }
    }
    if (named.kind === 'organization') cast.organization(named.row, spanOf(doc, from, until).quote);
    if (named.kind === 'person') cast.person(named.row, spanOf(doc, from, until).quote);
    if (named.kind === 'thing') things.set(named.row.id, { id: named.row.id, kind: named.row.kind, names: named.row.names });
  }
  for (const phrase of phraseAt) {
    if (phrase === undefined || phrase.how === 'document') continue;
    const name = doc.nameAt[phrase.from];
    if (name?.from === phrase.from && name.until === phrase.until) continue;
    const via = phrase.how === 'anaphor' ? 'coreference' : 'role';
    for (const id of phrase.ids) found.push({ of: id, span: spanOf(doc, phrase.from, phrase.until), via, provenance: stated(`phrase-${phrase.how}`, 0.8) });
  }
  for (const { actor, from, until } of collectives) found.push({ of: cast.collective(actor), span: spanOf(doc, from, until), via: 'name', provenance: stated('collective', 0.9) });
  const mentions = found
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((mention, index) => ({ id: `m-${String(index + 1).padStart(3, '0')}`, ...mention }));
  return { mentions, places: [...places.values()], things: [...things.values()] };
}
