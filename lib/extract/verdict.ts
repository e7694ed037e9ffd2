import type { Act } from '../dossier/schema';
import type { TokenRange } from './statement';

/** What a clause says of its object: for or against, in which act, where its predicate stands and where the object begins. */
export type Verdict = {
  readonly act: Act;
  readonly polarity: -1 | 0 | 1;
  readonly predicate: TokenRange;
  readonly object: number;
  /** What a judgement is about, where that stands before its predicate: [socialism] has succeeded. */
  readonly subject: TokenRange | null;
  readonly intensifier: TokenRange | null;
  /** Whether the clause itself says it, or only good and bad words in it. */
  readonly sure: boolean;
};
