import type { DateMention } from '../dossier/schema';
import type { Annotated } from './annotate';
import { findDates } from './dates';

/** The dates of a text as the dossier holds them; a date that was computed says how. */
export function dateMentionsOf({ text, written, lang, folded }: Annotated, publishedOn: string | null): readonly DateMention[] {
  return findDates(text, { lang, publishedOn, folded }).map(({ start, end, kind, edtf, rule, formula, confidence }, index) => ({
    id: `date-${String(index + 1).padStart(2, '0')}`,
    span: { start, end, quote: written.slice(start, end) },
    kind, edtf,
    provenance: { class: formula === null ? 'stated' : 'derived', method: 'rule', rule, formula, confidence, reviewedBy: null },
  }));
}
