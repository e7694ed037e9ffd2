import type { Lexed } from './annotate';
import type { Entry } from './lexicon';
import type { TokenRange } from './statement';

/** A verb that makes somebody say or hold something; `content` is where a quotation stands before it. */
export type EnglishHead = {
  readonly how: 'verb' | 'participle' | 'relative' | 'label' | 'quote' | 'passive' | 'source';
  readonly entry: Entry;
  /** Where the clause begins: its subject, or the verb. */
  readonly from: number;
  readonly verb: Lexed | null;
  readonly subjects: readonly string[];
  readonly complement: number;
  readonly quote: TokenRange | null;
};

export const SAYS: Entry = { kind: 'report', part: 'finite', act: 'asserts', polarity: 0, force: 1, number: 'singular', gender: null, person: 3, needs: null };

/** What one sentence has shown so far: who speaks, whether a clause of content is open, the head before. */
export type HeadState = { current: readonly string[]; /** The person who spoke last, whom "he" takes up. */ person: readonly string[]; content: boolean; head: EnglishHead | null };
