import type { Sentence } from '../text/sentences';
import type { HeadState } from './english-head';
import { followsBe, skipBack } from './english-words';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

/** After one of these a name is no subject: analysts in France said. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'with', 'to', 'from', 'by', 'for', 'on', 'at', 'against', 'between', 'like', 'near', 'about', 'into', 'over', 'under', 'than',
  'toward', 'towards', 'across', 'outside', 'inside', 'via', 'without', 'including', 'alongside', 'urging', 'among']);

/** The phrase before a verb, over adverbs, auxiliaries and an apposition: President X of Y, speaking in Z, said. */
export function subjectBefore(input: ReadingInput, sentence: Sentence, at: number, entry: Entry): Phrase | null {
  const { doc, phraseEndingAt } = input;
  const end = skipBack(doc, at, sentence.from);
  for (let i = at; i >= end; i -= 1) {
    const phrase = phraseEndingAt[i];
    if (phrase !== undefined && phrase.from >= sentence.from) return startsClause(input, sentence, phrase) ? phrase : null;
  }
  const pronoun = doc.tokens[end - 1]?.norm;
  if (pronoun === 'we' || pronoun === 'i' || (pronoun === 'they' && end - 1 === sentence.from)) return { from: end - 1, until: end, ids: [], how: 'anaphor' };
  if (entry.part === 'base' && !followsBe(doc, at, sentence.from)) return null;
  if (doc.tokens[end - 1]?.norm !== ',') return overAdjunct(input, sentence, end);
  // the foreign minister, [X], said: a name between the commas is who is meant
  const named = phraseEndingAt[end - 1];
  if (named?.how === 'person' && doc.tokens[named.from - 1]?.norm === ',' && (phraseEndingAt[named.from - 1] !== undefined || RELATED.test(doc.tokens[named.from - 2]?.norm ?? ''))) return named;
  // an apposition between commas
  for (let i = end - 2; i > sentence.from && i > end - LONGEST_APPOSITION; i -= 1) {
    if (doc.tokens[i]?.norm !== ',') continue;
    const phrase = phraseEndingAt[i];
    if (phrase !== undefined) return startsClause(input, sentence, phrase) ? phrase : null;
  }
  return null;
}

/** His Israeli counterpart, [X], said: who somebody is to whoever was named before. */
const RELATED = /^(?:counterpart|colleague|predecessor|successor|deputy|ally|rival|namesake)$/;

const LONGEST_APPOSITION = 28; // tokens between the commas after a name
const LONGEST_ADJUNCT = 9; // tokens

/** The Kremlin in a statement said, Araghchi in a phone call with his Qatari counterpart urged: only an adjunct lies between. */
function overAdjunct(input: ReadingInput, sentence: Sentence, end: number): Phrase | null {
  const { doc, phraseEndingAt } = input;
  for (let i = end - 1; i > sentence.from && i > end - LONGEST_ADJUNCT; i -= 1) {
    const token = doc.tokens[i];
    if (token === undefined || token.kind !== 'word' || token.norm === 'that' || isVerb(input, i)) return null;
    if (!OPENS_ADJUNCT.has(token.norm)) continue;
    const phrase = phraseEndingAt[skipBack(doc, i, sentence.from)] ?? phraseEndingAt[i];
    if (phrase !== undefined && phrase.from >= sentence.from && startsClause(input, sentence, phrase)) return phrase;
  }
  return null;
}

const OPENS_ADJUNCT: ReadonlySet<string> = new Set(['in', 'at', 'during', 'after', 'on', 'through', 'via', 'for', 'from', 'following', 'who', 'speaking']);

function isVerb({ doc }: ReadingInput, at: number): boolean {
  const norm = doc.tokens[at]?.norm ?? '';
  if (/^(?:is|are|was|were|has|have|had|will|would|can|could|must|should|did|does)$/.test(norm)) return true;
  return doc.words[at]?.entries.some(({ kind, part }) => part === 'finite' && kind !== 'good' && kind !== 'bad') === true;
}

export function startsClause({ doc, phraseEndingAt }: ReadingInput, { from }: Sentence, phrase: Phrase): boolean {
  const before = doc.tokens[phrase.from - 1];
  return phrase.from === from || before === undefined || before.kind === 'mark' || !PREPOSITIONS.has(before.norm) || phraseEndingAt[phrase.from] !== undefined;
}

