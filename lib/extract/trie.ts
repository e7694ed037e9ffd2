import type { Token } from '../text/tokens';

/** A tree of words (or Han characters): one step a token, so that a form matches only whole words. */
export type TrieNode<T> = { readonly next: Map<string, TrieNode<T>>; readonly values: T[] };

export type TrieHit<T> = { readonly values: readonly T[]; readonly until: number };

export function emptyTrie<T>(): TrieNode<T> {
  return { next: new Map(), values: [] };
}

export function addForm<T>(root: TrieNode<T>, words: readonly string[], value: T): void {
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = emptyTrie();
      node.next.set(word, next);
    }
    node = next;
  }
  node.values.push(value);
}

/** The longest form that starts at token `at`, read with `first` as the spelling of its first token. */
export function longestAt<T>(root: TrieNode<T>, tokens: readonly Token[], at: number, first: string): TrieHit<T> | null {
  const start = root.next.get(first);
  return start === undefined ? null : longestFrom(start, tokens, at);
}

/** The longest form that starts at token `at`, where its first token has led to `start`. */
export function longestFrom<T>(start: TrieNode<T>, tokens: readonly Token[], at: number): TrieHit<T> | null {
  let node: TrieNode<T> | undefined = start;
  let best: TrieHit<T> | null = null;
  let until = at + 1;
  while (node !== undefined) {
    if (node.values.length > 0) best = { values: node.values, until };
    if (node.next.size === 0) break;
    const token = tokens[until];
    if (token === undefined) break;
    node = node.next.get(token.norm);
    until += 1;
  }
  return best;
}
