import type { Sentence } from '../text/sentences';
import { QUOTES } from './english-words';
import type { ReadingInput } from './reading';
import type { TokenRange } from './statement';

/** The quotation that ends right before a subject and its verb: "...," X said. */
export function quoteBefore({ doc }: ReadingInput, { from }: Sentence, at: number): TokenRange | null {
  if (/^(?:an?|the)$/.test(doc.tokens[at - 1]?.norm ?? '')) at -= 1;
  const mark = doc.tokens[at - 1]?.norm ?? '';
  const end = QUOTES.has(mark) ? at - 1 : at - 2;
  if (isOpening(doc, end)) return null;
  if (!QUOTES.has(doc.tokens[end]?.norm ?? '') || (end < at - 1 && mark !== ',')) return null;
  const floor = Math.max(from, end - LONGEST_QUOTE);
  for (let i = end - 1; i >= floor; i -= 1) {
    if (QUOTES.has(doc.tokens[i]?.norm ?? '')) return { from: i + 1, until: end };
  }
  return { from: floor, until: end };
}

/** He added: ["]We: a mark with white space before it opens a quotation. */
function isOpening({ text, tokens }: ReadingInput['doc'], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.norm === '“' || (token.norm === '"' && /\s/.test(text[token.start - 1] ?? ' ')));
}

/** The plan was sound, he insisted, and [Iran's raids broke the law]: a clause, not a quotation, goes on behind its tag. */
export function behindTag({ doc }: ReadingInput, { until }: TokenRange, at: number): number | null {
  if (QUOTES.has(doc.tokens[until]?.norm ?? '') || doc.tokens[at]?.norm !== ',' || !/^(?:and|but)$/.test(doc.tokens[at + 1]?.norm ?? '')) return null;
  const owner = doc.countryAt[at + 2];
  const owns = owner !== undefined && doc.tokens[owner.until]?.norm === 's';
  return owns || /^(?:the|its|his|their|our|any|that|this|these)$/.test(doc.tokens[at + 2]?.norm ?? '') ? at + 2 : null;
}

const LONGEST_QUOTE = 400; // tokens; keeps a sentence without end linear

const ADJUNCTS: ReadonlySet<string> = new Set(['on', 'in', 'at', 'during', 'after', 'following', 'late', 'early', 'earlier', 'by', 'as', 'when', 'while', 'through', 'via', 'ahead', 'before',
  'today', 'yesterday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'without', 'citing', 'from', 'speaking', 'referring', 'adding', 'of', 'upon', 'last', 'this', 'prior', 'from', 'told', 'about']);
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ',', ':', '(']);

/** Whether only when, where or to whom follows a verb of speech, so that what was said stands before it. */
export function isOnlyAdjunct({ doc }: ReadingInput, { until }: Sentence, verb: string, at: number): boolean {
  const next = doc.tokens[at]?.norm;
  if (next === undefined || at >= until || SENTENCE_ENDS.has(next) || QUOTES.has(next) || ADJUNCTS.has(next)) return true;
  if (verb !== 'told') return false;
  // told reporters; told the Council that ...
  const hearer = doc.tokens.slice(at, Math.min(until, at + LONGEST_HEARER));
  const end = hearer.findIndex(({ norm }) => norm === 'that' || norm === ',');
  return end === -1 || hearer[end]?.norm === ',';
}

const LONGEST_HEARER = 12; // tokens

const LONGEST_DATELINE = 14; // tokens

/** Where the words of a sentence begin after its dateline: MOSCOW, Nov. 14 (Reuters) -- */
export function afterDateline({ doc }: ReadingInput, { from, until }: Sentence): number {
  const first = doc.tokens[from];
  if (first === undefined || !/^\p{Lu}{2,}/u.test(doc.text.slice(first.start, first.end))) return from;
  for (let i = from + 1; i < Math.min(until, from + LONGEST_DATELINE); i += 1) {
    const token = doc.tokens[i];
    if (token?.kind !== 'mark' || !/^[-–—]$/.test(token.norm)) continue;
    return doc.tokens[i + 1]?.norm === token.norm ? i + 2 : i + 1;
  }
  return from;
}

/** The clause before [, X said] back to the start of the sentence or to the semicolon before it. */
export function clauseBefore(input: ReadingInput, sentence: Sentence, at: number): TokenRange | null {
  if (/^(?:an?|the)$/.test(input.doc.tokens[at - 1]?.norm ?? '')) at -= 1;
  if (input.doc.tokens[at - 1]?.norm !== ',') return null;
  let from = Math.max(afterDateline(input, sentence), at - LONGEST_QUOTE);
  if (/^(?:asked|pressed|questioned|quizzed)$/.test(input.doc.tokens[from]?.norm ?? '')) return null;
  if (OPENS_LEAD.test(input.doc.tokens[from]?.norm ?? '') && commas(input, from, at - 1) === 0) return null;
  for (let i = at - 2; i > from; i -= 1) {
    const norm = input.doc.tokens[i]?.norm;
    if (norm === ';') from = i + 1;
  }
  return at - 1 - from < SHORTEST_CLAUSE ? null : { from, until: at - 1 };
}

/** On behalf of the group, X said; asked about it, X said: what stands before the comma says only when, where or why. */
const OPENS_LEAD = /^(?:on|in|at|for|after|during|before|following|as|when|while|amid|with|by|from|under|asked|despite|since|citing|\p{L}{3,}ing)$/u;

function commas({ doc }: ReadingInput, from: number, until: number): number {
  let count = 0;
  for (let i = from; i < until; i += 1) if (doc.tokens[i]?.norm === ',') count += 1;
  return count;
}

const SHORTEST_CLAUSE = 4; // tokens; "On Monday, X said" states nothing before its comma
