import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { governmentIdOf } from './cast';
import { afterApposition, afterConjunction, isBody, isOneOf, isOwner, isSideOf, isGoverned, isHeadOf, isOther, isPronoun, isStyled, joint, phraseAfterLead } from './chinese-actors';
import { afterDateline, isAnswer, isDeedBefore, isNarrative, isNarratorAgain, isNobody, isOfPress } from './chinese-narration';
import type { Turn } from './chinese-turn';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

export type Before = {
  readonly turn: Turn | null;
  readonly opensParagraph: boolean;
  /** Whether the paragraph so far is told by the narrator, after another in which somebody had the word. */
  readonly isPaused: boolean;
  /** The person whom the paragraph opens with: he, where nobody has the word. */
  readonly opener: readonly string[];
  /** Who said the quotation that this sentence is, where the next one says so. */
  readonly quotedBy: readonly string[];
};

const ORDINALS = new Set(['第', '一', '二', '三', '四', '五', '我', '首', '其', '最']);
const PLAIN = { verb: null, entry: null, lasting: false } as const;

/** The turns of one sentence: those that it opens, or the one that goes on from the sentence before. */
export function findTurns(input: ReadingInput, written: Sentence, { turn: before, opensParagraph, isPaused, opener, quotedBy }: Before): readonly Turn[] {
  const sentence = opensParagraph ? { ...written, from: afterDateline(input, written) } : written;
  const whole = { from: sentence.from, content: sentence.from };
  if (quotedBy.length > 0) return [{ ...PLAIN, ...whole, speakers: quotedBy }];
  const continues = before !== null && before.speakers.length > 0 && (!(opensParagraph || isPaused) || before.lasting || goesOn(input, sentence, before));
  const carried = continues ? before : null;
  const turns: Turn[] = [];
  const own = ownTurn(input, sentence, carried, before);
  const topic = topicOf(input, sentence, before, opener);
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
      } else if (turns.length === 0 && own === null && isDeedBefore(input, sentence, clause, carried, topic)) {
        last = { ...PLAIN, speakers: topic, from: clause, content: clause };
        turns.push(last);
      } else if (turns.length > 0 && isNarratorAgain(input, clause, last)) turns.push({ ...PLAIN, speakers: [], from: clause, content: clause });
    }
  }
  if (turns.length > 0 && own !== null && (turns[0]?.from ?? 0) > own.from) return [own, ...turns];
  const opensOwn = topic.length > 0 && carried !== null && !topic.some((id) => carried.speakers.includes(id)) && topic.every((id) => turns[0]?.speakers.includes(id) === true);
  if (turns.length > 0) return turns[0] !== undefined && turns[0].from > sentence.from && carried !== null && !opensOwn ? [{ ...carried, ...PLAIN, lasting: carried.lasting, ...whole }, ...turns] : turns;
  if (own !== null) return [own];
  if (isNarrative(input, sentence) && !(carried?.lasting ?? false)) return [{ ...PLAIN, ...whole, speakers: [] }];
  return carried === null ? [] : [{ ...carried, verb: null, entry: null, ...whole }];
}

/** 发言人称，美方表示: who speaks for a side and names it goes on speaking. */
function ownVoice(input: ReadingInput, { speakers, from }: Turn, last: Turn | null): readonly string[] {
  const { cast, phraseAt } = input;
  const phrase = phraseAt[from];
  const same = last !== null && last.speakers.length === 1 && (phrase === undefined || !isBody(input, phrase)) && speakers.length === 1 && last.speakers.some((id) => governmentIdOf(id, cast) === speakers[0]);
  return same ? last.speakers : speakers;
}

const LONGEST_LEAD = 46; // characters from the start of a clause to its verb of speech

/** 第二，……; 中方将……, in the paragraph after what China's minister said: his own side, under the name by which only its own call it. */
function goesOn(input: ReadingInput, { from }: Sentence, before: Turn): boolean {
  return ORDINALS.has(input.doc.tokens[from]?.norm ?? '') || isSideOf(input, input.phraseAt[from], before);
}

