import type { Sentence } from '../text/sentences';
import { ATTRIBUTIONS, QUOTES } from './arabic-words';
import type { Head } from './arabic-heads';
import { SAYS } from './lexicon';
import { isMedia } from './media';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

const LONGEST = 14; // tokens of an attribution: وفقا لما ذكره فلان في مؤتمر صحفي
const TO_NAME = 5; // tokens from وفقا to the name: وبحسب بيان صدر عن الخارجية

/** "وفقا لفلان، كذا" at the head of a sentence, or ", بحسب فلان." at its end: the sentence is his. */
export function attributionAt(input: ReadingInput, sentence: Sentence): Head | null {
  const found = leading(input, sentence) ?? trailing(input, sentence);
  return found?.subjects.every(isMedia) === true ? null : found; // an agency only carries the news
}

function leading(input: ReadingInput, { from, until }: Sentence): Head | null {
  if (!ATTRIBUTIONS.has(input.doc.tokens[from]?.norm ?? '')) return null;
  const phrase = namedFrom(input, from + 1, until);
  if (phrase === null) return null;
  for (let i = phrase.until; i < Math.min(until, from + LONGEST); i += 1) {
    if (input.doc.tokens[i]?.norm === ',') return saidBy(phrase, from, i + 1);
  }
  return null;
}

function trailing(input: ReadingInput, { from, until }: Sentence): Head | null {
  const { tokens } = input.doc;
  for (let i = until - 2; i > Math.max(from + 3, until - LONGEST); i -= 1) {
    if (!ATTRIBUTIONS.has(tokens[i]?.norm ?? '') || (tokens[i - 1]?.norm !== ',' && !QUOTES.has(tokens[i - 1]?.norm ?? ''))) continue;
    const phrase = namedFrom(input, i + 1, until);
    return phrase === null ? null : saidBy(phrase, from, from);
  }
  return null;
}

function namedFrom({ phraseAt }: ReadingInput, from: number, until: number): Phrase | null {
  for (let i = from; i < Math.min(until, from + TO_NAME); i += 1) {
    const phrase = phraseAt[i];
    if (phrase !== undefined && phrase.ids.length > 0) return phrase;
  }
  return null;
}

function saidBy({ ids }: Phrase, from: number, complement: number): Head {
  return { how: 'label', entry: SAYS, from, verb: null, subjects: ids, complement, relays: true };
}
