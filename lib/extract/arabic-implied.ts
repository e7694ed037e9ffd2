import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import type { State } from './arabic-head';
import { agrees } from './arabic-agreement';
import { meetingPair } from './arabic-parties';
import { subjectAfter } from './arabic-subjects';
import { ADDRESSEES, isComplementiser, RELATIVES } from './arabic-words';
import { datelineEnd } from './dateline';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

/** A feminine verb isn't a man's: وقالت after a minister goes to somebody else. A woman is known by her title. */
export function suits({ cast }: Pick<ReadingInput, 'cast'>, { gender, number, person }: Pick<Entry, 'gender' | 'number' | 'person'>, current: readonly string[]): boolean {
  const [only, second] = current;
  if (gender !== 'f' || number !== 'singular' || person !== 3 || only === undefined || second !== undefined) return true;
  const actor = cast.get(only);
  if (actor?.kind !== 'person' || actor.role === null) return true;
  return /(?:ة|ه)(?:\s|$)/.test(actor.role.ar.split(' ').slice(0, 2).join(' '));
}

export function isOwnMan({ cast }: ReadingInput, { how, ids }: Phrase, { head }: State): boolean {
  const [man] = ids;
  const [state] = head?.subjects ?? [];
  return how === 'person' && man !== undefined && state !== undefined && cast.kindOf(state) === 'government' && cast.get(man)?.country === cast.get(state)?.country;
}

const ASIDE = 5; // tokens between a subject and the clause that tells more of it: مسؤول رفيع طلب عدم ذكر اسمه
export const SAID_WITHIN = 8; // tokens from صرح to أن

/** تصريحات فلان أثارت غضبا بعد أن قال إن كذا: the man named last before it. */
export function nearestPerson(input: ReadingInput, { from }: Sentence, at: number, entry: Entry): Phrase | null {
  for (let i = at - 1; i >= from; i -= 1) {
    const phrase = input.phraseAt[i];
    if (phrase?.how === 'person') return suits(input, entry, phrase.ids) && entry.number === 'singular' ? phrase : null;
  }
  return null;
}

const ASIDE_LENGTH = 10;

/** قال مسؤول طلب كذا إن...: the verb before the particle only tells who speaks. */
export function awaitsContent({ doc }: ReadingInput, { from, conjunction }: Lexed, { head, content }: State): boolean {
  if (head === null || content || conjunction || head.how !== 'verb' || head.entry.kind !== 'report' || from <= head.complement || from > head.complement + ASIDE) return false;
  const norms = doc.tokens.slice(head.complement, from + ASIDE_LENGTH).map(({ norm, kind }) => (kind === 'mark' ? ',' : norm));
  const particle = norms.findIndex(isComplementiser);
  // مسؤول كبير، طلب كذا، إن: an aside between two commas
  const opens = norms.indexOf(',');
  const isSetOff = opens >= 0 && opens < 3 && norms[particle - 1] === ',' && norms.slice(opens + 1, particle - 1).every((norm) => norm !== ',');
  return particle > from - head.complement && (isSetOff || !norms.slice(0, particle).includes(',')) && norms[particle - 1] !== 'علي' && norms[particle - 1] !== 'الي';
}

/** سبق لفلان أن رفض كذا، سبق أن رفض فلان كذا: who did so before stands behind ل or behind the verb. */
export function doneBefore(input: ReadingInput, { from, until }: Sentence, at: number): Phrase | null {
  const { tokens } = input.doc;
  if (!/^و?ان$/.test(tokens[at - 1]?.norm ?? '')) return null;
  for (let i = at - 2; i >= Math.max(from, at - DONE_WITHIN); i -= 1) {
    if (!/^[وف]?سبق$/.test(tokens[i]?.norm ?? '')) continue;
    const named = input.phraseAt[i + 1];
    if (named !== undefined && named.until === at - 1) return named;
    if (i < at - 2) return null;
    return input.phraseAt[at + 1] === undefined ? { from: at, until: at, ids: [], how: 'anaphor' } : subjectAfter(input, at + 1, until);
  }
  return null;
}

const DONE_WITHIN = 8; // tokens from سبق to the verb behind أن

