import type { Sentence } from '../text/sentences';
import type { Annotated, Lexed } from './annotate';
import { attributionAt } from './arabic-attributions';
import type { Head, State } from './arabic-head';
import { narratedSubject } from './arabic-implied';
import { agreedHead, nounHead } from './arabic-noun-heads';
import { impersonalAt, labelAt, pointAt } from './arabic-openings';
import { isSpeech } from './arabic-quotations';
import { closesLater, insideQuote } from './arabic-resumption';
import { verbHead } from './arabic-verb-heads';
import { isMouthpiece, toldOf } from './arabic-topics';
import { isComplementiser, isJoinedComplementiser, QUOTES } from './arabic-words';
import { datelineEnd } from './dateline';
import type { Entry } from './lexicon';
import type { ReadingInput } from './reading';

/** The heads of one sentence, in order. Inside what somebody says, a stance verb is content and not a head. */
export function findHeads(input: ReadingInput, sentence: Sentence, current: readonly string[], openQuote: Head | null): readonly Head[] {
  const heads: Head[] = [];
  const { doc } = input;
  const state: State = { current, content: false, head: null, mouthpiece: null };
  const keep = (head: Head) => {
    heads.push(head);
    state.head = head;
    if (isMouthpiece(input, head)) state.mouthpiece = head;
    else if (head.entry.kind !== 'discuss' && head.subjects.length > 0) state.mouthpiece = null;
    state.content = false;
    if (head.subjects.length > 0 && head.how !== 'relative' && head.how !== 'masdar') state.current = head.subjects;
  };
  const label = openQuote === null ? labelAt(input, sentence) : { ...openQuote, how: 'quote' as const, from: sentence.from, verb: null, complement: sentence.from };
  if (label !== null) {
    keep(label);
    state.content = true;
  }
  const impersonal = label === null ? (attributionAt(input, sentence) ?? pointAt(input, sentence, current) ?? impersonalAt(input, sentence)) : null;
  if (impersonal !== null) {
    keep(impersonal);
    state.content = true;
  }
  for (let i = label?.complement ?? impersonal?.complement ?? datelineEnd(doc.tokens, sentence.from, sentence.until); i < sentence.until; i += 1) {
    const norm = doc.tokens[i]?.norm;
    if (state.head !== null && (isComplementiser(norm) || isJoinedComplementiser(norm) || norm === ':' || (state.head.entry.kind === 'report' && QUOTES.has(norm ?? '') && isSpeech(doc.tokens, i, sentence.until)))) state.content = true;
    const told = isComplementiser(norm) || isJoinedComplementiser(norm) ? toldOf(input, i, state) : null;
    if (told !== null) {
      keep(told);
      state.content = told.entry.kind !== 'discuss';
      continue;
    }
    const word = doc.words[i];
    const head = agreedHead(input, sentence, i, state) ?? (word === undefined ? null : headAt(input, sentence, word, state));
    if (head === null) continue;
    keep(head);
    i = Math.max(i, Math.min(head.complement, sentence.until) - 1);
  }
  return heads;
}

