import type { Names } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import conceptRows from '../../data/lexicon/concepts.json';
import { wordsOf } from './gazetteer';
import { addForm, emptyTrie, type TrieNode } from './trie';

/** Something positions are taken on, with the issue of the taxonomy that it belongs to and its name in three languages. */
export type Concept = {
  readonly id: string; readonly issue: string; readonly names: Names; readonly forms: Readonly<Record<Lang, readonly string[]>>;
};

const rows: readonly Concept[] = conceptRows;
const compiled = new Map<Lang, TrieNode<Concept>>();

export function conceptsFor(lang: Lang): TrieNode<Concept> {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const trie = emptyTrie<Concept>();
  for (const row of rows) for (const form of row.forms[lang]) addForm(trie, wordsOf(form), row);
  compiled.set(lang, trie);
  return trie;
}

/** Issues that name a place, an initiative or a right of their own: a list of them is a list of positions. */
export const NAMED_ISSUES: ReadonlySet<string> = new Set(['xinjiang', 'tibet', 'hong-kong', 'taiwan', 'human-rights', 'south-china-sea', 'bri-gdi']);
