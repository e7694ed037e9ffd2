import type { Annotated } from './annotate';
import { isAccompaniment, isCoordinate } from './arabic-coordinates';
import { isExcepted } from './arabic-exceptions';
import type { Head } from './arabic-head';
import { isPossessed } from './arabic-possession';
import { closing, isSpeech, isTerm, SPEECH } from './arabic-quotations';
import { DESCRIBES, PREPOSITIONS, QUOTES, RELATIVES, isComplementiser, isJoinedComplementiser, opensClauseAt } from './arabic-words';
import type { TokenRange } from './statement';

export const CONTENT_REACH = 22; // tokens between قال and إنّ: in a press conference, with somebody, somewhere

const LONGEST_REACH = 45; // and behind قال, which has no object but what is said

/** Where what is said begins: after أنّ, a colon or an opening quotation mark; null where the verb takes an object instead. */
export function contentStart({ tokens, words }: Annotated, { complement, entry, verb }: Head, until: number): number | null {
  const reach = entry.kind === 'report' && entry.force <= 1 ? LONGEST_REACH : CONTENT_REACH;
  for (let i = complement; i < until && i < complement + reach; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (isComplementiser(norm) && /^(?:قبل|بعد|منذ|دون|حتي|مقابل|لاجل|اجل|شرط|شريطه)$/.test(tokens[i - 1]?.norm ?? '') && i > complement) continue;
    if (DESCRIBES.test(tokens[verb?.from ?? -1]?.norm ?? '') && QUOTES.has(norm) && !isComplementiser(tokens[i - 1]?.norm)) continue; // وصف الوضع بـ"كذا": an object
    if (isComplementiser(norm)) return norm === 'ان' && entry.kind === 'stance' && entry.act !== 'hopes' && i > complement + 1 ? null : i;
    if (norm === 'كيف' || norm === 'لماذا') return i;
    if (norm === ':') return QUOTES.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    // أكد إدانة "كذا": what stands in the marks is the object of the noun before them
    if (QUOTES.has(norm) && i > complement && isOwnStance(words, tokens, complement, i)) return null;
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

const OWN_STANCE = 3; // tokens between the verb and a quotation that only words its object

function isOwnStance(words: Annotated['words'], tokens: Annotated['tokens'], from: number, quote: number): boolean {
  if (quote - from > OWN_STANCE) return false;
  return words.slice(from, quote).some((word, k) => word?.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance') === true && tokens[from + k]?.norm !== ',');
}

/** Words that turn to a second predicate without a comma. */
const TURNS = new Set(['بعكس', 'وبعكس', 'ونحن', 'واننا', 'بخلاف', 'لكن', 'ولكن', 'لكنه', 'لكنها', 'ولكنه', 'ولكنها', 'لكننا', 'ولكننا', 'لكنني', 'ولكنني', 'لكنهم', 'ولكنهم']);

/** وأنّ..., وسيحمي..., حيث...: each with a predicate of its own. */
export function splitContent(doc: Annotated, from: number, until: number): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  const cut = (at: number) => {
    if (awaitsMain(doc, start, at)) return;
    if (at - start >= 2) pieces.push({ from: start, until: at });
    start = at;
  };
  for (let i = from + 1; i < until; i += 1) {
    const norm = doc.tokens[i]?.norm ?? '';
    const afterComma = doc.tokens[i - 1]?.norm === ',';
    const opens = ((afterComma && opensClauseAt(doc.tokens, i)) || TURNS.has(norm) || (afterComma && saysWe(doc, i))) && (hasPredicate(doc, start, i) || deniesVerb(doc.tokens, start, i) || obliges(doc.tokens.slice(start, i)));
    if ((isJoinedComplementiser(norm) && doc.tokens[i - 1]?.norm !== 'بد' && doc.tokens[i - 1]?.norm !== 'حتي') || opens || isJoinedVerb(doc, i, start) || isJoinedPreposition(doc.tokens, i) || isJoinedPhrase(doc, i) || isJoinedMasdar(doc, i) || isSecondAim(doc, i, start) || (afterComma && isNewSubject(doc, i, until) && hasPredicate(doc, start, i)) || affirmsAgain(doc, i, start) || (afterComma && /^وال(?:تي|ذي|ذين)$/.test(norm) && judges(doc, i + 1))) cut(i);
  }
  if (until - start >= 2) pieces.push({ from: start, until });
  return pieces;
}

/** فلانة لا تساوم على كذا: a verb that is denied makes a clause, whether the lexicon knows it or not. */
function deniesVerb(tokens: Annotated['tokens'], from: number, until: number): boolean {
  return tokens.slice(from, until).some(({ norm }, k) => /^(?:لا|لن|لم)$/.test(norm) && /^[يتن]\S{2,}/.test(tokens[from + k + 1]?.norm ?? ''));
}

const CONDITIONS = /^(?:اذا|لو|بعد|رغم|نظرا|مع|منذ|خلال|بالنظر|بالرغم|بفضل|بسبب|عندما|حين|عند|كما|طالما|مادام|بينما)$/;

/** إنه "في ظل كذا، فإن...": a condition or a circumstance isn't cut from what it is the condition of. */
function awaitsMain({ tokens }: Annotated, from: number, at: number): boolean {
  if (!/^(?:فان|فعلي)/.test(tokens[at]?.norm ?? '')) return false;
  if (tokens.slice(from, at - 1).some(({ norm }) => norm === ',')) return false;
  return tokens.slice(from, at).some(({ norm }, k) => (k < 4 && CONDITIONS.test(norm)) || (norm === 'في' && /^(?:ظل|حال|ضوء|حاله)$/.test(tokens[from + k + 1]?.norm ?? '')));
}

/** ...، نجري كذا: in speech a verb in the first person plural opens a clause without و. */
function saysWe({ words }: Annotated, at: number): boolean {
  return words[at]?.entries.some(({ part, person, number }) => part === 'finite' && person === 1 && number === 'plural') === true;
}

/** كان على فلان أن, إن على فلان: somebody ought to. */
function obliges(tokens: Annotated['tokens']): boolean {
  return tokens.some(({ norm }, k) => norm === 'علي' && /^(?:"|“|كان|ان|ب?انه)$/.test(tokens[k - 1]?.norm ?? '"'));
}

/** A verb or an adjective of judgement, which makes a clause of the words before حيث or كما. */
function hasPredicate({ words }: Annotated, from: number, until: number): boolean {
  return words.slice(from, until).some((word) => word?.entries.some(({ part, kind }) => part !== 'noun' && kind !== 'negator' && kind !== 'intensifier' && (kind !== 'none' || part === 'finite')) === true);
}

/** ...، والتي أساءت إلى كذا: a relative clause that judges on its own. */
function judges({ tokens, words }: Annotated, at: number): boolean {
  return !/قتل|غتال|مات|ستهدف|دمر|شن/.test(tokens[at]?.norm ?? '') && words[at]?.entries.some(({ part, kind }) => part === 'finite' && (kind === 'bad' || kind === 'good' || kind === 'stance')) === true;
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

/** من الضروري وقف كذا وفتح كذا، ومنع كذا: what is asked for goes on, or a comma sets it off from what was judged. */
function isSecondAim(doc: Annotated, at: number, from: number): boolean {
  if (isAccompaniment(doc, at)) return hasPredicate(doc, from, at);
  if (!isCoordinate(doc, at, from)) return ownsStance(doc, at, from);
  if (doc.tokens[at - 1]?.norm === ',') return hasPredicate(doc, from, at) || doc.words.slice(from, at).some((word) => word?.entries.some(({ kind }) => kind === 'cease') === true);
  return doc.words.slice(from, at).some((word) => word?.entries.some(({ kind, act }) => kind === 'stance' && (act === 'calls-for' || act === 'pledges')) === true);
}

/** ...ودعوتهما إلى كذا: a stance that the speaker owns, behind another predicate. */
function ownsStance({ tokens, words }: Annotated, at: number, from: number): boolean {
  const word = words[at];
  const owned = word?.conjunction === true && at - from >= OWN_STANCE && isPossessed(tokens[at]?.norm ?? '') && word.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance');
  return owned && !isPossessed(tokens[at - 1]?.norm ?? '') && /^(?:الي|[بل]\S{3,})$/.test(tokens[at + 1]?.norm ?? '') && !tokens.slice(from, at).some(({ norm }) => RELATIVES.has(norm));
}

const TO_OWN_VERB = 4; // tokens from a new subject to its verb

/** ...، والوضع ينذر بكذا: after a comma, a definite noun whose own verb follows. */
function isNewSubject({ tokens, words }: Annotated, at: number, until: number): boolean {
  if (!/^وال(?!تي$|ذي$|ذين$|ي$)\S{3,}$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < Math.min(until, at + TO_OWN_VERB); i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (tokens[i]?.kind !== 'word' || RELATIVES.has(norm) || PREPOSITIONS.has(norm) || isComplementiser(norm) || norm.startsWith('و')) return false;
    if (words[i]?.entries.every(({ part }) => part === 'finite') === true || /^(?:[يت]كون|كان|كانت|لا|لن|لم|ليس|ليست|[يت]مكن|[يت]جب|[يت]زداد)$/.test(norm)) return true;
  }
  return false;
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
function isShared({ tokens, words }: Annotated, at: number, from: number): boolean {
  if (tokens[at - 1]?.norm === ',') return false;
  for (let i = at - 1; i >= from; i -= 1) {
    const word = words[i];
    if (word === undefined) {
      if (!words.slice(from, i).some((before) => before !== undefined && before.until > i)) return false;
    } else if (word.entries.every(({ kind }) => kind === 'intensifier' || kind === 'none')) continue;
    else if (/(?:ه|ها|هم|هما)$/.test(tokens[i]?.norm ?? '')) return false; // الدول التي تدعمها وتواصل: that verb has its object
    else return word.until === i + 1 && word.entries.some(({ part, kind }) => part === 'finite' && kind === 'stance');
  }
  return false;
}

/** وإلى كذا, وعلى كذا, but not وعلى رأسها. */
export function isJoinedPreposition(tokens: Annotated['tokens'], at: number): boolean {
  return /^و(?:الي|علي|عن)$/.test(tokens[at]?.norm ?? '') && !/^(?:راس|مدي|اثر|وجه|غرار)(?:ه|ها|هم)?$/.test(tokens[at + 1]?.norm ?? '');
}

/** و and a finite verb: a second predicate of the same subject, unless it stands in a relative clause. */
export function isJoinedVerb(doc: Annotated, at: number, from: number): boolean {
  const norm = doc.tokens[at]?.norm ?? '';
  if ((norm[0] !== 'و' && norm[0] !== 'ف') || norm === 'ونصف') return false;
  const word = doc.words[at];
  const known = word !== undefined && word.conjunction && word.entries.some(({ part, needs, kind }) => part === 'finite' && needs === null && kind !== 'none') && word.entries.every(({ part }) => part === 'finite');
  // ولن نسمح، ولا تزال: a negator before a verb opens a predicate as the verb itself would
  const denied = /^و(?:لن|لا|لم)$/.test(norm) && /^[يتنا]\S{2,}/.test(doc.tokens[at + 1]?.norm ?? '');
  const future = /^وس[تين](?!ار|اس|طر|ناريو|د|ل$|ن|ه|وات)\S{2,}/.test(norm) && (word === undefined || word.entries.some(({ part }) => part === 'finite'));
  const present = /^وي\S{3,}/.test(norm) && word === undefined && doc.nameAt[at] === undefined;
  // ولا علاقة لنا, ومن الضروري: a predicate of more than one word
  const phrase = word !== undefined && word.conjunction && word.until - word.from > 1 && word.entries.some(({ part, kind, polarity }) => part === 'phrase' && kind === 'stance' && polarity < 0);
  if (denied && isExcepted(doc, from, at)) return false;
  if (/^كان(?:ت|وا|نا)?$/.test(doc.tokens[at - 1]?.norm ?? '')) return false; // كانت ولا تزال كذا
  if (!known && !denied && !future && !present && !phrase) return false;
  if (known && isShared(doc, at, from)) return false;
  // تواصل كذا... وتواصل كذا: the same verb is the same subject's
  if (known && doc.tokens.slice(from, at).some((token) => token.norm === norm.slice(1))) return true;
  for (let i = at - 1; i >= from; i -= 1) {
    const before = doc.tokens[i]?.norm ?? '';
    if (i === at - 1 && PREPOSITIONS.has(before)) return false; // من واجبنا
    if (RELATIVES.has(before) || before === 'بما' || before === 'وبما' || before === 'مما') return false;
    if (before === ',' && i < at - 1) break;
  }
  return at - from >= 3;
}
