import type { Lang } from '../i18n/lang';
import { readingsOf, type Reading } from '../text/clitics';
import { normalise, type Normalised } from '../text/normalise';
import { tokenise, type Token } from '../text/tokens';
import { findPairs } from './chinese-pairs';
import type { Concept } from './concepts';
import { findNames, type Found } from './find-mentions';
import { findPlace } from './gazetteer';
import { lexiconFor, type Anaphor, type Entry, type Title } from './lexicon';
import { perToken } from './per-token';
import { longestFrom, type TrieNode } from './trie';
import { wordStarts, type Start } from './word-starts';

/** What the lexicon says of the words from `from` up to `until`; `entries` holds more than one where a form is ambiguous. */
export type Lexed<T = Entry> = {
  readonly entries: readonly T[]; readonly from: number; readonly until: number;
  /** Arabic: whether و or ف, a preposition or the article stands written before it. */
  readonly conjunction: boolean; readonly preposition: string; readonly article: boolean;
};

/** A text with what names and words are in it, by token. */
export type Annotated = {
  readonly text: string;
  /** The text as its readers see it: other than `text` where that is its simplified reading. */
  readonly written: string;
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
  const startsOf = wordStarts(lang);
  const starts = tokens.map(({ norm }) => startsOf(norm));
  const written = findNames(text, tokens, lang, starts).filter((name) => !isOrdinaryWord(name, tokens, lexicon, lang));
  const names = lang === 'zh' ? [...written, ...findPairs(text, tokens, written)] : withAmman(written, tokens);
  const nameAt = perToken<Found>(tokens.length);
  const countryAt = perToken<Found>(tokens.length);
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
  const words = findForms((i) => starts[i]?.words, tokens, inName, canStandBehind);
  const titles = findForms((i) => starts[i]?.titles, tokens, null, (_title, { article }) => !article);
  const anaphora = findForms((i) => starts[i]?.anaphora, tokens, null, always);
  const concepts = findForms((i) => starts[i]?.concepts, tokens, null, always);
  return { text, written: text, lang, folded, tokens, names, nameAt, countryAt, placeEndsAt, words, titles, anaphora, concepts };
}

const JORDANIAN = /^[وفبل]?(?:ال)?(?:اردن|اردني|اردنيه|اردنيين|بترا|صفدي)$/;
const OMANI = /^[وفبل]?(?:ال|ل)?(?:سلطنه|مسقط|عماني|عمانيه|عمانيين|قابوس|بوسعيدي)$/;

/** عمان without its vowels: the city in a text on Jordan that knows of no sultanate, the state in any other. */
function withAmman(names: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  const isOman = ({ named, from, until }: Found) => named.kind === 'place' && named.row.id === 'om' && until - from === 1 && /^[وفبل]?عمان$/.test(tokens[from]?.norm ?? '');
  const amman = names.some(isOman) ? findPlace('amman') : undefined;
  if (amman === undefined || !tokens.some(({ norm }) => JORDANIAN.test(norm)) || tokens.some(({ norm }) => OMANI.test(norm))) return names;
  return names.map((name) => (isOman(name) ? { ...name, named: { kind: 'place', row: amman, via: 'capital', needs: [], not: [] } } : name));
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

const IMPERFECT = /^[يتان]/;

/** A finite verb takes neither article nor preposition (الصادق is no verb, لدعم is a noun), and only a verb takes the future's س. */
function canStandBehind(entry: Entry, { article, preposition, future, rest }: Reading): boolean {
  if (future) return entry.part === 'finite' && IMPERFECT.test(rest);
  return entry.part !== 'finite' || (!article && preposition === '');
}

function findForms<T>(
  startsAt: (at: number) => readonly Start<T>[] | undefined, tokens: readonly Token[], taken: Uint8Array | null, fits: Fits<T>,
): (Lexed<T> | undefined)[] {
  const found = perToken<Lexed<T>>(tokens.length);
  for (let at = 0; at < tokens.length;) {
    const starts = startsAt(at);
    const hit = starts === undefined || starts.length === 0 || taken?.[at] === 1 ? null : lexedAt(starts, tokens, at, fits);
    if (hit === null) {
      at += 1;
      continue;
    }
    found[at] = hit;
    at = hit.until;
  }
  return found;
}

function lexedAt<T>(starts: readonly Start<T>[], tokens: readonly Token[], at: number, fits: Fits<T>): Lexed<T> | null {
  let best: Lexed<T> | null = null;
  for (const { reading, node } of starts) {
    const hit = longestFrom(node, tokens, at);
    if (hit === null || (best !== null && hit.until <= best.until)) continue;
    const entries = hit.values.filter((value) => fits(value, reading));
    if (entries.length === 0) continue;
    best = { entries, from: at, until: hit.until, conjunction: reading.conjunction, preposition: reading.preposition, article: reading.article };
  }
  return best;
}
