import type { Reading } from '../dossier/localise';

type Statement = Reading['statements'][number];

/** Those who speak for one country together, or a speaker of no country alone. */
export type Side = {
  readonly id: string;
  /** The lone speaker's, or the country's. */
  readonly name: string;
  /** As what is offered to it is addressed: the country, or the speaker of no country. */
  readonly country: string;
  readonly speakers: readonly string[];
};

/** Whom or what a statement is directed at. */
export type Whom = { readonly id: string; readonly name: string };

export type Aims = {
  readonly sides: readonly Side[];
  readonly sideOf: (speaker: string) => string;
  readonly whom: (statement: Statement, backed: string | null) => Whom | null;
  /** The side to whose concern a statement offers something; null when it offers nothing. */
  readonly offersTo: (statement: Statement) => string | null;
};

const OFFERS: ReadonlySet<Statement['act']> = new Set(['supports', 'pledges', 'welcomes', 'opposes', 'rejects', 'condemns']);

/** Who stands with whom and speaks to whom, from countries, targets and addressees. */
export function readAims(reading: Reading): Aims {
  const { actors, places, things, statements } = reading;
  const names = new Map([...things, ...places, ...actors].map(({ id, names: name }) => [id, name] as const));
  const isoOfPlace = new Map(places.flatMap(({ id, kind, iso2 }) => (kind === 'country' && iso2 !== null ? [[id, iso2] as const] : [])));
  const isoOfActor = new Map(actors.flatMap(({ id, country }) => (country === null ? [] : [[id, country] as const])));
  const placeOfIso = new Map([...isoOfPlace].map(([id, iso]) => [iso, id] as const));
  const sideOf = (speaker: string): string => isoOfActor.get(speaker) ?? speaker;
  const sideOfTarget = (target: string): string => isoOfPlace.get(target) ?? isoOfActor.get(target) ?? target;

  const speakers = new Map<string, string[]>();
  for (const { speaker } of statements) {
    const own = speakers.get(sideOf(speaker)) ?? [];
    if (!own.includes(speaker)) own.push(speaker);
    speakers.set(sideOf(speaker), own);
  }
  const sides = [...speakers].map(([id, own]): Side => {
    const [first = id] = own;
    const country = names.get(placeOfIso.get(id) ?? '') ?? names.get(first) ?? first;
    return { id, speakers: own, country, name: own.length === 1 ? (names.get(first) ?? first) : country };
  });

  const others = ({ speaker, targets }: Statement): string[] => targets.filter((target) => sideOfTarget(target) !== sideOf(speaker));
  return {
    sides,
    sideOf,
    whom: (statement, backed) => {
      const { polarity, addressee } = statement;
      const towards = others(statement);
      // What is opposed beside the one who is spoken to is opposed, not he: thanks for standing against outsiders is not against the thanked.
      const against = polarity < 0 ? towards.find((target) => addressee === null || sideOfTarget(target) !== sideOf(addressee)) : undefined;
      const id = against ?? backed ?? towards[0] ?? addressee;
      return id === null || id === undefined ? null : { id, name: names.get(id) ?? id };
    },
    offersTo: (statement) => {
      const { act, polarity } = statement;
      if (!OFFERS.has(act) || polarity === 0) return null;
      const towards = others(statement);
      const to = towards.map(sideOfTarget).find((side) => speakers.has(side));
      if (to === undefined) return null;
      // Opposing is an offer only where it is somebody else that is opposed.
      return polarity > 0 || towards.some((target) => sideOfTarget(target) !== to) ? to : null;
    },
  };
}
