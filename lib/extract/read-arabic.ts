import type { Head } from './arabic-head';
import { findHeads } from './arabic-heads';
import { ANSWERS, openingSubject } from './arabic-openings';
import { readHead } from './arabic-clauses';
import { relationsOf } from './arabic-relations';
import { SAYS } from './lexicon';
import type { ReadingInput } from './reading';
import type { Position } from './statement';

/** The positions of an Arabic text: each sentence's reporting and stance verbs, then the clauses that each of them governs. */
export function readArabic(input: ReadingInput): readonly Position[] {
  const positions: Position[] = [];
  let current: readonly string[] = input.author;
  let openQuote: Head | null = null;
  let answering: Head | undefined;
  for (const sentence of input.sentences) {
    // a quotation that goes on in a new paragraph is opened there again
    if (input.doc.tokens[sentence.from - 1]?.kind === 'break') {
      openQuote = null;
      answering = undefined;
    }
    if (openQuote === null) {
      const opening = openingSubject(input, sentence);
      if (opening.length > 0) current = opening;
    }
    const found = findHeads(input, sentence, current, openQuote);
    // in a statement of one's own, what nobody else is said to say is said by its author
    const voiced = found.length === 0 && input.author.length > 0 && openQuote === null && sentence.from > 0;
    const heads: readonly Head[] = voiced ? [{ how: 'quote', entry: SAYS, from: sentence.from, verb: null, subjects: input.author, complement: sentence.from, relays: false }] : found;
    const asks = input.doc.tokens[sentence.until - 1]?.norm === '?';
    for (const [index, head] of heads.entries()) {
      if (asks && (head.how === 'label' || head.how === 'quote')) continue; // a question holds nothing
      const next = heads[index + 1];
      const end = next?.from ?? sentence.until;
      const read = next?.told === true && head.entry.kind === 'report' ? [] : readHead(input, head, end); // the mouthpiece itself says nothing
      const relations = read.length === 0 ? null : relationsOf(input, sentence, head, end);
      positions.push(...read.map((position) => ({ ...position, ...relations })));
      if (head.subjects.length > 0 && head.how !== 'relative' && head.how !== 'masdar') current = head.subjects;
    }
    // an answer goes on to the end of its paragraph
    const turn = input.doc.tokens[sentence.from - 1]?.kind === 'break' ? heads.find(({ how, verb, from, relays }) => how === 'label' && verb === null && from === sentence.from && !relays) : undefined;
    const answer = turn?.subjects.length === 1 || ANSWERS.has(input.doc.tokens[sentence.from]?.norm ?? '') ? turn : undefined;
    openQuote = answer ?? answering ?? stillOpen(input, sentence.from, sentence.until, heads, openQuote);
    answering = answer ?? answering;
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
