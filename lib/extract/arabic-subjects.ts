import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { ADDRESSEES, isAdverbial, isComplementiser, isJoinedComplementiser, OBJECT_PREPOSITIONS, QUOTES } from './arabic-words';
import { wordsOf } from './gazetteer';
import { surfaceOf, type Phrase } from './phrase';
import type { ReadingInput } from './reading';

const SPOKESMAN = /(?:متحدث|ناطق)/;

export function speaksFor({ doc, cast }: ReadingInput, { from, until, ids }: Phrase): boolean {
  return doc.tokens.slice(from, until).some(({ norm }) => SPOKESMAN.test(norm)) || ids.some((id) => SPOKESMAN.test(cast.get(id)?.role?.ar ?? ''));
}

export function isPerson({ cast }: ReadingInput, ids: readonly string[]): boolean {
  return ids.some((id) => cast.kindOf(id) === 'person');
}

const SIDES = /^(?:جهت|جانب|ناحيت|طرف)(?:ه|ها|هم|هما)$/;
const PARTITIVE = /^(?:كل|ال)/;

const GOVERNED = /^(?:ب|ل)(?:ه|ها|هم|هما)$/;

/** Skips what only tells time and manner, commas and parentheses included, and returns the first token that matters. */
function skipAdverbials({ doc }: ReadingInput, from: number, until: number): number {
  let i = from;
  // نددت به فلانة: what the verb governs stands before its subject
  if (GOVERNED.test(doc.tokens[i]?.norm ?? '')) i += 1;
  while (i < until && i < from + 6 && ((isAdverbial(doc, i) && !asksOf(doc, i)) || (doc.tokens[i]?.norm === ',' && i > from))) i += 1;
  return i;
}

/** طلبت من فلان: whom something is asked of, where من جهته only says who speaks and كل من who all. */
function asksOf({ tokens }: ReadingInput['doc'], at: number): boolean {
  return tokens[at]?.norm === 'من' && tokens[at - 1]?.norm !== 'كل' && !SIDES.test(tokens[at + 1]?.norm ?? '') && !PARTITIVE.test(tokens[at + 1]?.norm ?? '');
}

export function subjectAfter(input: ReadingInput, from: number, until: number): Phrase | null {
  const direct = input.phraseAt[from];
  if (direct !== undefined) return isGoverned(input, direct) ? null : direct;
  if (input.doc.tokens[from]?.norm === 'من' && /^[وف]?[يتن]?طلب(?:ت|ا|وا)?$/.test(input.doc.tokens[from - 1]?.norm ?? '')) return null; // طلب من فلان
  const at = skipAdverbials(input, from, until);
  const phrase = at < until ? input.phraseAt[at] : undefined;
  // خلال اللقاء الرئيس: after a preposition the phrase is no subject
  const before = input.doc.tokens[at - 1]?.norm ?? '';
  if (phrase === undefined || (at > from && (before === 'في' || before === 'خلال'))) return null;
  const word = input.doc.tokens[at];
  return word !== undefined && /^[بلك]/.test(word.norm) && input.doc.titles[at]?.preposition !== '' && input.doc.titles[at] !== undefined ? null : phrase;
}

/** أكد لبوتين: behind a preposition written onto it, a name is whom something is said to. */
function isGoverned({ doc }: ReadingInput, { from }: Phrase): boolean {
  if (/^[بلك]/.test(doc.titles[from]?.preposition ?? '')) return true;
  const bare = (doc.tokens[from]?.norm ?? '').replace(/^[وف](?=\S{3})/, '');
  const name = doc.nameAt[from]?.named;
  if (!/^[بلك]/.test(bare) || name === undefined) return false;
  const full = doc.tokens[from]?.norm ?? '';
  if (name.kind === 'person' || name.kind === 'organization') return !name.row.forms.ar.some((form) => startsWithWord(form, full)) && !name.row.forms.ar.some((form) => startsWithWord(form, bare));
  return name.kind === 'place' && !name.row.forms.ar.some(({ form }) => startsWithWord(form, bare));
}

function startsWithWord(form: string, word: string): boolean {
  return wordsOf(form)[0] === word;
}

export function subjectBefore(input: ReadingInput, sentence: Sentence, at: number): Phrase | null {
  let end = at;
  while (end > sentence.from && isAdverbial(input.doc, end - 1)) end -= 1;
  if (input.doc.tokens[end - 1]?.norm === ',' && input.phraseEndingAt[end - 1] !== undefined) end -= 1;
  end = seatedAt(input, end);
  const phrase = input.phraseEndingAt[end];
  if (phrase === undefined || phrase.from < sentence.from || isGovernedChain(input, sentence, phrase)) return null;
  const before = input.doc.tokens[phrase.from - 1];
  const opens = phrase.from === sentence.from || before === undefined || before.kind !== 'word' || isComplementiser(before.norm) || isJoinedComplementiser(before.norm)
    || input.phraseEndingAt[phrase.from] !== undefined || before.norm === 'لكن' || before.norm === 'حيث' || before.norm === 'بينما' || /^[وف]?كان(?:ت|وا)?$/.test(before.norm) || before.norm === 'فان';
  return opens ? phrase : null;
}

