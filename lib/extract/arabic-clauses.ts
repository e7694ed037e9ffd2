import type { Annotated } from './annotate';
import { CLAUSE_OPENERS, isComplementiser, isJoinedComplementiser, OBJECT_PREPOSITIONS, QUOTES, RELATIVES } from './arabic-words';
import type { Head } from './arabic-heads';
import { isPossessed } from './arabic-possession';
import { closing, isSpeech, isTerm, SPEECH, spokenEnd } from './arabic-quotations';
import { flip, judgeClause, judgeObject, NEGATED, negated, type Verdict } from './judge';
import type { Entry } from './lexicon';
import type { ReadingInput } from './reading';
import { focusOf, type Position, type TokenRange } from './statement';

/** The positions that one head governs, up to `end`: clauses after أنّ or in a quotation, or the objects of its preposition. */
export function readHead(input: ReadingInput, head: Head, end: number): readonly Position[] {
  const { doc } = input;
  if (head.subjects.length === 0 || head.entry.kind === 'discuss') return [];
  const until = trimmedEnd(doc, head.from, end);
  const content = head.how === 'quote' || head.how === 'label' ? head.complement : contentStart(doc, head, until);
  return content === null ? readObject(input, head, until) : readContent(input, head, content, until);
}

function readContent(input: ReadingInput, head: Head, from: number, until: number): readonly Position[] {
  const positions: Position[] = [];
  const pieces = splitContent(input.doc, from, spokenEnd(input.doc.tokens, from, until));
  for (const [index, piece] of pieces.entries()) {
    const excepted = exceptionIn(input.doc, piece.from, piece.until);
    const verdict = excepted === null
      ? (judgeClause(input.doc, piece.from, piece.until) ?? ofHead(input.doc, head.entry, piece, index))
      : (judgeClause(input.doc, excepted, piece.until) ?? (NEGATIONS.test(input.doc.tokens[piece.from]?.norm ?? '') ? plain('asserts', 1, piece) : judgeClause(input.doc, piece.from, piece.until)));
    if (verdict === null || isNews(input.doc, piece, verdict)) continue;
    if (head.how === 'label' && head.relays && !verdict.sure) continue; // according to somebody: mostly news
    // وصف كذا بأنه كذا: what is described stands before the particle
    const described = index === 0 && (input.doc.tokens[piece.from]?.norm ?? '').startsWith('بان') && DESCRIBES.test(input.doc.tokens[head.verb?.from ?? -1]?.norm ?? '');
    const clause = described ? { from: head.from, until: piece.until } : piece;
    positions.push(positionOf(input.doc, head, clause, merged(head.entry, verdict), 'content-clause'));
  }
  return positions;
}

/** تمت السيطرة على كذا, ناقشت المباحثات كذا: something has been done, and no stance taken. */
function isNews({ tokens, words }: Annotated, { from, until }: TokenRange, { sure, act }: Verdict): boolean {
  if (tokens.slice(from, from + 3).some(({ norm }) => /^(?:انه)?(?:تم|تمت|جرى|جري|جرت)$/.test(norm))) return act === 'asserts' || act === 'opposes';
  return !sure && words.slice(from, until).some((word) => word !== undefined && !word.article && word.preposition === '' && word.entries[0]?.kind === 'discuss' && word.entries[0].part === 'finite');
}

const DESCRIBES = /^[وف]?[يتن]?(?:وصف|واصف|صف|صور|مصور)/;

/** A verb of stance over a clause gives the clause its own sign: warned that, denied that, hopes that. */
function merged(entry: Entry, verdict: Verdict): Verdict {
  if (entry.kind !== 'stance') return verdict;
  return { ...verdict, act: entry.act, polarity: entry.polarity };
}

const HELD = 2; // and what is explained or pointed to, if it is a clause of its own
const NEGATES_WITHIN = 12; // tokens
const INTENDS_WITHIN = 4; // tokens
/** إنها ستتخذ, سنواصل: what the speaker will do is promised. */
const INTENTION = /^[وف]?س(?:ن|ت|ي|ا)\S{2,}/;
const OWN_INTENTION = /^[وف]?س(?:ن(?!ه$|و)|ا)\S{2,}/;
const ONESELF = /^[وف]?(?:ب)?ان(?:ه|ها|هم|هما|نا|ني|ا)$|^بلاد(?:ه|ها|هم|نا)$|^نحن$/;
const NEGATIONS = /^[وف]?(?:لا|لن|لم|ليس|ليست|لسنا)$/;
const EMPHATIC = 4; // on the ladder of force: what is stressed or affirmed is held, even in plain words

