import type { Sentence } from '../text/sentences';
import { readChineseContent } from './chinese-clauses';
import { labelAt, type Label } from './chinese-transcript';
import type { Turn } from './chinese-turn';
import { findTurns } from './chinese-turns';
import { onBehalfIn } from './on-behalf';
import type { ReadingInput } from './reading';
import type { Position } from './statement';

/** The positions of a Chinese text: who has the word in each stretch, then the stretch clause by clause. */
export function readChinese(input: ReadingInput): readonly Position[] {
  const positions: Position[] = [];
  let turn: Turn | null = input.author.length === 0 ? null : { speakers: input.author, verb: null, from: 0, content: 0, entry: null, lasting: true };
  let answering: Turn | null = null;
  let isQuestion = false;
  let isPaused = false;
  let opener: readonly string[] = [];
  for (const [index, sentence] of input.sentences.entries()) {
    const opensParagraph = input.sentences[index - 1]?.until !== sentence.from;
    const label: Label | null = opensParagraph ? labelAt(input, sentence, answering) : null;
    if (opensParagraph) opener = openerOf(input, sentence);
    if (opensParagraph) isQuestion = label !== null && label.speakers.length === 0;
    if (isQuestion) {
      turn = null;
      continue;
    }
    const answer: Turn | null = label === null ? null : { speakers: label.speakers, verb: null, from: sentence.from, content: label.content, entry: null, lasting: isProse(input, sentence) };
    if (answer !== null) answering = answer;
    if (opensParagraph) isPaused = false;
    const turns: readonly Turn[] = answer === null ? findTurns(input, sentence, { turn, opensParagraph, isPaused, opener, quotedBy: quotedBy(input, index) }) : [answer];
    for (const [k, own] of turns.entries()) {
      if (own.speakers.length === 0) continue;
      const end = turns[k + 1]?.from ?? sentence.until;
      const lead = { from: k === 0 ? sentence.from : own.from, until: own.verb === null ? Math.min(end, own.content + LONGEST_LEAD) : own.content };
      const onBehalfOf = onBehalfIn(input, lead, own.speakers);
      positions.push(...readChineseContent(input, own, end).map((position) => ({ ...position, onBehalfOf })));
    }
    isPaused = turns.length === 0 && (opensParagraph || isPaused);
    // a paragraph that opens with what happened leaves nobody with the word
    turn = turns.at(-1) ?? (opensParagraph && turn?.lasting !== true && isWholeParagraph(input, sentence) ? null : turn);
  }
  return positions;
}

/** The person at the head of a paragraph. */
function openerOf({ phraseAt }: ReadingInput, { from }: Sentence): readonly string[] {
  const phrase = phraseAt[from];
  return phrase?.how === 'person' && phrase.ids.length === 1 ? phrase.ids : [];
}

function isWholeParagraph({ doc, phraseAt }: ReadingInput, { from, until }: Sentence): boolean {
  const named = phraseAt[from];
  return named !== undefined && named.how !== 'anaphor' && doc.words.slice(from, until).some((word) => word?.entries[0]?.kind === 'report' || word?.entries[0]?.kind === 'discuss');
}

const LONGEST_LEAD = 24; // characters of 某人代表某国 before what they hold

/** A label before a whole sentence opens an answer; a headline (中方：……) has no final mark. */
function isProse({ doc }: ReadingInput, { until }: Sentence): boolean {
  return doc.tokens[until - 1]?.kind === 'mark';
}

const LONGEST_TAG = 24; // characters of 某人对记者说。

/** “……。”某人说。: who said the quotation that a sentence is, by the short sentence after it. */
function quotedBy(input: ReadingInput, index: number): readonly string[] {
  const { doc, phraseAt, sentences } = input;
  const sentence = sentences[index];
  const next = sentences[index + 1];
  if (sentence === undefined || next === undefined || next.from !== sentence.until || next.until - next.from > LONGEST_TAG) return [];
  if (doc.tokens[sentence.until - 1]?.norm !== '”') return [];
  const last = doc.words.slice(next.from, next.until).findLast((word) => word?.entries[0]?.kind === 'report');
  const ends = last !== undefined && doc.tokens.slice(last.until, next.until).every(({ kind }) => kind === 'mark');
  return ends ? (phraseAt[next.from]?.ids ?? []) : [];
}
