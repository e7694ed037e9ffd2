import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { governmentIdOf } from './cast';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

/** A stretch in which somebody has the word; nobody has it where the text narrates. */
export type Turn = {
  readonly speakers: readonly string[];
  readonly verb: Lexed | null;
  readonly from: number;
  readonly content: number;
  readonly force: number;
};

const ORDINALS = new Set(['第', '一', '二', '三', '四', '五', '我', '首', '其', '最']);

/** The turns of one sentence: those that it opens, or the one that goes on from the sentence before. */
export function findTurns(input: ReadingInput, sentence: Sentence, before: Turn | null, opensParagraph: boolean): readonly Turn[] {
  const turns: Turn[] = [];
  const carried = before !== null && before.speakers.length > 0 && (!opensParagraph || goesOn(input, sentence)) ? before : null;
  let clause = sentence.from;
  const own = ownTurn(input, sentence, carried);
  let last: Turn | null = carried ?? own;
  for (let i = sentence.from; i < sentence.until; i += 1) {
    const norm = input.doc.tokens[i]?.norm;
    const word = input.doc.words[i];
    const entry = word?.entries[0];
    if (word !== undefined && entry?.kind === 'report' && i < clause + LONGEST_LEAD) {
      const found = turnAt(input, clause, word, last, entry.force);
      const turn = found === null ? null : { ...found, speakers: ownVoice(input, found.speakers, last) };
      if (turn !== null) {
        // a second verb of speech in the same clause (介绍情况并表示) replaces the first
        if (turns.at(-1)?.from === turn.from) turns.pop();
        turns.push(turn);
        last = turn;
      }
    }
    if (norm === ',' || norm === ';' || norm === ':' || norm === '“') clause = i + 1;
  }
  if (turns.length > 0 && own !== null && (turns[0]?.from ?? 0) > own.from) return [own, ...turns];
  if (turns.length > 0) return turns[0] !== undefined && turns[0].from > sentence.from && carried !== null
    ? [{ ...carried, verb: null, from: sentence.from, content: sentence.from }, ...turns] : turns;
  if (own !== null) return [own];
  if (isNarrative(input, sentence)) return [{ speakers: [], verb: null, from: sentence.from, content: sentence.from, force: 0 }];
  return carried === null ? [] : [{ ...carried, verb: null, from: sentence.from, content: sentence.from }];
}

/** 发言人称，美方表示: who speaks for a side and names it goes on speaking. */
function ownVoice({ cast }: ReadingInput, speakers: readonly string[], last: Turn | null): readonly string[] {
  const same = last !== null && speakers.length === 1 && last.speakers.some((id) => governmentIdOf(id, cast) === speakers[0]);
  return same ? last.speakers : speakers;
}

const LONGEST_LEAD = 46; // characters from the start of a clause to its verb of speech

function goesOn({ doc }: ReadingInput, { from }: Sentence): boolean {
  return ORDINALS.has(doc.tokens[from]?.norm ?? '');
}

function turnAt(input: ReadingInput, clause: number, word: Lexed, last: Turn | null, force: number): Turn | null {
  const { doc, phraseAt } = input;
  const next = doc.tokens[word.until]?.norm;
  if (next === '的') return null; // 提出的倡议: a relative clause, not speech
  for (let i = clause; i < word.from; i += 1) if (doc.words[i]?.entries[0]?.kind === 'stance') return null;
  const opens = next === ',' || next === ':' || next === '“' || next === '"';
  let subject: readonly string[] = [];
  for (let i = clause; i < word.from; i += 1) {
    const phrase = phraseAt[i];
    if (phrase === undefined) continue;
    // 某国 in 对某国: the object of a preposition has no word
    const object = i > clause && /^[对向与和同就给]$/.test(doc.tokens[i - 1]?.norm ?? '');
    if (!object || subject.length === 0) subject = object ? subject : joint(input, phrase, word.from);
    if (!object) break;
  }
  const base = { verb: word, from: clause, content: opens ? word.until + 1 : word.until, force };
  if (subject.length > 0) return { ...base, speakers: subject };
  // no subject: 并表示, 表示: the speaker stays
  const bare = word.from - clause <= 4;
  return last !== null && last.speakers.length > 0 && bare && (opens || word.from === clause) ? { ...base, speakers: last.speakers } : null;
}

function joint({ doc, phraseAt }: ReadingInput, first: Phrase, limit: number): readonly string[] {
  const ids = [...first.ids];
  for (let at = first.until; at < limit;) {
    const norm = doc.tokens[at]?.norm ?? '';
    const next = /^[和与、及同]$/.test(norm) ? phraseAt[at + 1] : undefined;
    if (next === undefined) break;
    ids.push(...next.ids);
    at = next.until;
  }
  return [...new Set(ids)];
}

/** 两国元首高度评价, 某国反对: a stance in the narrator's own sentence, of a pair, a person, or a state outside anybody's turn. */
function ownTurn(input: ReadingInput, { from, until }: Sentence, carried: Turn | null): Turn | null {
  const phrase = input.phraseAt[from] ?? phraseAfterLead(input, from, until);
  if (phrase === undefined) return null;
  const speakers = joint(input, phrase, until);
  // inside somebody's turn a state is what they speak of, and they themselves need no second introduction
  if (carried !== null && speakers.length < 2 && (phrase.how !== 'person' || carried.speakers.includes(speakers[0] ?? ''))) return null;
  for (let i = phrase.until; i < Math.min(until, phrase.until + LONGEST_LEAD); i += 1) {
    const entry = input.doc.words[i]?.entries[0];
    if (entry?.kind === 'discuss' || entry?.kind === 'report' || input.doc.tokens[i]?.norm === ',') return null;
    if (entry?.kind === 'stance') return { speakers, verb: null, from: phrase.from, content: phrase.from, force: entry.force };
  }
  return null;
}

/** 据报道，某人…: the actor after a short lead. */
function phraseAfterLead({ doc, phraseAt }: ReadingInput, from: number, until: number): Phrase | undefined {
  const comma = doc.tokens.slice(from, Math.min(until, from + 12)).findIndex(({ norm }) => norm === ',');
  return comma === -1 ? undefined : phraseAt[from + comma + 1];
}

function isNarrative({ doc }: ReadingInput, { from, until }: Sentence): boolean {
  for (let i = from; i < until; i += 1) {
    const kind = doc.words[i]?.entries[0]?.kind;
    if (kind === 'discuss' && doc.words[i]?.until !== i + 1) return true;
    if (kind === 'stance') return false;
  }
  return false;
}
