import { findHeads, type Head } from './arabic-heads';
import { readHead } from './arabic-clauses';
import type { ReadingInput } from './reading';
import type { Position } from './statement';

/** The positions of an Arabic text: each sentence's reporting and stance verbs, then the clauses that each of them governs. */
export function readArabic(input: ReadingInput): readonly Position[] {
  const positions: Position[] = [];
  let current: readonly string[] = input.author;
  let openQuote: Head | null = null;
  for (const sentence of input.sentences) {
    const heads = findHeads(input, sentence, current, openQuote);
    for (const [index, head] of heads.entries()) {
      const next = heads[index + 1];
      positions.push(...readHead(input, head, next?.from ?? sentence.until));
      if (head.subjects.length > 0 && head.how !== 'relative' && head.how !== 'masdar') current = head.subjects;
    }
    openQuote = stillOpen(input, sentence.from, sentence.until, heads, openQuote);
  }
  return positions;
}

/** A quotation that runs over the end of its sentence keeps its speaker. */
function stillOpen({ doc }: ReadingInput, from: number, until: number, heads: readonly Head[], before: Head | null): Head | null {
  let open = before !== null;
  for (let i = from; i < until; i += 1) {
    const norm = doc.tokens[i]?.norm;
    if (norm === '"') open = !open;
    else if (norm === '“') open = true;
    else if (norm === '”') open = false;
  }
  if (!open) return null;
  return heads.findLast(({ how }) => how === 'verb' || how === 'participle') ?? before;
}
