import type { Provenance, Span } from '../../lib/dossier/schema';

/** Everything in the facts was read by a person and reviewed by nobody else. */
export function readByPerson(
  kind: Provenance['class'],
  confidence: number,
  formula: string | null = null,
): Provenance {
  return { class: kind, method: 'person', rule: null, formula, confidence, reviewedBy: null };
}

/** The span of a quotation of the facts; offsets that do not hold would be a fault of the facts, so they stop the build. */
export function spanOf(text: string, { start, end }: { readonly start: number; readonly end: number }, quote?: string): Span {
  const stands = text.slice(start, end);
  if (stands === '' || (quote !== undefined && quote !== stands)) {
    throw new Error(`wrong quote at ${start}–${end}: "${quote ?? ''}"; the article has "${stands}"`);
  }
  return { start, end, quote: stands };
}
