import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { SAYS, type EnglishHead, type HeadState } from './english-head';
import { clauseBefore, quoteBefore } from './english-quotes';
import { subjectBefore, subjectIds } from './english-subjects';
import { followsBe, skipBack } from './english-words';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

const JOINERS = new Set(['and', ',', 'but', 'or', ';', 'then', 'while', 'before']);

/** According to X, ...; ..., according to X. */
export function sourceAt(input: ReadingInput, sentence: Sentence, at: number): EnglishHead | null {
  const { tokens } = input.doc;
  if (tokens[at]?.norm !== 'according' || tokens[at + 1]?.norm !== 'to') return null;
  const source = input.phraseAt[at + 2] ?? input.phraseAt[at + 3];
  if (source === undefined) return null;
  const base = { how: 'source', entry: SAYS, from: at, verb: null, subjects: source.ids } as const;
  if (at > sentence.from) return { ...base, complement: sentence.until, quote: quoteBefore(input, sentence, at) ?? clauseBefore(input, sentence, at) };
  let comma = source.until;
  while (comma < sentence.until && tokens[comma]?.norm !== ',') comma += 1;
  return { ...base, complement: comma < sentence.until ? comma + 1 : source.until, quote: null };
}

/** ... and urged: a verb that shares the subject of the verb before it, or of the sentence. */
export function joinedAt(input: ReadingInput, sentence: Sentence, word: Lexed, verbal: Entry, state: HeadState): EnglishHead | null {
  const joined = skipBack(input.doc, word.from, sentence.from);
  if (!JOINERS.has(input.doc.tokens[joined - 1]?.norm ?? '') || (verbal.part !== 'finite' && !isFinitePhrase(input, word, verbal))) return null;
  const base = { entry: verbal, verb: word, complement: word.until, how: 'verb', from: word.from, quote: null } as const;
  if (state.head !== null) return !state.content || verbal.kind === 'report' || verbal.force >= 4 ? { ...base, subjects: state.current } : null;
  const first = input.phraseAt[sentence.from] ?? input.phraseAt[afterLead(input, sentence)];
  return first === undefined || first.until >= joined ? null : { ...base, subjects: subjectIds(input, first, state) };
}

/** and appealed to, , paid tribute to: a fixed phrase that begins with a finite verb; "committed to" after a comma describes. */
function isFinitePhrase({ doc }: ReadingInput, { from }: Lexed, { part, kind, act }: Entry): boolean {
  return part === 'phrase' && kind === 'stance' && act !== 'pledges' && /(?:[^ei]ed|[^s]s|paid|took|spoke|put|hit|threw|lent|gave|stood)$/.test(doc.tokens[from]?.norm ?? '') && doc.tokens[from + 1]?.norm !== 'by';
}

/** On Monday, [X]: the token after the first comma near the start. */
function afterLead({ doc }: ReadingInput, { from, until }: Sentence): number {
  for (let i = from; i < Math.min(until, from + LONGEST_LEAD); i += 1) if (doc.tokens[i]?.norm === ',') return i + 1;
  return from;
}

const LONGEST_LEAD = 12; // tokens

const INTRODUCE = new Set([',', 'and', 'while', 'before', 'after', 'by', 'when', 'in', 'but', '-', '–', '—']);

