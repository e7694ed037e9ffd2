import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import type { Head, State } from './arabic-head';
import { narratedSubject } from './arabic-implied';
import { strangerAt } from './arabic-names';
import { isPossessed } from './arabic-possession';
import { partiesOf } from './arabic-parties';
import { joined } from './arabic-subjects';
import { CAUSATIVES, isComplementiser, OWN_WORDS, TEMPORAL } from './arabic-words';
import { SAYS, type Entry } from './lexicon';
import { surfaceOf } from './phrase';
import type { ReadingInput } from './reading';

/** نقلت الوكالة عن فلان قوله: whoever stands behind the last عن, or right before the words that are his. */
function ownerOf(input: ReadingInput, sentence: Sentence, word: Lexed, { current }: State): readonly string[] | null {
  const { doc, phraseAt, phraseEndingAt } = input;
  if (/^عن(?:ه|ها|هم)$/.test(doc.tokens[word.from - 1]?.norm ?? '')) return current;
  for (let i = word.from - 1; i > sentence.from; i -= 1) {
    const norm = doc.tokens[i]?.norm ?? '';
    if (norm === 'عن' || norm === 'ل' || norm === 'الي') return phraseAt[i + 1]?.ids ?? (norm === 'عن' ? strangerBehind(input, i + 1) : null);
    if (isComplementiser(norm)) return null;
  }
  const told = doc.tokens[word.from]?.norm.startsWith('ب') === true ? narratedSubject(phraseAt, sentence, word.from) : [];
  return told.length > 0 ? told : (phraseEndingAt[word.from]?.ids ?? null);
}

/** نقلت الوكالة عن فلان الفلاني نائب رئيس كذا قوله: a name that no list has, whose title stands behind it. */
function strangerBehind({ doc, cast }: ReadingInput, at: number): readonly string[] | null {
  const until = strangerAt(doc, at, true);
  return until === null || doc.titles[until] === undefined ? null : [cast.stranger(surfaceOf(doc, at, until), null, null)];
}

const CLOSING = 8; // tokens from اختتم to بالتأكيد
const CLOSES = /(?:^| )[وف]?(?:ا?خ?تتم|اختتمت?|ختمت?|بداء?ت?|استهلت?|انهي|انهت|اكتفي|اكتفت|مختتم|خاتم|مستهل)ا?(?= |$)/;
const PASSIVE = new Set(['جري', 'تم', 'وجري', 'وتم', 'يتم', 'جرى']);
const RESUMED = /^(?:علي|الي|عن|ب|ل)(?:ه|ها)$/; // الحلول التي تم التوافق عليها: a fact about a noun before
const PASSIVE_REACH = 6; // tokens from جرى to its masdar: جرى خلال اللقاء التأكيد
const PASSIVE_REACH_OF_CLAUSE = 26; // and over those who met, where جرى opens its clause

const DECISIONS = /^[وفبل]?(?:قرار|اعلان|اعتزام|عزم|نيه|تعهد|اصرار)$/;
const CARRIES = /^[وف]?(?:[يت]?تضمن|تضمنت|حملت|[يت]حمل|اشتملت|تشتمل|احتوت|تضمنها|حوت)$/;
const LETTERS = /^[وف]?(?:ال|بال|لل)?(?:رساله|برقيه|كتاب|خطاب)(?:ا)?$/;

/** تسلم فلان رسالة من فلان تضمنت التأكيد على كذا: the sender's words. */
function letterFrom({ doc, phraseAt }: ReadingInput, { from }: Sentence, word: Lexed): readonly string[] | null {
  const { tokens } = doc;
  if (!CARRIES.test(tokens[word.from - 1]?.norm ?? '')) return null;
  for (let i = word.from - 1; i > from; i -= 1) {
    if (!LETTERS.test(tokens[i]?.norm ?? '')) continue;
    for (let k = i + 1; k < word.from; k += 1) if (tokens[k]?.norm === 'من') return phraseAt[k + 1]?.ids ?? null;
    return null;
  }
  return null;
}

const AGREEMENT = /^و?ال(?:اتفاق|توافق|تفاهم)$/;
const AGREES: Entry = { ...SAYS, part: 'noun', kind: 'stance', act: 'supports', polarity: 1, force: 3 };

