import type { Lexed } from './annotate';
import type { Entry } from './lexicon';

/** A word that makes somebody say or hold something, with who that is and where the rest of the clause begins. */
export type Head = {
  readonly how: 'verb' | 'participle' | 'relative' | 'masdar' | 'passive' | 'label' | 'quote';
  readonly entry: Entry;
  readonly from: number;
  readonly verb: Lexed | null;
  readonly subjects: readonly string[];
  /** Where a subject phrase ends, or the verb: the complement is looked for from here. */
  readonly complement: number;
  /** A spokesman or a document: others' words may stand in its content. */
  readonly relays: boolean;
  /** Whom a mouthpiece tells of, at the particle behind its verb. */
  readonly told?: boolean;
};

export type State = { current: readonly string[]; content: boolean; head: Head | null; /** Who told last, speaking for others. */ mouthpiece: Head | null };
