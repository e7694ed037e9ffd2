import type { Sentence } from '../text/sentences';
import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { perToken } from './per-token';
import type { Phrase } from './phrase';

/** What a language's reader is given, and what it hands from sentence to sentence. */
export type ReadingInput = {
  readonly doc: Annotated;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
  /** The actor phrase that starts at a token, and the one that ends before a token. */
  readonly phraseAt: readonly (Phrase | undefined)[];
  readonly phraseEndingAt: readonly (Phrase | undefined)[];
  /** Who speaks where nobody is named: the author of a statement, the head of a headline. */
  readonly author: readonly string[];
};

export function phraseEnds(phraseAt: readonly (Phrase | undefined)[]): readonly (Phrase | undefined)[] {
  const ends = perToken<Phrase>(phraseAt.length + 1);
  for (const phrase of phraseAt) if (phrase !== undefined) ends[phrase.until] = phrase;
  return ends;
}
