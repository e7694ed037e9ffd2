import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { QUOTES } from './arabic-words';
import type { Entry } from './lexicon';
import type { ReadingInput } from './reading';

/** لكنه أكد: a turn to a second predicate of whoever speaks. */
const TURNS = /^و?لكن(?:ه|ها|هم|هما)$/;
export const WEEKDAYS = /^[وف]?(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|امس|اليوم|لاحقا)$/;

/** ولم يستبعد كذا: the negator has the و of its verb. Who didn't ask for a thing holds nothing. */
const DENIES = /^[وف](?:لم|لن|لا)$/;

/** An elided subject stands only where a clause begins: after و, a comma, كما, a quotation, قد, or at the start. */
export function opensClause({ conjunction, from, entries }: Lexed, before: string, sentence: Sentence): boolean {
  return conjunction || from === sentence.from || before === ',' || (DENIES.test(before) && entries.some(({ kind, act, polarity }) => kind === 'report' || polarity < 0 && (act === 'rejects' || act === 'denies' || act === 'opposes'))) || before === 'كما' || before === 'حيث' || before === 'اذ' || before === 'كذلك' || TURNS.test(before) || before === 'كان' || before === 'و' || before === ':' || QUOTES.has(before) || (from - sentence.from === 1 && WEEKDAYS.test(before));
}

/** Verbs by which only a person speaks: a content clause has no business with them, so a conjoined one goes back to the speaker. */
export function isStanceOfSpeaker({ act, force }: Entry): boolean {
  return act === 'thanks' || force >= 3 && (act === 'calls-for' || act === 'condemns' || act === 'praises' || act === 'warns' || act === 'accuses');
}

export function startsAgain(word: Lexed, before: string): boolean {
  return word.conjunction || before === ',' || before === 'كما' || TURNS.test(before) || before === '.' || QUOTES.has(before);
}

export function endsQuote({ doc }: ReadingInput, at: number): boolean {
  return QUOTES.has(doc.tokens[at - 1]?.norm ?? '');
}

export function insideQuote({ doc }: ReadingInput, { from }: Sentence, at: number): boolean {
  let open = false;
  for (let i = from; i < at; i += 1) if (QUOTES.has(doc.tokens[i]?.norm ?? '')) open = !open;
  return open;
}

/** Whether the quotation that a word stands in is closed before its sentence ends: then it is all somebody's words. */
export function closesLater({ doc }: ReadingInput, { until }: Sentence, at: number): boolean {
  for (let i = at; i < until; i += 1) if (QUOTES.has(doc.tokens[i]?.norm ?? '')) return true;
  return false;
}
