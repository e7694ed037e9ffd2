import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { CAUSATIVES, IMPERSONAL, isComplementiser, isJoinedComplementiser, QUOTES, RELATIVES, TEMPORAL } from './arabic-words';
import {
  agrees, isElided, isPerson, joined, jointEnd, jointIds, jointIdsBefore, listedSubjects, meetingPair, speaksFor, subjectAfter, subjectBefore,
} from './arabic-subjects';
import type { Entry } from './lexicon';
import type { ReadingInput } from './reading';

/** A word that makes somebody say or hold something, with who that is and where the rest of the clause begins. */
export type Head = {
  readonly how: 'verb' | 'participle' | 'relative' | 'masdar' | 'passive' | 'label' | 'quote';
  readonly entry: Entry;
  readonly from: number;
  readonly verb: Lexed | null;
  readonly subjects: readonly string[];
  /** Where a subject phrase ends, or the verb: the complement is looked for from here. */
  readonly complement: number;
  /** A spokesman or a document: others' words may stand in its content. */
  readonly relays: boolean;
};

type State = { current: readonly string[]; content: boolean; head: Head | null };

/** The heads of one sentence, in order. Inside what somebody says, a stance verb is content and not a head. */
export function findHeads(input: ReadingInput, sentence: Sentence, current: readonly string[], openQuote: Head | null): readonly Head[] {
  const heads: Head[] = [];
  const { doc } = input;
  const state: State = { current, content: false, head: null };
  const keep = (head: Head) => {
    heads.push(head);
    state.head = head;
    state.content = false;
    if (head.subjects.length > 0 && head.how !== 'relative' && head.how !== 'masdar') state.current = head.subjects;
  };
  const label = openQuote === null ? labelAt(input, sentence) : { ...openQuote, how: 'quote' as const, from: sentence.from, verb: null, complement: sentence.from };
  if (label !== null) {
    keep(label);
    state.content = true;
  }
  const impersonal = label === null ? impersonalAt(input, sentence) : null;
  if (impersonal !== null) {
    keep(impersonal);
    state.content = true;
  }
  for (let i = label?.complement ?? impersonal?.complement ?? sentence.from; i < sentence.until; i += 1) {
    const norm = doc.tokens[i]?.norm;
    if (state.head !== null && (isComplementiser(norm) || isJoinedComplementiser(norm) || norm === ':')) state.content = true;
    const word = doc.words[i];
    if (word === undefined) continue;
    const head = headAt(input, sentence, word, state);
    if (head === null) continue;
    keep(head);
    i = Math.max(i, Math.min(head.complement, sentence.until) - 1);
  }
  return heads;
}

/** "فلان: ..." at the start of a headline or of a line of a dialogue. */
function labelAt({ doc, phraseAt }: ReadingInput, { from }: Sentence): Head | null {
  const phrase = phraseAt[from];
  if (phrase === undefined || doc.tokens[phrase.until]?.norm !== ':') return null;
  return { how: 'label', entry: SAYS, from, verb: null, subjects: phrase.ids, complement: phrase.until + 1, relays: false };
}

/** A reporting verb without anybody at the head of a sentence: nobody holds what follows, unless it names who does. */
function impersonalAt({ doc, phraseAt }: ReadingInput, { from, until }: Sentence): Head | null {
  if (!IMPERSONAL.has(doc.tokens[from]?.norm ?? '') || phraseAt[from + 1] !== undefined) return null;
  for (let i = from + 1; i < Math.min(until, from + 5); i += 1) {
    if (!isComplementiser(doc.tokens[i]?.norm)) continue;
    return { how: 'verb', entry: SAYS, from, verb: null, subjects: [], complement: i, relays: true };
  }
  return null;
}

const SAYS: Entry = { kind: 'report', part: 'finite', act: 'asserts', polarity: 0, force: 1, number: 'singular', gender: null, person: 3, needs: null };

function headAt(input: ReadingInput, sentence: Sentence, word: Lexed, state: State): Head | null {
  const finite = word.entries.find(({ part, kind }) => part === 'finite' && (kind === 'report' || kind === 'stance' || kind === 'discuss'));
  const participle = word.entries.find(({ part, kind }) => part === 'participle' && (kind === 'report' || kind === 'stance'));
  const noun = word.entries.find(({ part, kind }) => part === 'noun' && (kind === 'report' || kind === 'stance'));
  if (finite !== undefined && !word.article) {
    const head = verbHead(input, sentence, word, finite, noun !== undefined || participle !== undefined, state);
    if (head !== null) return head;
  }
  if (participle !== undefined && !word.article && word.preposition === '') {
    const head = participleHead(input, sentence, word, participle, state);
    if (head !== null) return head;
  }
  return noun === undefined ? null : nounHead(input, sentence, word, noun, state);
}

