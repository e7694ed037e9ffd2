import type { Reading } from '../dossier/localise';
import type { Polarity, Span } from '../dossier/schema';
import type { Time } from './filter';
import { statementNodes } from './statement-nodes';
import { timesOf } from './times';
import type { ProvenanceClass } from './view-state';

/** A datum with what is its own; what it has through others comes from {@link gatherFacets}. */
export type Node = {
  readonly kind: 'statement' | 'event' | 'date' | 'place' | 'actor' | 'thing';
  readonly spans: readonly Span[];
  readonly touches: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly classes: readonly ProvenanceClass[];
  readonly times: readonly Time[];
  /** Statements only. */
  readonly speaker: string | null;
  readonly issues: readonly string[];
  readonly polarity: Polarity | null;
  /** A country's own id, and that of the country it is part of. */
  readonly countries: readonly string[];
};

/** What the nodes of a reading look up: made once for all of them. */
export type Lookup = {
  readonly canonical: (id: string) => string;
  readonly nameOf: ReadonlyMap<string, string>;
  /** A country's own id; a place and the country it is part of. */
  readonly countriesOf: (id: string) => readonly string[];
};

const BARE = { touches: new Set<string>(), words: [], times: [], speaker: null, issues: [], polarity: null, countries: [] } as const;

function lookupOf({ actors, places, things }: Reading, canonical: (id: string) => string): Lookup {
  const countries = new Map(places.map(({ id, kind, partOf }) => [id, kind === 'country' || partOf === null ? [id] : [id, partOf]]));
  return {
    canonical,
    nameOf: new Map([...actors, ...places, ...things].map(({ id, names }) => [id, names])),
    countriesOf: (id) => countries.get(id) ?? [],
  };
}

function eventNodes({ events }: Reading, { nameOf, countriesOf }: Lookup): readonly (readonly [string, Node])[] {
  return events.map((event) => {
    const touched = [...event.participants, ...(event.place === null ? [] : [event.place, ...countriesOf(event.place)])];
    return [event.id, {
      ...BARE,
      kind: 'event',
      spans: [...event.evidence, ...event.related],
      touches: new Set(touched),
      words: [event.title, event.description ?? '', ...event.aliases, ...touched.map((id) => nameOf.get(id) ?? '')],
      classes: [event.provenance.class],
      times: timesOf(event.edtf),
      countries: touched.flatMap(countriesOf),
    }];
  });
}

function dateNodes({ dates }: Reading): readonly (readonly [string, Node])[] {
  return dates.map(({ id, span, edtf, provenance }) => [
    id,
    { ...BARE, kind: 'date', spans: [span], words: [span.quote], classes: [provenance.class], times: timesOf(edtf) },
  ]);
}

function nameNodes({ actors, places, things, mentions }: Reading, { countriesOf }: Lookup): readonly (readonly [string, Node])[] {
  const mentioned = new Map<string, Span[]>();
  for (const { of, span } of mentions) {
    const own = mentioned.get(of);
    if (own === undefined) mentioned.set(of, [span]);
    else own.push(span);
  }
  const home = new Map(places.flatMap(({ id, iso2, kind }) => (kind === 'country' && iso2 !== null ? [[iso2, [id]] as const] : [])));
  const node = (kind: Node['kind'], id: string, words: readonly string[], touches: readonly string[], countries: readonly string[]): readonly [string, Node] => {
    const spans = mentioned.get(id) ?? [];
    const classes: readonly ProvenanceClass[] = spans.length > 0 ? ['stated'] : [];
    return [id, { ...BARE, kind, spans, classes, countries, touches: new Set(touches), words: [...words, ...spans.map(({ quote }) => quote)] }];
  };
  return [
    ...places.map(({ id, names, partOf }) => node('place', id, [names], partOf === null ? [] : [partOf], countriesOf(id))),
    ...actors.map(({ id, names, country, role, aliases }) => {
      const own = country === null ? [] : (home.get(country) ?? []);
      return node('actor', id, [names, role ?? '', ...aliases], own, own);
    }),
    ...things.map(({ id, names }) => node('thing', id, [names], [], [])),
  ];
}

/** Every datum of a reading by id, repeated statements within the one they repeat. */
export function nodesOf(reading: Reading, canonical: (id: string) => string): ReadonlyMap<string, Node> {
  const lookup = lookupOf(reading, canonical);
  return new Map([...statementNodes(reading, lookup), ...eventNodes(reading, lookup), ...dateNodes(reading), ...nameNodes(reading, lookup)]);
}
