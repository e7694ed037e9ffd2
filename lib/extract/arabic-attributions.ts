import type { Sentence } from '../text/sentences';
import { closing } from './arabic-quotations';
import { subjectAfter } from './arabic-subjects';
import { ATTRIBUTIONS, IMPERSONAL, isComplementiser, QUOTES } from './arabic-words';
import type { Head } from './arabic-head';
import { SAYS } from './lexicon';
import { isMedia } from './media';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

const LONGEST = 14; // tokens of an attribution: وفقا لما ذكره فلان في مؤتمر صحفي
const TO_NAME = 5; // tokens from وفقا to the name: وبحسب بيان صدر عن الخارجية

/** "وفقا لفلان، كذا" at the head of a sentence, or ", بحسب فلان." at its end: the sentence is his. */
export function attributionAt(input: ReadingInput, sentence: Sentence): Head | null {
  const found = leading(input, sentence) ?? trailing(input, sentence) ?? quotedFirst(input, sentence);
  return found?.subjects.every(isMedia) === true ? null : found; // an agency only carries the news
}

function leading(input: ReadingInput, { from, until }: Sentence): Head | null {
  if (!ATTRIBUTIONS.has(input.doc.tokens[from]?.norm ?? '')) return null;
  const phrase = namedFrom(input, from + 1, until);
  if (phrase === null) return null;
  for (let i = phrase.until; i < Math.min(until, from + LONGEST); i += 1) {
    if (input.doc.tokens[i]?.norm === ',') return saidBy(phrase, from, i + 1);
  }
  return null;
}

function trailing(input: ReadingInput, { from, until }: Sentence): Head | null {
  const { tokens } = input.doc;
  if (MEETS.test(tokens[from]?.norm ?? '')) return null;
  if (IMPERSONAL.has(tokens[from]?.norm ?? '')) return null; // يذكر أن كذا، وفقا لفلان: news
  for (let i = until - 2; i > Math.max(from + 3, until - LONGEST); i -= 1) {
    if (!ATTRIBUTIONS.has(tokens[i]?.norm ?? '') || (tokens[i - 1]?.norm !== ',' && !QUOTES.has(tokens[i - 1]?.norm ?? ''))) continue;
    // وفق ما أقره مجلس كذا: what was decided, and not what was said; and within a quotation it is part of it
    if (DECIDED.test(tokens.slice(i + 1, i + 3).map(({ norm }) => norm).join(' ')) || tokens.slice(from, i).filter(({ norm }) => QUOTES.has(norm)).length % 2 === 1) continue;
    const phrase = namedFrom(input, i + 1, until);
    return phrase === null ? null : saidBy(phrase, from, from);
  }
  return null;
}

/** عقدت قمة كذا، وفق بيان: a meeting is told, and nothing held. */
const MEETS = /^[وف]?(?:عقد|انعقد|استقبل|التقي|تلقي|اجري|بحث|وصل|اختتم|انطلق|افتتح|ترأس|تراس|اجتمع|زار|ودع|ناقش|تباحث|تبادل)(?:ت|ا|وا)?$/;
const TO_VERB = 4; // tokens from the closing mark to the verb: "..."، هكذا رد فلان

/** "..."، قال فلان: words in marks at the head of a sentence are his who is named behind them. */
function quotedFirst(input: ReadingInput, { from, until }: Sentence): Head | null {
  const { tokens, words } = input.doc;
  if (!QUOTES.has(tokens[from]?.norm ?? '')) return null;
  const close = closing(tokens, from, until);
  for (let i = close + 1; i < Math.min(until, close + TO_VERB); i += 1) {
    if (words[i]?.entries.some(({ part, kind }) => part === 'finite' && kind === 'report') !== true) continue;
    const phrase = subjectAfter(input, words[i]?.until ?? i + 1, until);
    const content = phrase === null ? undefined : tokens.slice(phrase.until, until).find(({ norm }) => isComplementiser(norm) || norm === ':');
    return phrase === null || phrase.ids.length === 0 || content !== undefined ? null : { ...saidBy(phrase, from, from + 1), relays: false };
  }
  return null;
}

const DECIDED = /^ما (?:اقر|قرر|نص|تنص|ينص|يقتضي|تقتضي|اتفق|حدد|طلب|يريد|تريد)/;

function namedFrom({ phraseAt }: ReadingInput, from: number, until: number): Phrase | null {
  for (let i = from; i < Math.min(until, from + TO_NAME); i += 1) {
    const phrase = phraseAt[i];
    if (phrase !== undefined && phrase.ids.length > 0) return phrase;
  }
  return null;
}

function saidBy({ ids }: Phrase, from: number, complement: number): Head {
  return { how: 'label', entry: SAYS, from, verb: null, subjects: ids, complement, relays: true };
}
