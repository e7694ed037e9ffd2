import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { SAYS, type EnglishHead, type HeadState } from './english-head';
import { isAside, isDemandOn, isLooseThey, isMeanwhile, isReason, isSpeech, isTermOf } from './english-bystanders';
import { joinedAt, participleAt, passiveAt, sourceAt } from './english-other-heads';
import { behindTag, clauseBefore, isOnlyAdjunct, quoteBefore } from './english-quotes';
import { isPluralSubject, joinedBefore, startsClause, subjectBefore, subjectIds } from './english-subjects';
import { followsBe, isNoVerb, isPluralNoun, QUOTES, skipBack } from './english-words';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';
import type { TokenRange } from './statement';

/** Who spoke last, and which person. */
export type Spoken = { readonly current: readonly string[]; readonly person: readonly string[] };

export function isPerson({ cast }: ReadingInput, ids: readonly string[]): boolean {
  return ids.length === 1 && cast.kindOf(ids[0] ?? '') === 'person';
}

export function findEnglishHeads(input: ReadingInput, sentence: Sentence, { current, person }: Spoken, open: EnglishHead | null): readonly EnglishHead[] {
  const { doc, phraseAt } = input;
  const heads: EnglishHead[] = [];
  const state: HeadState = { current, person, content: false, head: null };
  const keep = (head: EnglishHead) => {
    // whoever says the whole sentence says what its inner verbs say for his own side: Iran rejects the plan, its minister said
    if (head.quote !== null) while (isInside(heads.at(-1), head, input) || isContinued(heads.at(-1), head)) heads.pop();
    heads.push(head);
    state.head = head;
    // said [that] X does: a subject right after a verb of speech opens a clause
    state.content = head.how === 'label' || head.how === 'quote' || head.how === 'source'
      || (head.entry.kind === 'report' && head.how !== 'relative' && opensContent(input, head.complement));
    if (head.subjects.length > 0 && head.how !== 'relative') {
      state.current = head.subjects;
      if (isPerson(input, head.subjects)) state.person = head.subjects;
    }
  };
  const first = phraseAt[sentence.from];
  if (open !== null) keep({ ...open, how: 'quote', from: sentence.from, verb: null, complement: sentence.from, quote: null });
  else if (first !== undefined && doc.tokens[first.until]?.norm === ':') {
    keep({ how: 'label', entry: SAYS, from: sentence.from, verb: null, subjects: first.ids, complement: first.until + 1, quote: null });
  }
  const opening = open === null ? openingQuote(input, sentence, current) : null;
  if (opening !== null && opening.head !== null) keep(opening.head);
  let quoted = false;
  let told = false;
  if (isImpersonal(doc, sentence.from)) state.content = true;
  for (let i = opening?.until ?? sentence.from; i < sentence.until; i += 1) {
    const norm = doc.tokens[i]?.norm;
    // stated, "Y does": inside an attributed quotation only its own we and I hold anything
    if (QUOTES.has(norm ?? '')) quoted = !quoted && state.head?.entry.kind === 'report' && i <= state.head.complement + 2 && i >= state.head.complement;
    if (norm === 'that' && (state.head !== null || told)) state.content = true;
    // ..., but he: what was said ends, and the next subject speaks for itself
    if (norm === ';' || (norm === 'but' && state.head?.entry.kind === 'stance')) state.content = false;
    const source = sourceAt(input, sentence, i);
    if (source !== null) {
      keep(source);
      i = source.complement - 1;
      continue;
    }
    const word = doc.words[i];
    if (word === undefined) continue;
    const head = headAt(input, sentence, word, state);
    // diplomats said that Iran rejects it: nobody who could be named says so, and Iran does not
    if (head === null && isSpeech(input, word)) {
      told = true;
      if (state.head === null && opensContent(input, word.until)) state.content = true;
    }
    if (head === null || (quoted && !isFirstPerson(input, head))) continue;
    keep(head);
    if (doc.tokens[word.until - 1]?.norm === 'that') state.content = true;
    i = Math.max(i, word.until - 1);
  }
  return heads;
}

/** said [X] will; not "affirmed [X's] position", where the phrase owns what is affirmed. */
function opensContent({ doc, phraseAt }: ReadingInput, at: number): boolean {
  const phrase = phraseAt[at] ?? phraseAt[afterArticle(doc, at)];
  return phrase !== undefined && doc.tokens[phrase.until]?.norm !== 's';
}

/** It is hoped that X will: nobody's own word. */
function isImpersonal({ tokens }: ReadingInput['doc'], from: number): boolean {
  return tokens[from]?.norm === 'it' && /^(?:is|was|has)$/.test(tokens[from + 1]?.norm ?? '') && tokens.slice(from + 2, from + 6).some(({ norm }) => norm === 'that');
}

/** We reject; not "why should we agree". */
function isFirstPerson({ doc }: ReadingInput, { from }: EnglishHead): boolean {
  return /^(?:we|i)$/.test(doc.tokens[from]?.norm ?? '') && !/^(?:should|would|do|did|can|could|must|will|shall|are|have)$/.test(doc.tokens[from - 1]?.norm ?? '');
}