/** أما فلان فنفى كذا: the one who is set against the others, and his verb behind ف. */
export function topicAt({ doc, phraseEndingAt }: ReadingInput, { from }: Sentence, word: Lexed): Phrase | null {
  const perfect = doc.tokens[word.from - 1]?.norm === 'فقد';
  const behind = perfect ? word.from - 1 : word.from;
  const phrase = phraseEndingAt[doc.tokens[behind - 1]?.norm === ',' ? behind - 1 : behind];
  if (phrase === undefined || (!perfect && (!word.conjunction || doc.tokens[word.from]?.norm.startsWith('ف') !== true))) return null;
  const before = doc.tokens[phrase.from - 1]?.norm;
  return phrase.from - 1 >= from && (before === 'اما' || before === 'واما') ? phrase : null;
}

/** وهنأ الرئيس فلانا على كذا: behind و, the one person between such a verb and على is congratulated, and who spoke last does it. */
export function isGreeted({ doc, phraseAt }: ReadingInput, word: Lexed, { act }: Entry, { from, until, ids }: Phrase, { current }: State): boolean {
  if (!word.conjunction || from !== word.until || current.length === 0 || current.some((id) => ids.includes(id))) return false;
  const greets = GREETS.test(doc.tokens[word.from]?.norm ?? '') && (act === 'praises' || act === 'thanks' || act === 'supports');
  const called = word.entries.some((entry) => entry.act === 'calls-for') && ids.includes('un-security-council');
  return (greets || called) && phraseAt[until] === undefined && /^(?:علي|الي|ل\S{3,}|ب\S{3,}|في)$/.test(doc.tokens[until]?.norm ?? '');
}

const ASKED_WITHIN = 7; // tokens from whom something is asked of to what is his own

/** ودعت إيران إلى التراجع عن سياساتها: behind و, a state is asked for what is its own, and doesn't ask it of itself. */
export function isAsked({ doc, cast }: ReadingInput, word: Lexed, { act, gender }: Entry, { from, until, ids, how }: Phrase, { current, head }: State): boolean {
  const [speaker, second] = current;
  // ويناشد الأطراف كذا: the parties are called on
  if (act === 'calls-for' && word.conjunction && how === 'anaphor' && ids.length > 1 && current.length > 0 && ADDRESSEES.has(doc.tokens[from]?.norm ?? '')) return true;
  if (act !== 'calls-for' || !word.conjunction || how !== 'government' || from !== word.until || second !== undefined || speaker === undefined || ids.includes(speaker)) return false;
  if (gender !== 'f' || (cast.kindOf(speaker) === 'person' && !suits({ cast }, { gender, number: 'singular', person: 3 }, current))) return false;
  if (!/^(?:الي|علي|ب\S{3,})$/.test(doc.tokens[until]?.norm ?? '')) return false;
  // أدانت فلانة كذا، وطالبت فلانة أخرى بكذا: within one sentence a second state would be set off from the first
  if (head?.how === 'verb' && head.entry.gender === 'f' && head.subjects === current) return true;
  const asked = doc.tokens.slice(until, until + ASKED_WITHIN);
  const end = asked.findIndex(({ kind }) => kind !== 'word');
  return asked.slice(0, end < 0 ? ASKED_WITHIN : end).some(({ norm }) => /^[بل]?(?:ال)?\S{3,}ها$/.test(norm));
}

const GREETS = /^و[يت]?(?:هنا|هنات|هني|هنئ|شكر|شكرت|عزي|عزت|حيا|حيت|واسي)/;

/** وطالبت الوسطاء بكذا: a feminine verb before a noun that asks for a masculine one takes it as object, if a state or body spoke last. */
export function isObjectOfBody({ doc, cast }: ReadingInput, word: Lexed, { gender, act }: Entry, { current }: State): boolean {
  const [speaker, second] = current;
  if (gender !== 'f' || act !== 'calls-for' || speaker === undefined || second !== undefined || cast.kindOf(speaker) === 'person') return false;
  return doc.tokens[word.until]?.norm.startsWith('ال') === true && doc.tokens.slice(word.until + 1, word.until + 6).some(({ norm }) => /^(?:الي|علي|ب\S{3,})$/.test(norm));
}

