import type { Lexed } from './annotate';
import type { Entry } from './lexicon';

/** A stretch in which somebody has the word; nobody has it where the text narrates. */
export type Turn = {
  readonly speakers: readonly string[];
  readonly verb: Lexed | null;
  readonly from: number;
  readonly content: number;
  /** The verb that gave the word, where it takes a stance itself: 警告说. */
  readonly entry: Entry | null;
  /** Whether it goes on over paragraphs: an answer in a transcript, a statement of one's own. */
  readonly lasting: boolean;
};
