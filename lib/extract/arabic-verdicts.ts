import type { Annotated } from './annotate';
import type { Head } from './arabic-head';
import { isPromised } from './arabic-news';
import { SPEECH } from './arabic-quotations';
import { DEEMS, DESCRIBES, isComplementiser, isJoinedComplementiser, QUOTES, NEGATIONS } from './arabic-words';
import type { Entry } from './lexicon';
import type { TokenRange } from './statement';
import type { Verdict } from './verdict';

/** A verb of stance over a clause gives the clause its own sign: warned that, denied that, hopes that. */
export function merged(entry: Entry, verdict: Verdict): Verdict {
  if (entry.kind !== 'stance') return verdict;
  return { ...verdict, act: entry.act, polarity: entry.polarity };
}

export const HELD = 2; // and what is explained or pointed to, if it is a clause of its own
const NEGATES_WITHIN = 12; // tokens
const DENIES_WITHIN = 6; // tokens from the particle to a negation of its own predicate
const INTENDS_WITHIN = 4; // tokens
/** إنها ستتخذ, سنواصل: what the speaker will do is promised. */
const INTENTION = /^[وف]?س(?!يتم$|تتم$|يجري$|تجري$)(?:ن|ت|ي|ا)\S{2,}/;
const OWN_INTENTION = /^[وف]?س(?:ن(?!ه$|و)|ا)\S{2,}/;
const ONESELF = /^[وف]?(?:ب)?ان(?:ه|ها|هم|هما|نا|ني|ا)$|^بلاد(?:ه|ها|هم|نا)$|^نحن$|^و?لكن(?:ه|ها|هم|هما|نا|ني)$/;
/** بعكس كذا: whatever stands against what was just praised. */
const CONTRASTS = /^و?(?:بعكس|بخلاف|خلافا)$/;
const EMPHATIC = 4; // on the ladder of force: what is stressed or affirmed is held, even in plain words

export function plain(act: Verdict['act'], polarity: -1 | 1, piece: TokenRange): Verdict {
  return { act, polarity, predicate: { from: piece.from, until: piece.from }, object: piece.from, subject: null, intensifier: null, sure: false };
}

const DUTY_WITHIN = 6; // tokens from على to أن

/** على فلان أن، عليه وقف كذا: what somebody ought to do is asked of him. */
function isDuty({ tokens, words }: Annotated, { from, until }: TokenRange): boolean {
  const opens = isComplementiser(tokens[from]?.norm) || isJoinedComplementiser(tokens[from]?.norm) || QUOTES.has(tokens[from]?.norm ?? '') ? from + 1 : from;
  const at = /^(?:كان|يكون)$/.test(tokens[opens]?.norm ?? '') ? opens + 1 : opens;
  const norm = tokens[at]?.norm ?? '';
  if (/^[وف]?علي(?:ه|ها|هم|هما|نا|كم)$/.test(norm)) return isComplementiser(tokens[at + 1]?.norm) || words[at + 1]?.entries.some(({ part }) => part === 'noun') === true;
  return /^[وف]?علي$/.test(norm) && tokens.slice(at + 2, Math.min(until, at + DUTY_WITHIN)).some((token) => token.norm === 'ان' || token.norm === 'الا');
}

/** إن القوات الأمريكية ستبقى, from the mouth of one of that state: what his own will do is promised. */
function isOwnFuture({ tokens, countryAt }: Annotated, { from, until }: TokenRange, own: string | null): boolean {
  if (own === null) return false;
  for (let i = from; i < Math.min(until, from + INTENDS_WITHIN); i += 1) {
    const found = countryAt[i];
    if (found?.named.kind === 'place' && found.named.row.iso2 === own) return INTENTION.test(tokens[found.until]?.norm ?? '');
  }
  return false;
}

/** شدد على أن كذا ليس مطروحا: what is stressed is that it is not so, whatever the lexicon knows of it. */
function isDeniedPlainly({ tokens }: Annotated, { from, until }: TokenRange): boolean {
  return tokens.slice(from, Math.min(until, from + DENIES_WITHIN)).some(({ norm }, k) => /^(?:ليس|ليست|ليسوا|لن|لم|لا)$/.test(norm) && tokens[from + k + 1]?.norm !== 'يسبق' && !/^[يت]زال/.test(tokens[from + k + 1]?.norm ?? ''));
}