function headAt(input: ReadingInput, sentence: Sentence, word: Lexed, state: State): Head | null {
  const { doc } = input;
  const finites = word.entries.filter(({ part, kind }) => part === 'finite' && (kind === 'report' || kind === 'stance' || kind === 'discuss'));
  const finite = finites.find((entry) => entry.needs !== null && hasNeeded(input, word.from, entry.needs)) ?? finites.find(({ needs }) => needs === null);
  const participles = word.entries.filter(({ part, kind }) => part === 'participle' && (kind === 'report' || kind === 'stance'));
  const participle = participles.find(({ needs }) => needs !== null && hasNeeded(input, word.from, needs)) ?? participles.find(({ needs }) => needs === null);
  const noun = word.entries.find(({ part, kind }) => part === 'noun' && (kind === 'report' || kind === 'stance'));
  if (word.entries.some(({ act }) => act === 'calls-for') && NECESSITY.test(doc.tokens[word.from]?.norm ?? '') && word.until === word.from + 1) return null;
  if (isCounted(doc.tokens, word) || isCommemorated(doc.tokens, word)) return null;
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

/** Verbs whose subject is what must be done or what needs it, and nobody who asks for it: المكتب يجب أن يغلق. */
const NECESSITY = /^[وف]?(?:[يت](?:جب|نبغي|توجب|تعين|تحتم|لزم|ستلزم|قتضي|تطلب|ستحق)|وجب|توجبت?|تعينت?|استلزمت?|اقتضت?|تطلبت?|استحقت?)$/;
const COUNTS = /^[وف]?(?:[يت]?قدر|قدرت|قدروا|مقدر[اه]?|تقدير(?:ه|ها)?)$/;
const COUNTED = /^(?:عدد|اعداد|حجم|كلفه|تكلفه|قيمه|خسائر|نسبه|كميه|حصيله|مساحه|ثمن|طول|احتياجات|ب?(?:نحو|حوالي|اكثر|اقل|قرابه|زهاء|ما))$|^ب?(?:ملايين|مليارات|الاف|مئات|عشرات|مليون|مليار)$|^ب?\d/;
const COUNTED_WITHIN = 8; // tokens from قدر to the figure: قدر فلان عدد كذا بنحو

/** قدّر المرصد عدد القتلى بنحو ألف: who counts things esteems nothing. */
function isCounted(tokens: Annotated['tokens'], { from, until }: Lexed): boolean {
  return COUNTS.test(tokens[from]?.norm ?? '') && tokens.slice(until, until + COUNTED_WITHIN).some(({ norm }) => COUNTED.test(norm));
}

const COMMEMORATES = /^[وف]?(?:[يت]حيي|احيا|احيت|احيوا|[يت]حيون|احياء)$/;
/** تحيي فلانة ذكرى كذا: a day is kept, and nobody hailed. */
function isCommemorated(tokens: Annotated['tokens'], { from, until }: Lexed): boolean {
  return COMMEMORATES.test(tokens[from]?.norm ?? '') && tokens.slice(until, until + COUNTED_WITHIN).some(({ norm }) => /^(?:ال)?(?:ذكري|يوم|عيد|مناسبه|حفل|حفله|مئويه)/.test(norm));
}

const NEEDED_WITHIN = 12; // tokens from حمّل to مسؤولية

function hasNeeded({ doc }: ReadingInput, at: number, needs: string): boolean {
  const endings = needs.split('|');
  return doc.tokens.slice(at + 1, at + NEEDED_WITHIN).some(({ norm }) => endings.some((ending) => norm.endsWith(ending)));
}

/** متمنيا، متطلعة إلى: what is wished is said. */
const WISHES = /^[وف]?(?:متعهد|متمني|متطلع|امل|راجي|مترقب|معول|ملتزم|متمسك)(?:ا|ه|ين|ان)$/;

/** مؤكدا، مشددة على: a circumstance of whoever is the subject, after a comma or in the accusative. */
function participleHead(input: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, state: State): Head | null {
  const { doc, phraseAt, phraseEndingAt } = input;
  const before = doc.tokens[word.from - 1]?.norm ?? '';
  const norm = doc.tokens[word.from]?.norm ?? '';
  if (state.content && insideQuote(input, sentence, word.from) && closesLater(input, sentence, word.from)) return null;
  const apart = before === ',' || before === ')' || QUOTES.has(before) || word.conjunction || word.from === sentence.from;
  // أكدت فلانة القرار متهمة كذا: behind a definite noun an indefinite feminine can only tell of the subject
  const circumstance = norm.endsWith('ه') && word.entries.every(({ part }) => part !== 'noun') && state.head !== null && (/^(?:[وب]?ال|[وب]?لل)/.test(before) || input.phraseEndingAt[word.from] !== undefined);
  if (!apart && !norm.endsWith('ا') && !circumstance) return null;
  if (norm === 'مجددا' && !apart && doc.words[word.until]?.entries.some(({ part, kind }) => part === 'noun' && kind !== 'bad') !== true) return null; // again
  // ويذكر أن فلانا زار كذا، مؤكدا: whom the reporter tells of
  const recalled = state.head !== null && state.head.relays && state.head.subjects.length === 0 ? phraseAt[state.head.complement + 1]?.ids : undefined;
  const told = recalled ?? (state.head === null && word.from !== sentence.from ? narratedSubject(phraseAt, sentence, word.from) : state.current);
  const heldBy = told.length === 0 && before === ',' ? phraseEndingAt[word.from - 1] : undefined;
  const by = heldBy?.how === 'person' || heldBy?.how === 'organization' ? heldBy.ids : told;
  if (by.length === 0) return null;
  if ((entry.act === 'pledges' || entry.act === 'hopes') && !WISHES.test(norm)) return null; // مستعدة، حريصة: what the subject is, not what it says
  return { how: 'participle', entry, from: word.from, verb: word, subjects: by, complement: word.until, relays: state.head?.relays ?? false };
}
