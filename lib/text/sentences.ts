import type { Lang } from '../i18n/lang';
import type { Token } from './tokens';

/** A sentence as tokens `[from, until)`, its final mark included, the line break not. */
export type Sentence = { readonly from: number; readonly until: number };

/** English words whose full stop ends no sentence; a single letter before a full stop is an initial. */
const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'dr', 'jr', 'sr', 'st', 'gen', 'sen', 'rep', 'gov', 'lt', 'col', 'maj', 'sgt', 'cpl', 'brig', 'adm', 'capt', 'cmdr', 'prof', 'hon', 'rev',
  'messrs', 'pres', 'sens', 'reps', 'mt', 'ft', 'vs', 'inc', 'ltd', 'co', 'corp', 'etc', 'approx', 'dept', 'amb', 'al', 'ph', 'ret', 'supt', 'univ',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']);
/** Shortenings only before a number: No. 242, Art. 5; "They said no." ends. */
const BEFORE_NUMBERS = new Set(['no', 'nos', 'art', 'para', 'vol', 'fig', 'pp', 'sec']);
/** Words that open a sentence where an abbreviation ends the one before: ... in the U.S. They agreed. */
const OPENERS = new Set(['he', 'she', 'they', 'it', 'we', 'the', 'but', 'however', 'meanwhile', 'these']);
const CLOSERS = new Set(['"', '”', "'", ')', ']']);

const LONGEST = 800; // tokens; what goes on without an end is no sentence, and rules that look through one must not stall on it

/** Sentences in order, each within one line. A mark closes one where its language lets it: 。 always, a full stop before white space. */
export function sentencesOf(tokens: readonly Token[], lang: Lang): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (until: number) => {
    if (until > from) sentences.push({ from, until });
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'break') {
      close(i);
      from = i + 1;
    } else if (endsSentence(tokens, i, lang)) {
      let until = i + 1;
      while (isCloser(tokens[until])) until += 1;
      close(until);
      from = until;
      i = until - 1;
    } else if (i - from >= (token.kind === 'mark' ? LONGEST : LONGEST * 2)) {
      close(i + 1);
      from = i + 1;
    }
  }
  close(tokens.length);
  return sentences;
}

function isCloser(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && CLOSERS.has(token.norm);
}

function endsSentence(tokens: readonly Token[], at: number, lang: Lang): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (lang === 'en' && isDottedEnd(tokens, at)) return true;
  if (token.kind !== 'mark') return false;
  if (token.norm === '!' || token.norm === '?') return true;
  if (token.norm === ';') return lang === 'zh';
  if (token.norm !== '.') return false;
  if (isOmission(tokens, at)) return false;
  if (lang === 'zh') return true;
  let next = at + 1;
  while (isCloser(tokens[next])) next += 1;
  const after = tokens[next];
  if (after !== undefined && after.kind !== 'break' && !after.spaced) return false;
  const before = tokens[at - 1];
  if (lang === 'ar' || before === undefined || before.kind !== 'word') return true;
  if (BEFORE_NUMBERS.has(before.norm)) return !/^\d/.test(after?.norm ?? '');
  if (ABBREVIATIONS.has(before.norm)) return MAY_END.has(before.norm) && opensSentence(after);
  return before.norm.length > 1 || /\d/.test(before.norm);
}

/** (...), […]: what is left out of a quotation ends no sentence. */
function isOmission(tokens: readonly Token[], at: number): boolean {
  let from = at;
  let until = at + 1;
  while (tokens[from - 1]?.norm === '.') from -= 1;
  while (tokens[until]?.norm === '.') until += 1;
  const [before, after] = [tokens[from - 1]?.norm, tokens[until]?.norm];
  return until - from > 1 && ((before === '(' && after === ')') || (before === '[' && after === ']'));
}

const MAY_END = new Set(['jr', 'sr', 'inc', 'ltd', 'co', 'corp', 'etc', 'al']);

function opensSentence(token: Token | undefined): boolean {
  return token !== undefined && token.spaced && OPENERS.has(token.norm);
}

/** U.S., a.m.: one word with its full stops, the last of which may be the sentence's too. */
function isDottedEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && token.norm.endsWith('.') && opensSentence(tokens[at + 1]);
}
