import type { Actor, Names } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { readingsOf } from '../text/clitics';
import rows from '../../data/lexicon/collectives.json';
import type { Annotated } from './annotate';
import type { Found } from './find-mentions';
import { wordsOf, type PlaceRow } from './gazetteer';
import { slugOf } from './slug';
import { addForm, emptyTrie, longestFrom, type TrieNode } from './trie';

/** Many or nobody in particular, who act and are acted on and are no place: external forces, the people of a state. */
export type Collective = { readonly actor: Actor; readonly from: number; readonly until: number };

type Row = { readonly id: string; readonly kind: string; readonly names: Names; readonly forms: Readonly<Record<Lang, readonly string[]>> };

const tries = new Map<Lang, TrieNode<Row>>();

function trieFor(lang: Lang): TrieNode<Row> {
  const known = tries.get(lang);
  if (known !== undefined) return known;
  const trie = emptyTrie<Row>();
  for (const row of rows) for (const form of row.forms[lang]) addForm(trie, wordsOf(form), row);
  tries.set(lang, trie);
  return trie;
}

export function collectivesIn(doc: Annotated): readonly Collective[] {
  const found: Collective[] = [];
  const cache = caches.get(doc.lang) ?? new Map<string, TrieNode<Row> | null>();
  caches.set(doc.lang, cache);
  for (let at = 0; at < doc.tokens.length; at += 1) {
    const hit = peopleAt(doc, at) ?? listedAt(doc, at, cache);
    if (hit === null) continue;
    found.push(hit);
    at = hit.until - 1;
  }
  return found;
}

const CACHE_WORDS = 20_000;
const caches = new Map<Lang, Map<string, TrieNode<Row> | null>>();

/** Where the forms go on that a word begins, with a clitic before it or without; most words begin none. */
function startOf(starts: Map<string, TrieNode<Row> | null>, lang: Lang, norm: string): TrieNode<Row> | null {
  const known = starts.get(norm);
  if (known !== undefined) return known;
  const { next } = trieFor(lang);
  const spellings = lang === 'ar' ? readingsOf(norm).flatMap(({ rest, future }) => (future ? [] : [rest])) : [norm];
  const found = spellings.map((spelling) => next.get(spelling)).find((node) => node !== undefined) ?? null;
  if (starts.size > CACHE_WORDS) starts.clear();
  starts.set([...norm].join(''), found); // a copy: a piece of a text would keep all of the text in memory
  return found;
}

function listedAt({ tokens, lang, nameAt }: Annotated, at: number, cache: Map<string, TrieNode<Row> | null>): Collective | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark' || token.kind === 'break' || nameAt[at] !== undefined) return null;
  const start = startOf(cache, lang, token.norm);
  if (start !== null) {
    const hit = longestFrom(start, tokens, at);
    const row = hit?.values[0];
    if (hit !== null && row !== undefined) return { actor: actorOf(row.id, row.kind === 'group' ? 'group' : 'unnamed', row.names), from: at, until: hit.until };
  }
  return null;
}

const PEOPLE = { ar: /^[وفبل]?(?:ال|لل)شعب$/, en: /^people$/, zh: /^人$/ } as const;

/** الشعب السوري, the Syrian people, 叙利亚人民: a people goes by its state's adjective. */
function peopleAt(doc: Annotated, at: number): Collective | null {
  const { tokens, lang, countryAt } = doc;
  if (lang === 'ar') {
    const row = tokens[at]?.norm.endsWith('شعب') === true && PEOPLE.ar.test(tokens[at]?.norm ?? '') ? stateOf(countryAt[at + 1]) : null;
    return row === null ? null : { actor: peopleOf(row), from: at, until: countryAt[at + 1]?.until ?? at + 2 };
  }
  const row = stateOf(countryAt[at]);
  if (row === null) return null;
  const until = countryAt[at]?.until ?? at + 1;
  const isPeople = lang === 'en' ? PEOPLE.en.test(tokens[until]?.norm ?? '') : PEOPLE.zh.test(tokens[until]?.norm ?? '') && tokens[until + 1]?.norm === '民';
  return !isPeople ? null : { actor: peopleOf(row), from: at, until: until + (lang === 'en' ? 1 : 2) };
}

function stateOf(found: Found | undefined): PlaceRow | null {
  const named = found?.named;
  return named?.kind === 'place' && named.row.kind === 'country' ? named.row : null;
}

function peopleOf({ names, forms }: PlaceRow): Actor {
  const adjective = (lang: Lang) => forms[lang].find(({ via }) => via === 'adjective')?.form;
  const en = adjective('en');
  const ar = adjective('ar');
  const words: Names = {
    en: en === undefined ? `People of ${names.en}` : `${en} people`, ar: ar === undefined ? `شعب ${names.ar}` : `الشعب ال${ar}`, zh: `${names.zh}人民`,
  };
  return actorOf(slugOf(words.en), 'group', words);
}

function actorOf(id: string, kind: 'group' | 'unnamed', names: Names): Actor {
  return { id, kind, names, role: null, country: null, aliases: [] };
}
