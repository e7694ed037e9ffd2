import { readingsOf, type Reading } from '../text/clitics';
import { lexiconFor, type Entry } from './lexicon';
import { emptyTrie, type TrieNode } from './trie';

type VerbStart = { readonly reading: Reading; readonly node: TrieNode<Entry> };

const OBJECT = /^(\S{3,})(?:هما|ها|هم|ه)$/;

/** وطالبهم, ووصفه, ودعتها: a verb of saying with its object written onto it, where the word as it stands is none of the lexicon. */
export function verbsWithObject(words: TrieNode<Entry>, norm: string): readonly VerbStart[] {
  const stem = OBJECT.exec(norm)?.[1];
  if (stem === undefined) return [];
  return readingsOf(stem.endsWith('و') ? `${stem}ا` : stem).flatMap((reading) => {
    // ثمنه is "its price" as often as "he praised it": the perfect is read so only behind و or ف
    const certain = reading.conjunction || /^[يتن]/.test(reading.rest) || reading.rest === 'دعا';
    // the feminine of the perfect, اتهمته, is no noun that the lexicon knows
    const verbs = (words.next.get(reading.rest)?.values ?? []).filter(({ part, kind, gender, number }) => part === 'finite' && kind !== 'discuss' && (certain || (gender === 'f' && number === 'singular')));
    const node = emptyTrie<Entry>();
    node.values.push(...verbs);
    return verbs.length === 0 ? [] : [{ reading, node }];
  });
}

/** Whether a word is such a verb: the letters end in a pronoun, and the lexicon knows no word that is spelt so. */
export function hasObject(norm: string): boolean {
  const { words } = lexiconFor('ar');
  return OBJECT.test(norm) && readingsOf(norm).every(({ rest }) => words.next.get(rest) === undefined) && verbsWithObject(words, norm).length > 0;
}