/** ..., stressing that; while urging; is calling for; Condemning the attack, X said. */
export function participleAt(input: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, state: HeadState): EnglishHead | null {
  const { doc } = input;
  const base = { how: 'participle', entry, from: word.from, verb: word, complement: word.until, quote: null } as const;
  if (followsBe(doc, word.from, sentence.from)) {
    const subject = subjectBefore(input, sentence, word.from, entry);
    if (subject === null || state.content || !opensClause(input, sentence, subject)) return null;
    return { ...base, how: 'verb', from: subject.from, subjects: subjectIds(input, subject, state) };
  }
  const at = skipBack(doc, word.from, sentence.from);
  const before = doc.tokens[at - 1]?.norm ?? '';
  // He began by paying tribute
  const began = before === 'by' && BEGAN.test(doc.tokens[at - 2]?.norm ?? '') ? input.phraseEndingAt[at - 2] : undefined;
  if (began !== undefined && began.from >= sentence.from) return { ...base, subjects: subjectIds(input, began, state) };
  if (state.head !== null) {
    const quotes = /^(?:that|:|,|"|“)$/.test(doc.tokens[word.until]?.norm ?? '');
    if (before === ',' && (entry.kind === 'stance' || !quotes) && !UTTERED.has(entry.act) && isListOfGerunds(doc, state.head.complement, at)) return null;
    const isOpen = INTRODUCE.has(before) && (before !== 'and' || state.head.how === 'participle' || doc.tokens[at - 2]?.norm === ',') && before !== 'by' && before !== 'in';
    return isOpen ? { ...base, subjects: state.current } : null;
  }
  if (at !== sentence.from && !INTRODUCE.has(before)) return null;
  if (at === sentence.from || doc.tokens[at - 2] === undefined || at - 1 === sentence.from) {
    if (IDLE_OPENINGS.test(doc.tokens[word.from]?.norm ?? '')) return null;
    const after = subjectAfterComma(input, word.until, sentence.until);
    return after === undefined ? null : { ...base, subjects: after.ids };
  }
  const first = input.phraseAt[sentence.from];
  return first === undefined || before !== ',' ? null : { ...base, subjects: first.ids };
}

/** the importance of upholding law, [maintaining] peace: one more of a list. */
function isListOfGerunds({ tokens }: ReadingInput['doc'], from: number, until: number): boolean {
  for (let i = from; i + 1 < until; i += 1) if (/^(?:of|to|for|in|including)$/.test(tokens[i]?.norm ?? '') && /^\p{L}{3,}ing$/u.test(tokens[i + 1]?.norm ?? '')) return true;
  return false;
}

/** ..., warning against it: acts of speech, which no list of what is to be done goes on with. */
const UTTERED: ReadonlySet<string> = new Set(['warns', 'calls-for', 'condemns', 'thanks', 'praises']);

const BEGAN = /^(?:began|begins|started|opened|concluded|ended|closed|finished)$/;

/** Responding to reporters, X said; Seeking to justify it, X did: an opening that says when or why, and holds nothing. */
const IDLE_OPENINGS = /^(?:responding|replying|reacting|referring|commenting|speaking|answering|seeking|hoping|reporting|telling|asking|quoting|citing)$/;

/** initiatives [the United States is taking]: behind a noun a subject opens no clause of its own. */
function opensClause({ doc }: ReadingInput, { from }: Sentence, subject: Phrase): boolean {
  const at = doc.tokens[subject.from - 1]?.norm === 'the' ? subject.from - 1 : subject.from;
  const before = doc.tokens[at - 1];
  return at <= from || before === undefined || before.kind !== 'word' || INTRODUCE.has(before.norm) || doc.words[at - 1]?.entries.some(({ kind }) => kind === 'report') === true;
}

const LONGEST_OPENING = 30; // tokens of a participle's clause before the subject of the sentence

function subjectAfterComma({ doc, phraseAt }: ReadingInput, from: number, until: number): Phrase | undefined {
  for (let i = from; i < Math.min(until, from + LONGEST_OPENING); i += 1) {
    const phrase = doc.tokens[i]?.norm === ',' ? phraseAt[i + 1] : undefined;
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

const AGENT = 12; // tokens between a passive and the one it was done by

/** was condemned by X: the agent holds the position, and whoever suffers it holds none. */
export function passiveAt(input: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry): EnglishHead | null {
  if (entry.kind === 'discuss' || input.doc.tokens[word.from]?.norm === 'invited') return null;
  for (let i = word.until; i < Math.min(sentence.until, word.until + AGENT); i += 1) {
    if (input.doc.tokens[i]?.kind === 'mark') return null;
    const agent = input.doc.tokens[i]?.norm === 'by' ? input.phraseAt[i + 1] : undefined;
    if (agent === undefined) continue;
    let from = word.from;
    while (from > Math.max(sentence.from, word.from - LONGEST_OPENING) && (input.doc.tokens[from - 1]?.kind === 'word' || word.from - from < 2)) from -= 1;
    return { how: 'passive', entry, from, verb: word, subjects: agentsFrom(input, agent), complement: word.until, quote: null };
  }
  return null;
}

/** by A, B and C: all of them. */
function agentsFrom({ doc, phraseAt }: ReadingInput, first: Phrase): readonly string[] {
  const ids = [...first.ids];
  for (let next: Phrase | undefined = first; next !== undefined;) {
    const at: number = doc.tokens[next.until]?.norm === ',' && doc.tokens[next.until + 1]?.norm === 'and' ? next.until + 2 : next.until + 1;
    const joins = /^(?:and|,)$/.test(doc.tokens[next.until]?.norm ?? '');
    next = joins ? (phraseAt[at] ?? (doc.tokens[at]?.norm === 'the' ? phraseAt[at + 1] : undefined)) : undefined;
    if (next !== undefined) ids.push(...next.ids);
  }
  return [...new Set(ids)];
}