export function isPluralSubject({ doc }: ReadingInput, { ids, from, until }: Phrase): boolean {
  const last = doc.tokens[until - 1]?.norm ?? '';
  const isOne = doc.nameAt[from]?.until === until; // the United States, the Philippines
  return ids.length !== 1 || last === 'we' || last === 'i' || (last.endsWith('s') && !isOne) || doc.tokens[from]?.norm === 'they';
}

/** Whoever a subject means: "we" is whoever speaks, "he" the person the text was about, X and Y are two. */
export function subjectIds(input: ReadingInput, subject: Phrase, { current, person }: Pick<HeadState, 'current' | 'person'>): readonly string[] {
  if (subject.ids.length === 0) return current.length > 0 && (!isThey(input, subject) || isBodyOrMany(input, current)) ? current : input.author;
  if (isThey(input, subject) && current.length === 1 && isBodyOrMany(input, current)) return current;
  if (isPronoun(input, subject) && current.length === 1 && input.cast.kindOf(current[0] ?? '') === 'person') return current;
  if (isPronoun(input, subject) && person.length === 1 && current.length < 2) return person;
  if (isTitleOf(input, subject, current)) return current;
  // they, the ministries: the many who spoke last
  if (subject.how === 'anaphor' && current.length > 1 && isMany(input, subject)) return current;
  const ids = [...subject.ids];
  for (let other = joinedBefore(input, subject); other !== undefined; other = listedBefore(input, other)) ids.unshift(...other.ids);
  return [...new Set(ids)];
}

function isThey({ doc }: ReadingInput, { from, until }: Phrase): boolean {
  return until === from + 1 && doc.tokens[from]?.norm === 'they';
}

/** The members of the Council condemned. [They] called: one body that is many. */
function isBodyOrMany({ cast }: ReadingInput, ids: readonly string[]): boolean {
  return ids.length > 1 || cast.kindOf(ids[0] ?? '') === 'organization';
}

function isPronoun({ doc }: ReadingInput, { how, from, until }: Phrase): boolean {
  return how === 'anaphor' && until === from + 1 && /^s?he$/.test(doc.tokens[from]?.norm ?? '');
}

/** A spoke with B. [The President] shared: whoever bears the title and had the word, not the one who was named last. */
function isTitleOf({ doc, cast }: ReadingInput, { how, from, until }: Phrase, current: readonly string[]): boolean {
  if (how !== 'anaphor' || doc.tokens[from]?.norm !== 'the' || current.length !== 1) return false;
  const title = doc.tokens.slice(from + 1, until).map(({ norm }) => norm).join(' ');
  return title !== '' && cast.get(current[0] ?? '')?.role?.en.toLowerCase().startsWith(title) === true;
}

function isMany({ doc }: ReadingInput, { from, until }: Phrase): boolean {
  return doc.tokens[from]?.norm === 'they' || /^(?:two|both)$/.test(doc.tokens[from + 1]?.norm ?? '') || doc.tokens[from]?.norm === 'both' || /(?:leaders|ministers|ministries|sides|parties|presidents|governments)$/.test(doc.tokens[until - 1]?.norm ?? '');
}

/** X and [Y]: the phrase joined to a subject; ", and" joins only the last of a list: policy toward Y, and the two agreed. */
export function joinedBefore(input: ReadingInput, { from: first, how }: Phrase): Phrase | undefined {
  const { doc, phraseEndingAt } = input;
  const from = doc.tokens[first - 1]?.norm === 'the' ? first - 1 : first;
  if (doc.tokens[from - 1]?.norm !== 'and') return undefined;
  const other = phraseEndingAt[from - 1];
  if (other !== undefined) return how === 'anaphor' && other.how !== 'anaphor' ? undefined : other;
  const last = doc.tokens[from - 2]?.norm === ',' ? phraseEndingAt[from - 2] : undefined;
  return last === undefined || listedBefore(input, last) === undefined ? undefined : last;
}

/** [X], Y and Z: the phrase before a comma in a list of subjects. */
function listedBefore({ doc, phraseEndingAt }: ReadingInput, { from }: Phrase): Phrase | undefined {
  return doc.tokens[from - 1]?.norm === ',' ? phraseEndingAt[from - 1] : undefined;
}
