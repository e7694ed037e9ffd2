import type { Annotated } from './annotate';
import { isNoVerb, isPluralNoun } from './english-words';
import type { TokenRange } from './statement';

const DETERMINERS = new Set(['the', 'their', 'its', 'his', 'her', 'a', 'an', 'our', 'continued', 'urgent']);

/** Cuts at ", and that", at a joined noun of stance (the need for..., and the removal of...), and at "as well as". */
export function split(doc: Annotated, from: number, until: number): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  for (let i = from + 2; i < until; i += 1) {
    const norm = doc.tokens[i]?.norm;
    if (norm === 'as' && doc.tokens[i + 1]?.norm === 'well' && doc.tokens[i + 2]?.norm === 'as' && i - start >= 4 && hasOwner(doc, i + 3)) {
      pieces.push({ from: start, until: i });
      start = i + 3;
      continue;
    }
    const joins = norm === 'and' || norm === ',' || norm === ';';
    // to halt the raids, ease tension and build trust: from what is to end to what is to be done
    if ((norm === 'and' || norm === ',') && isEnding(doc, start, i) && BUILDS.test(doc.tokens[doc.tokens[i + 1]?.norm === 'and' ? i + 2 : i + 1]?.norm ?? '')) {
      pieces.push({ from: start, until: i });
      start = doc.tokens[i + 1]?.norm === 'and' ? i + 2 : i + 1;
      continue;
    }
    if (!joins || i - start < (norm === 'and' && isModal(doc, i + 1) ? 2 : 3) || !opensPiece(doc, i + 1, until)) continue;
    pieces.push({ from: start, until: i });
    start = norm === ',' && doc.tokens[i + 1]?.norm === 'and' ? i + 2 : i + 1;
  }
  pieces.push({ from: start, until });
  return pieces;
}

const ENDING_WITHIN = 14; // tokens from the head of a piece to "to halt"

/** Whether a piece asks for an end, in the bare form of its verb: to halt, must stop. */
function isEnding({ tokens, words }: Annotated, from: number, until: number): boolean {
  for (let i = from; i < Math.min(until, from + ENDING_WITHIN); i += 1) {
    if (!/^(?:to|must|should|could|can|will|would)$/.test(tokens[i]?.norm ?? '')) continue;
    const verb = (tokens[i + 1]?.norm ?? '').endsWith('ly') ? i + 2 : i + 1;
    if (verb < until && words[verb]?.entries.some(({ kind, part }) => kind === 'cease' && part === 'base') === true) return true;
  }
  return false;
}

const BUILDS = /^(?:create|ease|build|rebuild|restore|resume|return|pave|allow|protect|promote|open|establish|begin|start|launch|engage|pursue|achieve|reach|advance|facilitate|strengthen|respect|uphold|implement|release)$/;

export function isBuilding({ tokens }: Annotated, at: number): boolean {
  return BUILDS.test(tokens[at]?.norm ?? '');
}

/** as well as Peru's efforts: a second object with an owner of its own. */
function hasOwner({ text, tokens }: Annotated, at: number): boolean {
  if (tokens.slice(at, at + 4).some(({ norm }) => norm === 's')) return true;
  // as well as the Stockholm Talks: a name under its article
  return DETERMINERS.has(tokens[at]?.norm ?? '') && !/^\p{Lu}/u.test(text.slice(tokens[at + 1]?.start ?? 0, tokens[at + 1]?.end ?? 0));
}

