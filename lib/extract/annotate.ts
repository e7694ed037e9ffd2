import type { Lang } from '../i18n/lang';
import { readingsOf, type Reading } from '../text/clitics';
import { normalise, type Normalised } from '../text/normalise';
import { tokenise, type Token } from '../text/tokens';
import { conceptsFor, type Concept } from './concepts';
import { findNames, type Found } from './find-mentions';
import { lexiconFor, type Anaphor, type Entry, type Title } from './lexicon';
import { longestAt, type TrieNode } from './trie';

/** What the lexicon says of the words from `from` up to `until`; `entries` holds more than one where a form is ambiguous. */
export type Lexed<T = Entry> = {
  readonly entries: readonly T[]; readonly from: number; readonly until: number;
  /** Arabic: whether و or ف, a preposition or the article stands written before it. */
  readonly conjunction: boolean; readonly preposition: string; readonly article: boolean;
};

/** A text with what names and words are in it, by token. */
export type Annotated = {
  readonly text: string;
  readonly lang: Lang;
  readonly folded: Normalised;
  readonly tokens: readonly Token[];
  readonly names: readonly Found[];
  /** The outermost name that starts at a token. */
  readonly nameAt: readonly (Found | undefined)[];
  /** The country named by an adjective or a name at a token, nested ones included. */
  readonly countryAt: readonly (Found | undefined)[];
  /** 1 where the name of a place ends before a token. */
  readonly placeEndsAt: Uint8Array;
  readonly words: readonly (Lexed | undefined)[];
  readonly titles: readonly (Lexed<Title> | undefined)[];
  readonly anaphora: readonly (Lexed<Anaphor> | undefined)[];
  readonly concepts: readonly (Lexed<Concept> | undefined)[];
};

export function annotate(text: string, lang: Lang): Annotated {
  const folded = normalise(text);
  const tokens = tokenise(text, folded);
  const lexicon = lexiconFor(lang);
  const names = findNames(text, tokens, lang).filter((name) => !isOrdinaryWord(name, tokens, lexicon, lang));
  const nameAt: (Found | undefined)[] = Array.from({ length: tokens.length });
  const countryAt: (Found | undefined)[] = Array.from({ length: tokens.length });
  const inName = new Uint8Array(tokens.length);
  const placeEndsAt = new Uint8Array(tokens.length + 1);
  for (const name of names) {
    if (!name.inside) nameAt[name.from] = name;
    if (name.named.kind === 'place') {
      countryAt[name.from] = name;
      placeEndsAt[name.until] = 1;
    }
    if (!name.inside && name.named.kind !== 'thing') for (let i = name.from; i < name.until; i += 1) inName[i] = 1;
  }
  const words = findForms(lexicon.words, tokens, lang, inName, canStandBehind);
  const titles = findForms(lexicon.titles, tokens, lang, null, (_title, { article }) => !article);
  const anaphora = findForms(lexicon.anaphora, tokens, lang, null, always);
  const concepts = findForms(conceptsFor(lang), tokens, lang, null, always);
  return { text, lang, folded, tokens, names, nameAt, countryAt, placeEndsAt, words, titles, anaphora, concepts };
}

/** فتح is an opening before it is a movement: a body of one ordinary word needs a second cue, which a longer name carries. */
function isOrdinaryWord({ named, from, until }: Found, tokens: readonly Token[], { words }: { words: TrieNode<Entry> }, lang: Lang): boolean {
  if (lang !== 'ar' || named.kind !== 'organization' || until - from > 1) return false;
  return readingsOf(tokens[from]?.norm ?? '').some(({ rest }) => (words.next.get(rest)?.values.length ?? 0) > 0);
}

type Fits<T> = (value: T, reading: Reading) => boolean;

function always(): boolean {
  return true;
}

/** A finite verb takes neither article nor preposition (الصادق is no verb, لدعم is a noun), and only a verb takes the future's س. */
function canStandBehind(entry: Entry, { article, preposition, future }: Reading): boolean {
  if (future) return entry.part === 'finite';
  return entry.part !== 'finite' || (!article && preposition === '');
}

function findForms<T>(
  trie: TrieNode<T>, tokens: readonly Token[], lang: Lang, taken: Uint8Array | null, fits: Fits<T>,
): (Lexed<T> | undefined)[] {
  const found: (Lexed<T> | undefined)[] = Array.from({ length: tokens.length });
  for (let at = 0; at < tokens.length;) {
    const hit = taken?.[at] === 1 ? null : lexedAt(trie, tokens, at, lang, fits);
    if (hit === null) {
      at += 1;
      continue;
    }
    found[at] = hit;
    at = hit.until;
  }
  return found;
}

const BARE = { conjunction: false, preposition: '', article: false } as const;

function lexedAt<T>(trie: TrieNode<T>, tokens: readonly Token[], at: number, lang: Lang, fits: Fits<T>): Lexed<T> | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'break') return null;
  if (lang !== 'ar') {
    const hit = longestAt(trie, tokens, at, token.norm);
    return hit === null ? null : { entries: hit.values, from: at, until: hit.until, ...BARE };
  }
  let best: Lexed<T> | null = null;
  for (const reading of readingsOf(token.norm)) {
    const hit = longestAt(trie, tokens, at, reading.rest);
    if (hit === null || (best !== null && hit.until <= best.until)) continue;
    const entries = hit.values.filter((value) => fits(value, reading));
    if (entries.length === 0) continue;
    best = { entries, from: at, until: hit.until, conjunction: reading.conjunction, preposition: reading.preposition, article: reading.article };
  }
  return best;
}
