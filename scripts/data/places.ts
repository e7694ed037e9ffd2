import { z } from 'zod';
import type { Names, Place } from '../../lib/dossier/schema';
import type { Entity, Facts } from './facts';
import { idOf } from './ids';
import rows from './place-rows.json';

const Texts = z.strictObject({ en: z.string(), ar: z.string(), zh: z.string() });
const Rows = z
  .strictObject({
    countries: z.array(z.strictObject({ iso2: z.string(), names: Texts, lonLat: z.tuple([z.number(), z.number()]) })),
    sites: z.record(z.string(), z.strictObject({ kind: z.enum(['city', 'region', 'site']), partOf: z.string().nullable() })),
    partOf: z.record(z.string(), z.string()),
    notes: z.record(z.string(), Texts),
  })
  .parse(rows);

const PlaceKind = z.enum(['country', 'region', 'sea']);

export function namesOf(named: { name_en: string; name_ar: string; name_zh: string }): Names {
  return { en: named.name_en, ar: named.name_ar, zh: named.name_zh };
}

export function isPlace({ kind }: Entity): boolean {
  return PlaceKind.safeParse(kind).success;
}

/** A code of two letters in the facts is ISO 3166-1; the others (CN-XJ, a sea) have none. */
function iso2Of(factId: string): string | null {
  return /^[A-Z]{2}$/.test(factId) ? factId : null;
}

function mentionedPlace(entity: Entity): Place {
  const id = idOf(entity.id);
  return {
    id,
    kind: PlaceKind.parse(entity.kind),
    names: namesOf(entity),
    iso2: iso2Of(entity.id),
    partOf: Rows.partOf[id] ?? null,
    lonLat: entity.geometry?.label_point ?? null,
    note: Rows.notes[id] ?? null,
  };
}

function countryPlaces(): Place[] {
  return Rows.countries.map(({ iso2, names, lonLat }) => ({
    id: iso2.toLowerCase(), kind: 'country', names, iso2, partOf: null, lonLat, note: null,
  }));
}

function sitePlaces({ happenings }: Facts): Place[] {
  const sites = new Map<string, Place>();
  for (const { place } of happenings) {
    if (place === null) continue;
    const id = idOf(place.name_en);
    const row = Rows.sites[id];
    if (row === undefined) throw new Error(`unknown place: "${place.name_en}"; add it to place-rows.json`);
    sites.set(id, { id, ...row, names: namesOf(place), iso2: null, lonLat: [place.lon, place.lat], note: null });
  }
  return [...sites.values()];
}

/** The places the article names, then the countries and sites that only the events bring in. */
export function placesOf(facts: Facts): Place[] {
  return [...facts.entities.filter(isPlace).map(mentionedPlace), ...countryPlaces(), ...sitePlaces(facts)];
}
