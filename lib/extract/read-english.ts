import { governmentIdOf } from './cast';
import { readEnglishHead } from './english-clauses';
import { SAYS, type EnglishHead } from './english-head';
import { findEnglishHeads } from './english-heads';
import { onBehalfIn } from './on-behalf';
import type { ReadingInput } from './reading';
import type { Position } from './statement';

/** The positions of an English text: each sentence's reporting and stance verbs, then what each of them governs. */
export function readEnglish(input: ReadingInput): readonly Position[] {
  const positions: Position[] = [];
  let current: readonly string[] = input.author;
  let open: EnglishHead | null = null;
  let label: readonly string[] = [];
  for (const sentence of input.sentences) {
    label = labelAfter(input, sentence.from, label);
    const found: readonly EnglishHead[] = findEnglishHeads(input, sentence, current, open);
    // in an answer, and in a statement of one's own, what nobody else is said to say is said by its author
    const voice = label.length > 0 ? label : input.author;
    const isQuestion = input.doc.tokens[sentence.until - 1]?.norm === '?';
    const own: boolean = found.length === 0 && voice.length > 0 && open === null && !isQuestion;
    const heads: readonly EnglishHead[] = own ? [{ how: 'quote', entry: SAYS, from: sentence.from, verb: null, subjects: voice, complement: sentence.from, quote: null }] : found;
    for (const [index, spoken] of heads.entries()) {
      // one's own state, in an answer: whoever answers speaks
      const isOwn = label.length > 0 && spoken.subjects.every((id) => label.some((who) => governmentIdOf(who, input.cast) === id));
      const head = isOwn ? { ...spoken, subjects: label } : spoken;
      const end = heads[index + 1]?.from ?? sentence.until;
      const before = heads[index - 1];
      const from = before === undefined || before.subjects.some((id) => head.subjects.includes(id)) ? sentence.from : head.from;
      const onBehalfOf = onBehalfIn(input, { from, until: end }, head.subjects);
      positions.push(...readEnglishHead(input, sentence, head, end).map((position) => ({ ...position, onBehalfOf })));
      if (head.subjects.length > 0 && head.how !== 'relative') current = head.subjects;
    }
    const first = input.phraseAt[sentence.from];
    if (heads.length === 0 && first?.how === 'person') current = first.ids;
    open = isOpenAfter(input, sentence.from, sentence.until, open !== null) ? (heads.findLast(({ entry }) => entry.kind === 'report') ?? open) : null;
  }
  return positions;
}

const QUESTION = /^(?:q|question|reporter|journalist)$/;
const ANSWER = /^(?:a|answer)$/;

/** Who answers, in a transcript: from a label on, until the next one; a question is nobody's. */
function labelAfter(input: ReadingInput, from: number, label: readonly string[]): readonly string[] {
  const { doc, phraseAt } = input;
  const { tokens } = doc;
  const first = phraseAt[from];
  const opensLine = from === 0 || tokens[from - 1]?.kind === 'break';
  if (!opensLine) return label;
  if (tokens[from + 1]?.norm === ':' && QUESTION.test(tokens[from]?.norm ?? '')) return [];
  if (label.length > 0 && first?.how !== 'person' && isShortLabel(input, from)) return [];
  if (tokens[from + 1]?.norm === ':' && ANSWER.test(tokens[from]?.norm ?? '')) return label;
  // a headline ("Kremlin: no talks") is a line without a final mark, and answers nothing
  if (first?.how !== 'person' || tokens[first.until]?.norm !== ':') return label;
  let end = from;
  while (end < tokens.length && tokens[end]?.kind !== 'break') end += 1;
  return tokens[end - 1]?.kind === 'mark' ? first.ids : label;
}

/** AFP: ..., China Daily: ...: who asks, under a name of few words. */
function isShortLabel({ doc }: ReadingInput, from: number): boolean {
  const colon = doc.tokens.slice(from, from + 5).findIndex(({ norm }) => norm === ':');
  return colon > 0 && doc.tokens.slice(from, from + colon).every(({ kind, start, end }) => kind === 'word' && /^\p{Lu}/u.test(doc.text.slice(start, end)));
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
