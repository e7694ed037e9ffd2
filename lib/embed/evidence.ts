import { parseEdtf } from '../dossier/edtf';
import type { Reading } from '../dossier/localise';
import type { Span } from '../dossier/schema';
import type { ViewName } from '../figure/view-name';
import { formatEventDate, formatNumber, type Locale } from '../i18n/format';
import { COMMON } from '../i18n/messages/common';
import { EMBED } from '../i18n/messages/embed';
import { MAP } from '../i18n/messages/map';
import { STANCES } from '../i18n/messages/stances';
import { TIMELINE } from '../i18n/messages/timeline';

/** What supports one mark, a row of the table under a figure: what it is, in which words it stands, and who else says so. */
export type EvidenceRow = {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly string[];
  /** In the article's own language, verbatim. */
  readonly quotes: readonly string[];
  readonly sources: readonly { readonly text: string; readonly url: string | null }[];
};

/** Headings in the order of a row: its label, its cells, its words. */
export type EvidenceTable = { readonly caption: string; readonly heads: readonly string[]; readonly rows: readonly EvidenceRow[] };

/** One row a mark, in the order of the data; `drawn` says which marks the view has. */
export function evidenceOf(view: ViewName, reading: Reading, drawn: ReadonlySet<string>, locale: Locale): EvidenceTable {
  const { lang } = locale;
  const words = EMBED[lang];
  switch (view) {
    case 'timeline': {
      const { caption, event, date, class: known } = TIMELINE[lang].table;
      const rows = [...reading.dates.flatMap((one) => dateRow(one, drawn, locale)), ...reading.events.flatMap((one) => eventRow(one, drawn, locale))];
      return { caption, heads: [event, date, known, words.words], rows };
    }
    case 'map': {
      const { caption, columns: { place, kind, times } } = MAP[lang];
      return { caption, heads: [place, kind, times, words.words], rows: placeRows(reading, drawn, locale) };
    }
    case 'stances': {
      const { caption, columns: { paraphrase, issue, position } } = STANCES[lang];
      return { caption, heads: [paraphrase, words.speaker, issue, position, words.words], rows: stanceRows(reading, drawn, locale) };
    }
  }
}

function wordsOf(spans: readonly Span[]): readonly string[] {
  return [...new Set(spans.map(({ quote }) => quote.trim()))];
}

function eventRow({ id, edtf, title, evidence, sources, provenance }: Reading['events'][number], drawn: ReadonlySet<string>, locale: Locale): EvidenceRow[] {
  const date = parseEdtf(edtf);
  if (!drawn.has(id) || date === null) return [];
  return [{
    id, label: title, cells: [formatEventDate(date, locale), COMMON[locale.lang].classes[provenance.class]], quotes: wordsOf(evidence),
    sources: sources.map(({ publisher, title: name, url }) => ({ text: `${publisher}: ${name}`, url: url !== null && /^https?:/.test(url) ? url : null })),
  }];
}

function dateRow({ id, edtf, span, provenance }: Reading['dates'][number], drawn: ReadonlySet<string>, locale: Locale): EvidenceRow[] {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!drawn.has(id) || date === null) return [];
  const when = formatEventDate(date, locale);
  return [{ id, label: provenance.formula ?? when, cells: [when, COMMON[locale.lang].classes[provenance.class]], quotes: [span.quote], sources: [] }];
}

const MOST_QUOTES = 6; // a country may be named twenty times; its first sentences are proof enough in a small frame

function placeRows({ places, mentions, coverage }: Reading, drawn: ReadonlySet<string>, locale: Locale): readonly EvidenceRow[] {
  return places.filter(({ id }) => drawn.has(id)).map(({ id, names, kind, note }) => {
    const own = mentions.filter(({ of, via }) => of === id && via !== 'role' && via !== 'coreference');
    const sentences = own.map(({ span }) => coverage.find((sentence) => sentence.span.start <= span.start && span.end <= sentence.span.end)?.span ?? span);
    return {
      id, label: names, cells: [MAP[locale.lang].kinds[kind], formatNumber(own.length, locale)], quotes: wordsOf(sentences).slice(0, MOST_QUOTES),
      sources: note === null ? [] : [{ text: note, url: null }],
    };
  });
}

function stanceRows({ statements, actors, issues }: Reading, drawn: ReadonlySet<string>, { lang }: Locale): readonly EvidenceRow[] {
  const speaker = new Map(actors.map(({ id, names }) => [id, names]));
  const issue = new Map(issues.map(({ id, short }) => [id, short]));
  return statements.filter(({ id }) => drawn.has(id)).map((statement) => ({
    id: statement.id,
    label: statement.paraphrase,
    cells: [speaker.get(statement.speaker) ?? statement.speaker, issue.get(statement.issue) ?? statement.issue, COMMON[lang].polarity[`${statement.polarity}`]],
    quotes: wordsOf([...statement.evidence, ...statements.filter(({ repeats }) => repeats === statement.id).flatMap(({ evidence }) => evidence)]),
    sources: [],
  }));
}