function plain(act: Verdict['act'], polarity: -1 | 1, piece: TokenRange): Verdict {
  return { act, polarity, predicate: { from: piece.from, until: piece.from }, object: piece.from, subject: null, intensifier: null, sure: false };
}

function ofHead(doc: Annotated, entry: Entry, piece: TokenRange, index: number): Verdict | null {
  if (doc.tokens.slice(piece.from, piece.until).filter(({ kind }) => kind === 'word').length < 3) return null;
  if (/^[بل]?عدم$/.test(doc.tokens[piece.from]?.norm ?? '')) return plain('denies', -1, piece);
  if (entry.kind === 'report' && (entry.force < EMPHATIC || index > 0)) {
    const words = doc.tokens.slice(piece.from, piece.until);
    if (words.some(({ norm }, k) => k < INTENDS_WITHIN && (k === 0 ? OWN_INTENTION : INTENTION).test(norm) && (k === 0 || ONESELF.test(words[k - 1]?.norm ?? '')))) return plain('pledges', 1, piece);
    // what a speaker says is not so, he denies, whatever the lexicon knows of it
    if (words.slice(0, NEGATES_WITHIN).some(({ norm }) => NEGATIONS.test(norm))) return plain('denies', -1, piece);
    const isDirect = words.length > SPEECH && (QUOTES.has(doc.tokens[piece.from - 1]?.norm ?? '') || QUOTES.has(words[0]?.norm ?? ''));
    // a clause that counts things is news
    if ((entry.force < HELD && !isDirect) || words.some(({ norm }) => /\d/.test(norm))) return null;
    return plain('asserts', 1, piece);
  }
  const polarity = entry.kind === 'report' ? 1 : entry.polarity;
  return { act: entry.act, polarity, predicate: { from: piece.from, until: piece.from }, object: piece.from, subject: null, intensifier: null, sure: false };
}

