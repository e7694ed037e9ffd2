import type { Provenance, Span } from '../dossier/schema';
import type { Annotated } from './annotate';

/** The characters of tokens `[from, until)`. */
export function spanOf({ written, tokens }: Annotated, from: number, until: number): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[until - 1]?.end ?? start;
  return { start, end, quote: written.slice(start, end) };
}

export function stated(rule: string, confidence: number): Provenance {
  return { class: 'stated', method: 'rule', rule, formula: null, confidence, reviewedBy: null };
}
