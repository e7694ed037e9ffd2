import type { Annotated } from './annotate';
import type { Cast } from './cast';
import type { Anaphor } from './lexicon';
import { findCountry, findPlace, type PlaceRow } from './gazetteer';

/** Words that stand for one who may speak: tokens `[from, until)`, whom they mean, and how they say it. */
export type Phrase = {
  readonly from: number;
  readonly until: number;
  readonly ids: readonly string[];
  readonly how: 'person' | 'government' | 'organization' | 'anaphor' | 'document';
};

/** What is known so far: who was named, in order, the latest last. */
export type Memory = {
  readonly persons: { readonly id: string; readonly words: string }[];
  /** Governments named by a state's name alone, and those named as a body: a ministry, a source, a presidency. */
  readonly governments: string[];
  readonly bodies: { readonly id: string; readonly words: string }[];
  readonly organizations: { readonly id: string; readonly words: string; /** Arabic: it stands behind a verb or at the head of a sentence, and is no object. */ readonly leads?: boolean }[];
  /** The two who met in the meeting told of last; empty before any. */
  readonly met: string[];
  /** A surname given in full before, by its normalised spelling. */
  readonly surnames: Map<string, string>;
  /** Chinese: names that the text has introduced, by their first character, the longest first. */
  readonly introduced: Map<string, readonly { readonly name: string; readonly id: string }[]>;
};

export type PhraseReader = (doc: Annotated, at: number, cast: Cast, memory: Memory) => Phrase | null;

/** The place a name at this token stands for as a country: the country itself, or the one whose seat is named. */
export function countryOf(place: PlaceRow): PlaceRow | null {
  if (place.kind === 'country') return place;
  if (place.metonymFor === null) return null;
  return findPlace(place.metonymFor.replace(/^government-/, '')) ?? null;
}

export function countryByCode(iso2: string | null): PlaceRow | null {
  return iso2 === null ? null : (findCountry(iso2) ?? null);
}

export const REMEMBERED = 60; // names; whoever an anaphor means was named among so many

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.slice(0, REMEMBERED).map(({ id }) => id);
}

/**
 * The ones an anaphor means. A pair are the two persons (or governments) named first, who are those of the meeting. A body is the last
 * one whose own name holds the noun that is taken up: الوزارة a ministry, المصدر a source.
 */
export function resolveAnaphor(kind: Anaphor, noun: string, memory: Memory): readonly string[] {
  const first = (ids: readonly string[], count: number) => [...new Set(ids.slice(0, REMEMBERED))].slice(0, count);
  const taken = (rows: readonly { id: string; words: string }[]) => {
    const stem = noun.replace(/^(?:[وف]?ال|the )/, '').replace(/^spokes(?:man|woman|person)$/, 'spokes');
    const row = rows.slice(-REMEMBERED).findLast(({ words }) => words.includes(stem)) ?? rows.at(-1);
    return row === undefined ? [] : [row.id];
  };
  switch (kind) {
    case 'pair': {
      if (memory.met.length === 2) return memory.met;
      const persons = first(idsOf(memory.persons), 2);
      return persons.length === 2 ? persons : first(memory.governments, 2);
    }
    case 'many': {
      const persons = first(idsOf(memory.persons), 3);
      return persons.length > 1 ? persons : first(memory.governments, 3);
    }
    case 'person': return taken(memory.persons);
    case 'government': return taken(memory.bodies);
    case 'organization': return taken(memory.organizations);
    case 'document': return [];
  }
}

export function surfaceOf({ written, tokens }: Annotated, from: number, until: number): string {
  return written.slice(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0);
}
