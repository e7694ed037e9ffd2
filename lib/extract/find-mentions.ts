import type { Lang } from '../i18n/lang';
import type { Token } from '../text/tokens';
import { wordsOf, type Cased, type Named } from './gazetteer';
import { longestFrom, type TrieNode } from './trie';
import { wordStarts, type WordStarts } from './word-starts';

/** A name found in the text: tokens `[from, until)`. `inside` marks a country's name within a longer name. */
export type Found = { readonly named: Named; readonly from: number; readonly until: number; readonly inside: boolean };

const SHORT_NAME = 2; // letters; a name this short (شي، لي) is not looked for behind a clitic: ولي is "crown", not "and Li"

type Match = { readonly named: Named; readonly until: number };

/** The names of the gazetteer in a text, longest first from the left; a country's name inside a longer one is found too. */
export function findNames(text: string, tokens: readonly Token[], lang: Lang, starts = tokens.map(({ norm }) => norm).map(wordStarts(lang))): readonly Found[] {
  const source: Source = { text, tokens, lang, starts };
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = matchAt(source, at);
    if (match === null) {
      at += 1;
      continue;
    }
    if (match.named.kind !== 'decoy') found.push({ ...match, from: at, inside: false });
    if (!swallows(match.named)) {
      for (let inner = at; inner < match.until; inner += 1) {
        const nested = matchAt(source, inner, match.until);
        if (nested === null || nested.named.kind !== 'place' || nested.named.row.kind !== 'country') continue;
        if (inner === at && nested.until === match.until) continue;
        found.push({ ...nested, from: inner, inside: true });
        inner = nested.until - 1;
      }
    }
    at = match.until;
  }
  return found;
}

/** A sea, a region or a state swallows the names in its own: بحر الصين الجنوبي doesn't name China. */
function swallows(named: Named): boolean {
  return named.kind === 'place' || named.kind === 'decoy';
}

type Source = { readonly text: string; readonly tokens: readonly Token[]; readonly lang: Lang; readonly starts: readonly WordStarts[] };

function matchAt(source: Source, at: number, end = source.tokens.length): Match | null {
  const starts = source.starts[at]?.names;
  const token = source.tokens[at];
  if (starts === undefined || starts.length === 0 || token === undefined || token.kind === 'break') return null;
  let best: Match | null = null;
  for (const { reading, node } of starts) {
    const whole = reading.rest === token.norm;
    if (reading.future || (!whole && reading.rest.length <= SHORT_NAME)) continue;
    const match = pick(node, source, at, end, whole, reading.article);
    // كيلين is a name and hardly "like Yellen"
    if (match?.named.kind === 'person' && reading.preposition === 'ك' && match.until === at + 1) continue;
    if (match !== null && (best === null || match.until > best.until)) best = match;
  }
  return best;
}

function pick(start: TrieNode<Cased>, source: Source, at: number, end: number, whole: boolean, article: boolean): Match | null {
  const hit = longestFrom(start, source.tokens, at);
  if (hit === null || hit.until > end) return null;
  const cased = hit.values.find((value) => isWrittenSo(value, source, at, hit.until)
    && fits(value.named, source.tokens, at, hit.until, whole, article));
  return cased === undefined ? null : { named: cased.named, until: hit.until };
}

function isWrittenSo({ capitals }: Cased, { text, tokens, lang }: Source, at: number, until: number): boolean {
  if (lang !== 'en' || capitals === 'none') return true;
  const written = text.slice(tokens[at]?.start ?? 0, tokens[until - 1]?.end ?? 0);
  return capitals === 'all' ? written === written.toUpperCase() : /^\P{Ll}/u.test(written);
}

function fits(named: Named, tokens: readonly Token[], at: number, until: number, whole: boolean, article: boolean): boolean {
  if (named.kind === 'person') return !article && (whole || named.letters > SHORT_NAME);
  if (named.kind !== 'place') return true;
  // an adjective takes the article; a name carries its own or has none
  if (article && named.via !== 'adjective') return false;
  if (named.not.some((words) => touches(words, tokens, at, until))) return false;
  return named.needs.length === 0 || named.needs.some((words) => standsWithin(wordsOfCue(words), tokens, at - NEAR, until + NEAR));
}

const NEAR = 12; // tokens on either side in which a second cue counts as near

const cues = new Map<string, readonly string[]>();

function wordsOfCue(words: string): readonly string[] {
  const known = cues.get(words);
  if (known !== undefined) return known;
  const cue = wordsOf(words);
  cues.set(words, cue);
  return cue;
}

function standsAt(cue: readonly string[], tokens: readonly Token[], at: number): boolean {
  return at >= 0 && cue.every((word, k) => tokens[at + k]?.norm === word);
}

function touches(words: string, tokens: readonly Token[], at: number, until: number): boolean {
  const cue = wordsOfCue(words);
  return standsAt(cue, tokens, at - cue.length) || standsAt(cue, tokens, until);
}

function standsWithin(cue: readonly string[], tokens: readonly Token[], from: number, until: number): boolean {
  const last = Math.min(until, tokens.length) - cue.length;
  for (let i = Math.max(from, 0); i <= last; i += 1) if (standsAt(cue, tokens, i)) return true;
  return false;
}
