import { afterChange } from '../dossier/after-change';
import { mergePatch } from '../dossier/merge-patch';
import { parseDossier } from '../dossier/parse';
import type { Dossier, Names, Span } from '../dossier/schema';
import { withNulls } from '../dossier/with-nulls';
import { dataOf, isConfirmed, type Datum } from './datum';
import { rename } from './names';

export type Lost = { readonly id: string; readonly quote: string };
export type CarriedOver = { readonly dossier: Dossier; readonly kept: readonly string[]; readonly lost: readonly Lost[] };

/**
 * A new reading of an article with what persons had made of the old one: what they confirmed or corrected takes the place of
 * what the reader now finds on the same words, and what they took out stays out. `first` is the dossier as a machine had read
 * it. What can't be kept, since its words or those it speaks of are gone, is listed.
 */
export function carryOver(first: Dossier, reviewed: Dossier, fresh: Dossier): CarriedOver {
  const text = fresh.article.text;
  const stands = ({ span }: Datum) => span !== null && text.slice(span.start, span.end) === span.quote;
  const byPersons = dataOf(reviewed).filter(({ value }) => isConfirmed(value.provenance));
  const there = new Set(dataOf(reviewed).map(({ part, id }) => `${part} ${id}`));
  const takenOut = dataOf(first).filter(({ part, id }) => !there.has(`${part} ${id}`));
  const renamed = withOwnIds(fresh, byPersons);
  // What a reviewer saw beside a datum of a person's and let stand is not replaced by it.
  const letStand = new Set(dataOf(reviewed).filter(({ value }) => !isConfirmed(value.provenance)).map(wordsOf));
  const found = dataOf(renamed);
  const covered = (datum: Datum) => found.filter(({ part, span }) => part === datum.part && overlap(span, datum.span));

  let dossier: unknown = { ...renamed, id: reviewed.id, article: reviewed.article.text === text ? reviewed.article : fresh.article };
  dossier = withNulls(withKnown(dossier, reviewed));
  const out = takenOut.flatMap(covered).filter(({ id, part }) => !byPersons.some((one) => one.id === id && one.part === part));
  for (const datum of out) dossier = without(dossier, datum);
  const kept: string[] = [];
  const lost: Lost[] = [];
  for (const datum of byPersons) {
    const next = stands(datum) ? withDatum(dossier, datum, covered(datum).filter((one) => !letStand.has(wordsOf(one)) && !byPersons.some(({ id, part }) => id === one.id && part === one.part))) : null;
    if (next === null || !parseDossier(next).ok) lost.push({ id: datum.id, quote: datum.span?.quote ?? '' });
    else {
      dossier = next;
      kept.push(datum.id);
    }
  }
  const parsed = parseDossier(renamedAs(dossier, first, reviewed));
  if (!parsed.ok) throw new Error(`bug: what was carried over is no dossier: ${parsed.problems.map(({ at, message }) => `${at}: ${message}`).join('; ')}`);
  return { dossier: parsed.value, kept, lost };
}

/** The reader numbers what it finds; where its number is that of something else which a person has confirmed, it takes another. */
function withOwnIds(fresh: Dossier, byPersons: readonly Datum[]): Dossier {
  const reserved = new Map(byPersons.map((datum) => [`${datum.part} ${datum.id}`, datum]));
  const others = new Map(dataOf(fresh).flatMap(({ part, id, span }) => {
    const same = reserved.get(`${part} ${id}`);
    return same === undefined || overlap(same.span, span) ? [] : [[id, `${id}-read`] as const];
  }));
  const named = <T extends { readonly id: string }>(item: T): T => ({ ...item, id: others.get(item.id) ?? item.id });
  return {
    ...fresh,
    statements: fresh.statements.map((statement) => ({ ...named(statement), repeats: statement.repeats === null ? null : (others.get(statement.repeats) ?? statement.repeats) })),
    mentions: fresh.mentions.map(named),
    dates: fresh.dates.map(named),
    events: fresh.events.map(named),
    coverage: fresh.coverage.map((sentence) => ({ ...sentence, used: sentence.used.map((id) => others.get(id) ?? id) })),
  };
}

function overlap(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}

function wordsOf({ part, span }: Datum): string {
  return `${part} ${span?.start ?? ''}-${span?.end ?? ''}`;
}

/** Actors, places and things that persons' corrections may speak of. */
function withKnown(dossier: unknown, { actors, places, things }: Dossier): unknown {
  const missing = (now: unknown, items: readonly { readonly id: string }[]) => {
    const there = new Set(Array.isArray(now) ? now.map((item: unknown) => (typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined)) : []);
    return Object.fromEntries(items.filter(({ id }) => !there.has(id)).map((item) => [item.id, item]));
  };
  const now = (name: string): unknown => (typeof dossier === 'object' && dossier !== null ? Reflect.get(dossier, name) : undefined);
  return mergePatch(dossier, { actors: missing(now('actors'), actors), places: missing(now('places'), places), things: missing(now('things'), things) });
}

/** Actors, places and things that a person had given another name have it again. */
function renamedAs(dossier: unknown, first: Dossier, reviewed: Dossier): unknown {
  return (['actors', 'places', 'things'] as const).reduce((now, part) => reviewed[part].reduce((so, { id, names }) => {
    const before = first[part].find((item) => item.id === id);
    const parsed = before === undefined || sameNames(before.names, names) ? null : parseDossier(so);
    return parsed?.ok === true ? mergePatch(so, rename(parsed.value, id, names) ?? {}) : so;
  }, now), dossier);
}

function sameNames(one: Names, other: Names): boolean {
  return one.en === other.en && one.ar === other.ar && one.zh === other.zh;
}

function without(dossier: unknown, { part, id }: Datum): unknown {
  return afterChange(dossier, mergePatch(dossier, { [part]: { [id]: null } }));
}

/** The datum in place of those that the reader found on its words; coverage names it where it named them. */
function withDatum(dossier: unknown, datum: Datum, replaced: readonly Datum[]): unknown {
  const cleared = replaced.filter(({ id }) => id !== datum.id).reduce(without, dossier);
  const whole = mergePatch(cleared, { [datum.part]: { [datum.id]: null } });
  return afterChange(dossier, withNulls(mergePatch(whole, { [datum.part]: { [datum.id]: datum.value } })));
}
