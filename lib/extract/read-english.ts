import { governmentIdOf } from './cast';
import { readEnglishHead } from './english-clauses';
import { SAYS, type EnglishHead } from './english-head';
import { findEnglishHeads, isPerson } from './english-heads';
import { onBehalfIn } from './on-behalf';
import type { Sentence } from '../text/sentences';
import { QUOTES } from './english-words';
import type { ReadingInput } from './reading';
import type { Position } from './statement';

/** The positions of an English text: each sentence's reporting and stance verbs, then what each of them governs. */
export function readEnglish(input: ReadingInput): readonly Position[] {
  const positions: Position[] = [];
  let current: readonly string[] = input.author;
  let person: readonly string[] = [];
  let open: EnglishHead | null = null;
  let label: readonly string[] = [];
  let introduced: readonly string[] = [];
  for (const [index, sentence] of input.sentences.entries()) {
    label = labelAfter(input, sentence.from, label);
    if (open === null) open = quotedAhead(input, index);
    const found: readonly EnglishHead[] = findEnglishHeads(input, sentence, { current, person }, open);
    // in an answer, and in a statement of one's own, what nobody else is said to say is said by its author
    const voice = [label, introduced].find((ids) => ids.length > 0) ?? input.author;
    const isQuestion = input.doc.tokens[sentence.until - 1]?.norm === '?';
    const own: boolean = found.length === 0 && voice.length > 0 && open === null && !isQuestion;
    const heads: readonly EnglishHead[] = own ? [{ how: 'quote', entry: SAYS, from: sentence.from, verb: null, subjects: voice, complement: sentence.from, quote: null }] : found;
    for (const [index, spoken] of heads.entries()) {
      // one's own state, in an answer: whoever answers speaks
      const isOwn = label.length > 0 && spoken.subjects.every((id) => label.some((who) => governmentIdOf(who, input.cast) === id));
      const told = heads[index - 1];
      // the minister said it was unclear, but Iran would go on: his own state, behind his own verb
      const isTold = told?.entry.kind === 'report' && told.how === 'verb' && spoken.entry.act === 'pledges' && isPerson(input, told.subjects) && spoken.subjects.length === 1 && governmentIdOf(told.subjects[0] ?? '', input.cast) === spoken.subjects[0];
      const voiced = isTold ? told.subjects : label;
      const head = isOwn || isTold ? { ...spoken, subjects: voiced } : spoken;
      const end = heads[index + 1]?.from ?? sentence.until;
      const before = heads[index - 1];
      const from = before === undefined || before.subjects.some((id) => head.subjects.includes(id)) ? sentence.from : head.from;
      const onBehalfOf = onBehalfIn(input, { from, until: end }, head.subjects);
      positions.push(...readEnglishHead(input, sentence, head, end).map((position) => ({ ...position, onBehalfOf })));
      if (head.subjects.length > 0 && head.how !== 'relative') current = head.subjects;
      if (head.how !== 'relative' && isPerson(input, head.subjects)) person = head.subjects;
    }
    // the minister said: and his words in the paragraphs below, without quotation marks, until somebody else is told of
    const last = heads.at(-1);
    if (endsInColon(input, sentence) && last?.entry.kind === 'report' && !own && isPerson(input, last.subjects)) introduced = last.subjects;
    else if (!own && heads.some(({ subjects }) => isPerson(input, subjects) && subjects.some((id) => !introduced.includes(id)))) introduced = [];
    const first = input.phraseAt[sentence.from];
    if (heads.length === 0 && first?.how === 'person') {
      current = first.ids;
      if (first.ids.length === 1) person = first.ids;
    }
    open = isOpenAfter(input, sentence.from, sentence.until, open !== null) ? (heads.findLast(({ entry }) => entry.kind === 'report') ?? open) : null;
  }
  return positions;
}

function endsInColon({ doc }: ReadingInput, { until }: Sentence): boolean {
  return doc.tokens[until - 1]?.norm === ':' && doc.tokens[until]?.kind === 'break';
}

const FARTHEST = 6; // sentences of one quotation before it says whose it is

/** "We had a deal. We kept it," [X] said: who says a quotation of several sentences, where the last of them tells. */
function quotedAhead(input: ReadingInput, index: number): EnglishHead | null {
  const { doc, phraseAt, sentences } = input;
  const first = sentences[index];
  const opens = first !== undefined && (first.from === 0 || doc.tokens[first.from - 1]?.kind === 'break') && QUOTES.has(doc.tokens[first.from]?.norm ?? '');
  if (!opens || !isOpenAfter(input, first.from, first.until, false)) return null;
  const last = sentences.slice(index + 1, index + FARTHEST).find(({ from, until }) => !isOpenAfter(input, from, until, true));
  if (last === undefined || doc.tokens.slice(first.from, last.from).some(({ kind }) => kind === 'break')) return null;
  let close = last.from;
  while (close < last.until && !QUOTES.has(doc.tokens[close]?.norm ?? '')) close += 1;
  const said = doc.words.slice(close, close + LONGEST_TAG).some((word) => word?.entries.some(({ kind }) => kind === 'report') === true);
  const speaker = phraseAt.slice(close, Math.min(last.until, close + LONGEST_TAG)).find((phrase) => phrase !== undefined);
  return !said || speaker === undefined || speaker.ids.length !== 1 ? null : { how: 'quote', entry: SAYS, from: first.from, verb: null, subjects: speaker.ids, complement: first.from, quote: null };
}

const LONGEST_TAG = 12; // tokens of "Iranian official X said"

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
