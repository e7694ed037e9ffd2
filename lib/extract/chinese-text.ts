import type { Annotated } from './annotate';
import type { TokenRange } from './statement';

/** A stretch of a Chinese text as it stands there, to be read by its characters. */
export function textOf({ text, tokens }: Annotated, { from, until }: TokenRange): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0);
}

const LONGEST_TAIL = 60; // characters

/** Its last characters: what stands before a comma is never searched as a whole, however long it has grown. */
export function tailOf({ text, tokens }: Annotated, { from, until }: TokenRange): string {
  const end = tokens[until - 1]?.end ?? 0;
  return text.slice(Math.max(tokens[from]?.start ?? 0, end - LONGEST_TAIL), end);
}
