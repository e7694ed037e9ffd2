import type { Lang } from '../i18n/lang';
import { readingsOf, type Reading } from '../text/clitics';
import { verbsWithObject } from './arabic-pronouns';
import { conceptsFor, type Concept } from './concepts';
import { gazetteerFor, type Cased } from './gazetteer';
import { lexiconFor, type Anaphor, type Entry, type Title } from './lexicon';
import type { TrieNode } from './trie';

/** A way to read a word, and where the forms that begin so go on. */
export type Start<T> = { readonly reading: Reading; readonly node: TrieNode<T> };

/** Which lists have forms that begin with a word, read in whichever way; most words begin none. */
export type WordStarts = {
  readonly names: readonly Start<Cased>[];
  readonly words: readonly Start<Entry>[];
  readonly titles: readonly Start<Title>[];
  readonly anaphora: readonly Start<Anaphor>[];
  readonly concepts: readonly Start<Concept>[];
};

const NONE: WordStarts = { names: [], words: [], titles: [], anaphora: [], concepts: [] };
const CACHE_WORDS = 20_000;
const LONGEST_COPIED = 13; // units; from here on V8 keeps a word as a window onto its whole text, which would keep the text alive
const caches = new Map<Lang, Map<string, WordStarts>>();

/** Looks words up in all lists at once, and remembers: a text says few different words, so that most of it is looked up once. */
export function wordStarts(lang: Lang): (norm: string) => WordStarts {
  const cache = caches.get(lang) ?? new Map<string, WordStarts>();
  caches.set(lang, cache);
  const { words, titles, anaphora } = lexiconFor(lang);
  const lists = { names: gazetteerFor(lang).forms, words, titles, anaphora, concepts: conceptsFor(lang) };
  return (norm) => {
    const known = cache.get(norm);
    if (known !== undefined) return known;
    const readings = lang === 'ar' ? readingsOf(norm) : [{ ...WHOLE, rest: norm }];
    const starts = {
      names: startsIn(lists.names, readings), words: startsIn(lists.words, readings), titles: startsIn(lists.titles, readings),
      anaphora: startsIn(lists.anaphora, readings), concepts: startsIn(lists.concepts, readings),
    };
    if (lang === 'ar' && starts.words.length === 0) starts.words = verbsWithObject(words, norm);
    const found = Object.values(starts).every(({ length }) => length === 0) ? NONE : starts;
    if (cache.size > CACHE_WORDS) cache.clear();
    cache.set(norm.length < LONGEST_COPIED ? norm : [...norm].join(''), found);
    return found;
  };
}

const WHOLE = { conjunction: false, preposition: '', future: false, article: false } as const;

function startsIn<T>(root: TrieNode<T>, readings: readonly Reading[]): readonly Start<T>[] {
  return readings.flatMap((reading) => {
    const node = root.next.get(reading.rest);
    return node === undefined ? [] : [{ reading, node }];
  });
}
