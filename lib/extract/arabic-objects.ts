import type { Annotated } from './annotate';
import { CONTENT_REACH, isJoinedPreposition, isJoinedVerb } from './arabic-content';
import { isAccompaniment, isCoordinate } from './arabic-coordinates';
import type { Head } from './arabic-head';
import { isPossessed } from './arabic-possession';
import { DEEMS, DESCRIBES, OBJECT_PREPOSITIONS, opensClauseAt, QUOTES, RELATIVES } from './arabic-words';
import type { Entry } from './lexicon';
import type { TokenRange } from './statement';

export function beforeRelative({ tokens }: Annotated, from: number, until: number): number {
  for (let i = from + 1; i < until; i += 1) if (RELATIVES.has(tokens[i]?.norm ?? '') && tokens[i]?.norm.startsWith('و') !== true) return i;
  return until;
}
export function objectStart(doc: Annotated, head: Head, until: number): number {
  const { tokens, words } = doc;
  // اعتبر القصف اعتداء على كذا: what is deemed stands right behind
  if (DESCRIBES.test(tokens[head.verb?.from ?? -1]?.norm ?? '')) {
    for (let i = head.complement; i < until; i += 1) if (/^ب(?:ال|ان|\S{3})/.test(tokens[i]?.norm ?? '') && doc.nameAt[i] === undefined) return i;
  }
  if (DEEMS.test(tokens[head.verb?.from ?? -1]?.norm ?? '')) return head.complement;
  for (let i = head.complement; i < until && i < head.complement + CONTENT_REACH; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'عدم') return i;
    if (norm === ',' && words[i + 1]?.entries.some(({ part, kind }) => part === 'participle' && kind === 'stance') === true) break; // رفضت كذا، ملتزمة بكذا
    if (OBJECT_PREPOSITIONS.has(norm) && !(norm === 'من' && head.entry.act !== 'warns' && head.entry.kind === 'stance')) return i + 1;
    if (words[i]?.preposition === 'ب' && head.entry.kind === 'stance') return i;
    if (head.entry.act === 'calls-for' && words[i] === undefined && /^ب(?!ين$|عد$|لاد|عض$|شكل$|شان$|موجب$|حسب$)\S{4,}/.test(norm) && doc.nameAt[i] === undefined && doc.countryAt[i] === undefined) return i;
    if (words[i]?.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance') === true) return words[i]?.conjunction === true ? head.complement : i;
  }
  return head.complement;
}

/** إلى كذا وإلى كذا، والاعتماد على كذا: objects that each carry a verbal noun. */
export function splitObjects(doc: Annotated, from: number, until: number, entry: Entry): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  for (let i = from + 1; i < until; i += 1) {
    if (i === from + 1 && doc.tokens[i]?.norm !== 'وعدم') continue;
    if (!isJoinedObject(doc, i, start, entry) && !isJoinedVerb(doc, i, start)) continue;
    pieces.push({ from: start, until: i });
    start = i;
  }
  pieces.push({ from: start, until });
  return pieces;
}

const LONG_ITEM = 2; // tokens of an object after which the next verbal noun is one of its own
/** واستخدام, وانسحاب, وتسليم: the shapes of verbal nouns that no list needs to hold. */
const VERBAL_NOUN = /^و(?:است\S{2}ا\S|ا\S{2}ا\S|ان\S{2}ا\S|ت[^اويه]{2}ي[^اويه]ه?|معالجه|مواصله|متابعه|محاسبه|معاقبه|مراعاه)$/;
const EMPHASISES = /^(?:علي|الي)$/;

/** وحماية المدنيين: a verbal noun that says what it is done to. */
function hasOwnObject({ tokens }: Annotated, at: number): boolean {
  if (/^(?:ال)/.test(tokens[at + 2]?.norm ?? '') && /^\S{3,}$/.test(tokens[at + 1]?.norm ?? '') && !/^[وف]/.test(tokens[at + 1]?.norm ?? '')) return true;
  return /^(?:ال|لل)\S{2,}|^\S{2,}(?:ه|ها|هم|هما)$/.test(tokens[at + 1]?.norm ?? '') || /^(?:في|علي|الي|عن|من|بين)$/.test(tokens[at + 1]?.norm ?? '');
}

function isJoinedObject(doc: Annotated, at: number, from: number, entry: Entry): boolean {
  const { tokens, words } = doc;
  const norm = tokens[at]?.norm ?? '';
  if (isJoinedPreposition(tokens, at) || norm === 'وعدم' || norm === 'وبعدم') return true;
  if (isAccompaniment(doc, at) || (isCoordinate(doc, at, from) && (entry.polarity >= 0 || tokens[at - 1]?.norm === ','))) return true;
  if ((norm === 'وكذلك' && /^(?:في|علي|الي|عن|من|[بل]\S{3,})$/.test(tokens[at + 1]?.norm ?? '')) || norm === 'فضلا' || (norm === 'اضافه' && tokens[at + 1]?.norm === 'الي')) return true;
  if (norm === 'و' && QUOTES.has(tokens[at + 1]?.norm ?? '') && words[at + 2]?.entries.some(({ part, kind }) => part === 'noun' && kind !== 'bad') === true) return true;
  if (tokens[at - 1]?.norm === ',' && opensClauseAt(tokens, at)) return true;
  const word = words[at];
  if (entry.act === 'calls-for' && at - from >= LONG_ITEM && VERBAL_NOUN.test(norm) && doc.nameAt[at] === undefined && hasOwnObject(doc, at)) return word === undefined || word.entries.some(({ part }) => part === 'noun');
  if (word === undefined || !word.conjunction) return false;
  // ورفضهما, وحرصها: a stance that the speaker owns is an object of its own, however short the one before it
  const owned = isPossessed(norm) && word.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance');
  // إدانة المملكة واستنكارها لكذا: two nouns with one object
  const first = QUOTES.has(tokens[from]?.norm ?? '') ? from + 1 : from;
  const isNoun = words[first]?.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance') === true;
  const bare = isNoun && (at - first <= 2 || doc.nameAt[first + 1]?.until === at);
  if (owned && entry.kind === 'report') return !bare;
  const action = word.entries.some(({ part, kind }) => part === 'noun' && kind === 'good');
  const asked = entry.act === 'calls-for' || EMPHASISES.test(tokens[from - 1]?.norm ?? '');
  if (action && !word.article && asked && at - from >= LONG_ITEM && hasOwnObject(doc, at)) return true;
  if (at - from < 4) return false;
  const masdar = word.entries.some(({ part, kind }) => part === 'noun' && (kind === 'stance' || kind === 'cease'));
  if (tokens[at - 1]?.norm === ',' && (masdar || (action && word.article))) return true;
  if (masdar && word.article && OBJECT_PREPOSITIONS.has(tokens[word.until]?.norm ?? '')) return entry.act === 'calls-for' || entry.kind === 'report';
  return masdar && !word.article && (entry.act === 'calls-for' || entry.kind === 'report');
}