/** السفارة الروسية في لندن قالت: where somebody sits comes between him and his verb. */
function seatedAt({ doc, phraseEndingAt }: ReadingInput, end: number): number {
  const at = [end - 1, end - 2, end - 3].find((i) => doc.nameAt[i]?.named.kind === 'place' && doc.nameAt[i]?.until === end);
  if (at === undefined) return end;
  const bare = /^(?:في|لدي)$/.test(doc.tokens[at - 1]?.norm ?? '') ? at - 1 : null;
  return bare !== null && phraseEndingAt[bare] !== undefined ? bare : end;
}

const GOVERNORS = new Set(['مع', 'من', 'في', 'علي', 'الي', 'عن', 'بين', 'لدي', 'ضد', 'عند', 'حول', 'بشان', 'تجاه', 'ازاء', 'نحو', 'بحق', 'لصالح']);

/** بالتشاور مع فلانة وفلانة سعت: of two who are joined, the first hangs on a preposition, and so does the second. */
function isGovernedChain({ doc, phraseEndingAt }: ReadingInput, { from }: Sentence, last: Phrase): boolean {
  let first = last;
  for (let before = phraseEndingAt[first.from]; before !== undefined && doc.tokens[first.from]?.norm.startsWith('و') === true; before = phraseEndingAt[first.from]) first = before;
  return first !== last && first.from > from && GOVERNORS.has(doc.tokens[first.from - 1]?.norm ?? '');
}

/** What may follow a verb of saying whose subject is left out: a preposition, a time, a manner. */
const FOLLOWS_ELIDED = new Set(['امام', 'لدي', 'عبر', 'حول', 'بشان', 'مع', 'عقب', 'بعد', 'قبل', 'اثناء', 'ردا', 'تعليقا', 'معلقا', 'مخاطبا', 'موجها', 'حسب', 'بحسب', 'وفق', 'وفقا', 'نقلا', 'ايضا', 'كذلك', 'متحدثا', 'متحدثه', 'مشيرا', 'مشيره', 'ضمن', 'اثر', 'بشكل', 'لاحقا', 'قائلا', 'قائله', 'هنا', 'حينها', 'صراحه', 'مجددا']);
/** واعتبرتها, ووصفه: a verb with its object on it, which leaves its subject out. */
const DEEMED = /^[وف]?(?:ا?عتبرت?|[يت]عتبر|وصفت?|[يت]صف|عدت?|[يت]عد|راته?|[يت]را)(?:ه|ها|هم|هما)$/;

const DECIDES = /^[وف]?(?:قرر|قررت|يقرر|تقرر|قررا|قرروا)$/;
/** قررت النظر في كذا: what is decided, and nobody who decides. */
const DECIDED = /^(?:النظر|الموافقه|المضي|الشروع|البدء|الاستمرار|العوده|الرد|الدعوه|الابقاء|التحرك|العمل|الانسحاب|الامتناع|التوقف) (?:في|علي|الي|ب\S+|ل\S+|عن|من)$/;

/** What only people, bodies and states do. */
const PERSONAL: ReadonlySet<string> = new Set(['condemns', 'rejects', 'accuses', 'calls-for', 'welcomes', 'praises', 'thanks', 'denies']);

export function isElided(input: ReadingInput, word: Lexed): boolean {
  const { doc } = input;
  // ووصف سياسة فلان بكذا: what is described comes first, unless it is people, who then do the describing
  if (/^[وف](?:ي|ت)?(?:وصف|صف)/.test(doc.tokens[word.from]?.norm ?? '')) return !/(?:ون|اء)$/.test(doc.tokens[word.until]?.norm ?? '');
  const at = skipAdverbials(input, word.until, doc.tokens.length);
  // وقررت تبعا لذلك إغلاق كذا
  if (DECIDES.test(doc.tokens[word.from]?.norm ?? '') && (doc.tokens[word.until]?.norm === 'تبعا' || DECIDED.test(`${doc.tokens[word.until]?.norm ?? ''} ${doc.tokens[word.until + 1]?.norm ?? ''}`))) return true;
  // وأدانتا الإرهاب: before its subject a verb is singular, so a dual or a plural has left it out
  if (word.conjunction && word.entries.every(({ part, number, person }) => part === 'finite' && number !== 'singular' && person === 3)) return true;
  if (DEEMED.test(doc.tokens[word.from]?.norm ?? '')) return input.phraseAt[word.until] === undefined;
  if (word.entries.some(({ kind }) => kind === 'report') && FOLLOWS_ELIDED.has(doc.tokens[word.until]?.norm ?? '')) return true;
  for (const i of new Set([word.until, at])) {
    const next = doc.tokens[i];
    if (next === undefined || next.kind === 'break') return true;
    if (isComplementiser(next.norm) || OBJECT_PREPOSITIONS.has(next.norm) || next.norm === 'في' || next.norm === 'خلال' || ADDRESSEES.has(next.norm) || QUOTES.has(next.norm) || next.norm === ':' || next.norm === ',' || next.norm === '(') return true;
    // واستنكر ما وصفه بكذا
    if (i === word.until && next.norm === 'ما' && word.entries.some(({ kind }) => kind === 'stance')) return true;
    const object = doc.words[i];
    if (object?.entries.some(({ part, kind }) => part === 'noun' && (kind === 'stance' || kind === 'report' || kind === 'cease')) === true) return true;
    // وأدان العنف: a deed or a state of things holds nothing
    if (i === word.until && !/^[وف]?[يت]/.test(doc.tokens[word.from]?.norm ?? '') && object?.entries.every(({ part, kind }) => part === 'noun' && (kind === 'bad' || kind === 'good')) === true && word.entries.some(({ kind, act }) => kind === 'stance' && PERSONAL.has(act))) return true;
    if (object !== undefined && (object.preposition === 'ب' || object.preposition === 'ل')) return true;
    if (/^[بل]\S{3,}/.test(next.norm) && doc.titles[i] === undefined && input.phraseAt[i] === undefined) return true;
    // وتابع معلقا على كذا
    if (next.norm.endsWith('ا') && object?.entries.some(({ part }) => part === 'participle') === true) return true;
    if (doc.words[i]?.entries[0]?.kind === 'discuss') return false;
  }
  return false;
}