const NEEDED_WITHIN = 9; // tokens from حمّل to مسؤولية

function verbHead(input: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, ambiguous: boolean, state: State): Head | null {
  const { doc, phraseEndingAt } = input;
  const at = word.from;
  if (entry.needs !== null && !doc.tokens.slice(at, at + NEEDED_WITHIN).some(({ norm }) => norm.endsWith(entry.needs ?? ''))) return null;
  const before = doc.tokens[at - 1]?.norm ?? '';
  const head = (how: Head['how'], subjects: readonly string[], complement: number, relays = false): Head => ({
    how, entry, from: at, verb: word, subjects, complement, relays,
  });
  if (at > sentence.from && RELATIVES.has(before)) {
    const antecedent = phraseEndingAt[at - 1];
    return antecedent === undefined || entry.kind === 'discuss' || ambiguous ? null : head('relative', antecedent.ids, word.until);
  }
  const temporal = isComplementiser(before) && TEMPORAL.has(doc.tokens[at - 2]?.norm ?? '');
  if (temporal) {
    const actor = subjectAfter(input, word.until, sentence.until);
    return actor === null || !agrees(entry, actor, doc) ? null : head('masdar', jointIds(input, actor), jointEnd(input, actor));
  }
  if (at > sentence.from && (isComplementiser(before) || before === 'ما' || before === 'مما' || before === 'لكي' || before === 'كي' || before === 'بما')) {
    return null;
  }
  const first = subjectBefore(input, sentence, at);
  if (first !== null && !state.content && !word.conjunction && (first.ids.length > 0 || first.how === 'document')) {
    return head('verb', jointIdsBefore(input, first, state.current), word.until, first.how === 'document' || speaksFor(input, first));
  }
  const after = subjectAfter(input, word.until, sentence.until);
  const subject = after === null || agrees(entry, after, doc) ? after : null;
  const inContent = state.content && !word.conjunction && before !== ',' && before !== 'كما';
  if (subject !== null) {
    if (inContent && entry.kind !== 'report' && !isPerson(input, subject.ids)) return null;
    if (state.content && entry.kind === 'stance' && insideQuote(input, sentence, at)) return null;
    const ids = jointIds(input, subject);
    return head('verb', ids.length === 0 ? state.current : ids, jointEnd(input, subject), subject.how === 'document' || speaksFor(input, subject));
  }
  const svo = word.conjunction ? null : first;
  if (svo !== null) {
    const relayed = state.head?.relays === true && (svo.how === 'person' || svo.ids.length > 1 || state.head.subjects.length === 0) && entry.kind !== 'discuss';
    if (state.content && !relayed) return null;
    if (ambiguous && !relayed && doc.tokens[at - 1]?.norm === undefined) return null;
    return head('verb', jointIdsBefore(input, svo, state.current), word.until);
  }
  if (state.content && (entry.kind !== 'report' || !startsAgain(word, before)) && !(entry.kind === 'stance' && endsQuote(input, at))) {
    if (!(word.conjunction && entry.kind === 'stance' && !insideQuote(input, sentence, at) && isStanceOfSpeaker(entry))) return null;
  }
  const listed = listedSubjects(input, word.until, sentence.until);
  if (listed !== null) return head('verb', listed.flatMap(({ ids }) => ids), listed.at(-1)?.until ?? word.until);
  if (!opensClause(word, before, sentence)) return null;
  if (entry.person === 3 && entry.number === 'singular' && state.current.length > 1) return null; // one verb, two speakers: somebody else
  if (entry.kind === 'stance' && word.conjunction && isObjectOfBody(input, word, entry, state)) return head('verb', state.current, word.until);
  if (ambiguous && after === null && !isElided(input, word)) return null;
  return isElided(input, word) || (after !== null && (word.conjunction || before === 'كما')) ? head('verb', agreeing(input, entry, state), word.until) : null;
}

/** وطالبت الوسطاء بكذا: a feminine verb before a noun that asks for a masculine one takes it as object, if a state or body spoke last. */
function isObjectOfBody({ doc, cast }: ReadingInput, word: Lexed, { gender, act }: Entry, { current }: State): boolean {
  const [speaker, second] = current;
  if (gender !== 'f' || act !== 'calls-for' || speaker === undefined || second !== undefined || cast.kindOf(speaker) === 'person') return false;
  return doc.tokens[word.until]?.norm.startsWith('ال') === true && doc.tokens.slice(word.until + 1, word.until + 6).some(({ norm }) => /^(?:الي|علي|ب\S{3,})$/.test(norm));
}