const FAR = 24; // tokens that may tell more of a subject before its verb comes
const OPENERS = /^(?:بيد|غير|الا|لكن|ولكن|ان|كان|كانت|وكان|وكانت|اما|الي|فيما|بينما|كما|انه)$/;

/** المجلس المؤلف من 15 عضوا أقر كذا: the subject that opens a sentence, its description, and only then its verb. */
export function farSubject(input: ReadingInput, { from, until }: Sentence, at: number, entry: Entry): Phrase | null {
  const { doc, phraseAt } = input;
  let start = datelineEnd(doc.tokens, from, until);
  while (start < at && OPENERS.test(doc.tokens[start]?.norm ?? '')) start += 1;
  const phrase = phraseAt[start];
  if (phrase === undefined || phrase.ids.length === 0 || phrase.until >= at || at - phrase.until > FAR || !fits(input, entry, phrase)) return null;
  const next = doc.tokens[phrase.until]?.norm ?? '';
  const told = RELATIVES.has(next) || next === ',' || next === '(' || /^ال\S{3,}/.test(next) || /^[وف]?كان/.test(doc.tokens[start - 1]?.norm ?? '');
  const before = doc.tokens[at - 1]?.norm ?? '';
  if (!told || RELATIVES.has(before) || before === 'ما' || before === 'لا' || before === 'لم' || before === 'لن') return null;
  // a relative clause has its own verb, which must stand between
  const relative = doc.tokens.slice(phrase.until, at).findIndex(({ norm }) => RELATIVES.has(norm));
  return relative >= 0 && at - phrase.until - relative < 3 ? null : phrase;
}

/** A verb that a man, a body or a state can have by its gender. */
function fits(input: ReadingInput, entry: Entry, phrase: Phrase): boolean {
  if (entry.person === 1 || entry.number !== 'singular') return phrase.ids.length > 1 && entry.person === 3;
  if (phrase.how === 'government') return (entry.gender === 'f') !== (agrees({ ...entry, gender: 'm' }, phrase, input.doc) && input.doc.titles[phrase.from] !== undefined);
  return suits(input, entry, phrase.ids);
}
/** Who an elided subject is: whoever spoke last, or for a dual or plural verb the pair of the meeting. */
export function agreeing({ doc, phraseAt, cast }: ReadingInput, entry: Entry, state: State): readonly string[] {
  if (entry.person === 1 || entry.number === 'singular') return state.current;
  if (state.head !== null && state.head.subjects.length === 0) return []; // several who were not named
  if (state.current.length > 1) return state.current;
  if (state.current.some((id) => cast.kindOf(id) === 'organization')) return state.current; // a body of several
  const pair = meetingPair(doc, phraseAt, phraseAt.length, false);
  // a verb of several men is none of states
  if (entry.gender === 'm' && state.current.length === 0 && pair.every((id) => cast.kindOf(id) === 'government')) return [];
  return pair.length === 2 ? pair : state.current;
}
/** أكد الجانبان في بيان صدر في ختام زيارة فلان: a pair whose names come only behind. */
export function pairNamedLater({ doc, phraseAt }: ReadingInput, { until }: Lexed): readonly string[] {
  const anaphor = doc.anaphora[until];
  if (anaphor?.entries[0] !== 'pair' || phraseAt[until] !== undefined) return [];
  const pair = meetingPair(doc, phraseAt, Math.min(phraseAt.length, until + LATER), false);
  return pair.length === 2 ? pair : [];
}

const LATER = 60; // tokens behind a pair in which it is named
const OPENING = 3; // tokens within which the subject of a narrated sentence is named: وكان قد زار فلان

/** وزار فلان المدينة مؤكدا: a verb that the lexicon needn't know, and its subject. */
export function narratedSubject(phraseAt: ReadingInput['phraseAt'], { from }: Sentence, at: number): readonly string[] {
  for (let i = from; i < Math.min(at, from + OPENING); i += 1) {
    const phrase = phraseAt[i];
    if (phrase !== undefined) return phrase.ids;
  }
  return [];
}
