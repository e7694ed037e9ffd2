import { joined } from './arabic-subjects';
import { datelineEnd } from './dateline';
import type { ReadingInput } from './reading';

/** The two who are named first, who are those of the meeting; where one is a man and the other a state, the two men. */
export function meetingPair(doc: ReadingInput['doc'], phraseAt: ReadingInput['phraseAt'], until: number, personsOnly: boolean): readonly string[] {
  const pair = firstTwo(doc, phraseAt, until, personsOnly);
  const kinds = phraseAt.slice(0, until).filter((phrase) => phrase !== undefined && phrase.ids.some((id) => pair.includes(id)));
  const mixed = !personsOnly && kinds.some((phrase) => phrase?.how === 'person') && kinds.some((phrase) => phrase?.how === 'government' || phrase?.how === 'document');
  const men = mixed ? firstTwo(doc, phraseAt, Math.min(until, MET_WITHIN), true) : [];
  return men.length === 2 ? men : pair;
}

const MET_WITHIN = 60; // tokens in which the two of a meeting are both named

function firstTwo({ tokens }: ReadingInput['doc'], phraseAt: ReadingInput['phraseAt'], until: number, personsOnly: boolean): readonly string[] {
  const pair: string[] = [];
  for (let i = datelineEnd(tokens, 0, tokens.length); i < until && pair.length < 2; i += 1) {
    const phrase = phraseAt[i];
    if (phrase === undefined || (personsOnly && phrase.how !== 'person')) continue;
    for (const id of phrase.ids) if (!pair.includes(id) && pair.length < 2) pair.push(id);
  }
  return pair;
}

const NAMED_WITHIN = 80; // tokens behind a passive in which those who met are named

/** Those who agreed: the two named before, or, at the head of a report, those whom it names together a little later. */
export function partiesOf(input: ReadingInput, at: number): readonly string[] {
  const before = meetingPair(input.doc, input.phraseAt, at, true);
  if (before.length > 0) return before;
  for (let i = at; i < at + NAMED_WITHIN; i += 1) {
    const phrase = input.phraseAt[i];
    if (phrase?.how !== 'person') continue;
    const together = [...new Set(joined(input, phrase).flatMap(({ ids }) => ids))];
    return together.length > 1 ? together : callersBehind(input, i);
  }
  return [];
}

/** تلقى فلان الاتصال من فلان, وكان فلان قد استقبل فلانا: the two beside a verb of meeting. */
function callersBehind({ doc, phraseAt }: ReadingInput, at: number): readonly string[] {
  const first = phraseAt[at];
  if (first === undefined) return [];
  let calls = CALLS.test(doc.tokens[at - 1]?.norm ?? '');
  for (let i = first.until; i < first.until + CALLED_WITHIN && doc.tokens[i]?.kind === 'word'; i += 1) {
    const second = phraseAt[i];
    if (calls && second?.how === 'person') return [...new Set([...first.ids, ...second.ids])];
    calls ||= CALLS.test(doc.tokens[i]?.norm ?? '');
  }
  return [];
}

const CALLS = /^[وف]?(?:تلقي|تلقاه|تلقت|اجري|اجراه|اجرت|اجراها|بحث|التقي|استقبل|استقبلت|عقده?)$/;
const CALLED_WITHIN = 5; // tokens from who calls to whom
