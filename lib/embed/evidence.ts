import { parseEdtf } from '../dossier/edtf';
import type { Reading } from '../dossier/localise';
import type { Span } from '../dossier/schema';
import type { ViewName } from '../figure/view-name';
import { formatEventDate, type Locale } from '../i18n/format';
import { COMMON } from '../i18n/messages/common';

/** What supports one mark, for the list under a figure: what it is, in which words it stands, and who else says so. */
export type EvidenceEntry = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** In the article's own language, verbatim. */
  readonly quotes: readonly string[];
  readonly sources: readonly { readonly text: string; readonly url: string | null }[];
};

/** One entry a mark, in the order of the data; `drawn` says which marks the view has. */
export function evidenceOf(view: ViewName, reading: Reading, drawn: ReadonlySet<string>, locale: Locale): readonly EvidenceEntry[] {
  switch (view) {
    case 'timeline': return [...reading.dates.flatMap((date) => dateEntry(date, drawn, locale)), ...reading.events.flatMap((event) => eventEntry(event, drawn, locale))];
    case 'map': return placeEntries(reading, drawn);
    case 'stances': return stanceEntries(reading, drawn, locale);
  }
}

function wordsOf(spans: readonly Span[]): readonly string[] {
  return [...new Set(spans.map(({ quote }) => quote.trim()))];
}

function eventEntry({ id, edtf, title, evidence, sources }: Reading['events'][number], drawn: ReadonlySet<string>, locale: Locale): EvidenceEntry[] {
  const date = parseEdtf(edtf);
  if (!drawn.has(id) || date === null) return [];
  return [{
    id, label: title, detail: formatEventDate(date, locale), quotes: wordsOf(evidence),
    sources: sources.map(({ publisher, title: name, url }) => ({ text: `${publisher}: ${name}`, url })),
  }];
}

function dateEntry({ id, edtf, span, provenance }: Reading['dates'][number], drawn: ReadonlySet<string>, locale: Locale): EvidenceEntry[] {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!drawn.has(id) || date === null) return [];
  return [{ id, label: formatEventDate(date, locale), detail: provenance.formula ?? COMMON[locale.lang].classes[provenance.class], quotes: [span.quote], sources: [] }];
}

const MOST_QUOTES = 6; // a country may be named twenty times; its first sentences are proof enough in a small frame

function placeEntries({ places, mentions, coverage }: Reading, drawn: ReadonlySet<string>): readonly EvidenceEntry[] {
  return places.filter(({ id }) => drawn.has(id)).map(({ id, names, note }) => {
    const own = mentions.filter(({ of, via }) => of === id && via !== 'role' && via !== 'coreference');
    const sentences = own.map(({ span }) => coverage.find((sentence) => sentence.span.start <= span.start && span.end <= sentence.span.end)?.span ?? span);
    return { id, label: names, detail: note ?? '', quotes: wordsOf(sentences).slice(0, MOST_QUOTES), sources: [] };
  });
}

function stanceEntries({ statements, actors, issues }: Reading, drawn: ReadonlySet<string>, { lang }: Locale): readonly EvidenceEntry[] {
  const speaker = new Map(actors.map(({ id, names }) => [id, names]));
  const issue = new Map(issues.map(({ id, short }) => [id, short]));
  return statements.filter(({ id }) => drawn.has(id)).map((statement) => ({
    id: statement.id,
    label: statement.paraphrase,
    detail: [speaker.get(statement.speaker) ?? statement.speaker, COMMON[lang].polarity[`${statement.polarity}`], issue.get(statement.issue) ?? statement.issue].join(' · '),
    quotes: wordsOf([...statement.evidence, ...statements.filter(({ repeats }) => repeats === statement.id).flatMap(({ evidence }) => evidence)]),
    sources: [],
  }));
}
