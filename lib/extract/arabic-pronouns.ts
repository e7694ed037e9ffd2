import { readingsOf, type Reading } from '../text/clitics';
import type { Entry } from './lexicon';
import { emptyTrie, type TrieNode } from './trie';

type VerbStart = { readonly reading: Reading; readonly node: TrieNode<Entry> };

const OBJECT = /^(\S{3,})(?:هما|ها|هم|ه)$/;

/** وطالبهم, ووصفه, ودعتها: a verb of saying with its object written onto it, where the word as it stands is none of the lexicon. */
export function verbsWithObject(words: TrieNode<Entry>, norm: string): readonly VerbStart[] {
  const stem = OBJECT.exec(norm)?.[1];
  if (stem === undefined) return [];
  return readingsOf(stem.endsWith('و') ? `${stem}ا` : stem).flatMap((reading) => {
    // ثمنه is "its price" as often as "he praised it": the perfect is read so only behind و or ف
    if (!reading.conjunction && !/^[يتن]/.test(reading.rest) && reading.rest !== 'دعا') return [];
    const verbs = (words.next.get(reading.rest)?.values ?? []).filter(({ part, kind }) => part === 'finite' && kind !== 'discuss');
    const node = emptyTrie<Entry>();
    node.values.push(...verbs);
    return verbs.length === 0 ? [] : [{ reading, node }];
  });
}
