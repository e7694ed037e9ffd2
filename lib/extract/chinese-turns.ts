import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { governmentIdOf } from './cast';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

/** A stretch in which somebody has the word; nobody has it where the text narrates. */
export type Turn = {
  readonly speakers: readonly string[];
  readonly verb: Lexed | null;
  readonly from: number;
  readonly content: number;
  /** The verb that gave the word, where it takes a stance itself: 警告说. */
  readonly entry: Entry | null;
  /** Whether it goes on over paragraphs: an answer in a transcript, a statement of one's own. */
  readonly lasting: boolean;
};

export type Before = {
  readonly turn: Turn | null;
  readonly opensParagraph: boolean;
  /** Who said the quotation that this sentence is, where the next one says so. */
  readonly quotedBy: readonly string[];
};

const ORDINALS = new Set(['第', '一', '二', '三', '四', '五', '我', '首', '其', '最']);
const PLAIN = { verb: null, entry: null, lasting: false } as const;

/** The turns of one sentence: those that it opens, or the one that goes on from the sentence before. */
export function findTurns(input: ReadingInput, written: Sentence, { turn: before, opensParagraph, quotedBy }: Before): readonly Turn[] {
  const sentence = opensParagraph ? { ...written, from: afterDateline(input, written) } : written;
  const whole = { from: sentence.from, content: sentence.from };
  if (quotedBy.length > 0) return [{ ...PLAIN, ...whole, speakers: quotedBy }];
  const continues = before !== null && before.speakers.length > 0 && (!opensParagraph || before.lasting || goesOn(input, sentence));
  const carried = continues ? before : null;
  const turns: Turn[] = [];
  const own = ownTurn(input, sentence, carried);
  const topic = topicOf(input, sentence, before);
  let clause = sentence.from;
  let last: Turn | null = carried ?? own;
  for (let i = sentence.from; i < sentence.until; i += 1) {
    const norm = input.doc.tokens[i]?.norm;
    const word = input.doc.words[i];
    const entry = word?.entries[0];
    if (word !== undefined && entry?.kind === 'report' && i < clause + LONGEST_LEAD) {
      const found = turnAt(input, sentence, { clause, word, entry, last, topic: turns.length === 0 ? topic : [] });
      const turn = found === null ? null : { ...found, speakers: ownVoice(input, found, last) };
      if (turn !== null) {
        // a second verb of speech in the same clause (介绍情况并表示) replaces the first
        if (turns.at(-1)?.from === turn.from) turns.pop();
        // “……，”某人说，“……。”: whoever goes on said what stands before too
        if (turns.length === 0 && turn.from > sentence.from && isQuotedUntil(input.doc, sentence.from, clause)) {
          turns.push({ ...PLAIN, speakers: turn.speakers, from: sentence.from, content: sentence.from + 1 });
        }
        turns.push(turn);
        last = turn;
      }
    }
    if (norm === ',' || norm === ';' || norm === ':' || norm === '“') {
      clause = i + 1;
      const next = otherTurn(input, sentence, clause, last);
      if (next !== null) {
        turns.push(next);
        last = next;
      } else if (turns.length > 0 && isNarratorAgain(input, clause, last)) turns.push({ ...PLAIN, speakers: [], from: clause, content: clause });
    }
  }
  if (turns.length > 0 && own !== null && (turns[0]?.from ?? 0) > own.from) return [own, ...turns];
  if (turns.length > 0) return turns[0] !== undefined && turns[0].from > sentence.from && carried !== null ? [{ ...carried, ...PLAIN, lasting: carried.lasting, ...whole }, ...turns] : turns;
  if (own !== null) return [own];
  if (isNarrative(input, sentence) && !(carried?.lasting ?? false)) return [{ ...PLAIN, ...whole, speakers: [] }];
  return carried === null ? [] : [{ ...carried, verb: null, entry: null, ...whole }];
}

/** 发言人称，美方表示: who speaks for a side and names it goes on speaking. */
function ownVoice(input: ReadingInput, { speakers, from }: Turn, last: Turn | null): readonly string[] {
  const { cast, phraseAt } = input;
  const phrase = phraseAt[from];
  const same = last !== null && (phrase === undefined || !isBody(input, phrase)) && speakers.length === 1 && last.speakers.some((id) => governmentIdOf(id, cast) === speakers[0]);
  return same ? last.speakers : speakers;
}

const LONGEST_DATELINE = 40; // characters

