import { readEnglishHead } from './english-clauses';
import { findEnglishHeads, type EnglishHead } from './english-heads';
import type { ReadingInput } from './reading';
import type { Position } from './statement';

/** The positions of an English text: each sentence's reporting and stance verbs, then what each of them governs. */
export function readEnglish(input: ReadingInput): readonly Position[] {
  const positions: Position[] = [];
  let current: readonly string[] = input.author;
  let open: EnglishHead | null = null;
  for (const sentence of input.sentences) {
    const heads = findEnglishHeads(input, sentence, current, open);
    for (const [index, head] of heads.entries()) {
      positions.push(...readEnglishHead(input, sentence, head, heads[index + 1]?.from ?? sentence.until));
      if (head.subjects.length > 0 && head.how !== 'relative') current = head.subjects;
    }
    open = isOpenAfter(input, sentence.from, sentence.until, open !== null) ? (heads.findLast(({ entry }) => entry.kind === 'report') ?? open) : null;
  }
  return positions;
}

/** Whether a quotation is still open where a sentence ends. */
function isOpenAfter({ doc }: ReadingInput, from: number, until: number, before: boolean): boolean {
  let open = before;
  for (let i = from; i < until; i += 1) {
    const norm = doc.tokens[i]?.norm;
    if (norm === '"') open = !open;
    else if (norm === '“') open = true;
    else if (norm === '”') open = false;
  }
  return open;
}
