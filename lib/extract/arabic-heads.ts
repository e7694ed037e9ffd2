import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { ATTRIBUTIONS, CAUSATIVES, IMPERSONAL, isAdverbial, isComplementiser, isJoinedComplementiser, OWN_WORDS, PREPOSITIONS, QUOTES, RELATIVES, RESUMPTIVES, TEMPORAL } from './arabic-words';
import { attributionAt } from './arabic-attributions';
import { isMedia } from './media';
import {
  agrees, isElided, isPerson, joined, jointEnd, jointIds, jointIdsBefore, listedSubjects, meetingPair, speaksFor, subjectAfter, subjectBefore,
} from './arabic-subjects';
import { isSpeech } from './arabic-quotations';
import { isPossessed } from './arabic-possession';
import { datelineEnd } from './dateline';
import { SAYS, type Entry } from './lexicon';
import { surfaceOf, type Phrase } from './phrase';
import { speakerOfTurn } from './phrases-ar';
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
  const impersonal = label === null ? (attributionAt(input, sentence) ?? impersonalAt(input, sentence)) : null;
  if (impersonal !== null) {
    keep(impersonal);
    state.content = true;
  }
  for (let i = label?.complement ?? impersonal?.complement ?? datelineEnd(doc.tokens, sentence.from, sentence.until); i < sentence.until; i += 1) {
    const norm = doc.tokens[i]?.norm;
    if (state.head !== null && (isComplementiser(norm) || isJoinedComplementiser(norm) || norm === ':' || (state.head.entry.kind === 'report' && QUOTES.has(norm ?? '') && isSpeech(doc.tokens, i, sentence.until)))) state.content = true;
    const word = doc.words[i];
    if (word === undefined) continue;
    const head = headAt(input, sentence, word, state);
    if (head === null) continue;
    keep(head);
    i = Math.max(i, Math.min(head.complement, sentence.until) - 1);
  }
  return heads;
}

/** وقدمت وزارة كذا شكوى: whom a sentence tells of behind a verb that the lexicon needn't know; nobody, where it knows it for a verb of saying. */
export function openingSubject({ doc, phraseAt, cast }: ReadingInput, { from, until }: Sentence): readonly string[] {
  const first = PARTICLES_OF_PAST.has(doc.tokens[from]?.norm ?? '') ? from + 1 : from;
  const phrase = first + 1 < until ? phraseAt[first + 1] : undefined;
  const verb = doc.tokens[first];
  if (phrase === undefined || phrase.ids.length !== 1 || phrase.how === 'document' || phrase.how === 'anaphor' || phraseAt[first] !== undefined || verb?.kind !== 'word') return [];
  if (doc.words[first]?.entries.some(({ needs, kind }) => needs === null && kind !== 'good' && kind !== 'bad') === true || PREPOSITIONS.has(verb.norm) || !NARRATES.test(verb.norm) || isAdverbial(doc, first)) return [];
  // a state's bare name is as often the object; a body, a person and an organisation act
  if (phrase.how === 'government' && doc.titles[phrase.from] === undefined) return [];
  return phrase.ids.every((id) => isMedia(id) || cast.kindOf(id) === null) ? [] : phrase.ids;
}

const PARTICLES_OF_PAST = new Set(['قد', 'وقد', 'لقد', 'ولقد', 'كان', 'وكان', 'كانت', 'وكانت', 'فقد']);
/** Neither a definite noun nor a preposition with its noun. */
const NARRATES = /^(?!و?ال|و?لل|و?بال|و?كال)\S{3,}$/;

/** How the lines of a press conference begin. */
const QUESTIONS = new Set(['س', 'سؤال', 'السؤال', 'سوال', 'السوال', 'الصحفي', 'صحفي']);
export const ANSWERS = new Set(['ج', 'جواب', 'الجواب', 'الاجابه', 'الرد']);

