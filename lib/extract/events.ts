import type { Chronology, DateMention, Event, Span } from '../dossier/schema';
import { readingsOf } from '../text/clitics';
import type { Annotated } from './annotate';
import { wordsOf } from './gazetteer';
import { spanOf } from './span';

type Alias = { readonly event: string; readonly words: readonly string[] };

const GAP = 6; // tokens that may stand between two words of an alias: the resolution [of the General Assembly] that restored
const SPECIFIC = 12; // units; a longer alias can hardly mean another event

/** The events of chronologies, each with the words of the text that point to it by one of its aliases; most have none. */
export function eventsOf(doc: Annotated, chronologies: readonly Chronology[], dates: readonly DateMention[]): readonly Event[] {
  const byFirst = new Map<string, Alias[]>();
  for (const { events } of chronologies) {
    for (const event of events) {
      for (const alias of event.aliases[doc.lang]) {
        const words = wordsOf(alias).map(withoutArticle);
        const [first] = words;
        if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { event: event.id, words }]);
      }
    }
  }
  const pointing = byFirst.size === 0 ? new Map<string, readonly Span[]>() : findAliases(doc, byFirst);
  const years = new Set(dates.flatMap(({ edtf }) => (edtf === null ? [] : [edtf.slice(0, 4)])));
  return chronologies.flatMap(({ id, events }) => events.map((event) => {
    const spans = [...(pointing.get(event.id) ?? [])];
    const isSure = spans.length > 0 && (years.has(event.edtf.slice(0, 4)) || spans.some(({ quote }) => quote.length > SPECIFIC));
    return isSure ? said({ ...event, chronology: id, related: [] }, spans, 0.9) : { ...event, chronology: id, evidence: [], related: spans };
  }));
}

/** An event of a chronology that the article speaks of is no longer known from its sources alone. */
function said(event: Event, evidence: Span[], confidence: number): Event {
  return { ...event, evidence, provenance: { class: 'stated', method: 'rule', rule: 'chronology-alias', formula: null, confidence, reviewedBy: null } };
}

/**
 * The article's own event joins the others. Where a chronology knows the same one (same lane, same day, the same people), that one
 * takes the words, for it has the sources.
 */
export function withOwnEvent(events: readonly Event[], own: Event | null): readonly Event[] {
  if (own === null) return events;
  const same = events.find((event) => event.category === own.category && event.edtf === own.edtf.replace(/~$/, '')
    && own.participants.every((id) => event.participants.includes(id)));
  if (same === undefined) {
    const taken = new Set(events.map(({ id }) => id));
    return [taken.has(own.id) ? { ...own, id: `${own.id}-reported` } : own, ...events];
  }
  const evidence = [...same.evidence, ...own.evidence.filter((span) => same.evidence.every(({ start, end }) => span.end <= start || span.start >= end))];
  return events.map((event) => (event === same ? said(event, evidence, 0.95) : event));
}

function withoutArticle(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}

function findAliases(doc: Annotated, byFirst: ReadonlyMap<string, readonly Alias[]>): Map<string, readonly Span[]> {
  const pointing = new Map<string, readonly Span[]>();
  for (let i = 0; i < doc.tokens.length; i += 1) {
    for (const spelling of spellingsAt(doc, i)) {
      for (const { event, words } of byFirst.get(spelling) ?? []) {
        const until = matchFrom(doc, i, words);
        if (until !== null) pointing.set(event, [...(pointing.get(event) ?? []), spanOf(doc, i, until)]);
      }
    }
  }
  return pointing;
}

function spellingsAt({ tokens, lang }: Annotated, at: number): readonly string[] {
  const norm = tokens[at]?.norm ?? '';
  return lang === 'ar' ? [...new Set(readingsOf(norm).map(({ rest }) => withoutArticle(rest)))] : [norm];
}

function matchFrom(doc: Annotated, at: number, words: readonly string[]): number | null {
  let until = at + 1;
  for (const word of words.slice(1)) {
    let next = until;
    const last = doc.lang === 'ar' ? until + GAP : until;
    while (next <= last && doc.tokens[next]?.kind !== 'break' && !spellingsAt(doc, next).includes(word)) next += 1;
    if (next > last || doc.tokens[next] === undefined || doc.tokens[next]?.kind === 'break') return null;
    until = next + 1;
  }
  return until;
}