function readObject(input: ReadingInput, head: Head, until: number): readonly Position[] {
  const { doc } = input;
  // صرح بكذا is news, صرح عن إدانته لكذا a position
  const named = doc.words[objectStart(doc, head, until)];
  if (head.entry.kind === 'report' && head.entry.force <= 1 && head.how !== 'label' && named?.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance') !== true) return [];
  const isNegated = head.verb !== null && head.entry.kind === 'stance' && negated(doc, head.verb.from, Math.max(0, head.verb.from - 2));
  const entry = isNegated ? { ...head.entry, act: NEGATED[head.entry.act], polarity: flip(head.entry.polarity) } : head.entry;
  const start = objectStart(doc, head, until);
  if (start >= until) return [];
  const positions: Position[] = [];
  let governing: Position['act'] | null = null;
  for (const [index, piece] of splitObjects(doc, start, until, entry).entries()) {
    if (index > 0 && piece.until - piece.from < 2) continue;
    const clause = index === 0 ? { from: head.from, until: piece.until } : piece;
    const verdict = entry.kind === 'stance'
      ? judgeObject(doc, entry, piece.from, piece.until, clause.from)
      : (judgeClause(doc, piece.from, piece.until) ?? described(doc, head, piece) ?? emphasised(doc, head, piece));
    if (verdict === null) continue;
    // thanks for one thing and another, confidence that this and that will be: the second hangs on the same noun
    if (index === 0 && (verdict.act === 'thanks' || (verdict.act === 'hopes' && verdict.polarity > 0))) governing = verdict.act;
    const isGoverned = governing === 'thanks' || (governing === 'hopes' && verdict.polarity > 0);
    positions.push(positionOf(doc, head, clause, isGoverned && governing !== null ? { ...verdict, act: governing } : verdict, 'object'));
  }
  return positions;
}

/** وصف كذا بالشجاع، معتبرا ذلك "أسلوب حياة": an adjective that judges, with its article; or words that the speaker chose himself. */
function described({ tokens, words }: Annotated, { verb }: Head, piece: TokenRange): Verdict | null {
  const norm = tokens[verb?.from ?? -1]?.norm ?? '';
  if (!DESCRIBES.test(norm) && !DEEMS.test(norm)) return null;
  const judged = words.slice(piece.from, piece.until).flatMap((word) => word?.entries ?? []).find(({ kind, part }) => part === 'adjective' && (kind === 'good' || kind === 'bad'));
  if (judged !== undefined) return plain('asserts', judged.kind === 'good' ? 1 : -1, piece);
  return tokens.slice(piece.from - 1, piece.until).some((token) => QUOTES.has(token.norm)) ? plain('asserts', 1, piece) : null;
}

/** شدد على كذا: whatever is stressed is wanted, if no word of it says otherwise. */
function emphasised(doc: Annotated, { entry }: Head, piece: TokenRange): Verdict | null {
  if (entry.force < 3) return null;
  const polarity = /^و?(?:علي|ب)?عدم$/.test(doc.tokens[piece.from]?.norm ?? '') ? -1 : 1;
  return { act: entry.act, polarity, predicate: piece, object: piece.from, subject: null, intensifier: null, sure: doc.tokens.length > 0 };
}

function positionOf(doc: Annotated, head: Head, clause: TokenRange, verdict: Verdict, rule: string): Position {
  const until = trimmedEnd(doc, clause.from, clause.until);
  return {
    speakers: head.subjects, onBehalfOf: null, act: verdict.act, polarity: verdict.polarity, clause: { from: clause.from, until },
    verb: head.verb === null ? null : { from: head.verb.from, until: head.verb.until }, intensifier: verdict.intensifier,
    focus: verdict.subject ?? focusOf({ from: clause.from, until }, verdict.object), rule: `ar-${head.how}-${rule}`, confidence: verdict.sure ? 0.8 : 0.6,
  };
}

/** Words that open what follows, and are left hanging where a clause is cut. */
const HANGING = new Set(['كما', 'فيما', 'بينما', 'حيث', 'لكن', 'و', 'قد', 'وقد']);

function trimmedEnd({ tokens }: Annotated, from: number, end: number): number {
  let until = end;
  while (until > from + 1 && (tokens[until - 1]?.kind === 'mark' && tokens[until - 1]?.norm !== '"' && tokens[until - 1]?.norm !== '”' && tokens[until - 1]?.norm !== ')' || tokens[until - 1]?.norm === 'و' || HANGING.has(tokens[until - 1]?.norm ?? '') || RELATIVES.has(tokens[until - 1]?.norm ?? ''))) until -= 1;
  return until;
}

const CONTENT_REACH = 22; // tokens between قال and إنّ: in a press conference, with somebody, somewhere

/** Where what is said begins: after أنّ, a colon or an opening quotation mark; null where the verb takes an object instead. */
function contentStart({ tokens, words }: Annotated, { complement, entry }: Head, until: number): number | null {
  for (let i = complement; i < until && i < complement + CONTENT_REACH; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (isComplementiser(norm)) return norm === 'ان' && entry.kind === 'stance' && entry.act !== 'hopes' && i > complement + 1 ? null : i;
    if (norm === 'كيف' || norm === 'لماذا') return i;
    if (norm === ':') return QUOTES.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    if (QUOTES.has(norm) && entry.kind === 'report' && (isSpeech(tokens, i, until) || (i <= complement + 1 && !isTerm(tokens, i, until)))) return i + 1;
    if (QUOTES.has(norm)) {
      const close = closing(tokens, i, until);
      if (close - i <= SPEECH + 1) i = close;
    }
    const next = tokens[i + 1]?.norm;
    if (norm === 'علي' || norm === 'الي' || norm === 'عن') {
      if (isComplementiser(next)) return i + 1;
      if (entry.kind === 'report' && entry.force <= 1) continue; // قال takes no object: على متن الطائرة
      if (norm !== 'علي' || entry.kind === 'stance' || words[i + 1] !== undefined) return null;
    }
    if (entry.kind === 'stance' && i > complement && words[i] !== undefined) return null;
  }
  return null;
}

/** Words that turn to a second predicate without a comma. */
const TURNS = new Set(['لكن', 'ولكن', 'لكنه', 'لكنها', 'ولكنه', 'ولكنها', 'لكننا', 'ولكننا', 'لكنني', 'ولكنني', 'لكنهم', 'ولكنهم']);

/** وأنّ..., وسيحمي..., حيث...: each with a predicate of its own. */
function splitContent(doc: Annotated, from: number, until: number): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  const cut = (at: number) => {
    if (at - start >= 2) pieces.push({ from: start, until: at });
    start = at;
  };
  for (let i = from + 1; i < until; i += 1) {
    const norm = doc.tokens[i]?.norm ?? '';
    const afterComma = doc.tokens[i - 1]?.norm === ',';
    const opens = ((afterComma && CLAUSE_OPENERS.has(norm)) || TURNS.has(norm) || (afterComma && saysWe(doc, i))) && hasPredicate(doc, start, i);
    if ((isJoinedComplementiser(norm) && doc.tokens[i - 1]?.norm !== 'بد') || opens || isJoinedVerb(doc, i, start) || JOINED_PREPOSITION.test(norm) || isJoinedPhrase(doc, i) || isJoinedMasdar(doc, i) || affirmsAgain(doc, i, start)) cut(i);
  }
  if (until - start >= 2) pieces.push({ from: start, until });
  return pieces;
}