/** "فلان: ..." at the start of a headline or of a line of a dialogue. */
function labelAt({ doc, phraseAt, author, cast }: ReadingInput, { from }: Sentence): Head | null {
  const turn = doc.tokens[from + 1]?.norm === ':' ? (doc.tokens[from]?.norm ?? '') : '';
  if (ANSWERS.has(turn)) return { how: 'label', entry: SAYS, from, verb: null, subjects: author, complement: from + 2, relays: false };
  if (QUESTIONS.has(turn)) return { how: 'label', entry: SAYS, from, verb: null, subjects: [], complement: from + 2, relays: false };
  const phrase = phraseAt[from];
  const unlisted = phrase === undefined && doc.tokens[from - 1]?.kind === 'break' ? speakerOfTurn(doc, from) : null;
  if (unlisted !== null) return { how: 'label', entry: SAYS, from, verb: null, subjects: [cast.stranger(surfaceOf(doc, from, unlisted), null, null)], complement: unlisted + 1, relays: false };
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

function headAt(input: ReadingInput, sentence: Sentence, word: Lexed, state: State): Head | null {
  const finites = word.entries.filter(({ part, kind }) => part === 'finite' && (kind === 'report' || kind === 'stance' || kind === 'discuss'));
  const finite = finites.find((entry) => entry.needs !== null && hasNeeded(input, word.from, entry.needs)) ?? finites.find(({ needs }) => needs === null);
  const participles = word.entries.filter(({ part, kind }) => part === 'participle' && (kind === 'report' || kind === 'stance'));
  const participle = participles.find(({ needs }) => needs !== null && hasNeeded(input, word.from, needs)) ?? participles.find(({ needs }) => needs === null);
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

const APPEARS = /^[وف]?(?:جاء|ورد)$/;
const OFTEN = /^[وف]?(?:كثيرا|غالبا|نادرا|عاده|سرعان)$/;
const NEEDED_WITHIN = 12; // tokens from حمّل to مسؤولية

function hasNeeded({ doc }: ReadingInput, at: number, needs: string): boolean {
  const endings = needs.split('|');
  return doc.tokens.slice(at + 1, at + NEEDED_WITHIN).some(({ norm }) => endings.some((ending) => norm.endsWith(ending)));
}

function verbHead(input: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, ambiguous: boolean, state: State): Head | null {
  const { doc, phraseEndingAt } = input;
  const at = word.from;
  const before = doc.tokens[at - 1]?.norm ?? '';
  const head = (how: Head['how'], subjects: readonly string[], complement: number, relays = false): Head => ({
    how, entry, from: at, verb: word, subjects, complement, relays,
  });
  if (at > sentence.from && RELATIVES.has(before)) {
    if (/(?:ه|ها|هم|هما)$/.test(doc.tokens[at]?.norm ?? '')) return null; // التي تدعمها: what is backed, not who backs
    const antecedent = phraseEndingAt[at - 1] ?? (entry.needs !== null && doc.tokens[at - 2]?.norm === ',' ? phraseEndingAt[at - 2] : undefined);
    // وفق فلانة التي وصفت كذا: who is cited is who speaks on
    const cited = antecedent !== undefined && ATTRIBUTIONS.has(doc.tokens[antecedent.from - 1]?.norm ?? '');
    return antecedent === undefined || entry.kind === 'discuss' || ambiguous ? null : head(cited ? 'verb' : 'relative', antecedent.ids, word.until);
  }
  const temporal = isComplementiser(before) && TEMPORAL.has(doc.tokens[at - 2]?.norm ?? '');
  if (temporal) {
    const actor = subjectAfter(input, word.until, sentence.until);
    return actor === null || !agrees(entry, actor, doc) || (entry.kind === 'report' && entry.force < 2) ? null : head('masdar', jointIds(input, actor), jointEnd(input, actor));
  }
  if (at > sentence.from && (isComplementiser(before) || (before === 'ما' && !OFTEN.test(doc.tokens[at - 2]?.norm ?? '')) || before === 'مما' || before === 'لكي' || before === 'كي' || before === 'بما')) {
    return null;
  }
  // من قبل, على رفض: right behind a preposition stands a noun
  if (at > sentence.from && !word.conjunction && PREPOSITIONS.has(before)) return null;
  // وبيّن فلان أن, not between him and another
  if (/^[وف]?بين$/.test(doc.tokens[at]?.norm ?? '') && !isComplementiser(doc.tokens[subjectAfter(input, word.until, sentence.until)?.until ?? -1]?.norm)) return null;
  // وجاء في بيان الوزارة: the document speaks for whoever issued it
  if (APPEARS.test(doc.tokens[at]?.norm ?? '')) {
    const document = doc.tokens[word.until]?.norm === 'في' ? input.phraseAt[word.until + 1] : undefined;
    const ids = document === undefined || document.ids.length === 0 ? state.current : document.ids;
    return ids.length === 0 ? null : head('verb', ids, document?.until ?? word.until + 2, true);
  }
  if (awaitsContent(input, word, state)) return null;
  const nearest = subjectBefore(input, sentence, at);
  // أبلغ فلان فلانا رفض كذا: the second is told, and what follows him is a noun
  const first = ambiguous && nearest !== null && state.head !== null && nearest.from === state.head.complement ? null : nearest;
  // أكد فلان رفض كذا: right behind a verb and its subject the same letters are a noun
  if (ambiguous && state.head?.complement === at && state.head.how === 'verb' && !word.conjunction) return null;
  if (first !== null && !state.content && !word.conjunction && (first.ids.length > 0 || first.how === 'document')) {
    return head('verb', jointIdsBefore(input, first, state.current), word.until, first.how === 'document' || speaksFor(input, first));
  }
  // استمرار دعم فلان: behind a noun the same letters are one too
  if (ambiguous && !word.conjunction && doc.words[at - 1]?.until === at && doc.words[at - 1]?.entries.every(({ part }) => part === 'noun') === true) return null;
  const topic = topicAt(input, sentence, word);
  if (topic !== null) return head('verb', topic.ids, word.until, speaksFor(input, topic));
  const after = subjectAfter(input, word.until, sentence.until);
  const greeted = after !== null && isGreeted(input, word, entry, after, state);
  if (greeted) return head('verb', state.current, word.until);
  const subject = after === null || agrees(entry, after, doc) ? after : null;
  const inContent = state.content && !word.conjunction && before !== ',' && before !== 'كما';
  if (subject !== null) {
    if (inContent && entry.kind !== 'report' && !isPerson(input, subject.ids)) return null;
    if (state.content && entry.kind === 'stance' && insideQuote(input, sentence, at)) return null;
    const ids = jointIds(input, subject);
    if (ids.length > 0 && ids.every(isMedia)) return head('verb', [], jointEnd(input, subject), true);
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
  const resumes = RESUMPTIVES.has(doc.tokens[word.until]?.norm ?? '');
  const narrated = resumes && state.head === null ? narratedSubject(input.phraseAt, sentence, at) : [];
  if (narrated.length > 0) return head('verb', narrated, word.until);
  const listed = listedSubjects(input, word.until, sentence.until);
  if (listed !== null) return head('verb', listed.flatMap(({ ids }) => ids), listed.at(-1)?.until ?? word.until);
  // كان قد أعلن, not وكانت أطراف النزاع قد توافقت, where somebody stands between
  const perfect = before === 'قد' && (at - 1 === sentence.from || /^[وف]?كان(?:ت|وا)?$/.test(doc.tokens[at - 2]?.norm ?? '') || doc.tokens[at - 2]?.kind === 'mark');
  if (!suits(input, entry, state.current)) return null;
  if (resumes && state.current.length > 0 && after === null) return head('verb', state.current, word.until);
  if (!opensClause(word, before, sentence) && !resumes && !perfect) return null;
  if (entry.person === 3 && entry.number === 'singular' && state.current.length > 1) return null; // one verb, two speakers: somebody else
  if (entry.kind === 'stance' && word.conjunction && isObjectOfBody(input, word, entry, state)) return head('verb', state.current, word.until);
  if (ambiguous && after === null && !isElided(input, word)) return null;
  return isElided(input, word) || (after !== null && (word.conjunction || before === 'كما')) ? head('verb', agreeing(input, entry, state), word.until) : null;
}

/** A feminine verb isn't a man's: وقالت after a minister goes to somebody else. A woman is known by her title. */
function suits({ cast }: ReadingInput, { gender, number, person }: Entry, current: readonly string[]): boolean {
  const [only, second] = current;
  if (gender !== 'f' || number !== 'singular' || person !== 3 || only === undefined || second !== undefined) return true;
  const actor = cast.get(only);
  if (actor?.kind !== 'person' || actor.role === null) return true;
  return /(?:ة|ه)(?:\s|$)/.test(actor.role.ar.split(' ').slice(0, 2).join(' '));
}

const ASIDE = 5; // tokens between a subject and the clause that tells more of it: مسؤول رفيع طلب عدم ذكر اسمه
const ASIDE_LENGTH = 10;

/** قال مسؤول طلب كذا إن...: the verb before the particle only tells who speaks. */
function awaitsContent({ doc }: ReadingInput, { from, conjunction }: Lexed, { head, content }: State): boolean {
  if (head === null || content || conjunction || head.how !== 'verb' || head.entry.kind !== 'report' || from <= head.complement || from > head.complement + ASIDE) return false;
  const norms = doc.tokens.slice(head.complement, from + ASIDE_LENGTH).map(({ norm, kind }) => (kind === 'mark' ? ',' : norm));
  const particle = norms.findIndex(isComplementiser);
  return particle > from - head.complement && !norms.slice(0, particle).includes(',') && norms[particle - 1] !== 'علي' && norms[particle - 1] !== 'الي';
}

/** أما فلان فنفى كذا: the one who is set against the others, and his verb behind ف. */
function topicAt({ doc, phraseEndingAt }: ReadingInput, { from }: Sentence, word: Lexed): Phrase | null {
  const perfect = doc.tokens[word.from - 1]?.norm === 'فقد';
  const behind = perfect ? word.from - 1 : word.from;
  const phrase = phraseEndingAt[doc.tokens[behind - 1]?.norm === ',' ? behind - 1 : behind];
  if (phrase === undefined || (!perfect && (!word.conjunction || doc.tokens[word.from]?.norm.startsWith('ف') !== true))) return null;
  const before = doc.tokens[phrase.from - 1]?.norm;
  return phrase.from - 1 >= from && (before === 'اما' || before === 'واما') ? phrase : null;
}

/** وهنأ الرئيس فلانا على كذا: behind و, the one person between such a verb and على is congratulated, and who spoke last does it. */
function isGreeted({ doc, phraseAt }: ReadingInput, word: Lexed, { act }: Entry, { from, until, ids }: Phrase, { current }: State): boolean {
  if (!word.conjunction || from !== word.until || current.length === 0 || current.some((id) => ids.includes(id))) return false;
  const greets = GREETS.test(doc.tokens[word.from]?.norm ?? '') && (act === 'praises' || act === 'thanks' || act === 'supports');
  const called = word.entries.some((entry) => entry.act === 'calls-for') && ids.includes('un-security-council');
  return (greets || called) && phraseAt[until] === undefined && /^(?:علي|الي|ل\S{3,}|ب\S{3,}|في)$/.test(doc.tokens[until]?.norm ?? '');
}

const GREETS = /^و[يت]?(?:هنا|هنات|هني|هنئ|شكر|شكرت|عزي|عزت|حيا|حيت|واسي)/;

/** وطالبت الوسطاء بكذا: a feminine verb before a noun that asks for a masculine one takes it as object, if a state or body spoke last. */
function isObjectOfBody({ doc, cast }: ReadingInput, word: Lexed, { gender, act }: Entry, { current }: State): boolean {
  const [speaker, second] = current;
  if (gender !== 'f' || act !== 'calls-for' || speaker === undefined || second !== undefined || cast.kindOf(speaker) === 'person') return false;
  return doc.tokens[word.until]?.norm.startsWith('ال') === true && doc.tokens.slice(word.until + 1, word.until + 6).some(({ norm }) => /^(?:الي|علي|ب\S{3,})$/.test(norm));
}

const WEEKDAYS = /^[وف]?(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|امس|اليوم|لاحقا)$/;

/** An elided subject stands only where a clause begins: after و, a comma, كما, a quotation, قد, or at the start. */
function opensClause({ conjunction, from }: Lexed, before: string, sentence: Sentence): boolean {
  return conjunction || from === sentence.from || before === ',' || before === 'كما' || before === 'حيث' || before === 'اذ' || before === 'كذلك' || before === 'كان' || before === 'و' || before === ':' || QUOTES.has(before) || (from - sentence.from === 1 && WEEKDAYS.test(before));
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
function agreeing({ doc, phraseAt }: ReadingInput, entry: Entry, state: State): readonly string[] {
  if (entry.person === 1 || entry.number === 'singular') return state.current;
  if (state.current.length > 1) return state.current;
  const pair = meetingPair(doc, phraseAt, phraseAt.length, false);
  return pair.length === 2 ? pair : state.current;
}

/** مؤكدا، مشددة على: a circumstance of whoever is the subject, after a comma or in the accusative. */
function participleHead({ doc, phraseAt }: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, state: State): Head | null {
  const before = doc.tokens[word.from - 1]?.norm ?? '';
  const norm = doc.tokens[word.from]?.norm ?? '';
  const apart = before === ',' || before === ')' || QUOTES.has(before) || word.conjunction || word.from === sentence.from;
  if (!apart && !norm.endsWith('ا')) return null;
  // ويذكر أن فلانا زار كذا، مؤكدا: whom the reporter tells of
  const recalled = state.head !== null && state.head.relays && state.head.subjects.length === 0 ? phraseAt[state.head.complement + 1]?.ids : undefined;
  const told = recalled ?? (state.head === null && word.from !== sentence.from ? narratedSubject(phraseAt, sentence, word.from) : state.current);
  if (told.length === 0) return null;
  if (entry.act === 'pledges' || entry.act === 'hopes') return null; // مستعدة، حريصة: what the subject is, not what it says
  return { how: 'participle', entry, from: word.from, verb: word, subjects: told, complement: word.until, relays: state.head?.relays ?? false };
}

const OPENING = 3; // tokens within which the subject of a narrated sentence is named: وكان قد زار فلان

/** وزار فلان المدينة مؤكدا: a verb that the lexicon needn't know, and its subject. */
function narratedSubject(phraseAt: ReadingInput['phraseAt'], { from }: Sentence, at: number): readonly string[] {
  for (let i = from; i < Math.min(at, from + OPENING); i += 1) {
    const phrase = phraseAt[i];
    if (phrase !== undefined) return phrase.ids;
  }
  return [];
}

/** نقلت الوكالة عن فلان قوله: whoever stands behind the last عن, or right before the words that are his. */
function ownerOf({ doc, phraseAt, phraseEndingAt }: ReadingInput, sentence: Sentence, word: Lexed, { current }: State): readonly string[] | null {
  if (/^عن(?:ه|ها|هم)$/.test(doc.tokens[word.from - 1]?.norm ?? '')) return current;
  for (let i = word.from - 1; i > sentence.from; i -= 1) {
    const norm = doc.tokens[i]?.norm ?? '';
    if (norm === 'عن' || norm === 'ل' || norm === 'الي') return phraseAt[i + 1]?.ids ?? null;
    if (isComplementiser(norm)) return null;
  }
  const told = doc.tokens[word.from]?.norm.startsWith('ب') === true ? narratedSubject(phraseAt, sentence, word.from) : [];
  return told.length > 0 ? told : (phraseEndingAt[word.from]?.ids ?? null);
}

const CLOSING = 8; // tokens from اختتم to بالتأكيد
const CLOSES = /(?:^| )[وف]?(?:ا?خ?تتم|اختتمت?|ختمت?|بداء?ت?|استهلت?|انهي|انهت|اكتفي|اكتفت|مختتم|خاتم|مستهل)ا?(?= |$)/;
const PASSIVE = new Set(['جري', 'تم', 'وجري', 'وتم', 'يتم', 'جرى']);
const RESUMED = /^(?:علي|الي|عن|ب|ل)(?:ه|ها)$/; // الحلول التي تم التوافق عليها: a fact about a noun before
const PASSIVE_REACH = 6; // tokens from جرى to its masdar: جرى خلال اللقاء التأكيد

/** بعد رفض فلان كذا, عقب تأكيد فلان أن, جرى التأكيد على, في معرض إشارته إلى. */
function nounHead(input: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, state: State): Head | null {
  const { doc, phraseAt } = input;
  const before = doc.tokens[word.from - 1]?.norm ?? '';
  const base = { entry, from: word.from, verb: word, relays: false } as const;
  // ووصفه بأنه: at the head of a sentence the noun is a verb with its object
  const describes = word.from === sentence.from || (state.head !== null && /^(?:"|“|ب\S{3,})$/.test(doc.tokens[word.until]?.norm ?? ''));
  if (word.conjunction && describes && /^و(?:وصف)(?:ه|ها|هم|هما)$/.test(doc.tokens[word.from]?.norm ?? '') && state.current.length > 0) return { ...base, how: 'verb', subjects: state.current, complement: word.until };
  const quoted = OWN_WORDS.test(doc.tokens[word.from]?.norm ?? '') ? ownerOf(input, sentence, word, state) : null;
  if (quoted !== null) return { ...base, how: 'verb', subjects: quoted, complement: word.until };
  for (let i = word.from - 1; i >= Math.max(sentence.from, word.from - PASSIVE_REACH); i -= 1) {
    if (!PASSIVE.has(doc.tokens[i]?.norm ?? '') || !word.article || RESUMED.test(doc.tokens[word.until]?.norm ?? '')) continue;
    return { ...base, how: 'passive', from: i, subjects: meetingPair(doc, phraseAt, word.from, true), complement: word.until };
  }
  const subject = phraseAt[word.until];
  if (subject !== undefined && !word.article && TEMPORAL.has(before)) {
    const joint = joined(input, subject);
    return { ...base, how: 'masdar', from: word.from, subjects: joint.flatMap(({ ids }) => ids), complement: joint.at(-1)?.until ?? subject.until };
  }
  if (word.preposition === 'ب' && word.article && CLOSES.test(doc.tokens.slice(Math.max(sentence.from, word.from - CLOSING), word.from).map(({ norm }) => norm).join(' '))) {
    const told = state.head !== null && state.head.subjects.length > 0 ? state.head.subjects : narratedSubject(phraseAt, sentence, word.from);
    const subjects = told.length > 0 ? told : state.current;
    if (subjects.length > 0) return { ...base, how: 'participle', subjects, complement: word.until };
  }
  const own = isPossessed(doc.tokens[word.from]?.norm ?? '');
  if (own && CAUSATIVES.has(before) && entry.kind === 'report') {
    const later = phraseAt.slice(word.until, sentence.until).find((phrase) => phrase !== undefined && phrase.how === 'person');
    return { ...base, how: 'masdar', subjects: later?.ids ?? state.current, complement: word.until };
  }
  return null;
}
