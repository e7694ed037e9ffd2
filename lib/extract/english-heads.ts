import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

/** A verb that makes somebody say or hold something; `content` is where a quotation stands before it. */
export type EnglishHead = {
  readonly how: 'verb' | 'participle' | 'relative' | 'label' | 'quote';
  readonly entry: Entry;
  /** Where the clause begins: its subject, or the verb. */
  readonly from: number;
  readonly verb: Lexed | null;
  readonly subjects: readonly string[];
  readonly complement: number;
  readonly quote: { readonly from: number; readonly until: number } | null;
};

const AUXILIARIES = new Set(['also', 'further', 'furthermore', 'again', 'today', 'yesterday', 'additionally', 'separately', 'earlier', 'later', 'repeatedly', 'publicly', 'privately',
  'jointly', 'both', 'each', 'has', 'have', 'had', 'is', 'was', 'are', 'were', 'be', 'been', 'to', 'strongly', 'firmly', 'deeply', 'then', 'clearly', 'once', 'did', 'does', 'do', 'not', 'would', 'fully', 'warmly', 'categorically', 'resolutely', 'highly', 'greatly', 'now', 'still', 'always', 'consistently', 'on',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'sharply', 'never', 'all']);
const JOINERS = new Set(['and', ',', 'but', 'or', ';']);
const QUOTES = new Set(['"', '“', '”']);
const SAYS: Entry = { kind: 'report', part: 'finite', act: 'asserts', polarity: 0, force: 1, number: 'singular', gender: null, person: 3, needs: null };

type State = { current: readonly string[]; content: boolean; head: EnglishHead | null };

export function findEnglishHeads(input: ReadingInput, sentence: Sentence, current: readonly string[], open: EnglishHead | null): readonly EnglishHead[] {
  const { doc, phraseAt } = input;
  const heads: EnglishHead[] = [];
  const state: State = { current, content: false, head: null };
  const keep = (head: EnglishHead) => {
    heads.push(head);
    state.head = head;
    // said [that] X does: a subject right after a verb of speech opens a clause
    state.content = head.how === 'label' || head.how === 'quote' || (head.entry.kind === 'report' && phraseAt[afterArticle(doc, head.complement)] !== undefined);
    if (head.subjects.length > 0 && head.how !== 'relative') state.current = head.subjects;
  };
  const first = phraseAt[sentence.from];
  if (open !== null) keep({ ...open, how: 'quote', from: sentence.from, verb: null, complement: sentence.from, quote: null });
  else if (first !== undefined && doc.tokens[first.until]?.norm === ':') {
    keep({ how: 'label', entry: SAYS, from: sentence.from, verb: null, subjects: first.ids, complement: first.until + 1, quote: null });
  }
  const opening = open === null ? openingQuote(input, sentence, current) : null;
  if (opening !== null && opening.head !== null) keep(opening.head);
  for (let i = opening?.until ?? sentence.from; i < sentence.until; i += 1) {
    const norm = doc.tokens[i]?.norm;
    if (norm === 'that' && state.head !== null) state.content = true;
    if (norm === ';') state.content = false;
    const word = doc.words[i];
    if (word === undefined) continue;
    const head = headAt(input, sentence, word, state);
    if (head === null) continue;
    keep(head);
    i = Math.max(i, word.until - 1);
  }
  return heads;
}

function afterArticle({ tokens }: ReadingInput['doc'], at: number): number {
  return tokens[at]?.norm === 'the' && tokens[at + 1]?.norm !== 's' ? at + 1 : at;
}

/** A sentence that opens with a quotation: its words are read with the verb after it, or belong to whoever spoke last. */
function openingQuote({ doc, phraseAt }: ReadingInput, { from, until }: Sentence, current: readonly string[]): { head: EnglishHead | null; until: number } | null {
  if (!QUOTES.has(doc.tokens[from]?.norm ?? '')) return null;
  let close = from + 1;
  while (close < until && !QUOTES.has(doc.tokens[close]?.norm ?? '')) close += 1;
  for (let i = close + 1; i < until; i += 1) if (phraseAt[i] !== undefined) return { head: null, until: close };
  if (current.length === 0) return null;
  return { head: { how: 'quote', entry: SAYS, from, verb: null, subjects: current, complement: from + 1, quote: null }, until: close };
}