/** Whom a sentence is about: the actor that it opens with, whom a later 他 or a bare 表示 takes up. */
function topicOf(input: ReadingInput, { from, until }: Sentence, before: Turn | null, opener: readonly string[]): readonly string[] {
  const phrase = input.phraseAt[afterConjunction(input, from)] ?? phraseAfterLead(input, from, until) ?? afterApposition(input, from, until);
  if (phrase === undefined) return [];
  if (isPronoun(input, phrase)) return [before?.speakers ?? [], opener].find((ids) => ids.length === 1) ?? phrase.ids;
  return joint(input, phrase, until);
}

type Place = { readonly clause: number; readonly word: Lexed; readonly entry: Entry; readonly last: Turn | null; readonly topic: readonly string[] };

function turnAt(input: ReadingInput, sentence: Sentence, { clause, word, entry, last, topic }: Place): Turn | null {
  const { doc, phraseAt } = input;
  const next = doc.tokens[word.until]?.norm;
  if (next === '的') return null; // 提出的倡议: a relative clause, not speech
  if (next === '了' && !/^(?:表示|说|称)/.test(doc.text.slice(doc.tokens[word.from]?.start ?? 0, doc.tokens[word.until - 1]?.end ?? 0))) return null; // 介绍了某事的进展: a noun, and nothing said of it
  for (let i = clause; i < word.from; i += 1) if (doc.words[i]?.entries[0]?.kind === 'stance') return null;
  const opens = next === ',' || next === ':' || next === '“' || next === '"';
  const base = { verb: word, from: clause, content: opens ? word.until + 1 : word.until, entry: entry.act === 'asserts' ? null : entry, lasting: false };
  let subject: readonly string[] = [];
  for (let i = clause; i < word.from; i += 1) {
    const phrase = phraseAt[i];
    if (phrase === undefined) continue;
    if (i > clause && isGoverned(input, phrase)) continue;
    if (isOfPress(input, phrase)) return { ...base, speakers: [] };
    if (last !== null && isStyled(input, phrase) && !PLAINLY_SAYS.test(doc.text.slice(doc.tokens[word.from]?.start ?? 0, doc.tokens[word.until - 1]?.end ?? 0))) return null;
    subject = isPronoun(input, phrase) ? pronounIds(phrase, last, topic) : joint(input, phrase, word.from);
    break;
  }
  if (subject.length > 0) return { ...base, ...quotedBefore(input, sentence, clause, word), speakers: subject };
  if (isNobody(input, clause, word)) return { ...base, speakers: [] };
  // no subject: 并表示, 表示: the topic of the sentence has the word, or whoever had it
  const bare = doc.tokens.slice(clause, word.from).every(({ norm }) => ADVERBIAL.test(norm));
  const speakers = topic.length > 0 ? topic : (last?.speakers ?? []);
  const onlyWhere = topic.length > 0 && clause > sentence.from && WHERE.test(doc.text.slice(doc.tokens[clause]?.start ?? 0, doc.tokens[word.from]?.start ?? 0));
  return speakers.length > 0 && (bare || onlyWhere) ? { ...base, speakers } : null;
}

const PLAINLY_SAYS = /^(?:表示|说|称|指出|强调|认为|重申|坦言|回应|透露)/;

/** 某人会后在社交媒体称: when and where, and who stands before the comma. */
const WHERE = /^(?:[^，的]{0,10}(?:后|时|前|期间|当天|随后|\d日))?(?:在[^，的]{1,14}(?:上|中|内|会|时)?)?(?:还|也|又|并|则|同时)?$/;
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

const DEMAND = /^(?:都|也|均|双方|各方|还|更|就|今后|首先|尤其|特别|共同|、|和|与|各国|[^，。；]{0,2})?(?:应|要(?!求)|须|必须|需|可以|不妨|不应|不得|不能|不要)/;
const DEMAND_REACH = 8; // characters