/** ...، نجري كذا: in speech a verb in the first person plural opens a clause without و. */
function saysWe({ words }: Annotated, at: number): boolean {
  return words[at]?.entries.some(({ part, person, number }) => part === 'finite' && person === 1 && number === 'plural') === true;
}

/** A verb or an adjective of judgement, which makes a clause of the words before حيث or كما. */
function hasPredicate({ words }: Annotated, from: number, until: number): boolean {
  return words.slice(from, until).some((word) => word?.entries.some(({ part, kind }) => part !== 'noun' && kind !== 'negator' && kind !== 'intensifier' && kind !== 'none') === true);
}

/** وإحدى الدول...: a second nominal predicate. */
function isJoinedPhrase({ words }: Annotated, at: number): boolean {
  const word = words[at];
  return word !== undefined && word.conjunction && word.entries.some(({ part, kind }) => part === 'phrase' && kind === 'good');
}

/** ...،" والتصدي لكذا: after a mark, a verbal noun with the article opens an object of its own. */
function isJoinedMasdar({ tokens, words }: Annotated, at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.conjunction || !word.article || tokens[at - 1]?.kind !== 'mark') return false;
  return word.entries.some(({ part, kind }) => part === 'noun' && (kind === 'stance' || kind === 'cease'));
}

const LONG_SUBJECT = 8; // tokens after which a verb of affirming can only be the main verb again

/** إن الحكومة، وقد...، تؤكد كذا: the verb that the long subject waited for. */
function affirmsAgain({ tokens, words }: Annotated, at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined || word.conjunction || at - from < LONG_SUBJECT) return false;
  const before = tokens[at - 1]?.norm ?? '';
  if (isComplementiser(before) || RELATIVES.has(before) || before === 'ما' || before === 'لا') return false;
  return word.entries.every(({ part, kind, force }) => part === 'finite' && kind === 'report' && force >= 4);
}

/** تدين بأشد العبارات وتستنكر كذا: two verbs with one object, which stands behind the second. */
function isShared({ words }: Annotated, at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i -= 1) {
    const word = words[i];
    if (word === undefined) {
      if (!words.slice(from, i).some((before) => before !== undefined && before.until > i)) return false;
    } else if (word.entries.every(({ kind }) => kind === 'intensifier' || kind === 'none')) continue;
    else return word.until === i + 1 && word.entries.some(({ part, kind }) => part === 'finite' && kind === 'stance');
  }
  return false;
}

const JOINED_PREPOSITION = /^و(?:الي|علي|عن)$/;

/** و and a finite verb: a second predicate of the same subject, unless it stands in a relative clause. */
function isJoinedVerb(doc: Annotated, at: number, from: number): boolean {
  const norm = doc.tokens[at]?.norm ?? '';
  if (norm[0] !== 'و' && norm[0] !== 'ف') return false;
  const word = doc.words[at];
  const known = word !== undefined && word.conjunction && word.entries.some(({ part, needs }) => part === 'finite' && needs === null) && word.entries.every(({ part }) => part === 'finite');
  // ولن نسمح، ولا تزال: a negator before a verb opens a predicate as the verb itself would
  const denied = /^و(?:لن|لا|لم)$/.test(norm) && /^[يتنا]\S{2,}/.test(doc.tokens[at + 1]?.norm ?? '');
  const future = /^وس[تين]\S{2,}/.test(norm) && (word === undefined || word.entries.some(({ part }) => part === 'finite'));
  const present = /^وي\S{3,}/.test(norm) && word === undefined && doc.nameAt[at] === undefined;
  // ولا علاقة لنا, ومن الضروري: a predicate of more than one word
  const phrase = word !== undefined && word.conjunction && word.until - word.from > 1 && word.entries.some(({ part, kind, polarity }) => part === 'phrase' && kind === 'stance' && polarity < 0);
  if (denied && isExcepted(doc, from, at)) return false;
  if (!known && !denied && !future && !present && !phrase) return false;
  if (known && isShared(doc, at, from)) return false;
  for (let i = at - 1; i >= from; i -= 1) {
    const before = doc.tokens[i]?.norm ?? '';
    if (RELATIVES.has(before) || before === 'بما' || before === 'وبما' || before === 'مما') return false;
    if (before === ',' && i < at - 1) break;
  }
  return at - from >= 3;
}