/** Where the words of a report begin: 新华社某地某月某日电（记者某某）……, 环球网报道 ……. */
function afterDateline({ doc }: ReadingInput, { from, until }: Sentence): number {
  const { tokens } = doc;
  for (let i = from; i < Math.min(until - 1, from + LONGEST_DATELINE); i += 1) {
    const norm = tokens[i]?.norm;
    if (norm === ',' || norm === ':') return from;
    const next = tokens[i + 1];
    if ((norm !== '电' && norm !== '讯' && norm !== '道') || next === undefined) continue;
    if (next.spaced) return i + 1;
    if (next.norm !== '(') continue;
    let close = i + 2;
    while (close < until && tokens[close]?.norm !== ')') close += 1;
    return close >= until - 1 ? from : close + 1;
  }
  return from;
}

const LONGEST_LEAD = 46; // characters from the start of a clause to its verb of speech

function goesOn({ doc }: ReadingInput, { from }: Sentence): boolean {
  return ORDINALS.has(doc.tokens[from]?.norm ?? '');
}

/** Whom a sentence is about: the actor that it opens with, whom a later 他 or a bare 表示 takes up. */
function topicOf(input: ReadingInput, { from, until }: Sentence, before: Turn | null): readonly string[] {
  const phrase = input.phraseAt[from] ?? phraseAfterLead(input, from, until);
  if (phrase === undefined) return [];
  if (isPronoun(input, phrase)) return before !== null && before.speakers.length === 1 ? before.speakers : phrase.ids;
  return joint(input, phrase, until);
}

function isPronoun({ doc }: ReadingInput, { how, from, until }: Phrase): boolean {
  return how === 'anaphor' && until === from + 1 && /^[他她]$/.test(doc.tokens[from]?.norm ?? '');
}

type Place = { readonly clause: number; readonly word: Lexed; readonly entry: Entry; readonly last: Turn | null; readonly topic: readonly string[] };

function turnAt(input: ReadingInput, sentence: Sentence, { clause, word, entry, last, topic }: Place): Turn | null {
  const { doc, phraseAt } = input;
  const next = doc.tokens[word.until]?.norm;
  if (next === '的') return null; // 提出的倡议: a relative clause, not speech
  for (let i = clause; i < word.from; i += 1) if (doc.words[i]?.entries[0]?.kind === 'stance') return null;
  const opens = next === ',' || next === ':' || next === '“' || next === '"';
  let subject: readonly string[] = [];
  for (let i = clause; i < word.from; i += 1) {
    const phrase = phraseAt[i];
    if (phrase === undefined) continue;
    if (i > clause && isGoverned(input, phrase)) continue;
    subject = isPronoun(input, phrase) ? pronounIds(phrase, last, topic) : joint(input, phrase, word.from);
    break;
  }
  const base = { verb: word, from: clause, content: opens ? word.until + 1 : word.until, entry: entry.act === 'asserts' ? null : entry, lasting: false };
  if (subject.length > 0) return { ...base, ...quotedBefore(input, sentence, clause, word), speakers: subject };
  if (isNobody(input, clause, word)) return { ...base, speakers: [] };
  // no subject: 并表示, 表示: the topic of the sentence has the word, or whoever had it
  const bare = doc.tokens.slice(clause, word.from).every(({ norm }) => ADVERBIAL.test(norm));
  const speakers = topic.length > 0 ? topic : (last?.speakers ?? []);
  return speakers.length > 0 && bare ? { ...base, speakers } : null;
}

/** 对某国, 正在某地访问的某人: what a preposition or a verb of going governs has no word; 在…中 and 在…看来 too are only where. */
function isGoverned({ doc }: ReadingInput, { from }: Phrase): boolean {
  return /(?:[对向与和同就给在于从往赴]|代表|访问|出访|到访|抵达|前往)$/.test(doc.text.slice(Math.max(0, (doc.tokens[from]?.start ?? 0) - 2), doc.tokens[from]?.start ?? 0));
}

/** 分析人士指出, 多家媒体称: somebody has the word, and nobody that could be named. */
const NOBODY = /(?:人士|专家|学者|观察家|媒体|舆论|外界|记者|民众|网民|民调|目击者|居民|报告|数据|评论员)[们均都也普遍一致还则近日日当天地午前称\d]{0,6}(?:报道|分析|评论|撰文|发文)?$/;

function isNobody({ doc }: ReadingInput, clause: number, word: Lexed): boolean {
  return NOBODY.test(doc.text.slice(doc.tokens[clause]?.start ?? 0, doc.tokens[word.from]?.start ?? 0));
}

const ADVERBIAL = /^[但却而仍即接着继续最并还也又则同时此外另再均都一致共随后特别曾明确坚定进步在会谈后中表致]$/;

function pronounIds(phrase: Phrase, last: Turn | null, topic: readonly string[]): readonly string[] {
  if (topic.length === 1) return topic;
  return last !== null && last.speakers.length === 1 ? last.speakers : phrase.ids;
}

