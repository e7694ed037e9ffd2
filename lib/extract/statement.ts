import type { Act } from '../dossier/schema';

/** Tokens `[from, until)`. */
export type TokenRange = { readonly from: number; readonly until: number };

/** The object of a clause, or all of it where its predicate ends it. */
export function focusOf(clause: TokenRange, object: number): TokenRange {
  return object > clause.from && object < clause.until ? { from: object, until: clause.until } : clause;
}

/** A position as it was read, before it gets an issue, an id and words in three languages. */
export type Position = {
  readonly speakers: readonly string[];
  readonly onBehalfOf: string | null;
  /** Who is spoken to, where the sentence says so. */
  readonly addressee?: string | null;
  readonly act: Act;
  /** −1, 0 or 1; an intensifier makes it two. */
  readonly polarity: -1 | 0 | 1;
  readonly clause: TokenRange;
  readonly verb: TokenRange | null;
  readonly intensifier: TokenRange | null;
  readonly focus: TokenRange;
  readonly rule: string;
  readonly confidence: number;
};