const EXCEPTED_WITHIN = 12; // tokens from a negation to its إلا

/** Where the exception stands that turns a denial into its opposite: لم نكن ولن نكون إلا سندا; null without one. */
function exceptionIn({ tokens }: Annotated, from: number, until: number): number | null {
  for (let i = from; i < until; i += 1) {
    if (!NEGATIONS.test(tokens[i]?.norm ?? '')) continue;
    for (let k = i + 1; k < Math.min(until, i + EXCEPTED_WITHIN); k += 1) {
      if (tokens[k]?.kind === 'mark') break;
      if (tokens[k]?.norm === 'الا' && tokens[k + 1]?.norm !== 'ان') return k + 1;
    }
  }
  return null;
}

function isExcepted(doc: Annotated, from: number, at: number): boolean {
  return doc.tokens.slice(from, at).some(({ norm }) => NEGATIONS.test(norm)) && exceptionIn(doc, at, at + EXCEPTED_WITHIN) !== null;
}

const DEEMS = /^[وف]?[يتن]?(?:م?عتبر|اعتبر)/;

function objectStart(doc: Annotated, head: Head, until: number): number {
  const { tokens, words } = doc;
  // اعتبر القصف اعتداء على كذا: what is deemed stands right behind
  if (DESCRIBES.test(tokens[head.verb?.from ?? -1]?.norm ?? '')) {
    for (let i = head.complement; i < until; i += 1) if (/^ب(?:ال|ان|\S{3})/.test(tokens[i]?.norm ?? '') && doc.nameAt[i] === undefined) return i;
  }
  if (DEEMS.test(tokens[head.verb?.from ?? -1]?.norm ?? '')) return head.complement;
  for (let i = head.complement; i < until && i < head.complement + CONTENT_REACH; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'عدم') return i;
    if (OBJECT_PREPOSITIONS.has(norm) && !(norm === 'من' && head.entry.act !== 'warns' && head.entry.kind === 'stance')) return i + 1;
    if (words[i]?.preposition === 'ب' && head.entry.kind === 'stance') return i;
    if (words[i]?.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance') === true) return words[i]?.conjunction === true ? head.complement : i;
  }
  return head.complement;
}

/** إلى كذا وإلى كذا، والاعتماد على كذا: objects that each carry a verbal noun. */
function splitObjects(doc: Annotated, from: number, until: number, entry: Entry): readonly TokenRange[] {
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

function isJoinedObject(doc: Annotated, at: number, from: number, entry: Entry): boolean {
  const { tokens, words } = doc;
  const norm = tokens[at]?.norm ?? '';
  if (JOINED_PREPOSITION.test(norm) || norm === 'وعدم' || norm === 'وبعدم') return true;
  if ((norm === 'وكذلك' && /^(?:في|علي|الي|عن|من|[بل]\S{3,})$/.test(tokens[at + 1]?.norm ?? '')) || norm === 'فضلا' || (norm === 'اضافه' && tokens[at + 1]?.norm === 'الي')) return true;
  if (norm === 'و' && QUOTES.has(tokens[at + 1]?.norm ?? '') && words[at + 2]?.entries.some(({ part }) => part === 'noun') === true) return true;
  if (tokens[at - 1]?.norm === ',' && CLAUSE_OPENERS.has(norm)) return true;
  const word = words[at];
  if (word === undefined || !word.conjunction) return false;
  // ورفضهما, وحرصها: a stance that the speaker owns is an object of its own, however short the one before it
  const owned = isPossessed(norm) && word.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance');
  // إدانة المملكة واستنكارها لكذا: two nouns with one object
  const isNoun = words[from]?.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance') === true;
  const bare = isNoun && (at - from <= 2 || doc.nameAt[from + 1]?.until === at);
  if (owned && entry.kind === 'report') return !bare;
  if (at - from < 4) return false;
  const masdar = word.entries.some(({ part, kind }) => part === 'noun' && (kind === 'stance' || kind === 'cease'));
  const action = word.entries.some(({ part, kind }) => part === 'noun' && kind === 'good');
  if (tokens[at - 1]?.norm === ',' && (masdar || (action && word.article))) return true;
  return masdar && !word.article && (entry.act === 'calls-for' || entry.kind === 'report');
}