/** “……，”某人说。: what was said stands before the speaker. */
function quotedBefore({ doc }: ReadingInput, { from, until }: Sentence, clause: number, word: Lexed): Pick<Turn, 'from' | 'content'> | null {
  let end = word.until;
  while (end < until && doc.tokens[end]?.kind === 'mark') end += 1;
  if (end < until || !isQuotedUntil(doc, from, clause)) return null;
  return { from, content: from + 1 };
}

/** Whether a quotation opens the sentence and is over where a clause begins, its mark before or behind the comma. */
function isQuotedUntil({ tokens }: ReadingInput['doc'], from: number, clause: number): boolean {
  if (tokens[from]?.norm !== '“' || clause === from) return false;
  const close = tokens.slice(from, clause + 1).findIndex(({ norm }) => norm === '”');
  return close !== -1 && from + close >= clause - 2;
}

function joint({ doc, phraseAt }: ReadingInput, first: Phrase, limit: number): readonly string[] {
  const ids = [...first.ids];
  for (let at = first.until; at < limit;) {
    const norm = doc.tokens[at]?.norm ?? '';
    const next = /^[和与、及同]$/.test(norm) ? phraseAt[at + 1] : undefined;
    // 某人同某人通电话: whom one meets does not speak with one
    if (next === undefined || (norm !== '、' && doc.words.slice(next.until, Math.min(limit, next.until + 4)).some((word) => word?.entries[0]?.kind === 'discuss'))) break;
    ids.push(...next.ids);
    at = next.until;
  }
  return [...new Set(ids)];
}

/** 两国元首高度评价, 某国反对: a stance in the narrator's own sentence, of a pair, a person, or a state outside anybody's turn. */
function ownTurn(input: ReadingInput, { from, until }: Sentence, carried: Turn | null): Turn | null {
  const phrase = input.phraseAt[from] ?? phraseAfterLead(input, from, until);
  if (phrase === undefined) return null;
  const speakers = isPronoun(input, phrase) && carried?.speakers.length === 1 ? carried.speakers : joint(input, phrase, until);
  // inside somebody's turn a state is what they speak of, and they themselves need no second introduction
  if (carried !== null && speakers.length < 2 && !isOther(input, phrase, carried)) return null;
  return hasStance(input, phrase, until) ? { ...PLAIN, speakers, from: phrase.from, content: phrase.from } : null;
}

/** 某人宣布退出某协议，此后……: what came of an act is told by the narrator, not by whoever announced it. */
function isNarratorAgain({ doc }: ReadingInput, clause: number, last: Turn | null): boolean {
  if (last === null || last.verb === null || last.content !== last.verb.until || doc.tokens[last.content]?.kind === 'mark') return false;
  return /^(?:此后|随后|其后|之后|自此|从此|导致|引发)/.test(doc.text.slice(doc.tokens[clause]?.start ?? 0, (doc.tokens[clause]?.start ?? 0) + 2));
}

/** A person, or a body under its title (某国外交部), other than the one who has the word. */
function isOther(input: ReadingInput, phrase: Phrase, last: Turn): boolean {
  if (phrase.ids.some((id) => last.speakers.includes(id)) || phrase.how === 'anaphor') return false;
  return phrase.how === 'person' || (phrase.how === 'government' && !last.lasting && isBody(input, phrase));
}

function isBody({ doc }: ReadingInput, { from, until }: Phrase): boolean {
  return doc.titles.slice(from, until).some((title) => title !== undefined);
}

function hasStance({ doc }: ReadingInput, phrase: Phrase, until: number): boolean {
  for (let i = phrase.until; i < Math.min(until, phrase.until + LONGEST_LEAD); i += 1) {
    const entry = doc.words[i]?.entries[0];
    if (entry?.kind === 'discuss' || entry?.kind === 'report') return false;
    // 致函联合国，要求……: the next clause goes on with the same subject
    if (doc.tokens[i]?.norm === ',' && doc.words[i + 1]?.entries[0]?.kind !== 'stance') return false;
    if (entry?.kind === 'stance') return true;
  }
  return false;
}

/** ..., 某国代表反对: after a comma another actor takes a stance. */
function otherTurn(input: ReadingInput, { until }: Sentence, clause: number, last: Turn | null): Turn | null {
  const phrase = input.phraseAt[clause];
  if (phrase === undefined || last === null || last.lasting || !isOther(input, phrase, last)) return null;
  // inside what somebody is quoted with, others are spoken of
  if (last.verb !== null || !hasStance(input, phrase, until)) return null;
  return { ...PLAIN, speakers: joint(input, phrase, until), from: clause, content: clause };
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
