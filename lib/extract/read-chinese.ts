import { readChineseContent } from './chinese-clauses';
import { findTurns, type Turn } from './chinese-turns';
import type { ReadingInput } from './reading';
import type { Position } from './statement';

/** The positions of a Chinese text: who has the word in each stretch, then the stretch clause by clause. */
export function readChinese(input: ReadingInput): readonly Position[] {
  const positions: Position[] = [];
  let turn: Turn | null = input.author.length === 0 ? null : { speakers: input.author, verb: null, from: 0, content: 0, force: 1 };
  for (const [index, sentence] of input.sentences.entries()) {
    const previous = input.sentences[index - 1];
    const opensParagraph = previous === undefined || previous.until !== sentence.from;
    const turns = findTurns(input, sentence, turn, opensParagraph);
    for (const [k, own] of turns.entries()) {
      if (own.speakers.length > 0) positions.push(...readChineseContent(input, own, turns[k + 1]?.from ?? sentence.until));
    }
    turn = turns.at(-1) ?? turn;
  }
  return positions;
}