function headAt(input: ReadingInput, sentence: Sentence, word: Lexed, state: State): EnglishHead | null {
  const { doc } = input;
  const verbal = word.entries.find(({ kind, part }) => (kind === 'report' || kind === 'stance' || kind === 'discuss') && part !== 'noun' && part !== 'adjective' && part !== 'participle');
  const participle = word.entries.find(({ kind, part }) => (kind === 'report' || kind === 'stance') && part === 'participle');
  const before = doc.tokens[word.from - 1]?.norm ?? '';
  if (participle !== undefined && (before === ',' || (before === 'and' && state.head?.how === 'participle')) && state.head !== null) {
    return { how: 'participle', entry: participle, from: word.from, verb: word, subjects: state.current, complement: word.until, quote: null };
  }
  if (verbal === undefined) return null;
  const base = { entry: verbal, verb: word, complement: word.until } as const;
  if (before === 'who' || before === 'which') {
    const antecedent = input.phraseEndingAt[word.from - 1] ?? (doc.tokens[word.from - 2]?.norm === ',' ? input.phraseEndingAt[word.from - 2] : undefined);
    return antecedent === undefined || verbal.part === 'base' ? null : { ...base, how: 'relative', from: word.from, subjects: antecedent.ids, quote: null };
  }
  const subject = subjectBefore(input, sentence, word.from, verbal);
  if (verbal.part === 'base' && before === 'to') return null;
  if (subject !== null) {
    if (verbal.part === 'base' && !isPluralSubject(input, subject)) return null;
    if (state.content && verbal.kind !== 'report') return null;
    if (verbal.part === 'phrase' && verbal.act === 'pledges' && state.content) return null;
    const ids = subjectIds(input, subject, state);
    const from = joinedBefore(input, subject)?.from ?? subject.from;
    return { ...base, how: 'verb', from, subjects: ids, quote: quoteBefore(input, sentence, subject.from) };
  }
  const inverted = input.phraseAt[word.until];
  const quote = quoteBefore(input, sentence, word.from);
  if (quote !== null && inverted !== undefined && verbal.kind === 'report' && verbal.part === 'finite') {
    return { ...base, how: 'verb', from: word.from, subjects: inverted.ids, complement: inverted.until, quote };
  }
  const joined = skipBack(input, word.from, sentence.from);
  const joiner = doc.tokens[joined - 1]?.norm ?? '';
  if (JOINERS.has(joiner) && state.head !== null && verbal.part === 'finite' && (!state.content || verbal.kind === 'report' || verbal.force >= 4)) {
    return { ...base, how: 'verb', from: word.from, subjects: state.current, quote: null };
  }
  return null;
}

function skipBack({ doc }: ReadingInput, at: number, floor: number): number {
  let i = at;
  while (i > floor && AUXILIARIES.has(doc.tokens[i - 1]?.norm ?? '')) i -= 1;
  return i;
}

/** The phrase before a verb, over adverbs, auxiliaries and an apposition: President X of Y, speaking in Z, said. */
function subjectBefore(input: ReadingInput, sentence: Sentence, at: number, entry: Entry): Phrase | null {
  const { doc, phraseEndingAt } = input;
  const end = skipBack(input, at, sentence.from);
  for (let i = at; i >= end; i -= 1) {
    const phrase = phraseEndingAt[i];
    if (phrase !== undefined && phrase.from >= sentence.from) return startsClause(input, sentence, phrase) ? phrase : null;
  }
  const pronoun = doc.tokens[end - 1]?.norm;
  if (pronoun === 'we' || pronoun === 'i') return { from: end - 1, until: end, ids: [], how: 'anaphor' };
  if (doc.tokens[end - 1]?.norm !== ',' || entry.part !== 'finite') return null;
  // an apposition between commas
  for (let i = end - 2; i > sentence.from && i > end - 16; i -= 1) {
    if (doc.tokens[i]?.norm !== ',') continue;
    const phrase = phraseEndingAt[i];
    return phrase !== undefined && startsClause(input, sentence, phrase) ? phrase : null;
  }
  return null;
}

/** After one of these a name is no subject: analysts in France said. */
const PREPOSITIONS = new Set(['of', 'in', 'with', 'to', 'from', 'by', 'for', 'on', 'at', 'against', 'between', 'like', 'near', 'about', 'into', 'over', 'under', 'than', 'toward', 'towards', 'across', 'outside', 'inside', 'via', 'without']);

function startsClause({ doc, phraseEndingAt }: ReadingInput, { from }: Sentence, phrase: Phrase): boolean {
  const before = doc.tokens[phrase.from - 1];
  return phrase.from === from || before === undefined || before.kind === 'mark' || !PREPOSITIONS.has(before.norm) || phraseEndingAt[phrase.from] !== undefined;
}

function isPluralSubject({ doc }: ReadingInput, { ids, from, until }: Phrase): boolean {
  const last = doc.tokens[until - 1]?.norm ?? '';
  return ids.length !== 1 || last === 'we' || last === 'i' || last.endsWith('s') || doc.tokens[from]?.norm === 'they';
}

function subjectIds(input: ReadingInput, subject: Phrase, state: State): readonly string[] {
  if (subject.ids.length === 0) return state.current.length > 0 ? state.current : input.author;
  const other = joinedBefore(input, subject);
  return other === undefined ? subject.ids : [...new Set([...other.ids, ...subject.ids])];
}

/** X and [Y]: the phrase joined to a subject. */
function joinedBefore({ doc, phraseEndingAt }: ReadingInput, { from }: Phrase): Phrase | undefined {
  return doc.tokens[from - 1]?.norm === 'and' ? phraseEndingAt[from - 1] : undefined;
}

/** The quotation that ends right before a subject and its verb: "...," X said. */
function quoteBefore({ doc }: ReadingInput, { from }: Sentence, at: number): { from: number; until: number } | null {
  const closes = QUOTES.has(doc.tokens[at - 1]?.norm ?? '');
  if (!closes) return null;
  for (let i = at - 2; i >= from; i -= 1) {
    if (QUOTES.has(doc.tokens[i]?.norm ?? '')) return { from: i + 1, until: at - 1 };
  }
  return { from, until: at - 1 };
}
