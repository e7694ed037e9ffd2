import type { Sentence } from '../text/sentences';
import type { Turn } from './chinese-turn';
import { findCountry } from './gazetteer';
import type { ReadingInput } from './reading';

/** How a line of a transcript opens: with the name of who answers, or with a question, which is nobody's position. */
export type Label = { readonly speakers: readonly string[]; readonly content: number };

const LONGEST_LABEL = 24; // characters before the colon
const QUESTION = /(?:记者|问|提问|主持人|社|报|电视台|广播公司)$/;
const ANSWER = /^(?:答|发言人)$/;

/** 问：…… 答：…… 毛宁：…… 某社记者：……: null where a line opens with none of these. */
export function labelAt(input: ReadingInput, { from, until }: Sentence, before: Turn | null): Label | null {
  const { doc, phraseAt } = input;
  let colon = from;
  while (colon < Math.min(until, from + LONGEST_LABEL) && doc.tokens[colon]?.norm !== ':') {
    if (doc.tokens[colon]?.kind === 'mark' && !/^[“”"()/·、]$/.test(doc.tokens[colon]?.norm ?? '')) return null;
    colon += 1;
  }
  if (doc.tokens[colon]?.norm !== ':' || colon === from) return null;
  const words = doc.tokens.slice(from, colon).map(({ norm }) => norm).join('');
  if (ANSWER.test(words)) return { speakers: answererOf(input, from, before), content: colon + 1 };
  if (QUESTION.test(words)) return { speakers: [], content: colon + 1 };
  const phrase = phraseAt[from];
  return phrase !== undefined && phrase.until === colon && phrase.ids.length === 1 ? { speakers: phrase.ids, content: colon + 1 } : null;
}

/** Who answers: whoever answered before, the spokesperson named last, or else China's foreign ministry, whose form this is. */
function answererOf({ phraseAt, cast, doc }: ReadingInput, at: number, before: Turn | null): readonly string[] {
  if (before?.lasting === true && before.speakers.length > 0) return before.speakers;
  for (let i = at - 1; i >= 0; i -= 1) {
    const phrase = phraseAt[i];
    const isSpokesperson = phrase !== undefined && doc.titles.slice(phrase.from, phrase.until).some((title) => title?.entries[0]?.post === 'spokesperson');
    if (phrase !== undefined && isSpokesperson && phrase.how !== 'anaphor') return phrase.ids;
  }
  const china = findCountry('CN');
  return china === undefined ? [] : [cast.government(china, '答')];
}