/** The phrases joined to a subject: الرئيس الفرنسي والمستشارة الألمانية, كل من ... إلى جانب ... */
export function joined(input: ReadingInput, first: Phrase): readonly Phrase[] {
  const phrases = [first];
  for (let last = first; ;) {
    const next = nextJoined(input, last.until) ?? secondNation(input, first, last.until);
    if (next === null) return phrases;
    phrases.push(next);
    last = next;
  }
}

function nextJoined({ doc, phraseAt }: ReadingInput, at: number): Phrase | null {
  const comma = doc.tokens[at]?.norm === ',' ? at + 1 : at;
  for (const i of [at, comma]) {
    const token = doc.tokens[i];
    const phrase = phraseAt[i];
    if (token === undefined) return null;
    if (phrase !== undefined && token.norm.startsWith('و') && isConjoined(token.norm, phrase, doc.titles[i]?.conjunction)) return phrase;
    if (token.norm === 'و' && phraseAt[i + 1] !== undefined) return phraseAt[i + 1] ?? null;
    if (token.norm === 'الي' && doc.tokens[i + 1]?.norm === 'جانب') return phraseAt[i + 2] ?? null;
    // والتركي، فلان: the title is not said again
    const adjective = doc.countryAt[i];
    if (adjective !== undefined && token.norm.startsWith('و') && doc.tokens[adjective.until]?.norm === ',') return phraseAt[adjective.until + 1] ?? null;
    if (adjective !== undefined && token.norm.startsWith('و')) return phraseAt[adjective.until] ?? null;
  }
  return null;
}

const SEVERAL = /^[وف]?(?:ال)?(?:مسوول|مسءول|مسؤول|مصادر|سلطات|دبلوماسي|برلماني|وزراء)(?:ون|ين|ان)?/;

/** مسؤولون كنديون وفرنسيون: officials of two states, whose noun is said once. */
function secondNation({ doc, cast }: ReadingInput, first: Phrase, at: number): Phrase | null {
  const adjective = doc.countryAt[at];
  if (adjective?.named.kind !== 'place' || adjective.named.via !== 'adjective' || first.how !== 'government') return null;
  if (doc.tokens[at]?.norm.startsWith('و') !== true || !SEVERAL.test(doc.tokens[first.from]?.norm ?? '')) return null;
  return { from: at, until: adjective.until, ids: [cast.government(adjective.named.row, surfaceOf(doc, at, adjective.until))], how: 'government' };
}

function isConjoined(norm: string, phrase: Phrase, titled: boolean | undefined): boolean {
  return titled === true || (titled === undefined && norm.length > 3 && phrase.ids.length > 0);
}

export function jointIds(input: ReadingInput, subject: Phrase): readonly string[] {
  return [...new Set(joined(input, subject).flatMap(({ ids }) => ids))];
}

export function jointEnd(input: ReadingInput, subject: Phrase): number {
  return joined(input, subject).at(-1)?.until ?? subject.until;
}

export function jointIdsBefore(input: ReadingInput, last: Phrase, current: readonly string[]): readonly string[] {
  if (last.ids.length === 0) return current;
  const before = input.phraseEndingAt[last.from];
  const token = input.doc.tokens[last.from];
  return before !== undefined && token?.norm.startsWith('و') === true ? [...before.ids, ...last.ids] : last.ids;
}

/** خمس دول هي فلانة وفلانة: the subject is the list. */
export function listedSubjects(input: ReadingInput, from: number, until: number): readonly Phrase[] | null {
  for (let i = from; i < Math.min(until, from + 10); i += 1) {
    const norm = input.doc.tokens[i]?.norm ?? '';
    if (norm !== 'هي' && norm !== 'هم' && norm !== 'هما') continue;
    const phrase = input.phraseAt[i + 1];
    return phrase === undefined ? null : joined(input, phrase);
  }
  return null;
}