function opensPiece(doc: Annotated, at: number, until: number): boolean {
  let i = at;
  if (doc.tokens[i]?.norm === 'and' || doc.tokens[i]?.norm === 'but') i += 1;
  if (doc.tokens[i]?.norm === 'that') return doc.tokens[i + 1]?.norm !== 'of';
  if (doc.tokens[i - 1]?.norm === 'but') return true;
  // welcomed the talks, and resumption of flights; committed to support A and oppose B
  if (doc.tokens[i - 1]?.norm === 'and' && doc.tokens[i - 2]?.norm === ',' && doc.tokens[i + 1]?.norm === 'of' && /(?:ment|[tsp]ion|ance|ence|al|ing)$/.test(doc.tokens[i]?.norm ?? '')) return true;
  if (doc.tokens[i - 1]?.norm === 'and' && doc.words[i]?.entries.some(({ kind, part, polarity }) => kind === 'stance' && part === 'base' && polarity < 0) === true && followsTo(doc, i)) return true;
  if (doc.tokens[i - 1]?.norm === 'and' && takesStance(doc, i)) return true;
  if (doc.tokens[i - 1]?.norm === ',' && goesOnInRow(doc, i)) return true;
  if (doc.tokens[i - 1]?.norm === 'and' && doc.words[i]?.entries.some(({ kind, part }) => kind === 'cease' && part === 'phrase') === true) return true;
  if (!DETERMINERS.has(doc.tokens[i]?.norm ?? '')) return false;
  const word = doc.words[i + 1];
  return i + 1 < until && word !== undefined && word.entries.some(({ kind, part }) => part === 'noun' && (kind === 'stance' || kind === 'cease'));
}

const LONGEST_INFINITIVE = 20; // tokens

function followsTo({ tokens }: Annotated, at: number): boolean {
  for (let i = at - 2; i > at - LONGEST_INFINITIVE && tokens[i]?.kind === 'word'; i -= 1) if (tokens[i]?.norm === 'to') return true;
  return false;
}

function isModal({ tokens }: Pick<Annotated, 'tokens'>, at: number): boolean {
  return /^(?:will|must|should|shall|cannot)$/.test(tokens[at]?.norm ?? '');
}

/** ... and [highly] supports, ... is ready to: a second predicate inside a clause. */
export function takesStance({ words, tokens }: Annotated, at: number): boolean {
  const adverbs = /ly$|^(?:also|further|always|now|still)$/.test(tokens[at]?.norm ?? '') && words[at]?.entries.some(({ part }) => part === 'finite') !== true ? at + 1 : at;
  const verb = words[adverbs];
  if (verb !== undefined && (isNoVerb({ tokens }, verb) || isPluralNoun({ tokens }, verb))) return false;
  const next = tokens[verb?.until ?? at]?.norm ?? '';
  if (verb?.entries.some(({ kind, part }) => kind === 'stance' && part === 'finite') === true) return next !== 'of' && next !== 'for';
  if (verb !== undefined && isFinitePhrase(tokens[adverbs]?.norm ?? '') && verb.entries.some(({ kind, part }) => part === 'phrase' && (kind === 'stance' || kind === 'unable'))) return true;
  // and will defend, and must cease, and is calling for
  if (isModal({ tokens }, at)) return true;
  return /^(?:is|are|was|were)$/.test(tokens[at]?.norm ?? '') && words[at + 1]?.entries.some(({ kind, part }) => kind === 'stance' && part !== 'noun' && part !== 'base') === true;
}

/** looks forward to, is ready to, has no intention of: a fixed phrase that opens with a finite verb. */
function isFinitePhrase(norm: string): boolean {
  return /^(?:is|are|was|were|has|have|had|would|looks?|looked|stands?|stood|attach(?:es|ed)?|remains?|remained|pays?|paid|takes?|took|speaks|spoke|intends?|agree[sd]?)$/.test(norm);
}

/** Brazil adheres to A, [appreciates B] and looks forward to C: a third person in a row of them, and no plural of a noun. */
function goesOnInRow(doc: Annotated, at: number): boolean {
  const { tokens, words } = doc;
  const verb = (tokens[at]?.norm ?? '').endsWith('ly') ? at + 1 : at;
  const word = words[verb];
  if (word === undefined || !/[^s]s$/.test(tokens[word.from]?.norm ?? '') || isNoVerb(doc, word) || isPluralNoun(doc, word)) return false;
  if (!word.entries.some(({ kind, part }) => kind === 'stance' && (part === 'finite' || part === 'phrase'))) return false;
  const isNoun = word.entries.some(({ part }) => part === 'noun');
  return verb > at || word.until > word.from + 1 || (!isNoun && /^(?:the|its|his|her|their|all|any|every|that|to|an?)$/.test(tokens[word.until]?.norm ?? ''));
}