/** An elided subject stands only where a clause begins: after و, a comma, كما, a quotation, قد, or at the start. */
function opensClause({ conjunction, from }: Lexed, before: string, sentence: Sentence): boolean {
  return conjunction || from === sentence.from || before === ',' || before === 'كما' || before === 'قد' || before === 'كان' || before === 'و' || before === ':' || QUOTES.has(before);
}

/** Verbs by which only a person speaks: a content clause has no business with them, so a conjoined one goes back to the speaker. */
function isStanceOfSpeaker({ act, force }: Entry): boolean {
  return force >= 3 && (act === 'calls-for' || act === 'condemns' || act === 'praises' || act === 'warns' || act === 'accuses');
}

function startsAgain(word: Lexed, before: string): boolean {
  return word.conjunction || before === ',' || before === 'كما' || before === '.' || QUOTES.has(before);
}

function endsQuote({ doc }: ReadingInput, at: number): boolean {
  return QUOTES.has(doc.tokens[at - 1]?.norm ?? '');
}

function insideQuote({ doc }: ReadingInput, { from }: Sentence, at: number): boolean {
  let open = false;
  for (let i = from; i < at; i += 1) if (QUOTES.has(doc.tokens[i]?.norm ?? '')) open = !open;
  return open;
}

/** Who an elided subject is: whoever spoke last, or for a dual or plural verb the pair of the meeting. */
function agreeing({ phraseAt }: ReadingInput, entry: Entry, state: State): readonly string[] {
  if (entry.person === 1 || entry.number === 'singular') return state.current;
  if (state.current.length > 1) return state.current;
  const pair = meetingPair(phraseAt, phraseAt.length, false);
  return pair.length === 2 ? pair : state.current;
}

/** مؤكدا، مشددة على: a circumstance of whoever is the subject, after a comma or in the accusative. */
function participleHead({ doc }: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, state: State): Head | null {
  const before = doc.tokens[word.from - 1]?.norm ?? '';
  const norm = doc.tokens[word.from]?.norm ?? '';
  const apart = before === ',' || before === ')' || QUOTES.has(before) || word.conjunction || word.from === sentence.from;
  if (!apart && !norm.endsWith('ا')) return null;
  if (state.current.length === 0 || (state.head === null && word.from !== sentence.from)) return null;
  if (entry.act === 'pledges' || entry.act === 'hopes') return null; // مستعدة، حريصة: what the subject is, not what it says
  return { how: 'participle', entry, from: word.from, verb: word, subjects: state.current, complement: word.until, relays: state.head?.relays ?? false };
}

const PASSIVE = new Set(['جري', 'تم', 'وجري', 'وتم', 'يتم', 'جرى']);
const PASSIVE_REACH = 6; // tokens from جرى to its masdar: جرى خلال اللقاء التأكيد

/** بعد رفض فلان كذا, عقب تأكيد فلان أن, جرى التأكيد على, في معرض إشارته إلى. */
function nounHead(input: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, state: State): Head | null {
  const { doc, phraseAt } = input;
  const before = doc.tokens[word.from - 1]?.norm ?? '';
  const base = { entry, from: word.from, verb: word, relays: false } as const;
  for (let i = word.from - 1; i >= Math.max(sentence.from, word.from - PASSIVE_REACH); i -= 1) {
    if (!PASSIVE.has(doc.tokens[i]?.norm ?? '') || !word.article) continue;
    return { ...base, how: 'passive', from: i, subjects: meetingPair(phraseAt, word.from, true), complement: word.until };
  }
  const subject = phraseAt[word.until];
  if (subject !== undefined && !word.article && TEMPORAL.has(before)) {
    const joint = joined(input, subject);
    return { ...base, how: 'masdar', from: word.from, subjects: joint.flatMap(({ ids }) => ids), complement: joint.at(-1)?.until ?? subject.until };
  }
  const own = /(?:ه|ها|هم|هما)$/.test(doc.tokens[word.from]?.norm ?? '');
  if (own && CAUSATIVES.has(before) && entry.kind === 'report') {
    const later = phraseAt.slice(word.until, sentence.until).find((phrase) => phrase !== undefined && phrase.how === 'person');
    return { ...base, how: 'masdar', subjects: later?.ids ?? state.current, complement: word.until };
  }
  return null;
}
