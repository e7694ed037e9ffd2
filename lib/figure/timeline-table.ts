import { parseEdtf } from '../dossier/edtf';
import type { Dossier } from '../dossier/schema';
import { anchorCells, inLanguages, joined, tableOf, type DataTable, type Row } from './table';

const COLUMNS = [
  'id', 'date_edtf', 'date_from', 'date_until', 'precision', 'category', 'label_ar', 'label_en', 'label_zh', 'participants', 'place', 'scope',
  'priority', 'strength', 'provenance', 'formula', 'confidence', 'reviewed_by', 'sentence', 'char_start', 'char_end', 'sources', 'source_urls',
] as const;

/** Events in time order, then the intervals that the article's words let one compute; only those whose id passes. */
export function timelineTable({ events, dates }: Dossier, passes: (id: string) => boolean): DataTable {
  const drawn = events.filter(({ id, edtf }) => passes(id) && parseEdtf(edtf) !== null).map(eventRow);
  const derived = dates.filter(({ id, edtf, provenance }) => edtf !== null && provenance.class === 'derived' && parseEdtf(edtf)?.kind === 'interval' && passes(id)).map(dateRow);
  return tableOf([...drawn.toSorted(byDate), ...derived], COLUMNS);
}

function byDate(a: Row, b: Row): number {
  const of = ({ date_from: from, id }: Row) => `${String(from)} ${String(id)}`;
  return of(a) < of(b) ? -1 : 1;
}

/** First day and last day, both inside the date, as ISO 8601. */
function days(edtf: string | null): { readonly date_from: string | null; readonly date_until: string | null; readonly precision: string | null } {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (date === null) return { date_from: null, date_until: null, precision: null };
  const iso = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : null);
  return { date_from: iso(date.from), date_until: iso(date.until - 1), precision: date.precision };
}

function eventRow(event: Dossier['events'][number]): Row {
  const { id, edtf, category, title, participants, place, scope, priority, strength, provenance, evidence, sources } = event;
  return {
    id, date_edtf: edtf, ...days(edtf), category, ...inLanguages('label', title), participants: joined(participants), place, scope, priority, strength,
    provenance: provenance.class, formula: provenance.formula, confidence: provenance.confidence, reviewed_by: provenance.reviewedBy,
    ...anchorCells(evidence),
    sources: joined(sources.map(({ publisher, title: name }) => `${publisher}: ${name}`)),
    source_urls: joined(sources.flatMap(({ url }) => url ?? [])),
  };
}

function dateRow({ id, span, edtf, provenance }: Dossier['dates'][number]): Row {
  return {
    id, date_edtf: edtf, ...days(edtf), category: 'interval', ...inLanguages('label', null), participants: '', place: null, scope: null, priority: null, strength: null,
    provenance: provenance.class, formula: provenance.formula, confidence: provenance.confidence, reviewed_by: provenance.reviewedBy,
    ...anchorCells([span]), sources: '', source_urls: '',
  };
}