/** تم الاتفاق على كذا: without its passive, an agreement is a thing. */
export function agreedHead(input: ReadingInput, sentence: Sentence, at: number, state: State): Head | null {
  const { tokens } = input.doc;
  if (!AGREEMENT.test(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'علي' || state.content) return null;
  const word: Lexed = { entries: [AGREES], from: at, until: at + 1, conjunction: (tokens[at]?.norm ?? '').startsWith('و'), preposition: '', article: true };
  const passive = passiveBefore(input, sentence, word, state);
  return passive === null || passive.subjects.length === 0 ? null : { entry: AGREES, from: passive.from, verb: word, relays: false, how: 'passive', subjects: passive.subjects, complement: word.until };
}

type Passive = { readonly from: number; readonly subjects: readonly string[] };

/** جرى خلال اللقاء الذي جمع فلانا وفلانا التأكيد على كذا، والتشديد على كذا: what was done by those who met. */
function passiveBefore(input: ReadingInput, sentence: Sentence, word: Lexed, { head }: State): Passive | null {
  const { tokens } = input.doc;
  if (RESUMED.test(tokens[word.until]?.norm ?? '')) return null;
  // a second verbal noun under the same passive
  if (word.conjunction && head?.how === 'passive' && isGovernor(tokens[word.until]?.norm)) return { from: word.from, subjects: head.subjects };
  for (let i = word.from - 1; i >= Math.max(sentence.from, word.from - PASSIVE_REACH_OF_CLAUSE); i -= 1) {
    const norm = tokens[i]?.norm ?? '';
    const isFar = i < word.from - PASSIVE_REACH;
    if (isFar && (word.conjunction || isComplementiser(norm))) return null;
    if (!PASSIVE.has(norm)) continue;
    const opens = i === sentence.from || tokens[i - 1]?.kind !== 'word' || /^(?:كما|حيث|وقد|فيما)$/.test(tokens[i - 1]?.norm ?? '');
    return isFar && (!opens || !isGovernor(tokens[word.until]?.norm)) ? null : { from: isFar ? word.from : i, subjects: partiesOf(input, word.from) };
  }
  return null;
}

function isGovernor(norm: string | undefined): boolean {
  return /^(?:علي|الي|عن|ب\S{3,})$/.test(norm ?? '');
}

/** بعد رفض فلان كذا, عقب تأكيد فلان أن, جرى التأكيد على, في معرض إشارته إلى. */
export function nounHead(input: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, state: State): Head | null {
  const { doc, phraseAt } = input;
  const before = doc.tokens[word.from - 1]?.norm ?? '';
  const base = { entry, from: word.from, verb: word, relays: false } as const;
  // ووصفه بأنه: at the head of a sentence the noun is a verb with its object
  const describes = word.from === sentence.from || (state.head !== null && /^(?:"|“|ب\S{3,})$/.test(doc.tokens[word.until]?.norm ?? ''));
  if (word.conjunction && describes && /^و(?:وصف)(?:ه|ها|هم|هما)$/.test(doc.tokens[word.from]?.norm ?? '') && state.current.length > 0) return { ...base, how: 'verb', subjects: state.current, complement: word.until };
  // وشكرها على كذا: the verb with whom it thanks, if no noun with the same owner stands before
  if (/^وشكر(?:ه|ها|هم|هما)$/.test(doc.tokens[word.from]?.norm ?? '') && doc.tokens[word.until]?.norm === 'علي' && state.current.length > 0 && !isPossessed(before)) return { ...base, how: 'verb', subjects: state.current, complement: word.until };
  const quoted = OWN_WORDS.test(doc.tokens[word.from]?.norm ?? '') ? ownerOf(input, sentence, word, state) : null;
  if (quoted !== null) return { ...base, how: 'verb', subjects: quoted, complement: word.until };
  const passive = word.article && word.preposition === '' ? passiveBefore(input, sentence, word, state) : null;
  if (passive !== null) return { ...base, how: 'passive', from: passive.from, subjects: passive.subjects, complement: word.until };
  // تلقى برقية تهنئة من فلان: whose greeting it is
  const greeting = LETTERS.test(before) && !word.article && doc.tokens[word.until]?.norm === 'من' && entry.kind === 'stance' ? phraseAt[word.until + 1] : undefined;
  if (greeting !== undefined && greeting.ids.length > 0) return { ...base, how: 'masdar', subjects: greeting.ids, complement: greeting.until };
  // بعد قرار فلان الانسحاب من كذا, إعلان فلان انسحاب بلاده: what he decided or announced
  const decider = input.phraseEndingAt[word.from];
  const decision = decider === undefined ? '' : (doc.tokens[decider.from - 1]?.norm ?? '');
  if (decider !== undefined && decider.how === 'person' && entry.kind === 'stance' && !word.conjunction && word.preposition === '' && DECISIONS.test(decision) && !/^(?:من|في|ب|علي|عن|ل)(?:ه|ها|هم)$/.test(doc.tokens[word.until]?.norm ?? '')) return { ...base, how: 'masdar', subjects: decider.ids, complement: word.until };
  const sender = letterFrom(input, sentence, word);
  if (sender !== null) return { ...base, how: 'masdar', subjects: sender, complement: word.until };
  const subject = phraseAt[word.until];
  const isFormer = subject !== undefined && doc.tokens.slice(subject.from, subject.until).some(({ norm }) => norm === 'السابق' || norm === 'السابقه'); // what came before is background
  if (subject !== undefined && !isFormer && !word.article && TEMPORAL.has(before)) {
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
