import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import type { Head, State } from './arabic-head';
import { narratedSubject } from './arabic-implied';
import { isPossessed } from './arabic-possession';
import { partiesOf } from './arabic-parties';
import { joined } from './arabic-subjects';
import { CAUSATIVES, isComplementiser, OWN_WORDS, TEMPORAL } from './arabic-words';
import type { Entry } from './lexicon';
import type { ReadingInput } from './reading';

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
  for (let i = word.from - 1; i >= Math.max(sentence.from, word.from - PASSIVE_REACH); i -= 1) {
    if (!PASSIVE.has(doc.tokens[i]?.norm ?? '') || !word.article || RESUMED.test(doc.tokens[word.until]?.norm ?? '')) continue;
    return { ...base, how: 'passive', from: i, subjects: partiesOf(input, word.from), complement: word.until };
  }
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