/** 两国元首高度评价, 某国反对: a stance in the narrator's own sentence, of a pair, a person, or a state outside anybody's turn. */
function ownTurn(input: ReadingInput, { from, until }: Sentence, carried: Turn | null, before: Turn | null): Turn | null {
  const { doc } = input;
  const phrase = input.phraseAt[from] ?? phraseAfterLead(input, from, until) ?? afterApposition(input, from, until);
  if (phrase === undefined) return null;
  const spoken = carried ?? before;
  const speakers = isPronoun(input, phrase) && spoken?.speakers.length === 1 ? spoken.speakers : joint(input, phrase, until);
  // inside somebody's turn a state is what they speak of, and they themselves need no second introduction
  if (carried !== null && speakers.length < 2 && !isOther(input, phrase, carried) && !isOneOf(input, phrase, carried)) return null;
  // 甲国和乙国的主权应得到尊重: whose it is, and not who speaks
  if (carried !== null && phrase.how === 'government' && isOwner(input, phrase, until)) return null;
  // 习近平主席宣布了……, inside what his guest says: whom one speaks of by name and title
  if (carried !== null && isStyled(input, phrase)) return null;
  // 双方应当, 各方要: what is asked of somebody is asked by whoever has the word
  if (DEMAND.test(doc.text.slice(doc.tokens[phrase.until - 1]?.end ?? 0, doc.tokens[Math.min(until, phrase.until + DEMAND_REACH) - 1]?.end ?? 0))) return null;
  return hasStance(input, phrase, until) ? { ...PLAIN, speakers, from: phrase.from, content: phrase.from } : null;
}

function hasStance({ doc }: ReadingInput, phrase: Phrase, until: number): boolean {
  for (let i = phrase.until; i < Math.min(until, phrase.until + LONGEST_LEAD); i += 1) {
    const entry = doc.words[i]?.entries[0];
    if (entry?.kind === 'discuss' || entry?.kind === 'report') return false;
    // 致函联合国，要求……: the next clause goes on with the same subject
    if (doc.tokens[i]?.norm === ',' && doc.words[i + 1]?.entries[0]?.kind !== 'stance') return false;
    // 就反对某事的议案进行表决: a stance inside the matter
    if (entry?.kind === 'stance' && /(?:就|关于|围绕)$/.test(doc.text.slice(Math.max(0, (doc.tokens[i]?.start ?? 0) - 2), doc.tokens[i]?.start ?? 0))) return false;
    // 举行宴会，欢迎来宾: what a ceremony is for
    if (entry?.kind === 'stance' && entry.act === 'welcomes' && CEREMONY.test(doc.text.slice(doc.tokens[phrase.until]?.start ?? 0, doc.tokens[i]?.start ?? 0))) return false;
    if (entry?.kind === 'stance') return true;
  }
  return false;
}

const CEREMONY = /(?:举行|举办|主持|设)[^，]{0,16}(?:宴|仪式|招待会|酒会)/;

/** ..., 某国代表反对: after a comma another actor takes a stance. */
function otherTurn(input: ReadingInput, { until }: Sentence, clause: number, last: Turn | null): Turn | null {
  const at = afterConjunction(input, clause);
  const phrase = input.phraseAt[at];
  if (phrase === undefined) return null;
  // 双方达成协议，埃及以及欧盟对此表示欢迎: the narrator's sentence, and an answer to what it tells
  if (last === null || last.speakers.length === 0) return phrase.how !== 'anaphor' && isAnswer(input, phrase, until) ? { ...PLAIN, speakers: joint(input, phrase, until), from: at, content: at } : null;
  if (last.lasting || !isOther(input, phrase, last)) return null;
  // inside what somebody is quoted with, others are spoken of; but a body's statement tells what its head holds
  if ((last.verb !== null && !isHeadOf(input, phrase, last)) || !hasStance(input, phrase, until)) return null;
  return { ...PLAIN, speakers: joint(input, phrase, until), from: at, content: at };
}