function isInside(inner: EnglishHead | undefined, outer: EnglishHead, { cast, phraseAt }: ReadingInput): boolean {
  if (inner === undefined || outer.quote === null || inner.from < outer.quote.from || inner.how === 'quote' || inner.how === 'label') return false;
  const own = outer.subjects.map((id) => cast.get(id)?.country ?? id);
  // Israel will end it, the president said: what is foretold or held of others is said by whoever says it
  if (inner.entry.kind === 'stance' && inner.verb !== null) return true;
  const isOwn = inner.subjects.every((id) => own.includes(cast.get(id)?.country ?? id));
  return isOwn && (phraseAt[inner.from]?.how !== 'person' || inner.subjects.every((id) => outer.subjects.includes(id)));
}

/** A quotation that goes on from the sentence before and is closed by a verb of speech in this one is read once. */
function isContinued(inner: EnglishHead | undefined, { quote }: EnglishHead): boolean {
  return inner?.how === 'quote' && inner.verb === null && quote !== null && inner.from >= quote.from && inner.from < quote.until;
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

function headAt(input: ReadingInput, sentence: Sentence, word: Lexed, state: HeadState): EnglishHead | null {
  const { doc } = input;
  if (isPluralNoun(doc, word)) return null;
  if (isNoVerb(doc, word)) return null;
  const verbal = word.entries.find(({ kind, part }) => (kind === 'report' || kind === 'stance' || kind === 'discuss') && part !== 'noun' && part !== 'adjective' && part !== 'participle');
  const participle = word.entries.find(({ kind, part }) => (kind === 'report' || kind === 'stance') && part === 'participle');
  if (participle !== undefined) return participleAt(input, sentence, word, participle, state);
  if (verbal === undefined) return null;
  // ..., warning against it: a fixed phrase may be a participle too
  if (verbal.part === 'phrase' && verbal.kind === 'stance' && /.{3}ing$/.test(doc.tokens[word.from]?.norm ?? '')) return participleAt(input, sentence, word, verbal, state);
  const base = { entry: verbal, verb: word, complement: word.until } as const;
  const isPast = verbal.part === 'finite' && /(?:ed|told|said|held)$/.test(doc.tokens[word.until - 1]?.norm ?? '') && word.until === word.from + 1;
  if (isPast && followsBe(doc, word.from, sentence.from)) return passiveAt(input, sentence, word, verbal);
  if (isPast && doc.tokens[word.until]?.norm === 'by' && input.phraseAt[word.until + 1] !== undefined && input.phraseEndingAt[word.from] === undefined) return passiveAt(input, sentence, word, verbal);
  const relative = skipBack(doc, word.from, sentence.from);
  const pronoun = doc.tokens[relative - 1]?.norm ?? '';
  if (pronoun === 'who' || pronoun === 'which') {
    // will work with A, which backs it: what one adds of those one speaks of
    if (isAside(pronoun, relative, verbal, state)) return null;
    const antecedent = input.phraseEndingAt[relative - 1] ?? (doc.tokens[relative - 2]?.norm === ',' ? input.phraseEndingAt[relative - 2] : undefined);
    return antecedent === undefined || (verbal.part === 'base' && relative === word.from) ? null : { ...base, how: 'relative', from: relative, subjects: antecedent.ids, quote: null };
  }
  const subject = subjectBefore(input, sentence, word.from, verbal);
  if (verbal.part === 'base' && doc.tokens[word.from - 1]?.norm === 'to') return purposeAt(word, verbal, state);
  if (subject !== null) {
    if (verbal.part === 'base' && !isPluralSubject(input, subject) && joinedBefore(input, subject) === undefined && !/^(?:do|does|did|would|could|may|might)$/.test(auxiliaryOf(input, subject, word))) return null;
    if (isLooseThey(input, subject, state) || isTermOf(input, subject) || isObjectOf(input, subject, state) || isDemandOn(input, subject, word, verbal)) return null;
    const quote = verbal.kind === 'report' ? saidBefore(input, sentence, word, subject) : quoteBefore(input, sentence, subject.from);
    if (isReason(input, sentence, subject, verbal, state)) return null;
    if (state.content && verbal.kind !== 'report' && !isMeanwhile(input, subject, state)) return null;
    if (verbal.part === 'phrase' && verbal.act === 'pledges' && state.content) return null;
    const from = joinedBefore(input, subject)?.from ?? subject.from;
    const onlyHearer = quote === null && isOnlyHearer(input, sentence, word);
    const behind = quote === null ? null : behindTag(input, quote, word.until);
    const complement = behind ?? (onlyHearer || (quote !== null && isOnlyAdjunct(input, sentence, doc.tokens[word.from]?.norm ?? '', word.until)) ? quotedAfter(input, sentence, word.until) : word.until);
    return { ...base, how: 'verb', from, subjects: subjectIds(input, subject, state), quote, complement };
  }
  const inverted = invertedSubject(input, word.until);
  if (inverted !== undefined && verbal.kind === 'report' && verbal.part === 'finite') {
    const quote = quoteBefore(input, sentence, word.from) ?? clauseBefore(input, sentence, word.from);
    if (quote !== null && isSaid(input, sentence, word, inverted)) return { ...base, how: 'verb', from: word.from, subjects: inverted.ids, complement: quotedAfter(input, sentence, inverted.until), quote };
  }
  return joinedAt(input, sentence, word, verbal, state);
}

/** spoke with Y [to express]; called Y [to thank]: what a call or a meeting is for. */
function purposeAt(word: Lexed, entry: Entry, { head, current }: HeadState): EnglishHead | null {
  if (head?.entry.kind !== 'discuss' || head.how !== 'verb' || (entry.kind !== 'report' && !PURPOSES.has(entry.act)) || word.from - head.complement > LONGEST_TAG) return null;
  return { how: 'participle', entry, from: word.from, verb: word, subjects: current, complement: word.until, quote: null };
}

/** What one calls somebody to do; to promote or to support something is what is talked about. */
const PURPOSES: ReadonlySet<string> = new Set(['thanks', 'praises', 'welcomes', 'condemns', 'warns', 'calls-for']);

/** did [not] rule out: the auxiliary after the subject. */
function auxiliaryOf({ doc }: ReadingInput, subject: Phrase, { from }: Lexed): string {
  return subject.until < from ? (doc.tokens[subject.until]?.norm ?? '') : '';
}

/** said Spain's [Albares]: the owner of the subject is not the subject. */
function invertedSubject({ doc, phraseAt }: ReadingInput, at: number): Phrase | undefined {
  const first = phraseAt[at] ?? phraseAt[afterArticle(doc, at)];
  if (first === undefined || doc.tokens[first.until]?.norm !== 's') return first;
  return phraseAt[first.until + 1] ?? first;
}

/** ..., said X on Monday: only a verb of saying stands before its subject, and nothing that X would own behind it; reaffirmed the U.S. commitment. */
function isSaid(input: ReadingInput, sentence: Sentence, word: Lexed, { until }: Phrase): boolean {
  const verb = input.doc.tokens[word.from]?.norm ?? '';
  if (/^sa(?:id|ys)$/.test(verb)) return true;
  const after = input.doc.tokens[until];
  return after === undefined || after.kind !== 'word' || after.norm === 'who' || isOnlyAdjunct(input, sentence, verb, until);
}

/** told reporters after talks in Warsaw: to whom and where, and nothing of what. */
function isOnlyHearer({ doc }: ReadingInput, { until }: Sentence, word: Lexed): boolean {
  if (doc.tokens[word.from]?.norm !== 'told') return false;
  for (let i = word.until; i < Math.min(until, word.until + LONGEST_TAG); i += 1) {
    const norm = doc.tokens[i]?.norm ?? '';
    if (norm === '.' && /^(?:mr|mrs|ms|dr)$/.test(doc.tokens[i - 1]?.norm ?? '')) continue;
    if (norm === ',' || norm === '.') return true;
    if (norm === 'that' || /^(?:is|are|was|were|has|have|had|will|would|could|can|must|should|not|no|to)$/.test(norm) || /[^e]ed$/.test(norm) || QUOTES.has(norm)) return false;
  }
  return true;
}

const TAKES_CLAUSE = new Set(['hopes', 'warns', 'pledges', 'denies', 'supports', 'proposes']);

/** condemns the [Houthi attacks ...]: a name right after a verb that takes no clause belongs to its object. */
function isObjectOf(_input: ReadingInput, subject: Phrase, { head }: HeadState): boolean {
  if (head === null || head.entry.kind !== 'stance' || head.how === 'relative' || TAKES_CLAUSE.has(head.entry.act)) return false;
  return subject.from >= head.complement && subject.from <= head.complement + 1;
}

/** What a subject and a verb of speech after it report: the quotation before, or the clause before where nothing follows. */
function saidBefore(input: ReadingInput, sentence: Sentence, word: Lexed, subject: Phrase): TokenRange | null {
  const from = joinedBefore(input, subject)?.from ?? subject.from;
  const quote = quoteBefore(input, sentence, from);
  if (quote !== null) return quote;
  const verb = input.doc.tokens[word.from]?.norm ?? '';
  return startsClause(input, sentence, subject) && isOnlyAdjunct(input, sentence, verb, word.until) ? clauseBefore(input, sentence, from) : null;
}

/** "...," he said on Monday, "...": the quotation that goes on, or the end of the sentence. */
function quotedAfter({ doc }: ReadingInput, { until }: Sentence, at: number): number {
  for (let i = at; i < Math.min(until - 1, at + LONGEST_TAG); i += 1) if (doc.tokens[i]?.norm === '"' || doc.tokens[i]?.norm === '“') return i + 1;
  return until;
}

const LONGEST_TAG = 60; // tokens between a quotation and its going on