export function ofHead(doc: Annotated, entry: Entry, piece: TokenRange, index: number, own: string | null): Verdict | null {
  if (doc.tokens.slice(piece.from, piece.until).filter(({ kind }) => kind === 'word').length < 3) return null;
  if (/^و?[بل]?عدم$/.test(doc.tokens[piece.from]?.norm ?? '') || CONTRASTS.test(doc.tokens[piece.from]?.norm ?? '')) return plain('denies', -1, piece);
  if (isDuty(doc, piece)) return plain('calls-for', 1, piece);
  if (entry.kind === 'report' && (entry.force < EMPHATIC || index > 0)) {
    const words = doc.tokens.slice(piece.from, piece.until);
    if (words.some(({ norm }, k) => k < INTENDS_WITHIN && (k === 0 ? OWN_INTENTION : INTENTION).test(norm) && (k === 0 || ONESELF.test(words[QUOTES.has(words[k - 1]?.norm ?? '') ? k - 2 : k - 1]?.norm ?? '')))) return plain('pledges', 1, piece);
    if (isPromised(doc.tokens, piece.from) || isOwnFuture(doc, piece, own)) return plain('pledges', 1, piece);
    // what a speaker says is not so, he denies, whatever the lexicon knows of it
    if (words.slice(0, NEGATES_WITHIN).some(({ norm }, k) => NEGATIONS.test(norm) && words[k + 1]?.norm !== 'يسبق' && (norm !== 'غير' || doc.words[piece.from + k]?.entries[0]?.kind === 'negator'))) return plain('denies', -1, piece);
    const isDirect = words.length > SPEECH && (QUOTES.has(doc.tokens[piece.from - 1]?.norm ?? '') || QUOTES.has(words[0]?.norm ?? ''));
    // a clause that counts things is news
    if ((entry.force < HELD && !isDirect) || words.some(({ norm }) => /\d/.test(norm))) return null;
    return plain('asserts', 1, piece);
  }
  if (entry.kind === 'report' && isDeniedPlainly(doc, piece)) return plain('denies', -1, piece);
  const polarity = entry.kind === 'report' ? 1 : entry.polarity;
  return { act: entry.act, polarity, predicate: { from: piece.from, until: piece.from }, object: piece.from, subject: null, intensifier: null, sure: false };
}
/** وصف كذا بالشجاع، معتبرا ذلك "أسلوب حياة": an adjective that judges, with its article; or words that the speaker chose himself. */
export function described({ tokens, words }: Annotated, { verb }: Head, piece: TokenRange): Verdict | null {
  const norm = tokens[verb?.from ?? -1]?.norm ?? '';
  if (!DESCRIBES.test(norm) && !DEEMS.test(norm) && !/^(?:عدت|[يت]عد)(?:ه|ها|هم|هما)$/.test(norm)) return null;
  const judged = words.slice(piece.from, piece.until).flatMap((word) => word?.entries ?? []).find(({ kind, part }) => kind === 'unable' || (part === 'noun' && kind === 'bad') || (part === 'adjective' && (kind === 'good' || kind === 'bad')));
  if (judged !== undefined) return plain('asserts', judged.kind === 'good' ? 1 : -1, piece);
  if (DEEMS.test(norm)) return plain('asserts', tokens.slice(piece.from, piece.until).some((token) => NEGATIONS.test(token.norm)) ? -1 : 1, piece);
  return  tokens.slice(piece.from - 1, piece.until).some((token) => QUOTES.has(token.norm)) ? plain('asserts', 1, piece) : null;
}

/** أكد ضرورة كذا وعدم كذا: what shall not be is opposed, whatever it is. */
export function notToBe({ tokens }: Annotated, { entry }: Head, piece: TokenRange): Verdict | null {
  return entry.force >= 3 && /^و?ب?عدم$/.test(tokens[piece.from]?.norm ?? '') ? plain('opposes', -1, piece) : null;
}

/** شدد على كذا: whatever is stressed is wanted, if no word of it says otherwise. */
export function emphasised(doc: Annotated, { entry }: Head, piece: TokenRange): Verdict | null {
  if (entry.force < 3) return null;
  const polarity = /^و?(?:علي|ب)?عدم$/.test(doc.tokens[piece.from]?.norm ?? '') ? -1 : 1;
  return { act: entry.act, polarity, predicate: piece, object: piece.from, subject: null, intensifier: null, sure: doc.tokens.length > 0 };
}
