import type { Sentence } from '../text/sentences';
import type { Annotated } from './annotate';
import type { EnglishHead } from './english-head';
import { ownedFrom } from './english-owners';
import { isBuilding, split, takesStance } from './english-pieces';
import { calledBy, heeds, isConditional, liesIn } from './english-verdicts';
import { judgeClause, judgeObject } from './judge';
import { NEGATED } from './judge-negation';
import type { Entry } from './lexicon';
import type { ReadingInput } from './reading';
import { focusOf, type Position, type TokenRange } from './statement';
import type { Verdict } from './verdict';

const EMPHATIC = 3;

/** The positions one English head governs: a clause after that, a quotation, or noun phrases joined by commas and "and". */
export function readEnglishHead(input: ReadingInput, _sentence: Sentence, head: EnglishHead, end: number): readonly Position[] {
  const { doc } = input;
  if (head.subjects.length === 0) return [];
  const until = trimmed(doc, head.from, end);
  if (head.entry.kind === 'discuss') return ownConcern(input, head, until);
  if (head.how === 'passive') return [passive(head, until)];
  const positions: Position[] = [];
  if (head.quote === null && head.entry.kind === 'report' && doc.tokens.slice(head.complement, until).every(({ kind }) => kind !== 'word')) return [];
  if (head.quote !== null) positions.push(...readPieces(input, head, head.quote.from, head.quote.until));
  if (until <= head.complement && head.quote === null && head.entry.kind === 'stance') positions.push(...aboutBefore(doc, head));
  // ..., he insisted, and its raids broke the law: what goes on behind the tag is content too
  const goesOn = head.quote !== null && /^(?:and|but)$/.test(doc.tokens[head.complement - 1]?.norm ?? '');
  if (until > head.complement) positions.push(...readPieces(input, goesOn ? { ...head, how: 'quote' } : head, head.complement, until));
  return positions;
}

/** The attack was condemned by X: the sentence up to its agent. */
function passive(head: EnglishHead, until: number): Position {
  const { act, polarity } = head.entry;
  const clause = { from: head.from, until };
  return {
    speakers: head.subjects, onBehalfOf: null, act, polarity, clause, verb: head.verb, intensifier: null,
    focus: { from: head.from, until: head.verb?.from ?? until }, rule: 'en-passive', confidence: 0.7,
  };
}

const LONGEST_OBJECT = 40; // tokens

/** a charge Iran denies: the object stands before the subject. */
function aboutBefore(doc: Annotated, head: EnglishHead): readonly Position[] {
  let from = head.from;
  while (from > Math.max(0, head.from - LONGEST_OBJECT) && doc.tokens[from - 1]?.kind === 'word') from -= 1;
  if (head.from - from < 2) return [];
  const { act, polarity } = head.entry;
  const clause = { from, until: head.complement };
  return [{ speakers: head.subjects, onBehalfOf: null, act, polarity, clause, verb: head.verb, intensifier: null, focus: { from, until: head.from }, rule: 'en-object-first', confidence: 0.6 }];
}

function readPieces(input: ReadingInput, head: EnglishHead, from: number, until: number): readonly Position[] {
  const { doc } = input;
  const positions: Position[] = [];
  const isContent = from !== head.complement || head.how === 'label' || head.how === 'quote' || head.how === 'source';
  for (const [index, piece] of split(doc, from, until).entries()) {
    const clause = index === 0 && !isContent ? { from: head.from, until: piece.until } : piece;
    const verdict = verdictOf(input, head, piece, clause.from, index, isContent);
    if (verdict === null || (piece.until - piece.from < 2 && (isContent || head.entry.kind !== 'stance'))) continue;
    const last = trimmed(doc, clause.from, clause.until);
    positions.push({
      speakers: head.subjects, onBehalfOf: null, act: verdict.act, polarity: verdict.polarity, clause: { from: clause.from, until: last },
      verb: head.verb === null ? null : { from: head.verb.from, until: head.verb.until }, intensifier: verdict.intensifier,
      focus: verdict.subject ?? focusOf({ from: clause.from, until: last }, verdict.object), rule: `en-${head.how}-${isContent ? 'content-clause' : 'object'}`,
      confidence: verdict.sure ? 0.8 : 0.6,
    });
  }
  return positions;
}

function verdictOf(input: ReadingInput, head: EnglishHead, piece: TokenRange, clauseFrom: number, index: number, isContent: boolean): Verdict | null {
  const { doc } = input;
  const { entry, verb } = head;
  // to halt A, ‖ease B: asked for like the end before it
  if (index > 0 && isBuilding(doc, piece.from)) return { act: entry.kind === 'stance' ? entry.act : 'calls-for', polarity: entry.polarity < 0 ? -1 : 1, predicate: { from: clauseFrom, until: piece.from }, object: piece.from, subject: null, intensifier: null, sure: true };
  // opposes tariffs [and will defend its interests]: the second predicate speaks for itself
  if (entry.kind === 'stance' && index > 0 && doc.tokens[piece.from]?.norm === 'but') {
    const turned = judgeClause(doc, piece.from, piece.until);
    return turned?.sure === true ? turned : null;
  }
  const own = index > 0 && doc.tokens[piece.from - 1]?.norm === 'and' ? baseStance(doc, piece.from) : undefined;
  if (own !== undefined && own.polarity < 0) return judgeObject(doc, own, doc.words[piece.from]?.until ?? piece.from, piece.until, clauseFrom);
  if (entry.kind === 'stance' && index > 0 && /^(?:and|,)$/.test(doc.tokens[piece.from - 1]?.norm ?? '') && takesStance(doc, piece.from)) return judgeClause(doc, piece.from, piece.until);
  if (entry.kind === 'stance') {
    const negated = doc.tokens.slice(afterApposition(doc, clauseFrom, verb?.from ?? piece.from), index === 0 ? (verb?.from ?? piece.from) : piece.from).some(({ norm }) => norm === 'not' || norm === 'never' || norm === 'nor');
    const polarity = negated ? opposite(entry.polarity) : entry.polarity;
    const act = negated ? NEGATED[entry.act] : entry.act;
    const asked = entry.act === 'calls-for' ? askedOf(doc, piece) : null;
    if (asked !== null) return judgeObject(doc, { act, polarity: asked.forbids ? opposite(polarity) : polarity }, asked.from, piece.until, clauseFrom);
    const ends = polarity === 1 && (endsItsSubject(doc, piece) || (act === 'hopes' && willEnd(doc, piece)));
    return judgeObject(doc, { act, polarity: ends ? -1 : polarity }, piece.from, piece.until, clauseFrom);
  }
  const built = (index === 0 && !isContent ? calledBy(doc, verb?.from ?? piece.from, piece) : null) ?? liesIn(doc, piece) ?? heeds(doc, piece);
  if (built !== null) return built;
  const said = judgeClause(doc, index === 0 && !isContent ? ownedFrom(input, head.subjects, piece.from) : piece.from, piece.until);
  // repeated its demand that the blockade be halted
  if (said?.polarity !== -1 && asksFor(doc, piece) && endsItsSubject(doc, piece)) return judgeObject(doc, { act: 'calls-for', polarity: -1 }, piece.from, piece.until, clauseFrom);
  if (said?.act === 'hopes' && said.polarity === 1 && willEnd(doc, { from: said.object, until: piece.until })) return { ...said, polarity: -1 };
  // said if the one acts, the other will: nothing is held but on a condition
  if (index === 0 && (said === null || said.act === 'asserts') && isConditional(doc, piece)) return { act: 'asserts', polarity: 0, predicate: piece, object: piece.from, subject: null, intensifier: null, sure: true };
  if (said !== null) return said;
  if (entry.force < EMPHATIC || index > 0 || isContent) return null;
  return { act: entry.act, polarity: 1, predicate: piece, object: piece.from, subject: null, intensifier: null, sure: false };
}

function baseStance({ words }: Annotated, at: number): Entry | undefined {
  return words[at]?.entries.find(({ kind, part }) => kind === 'stance' && part === 'base');
}

function asksFor({ words }: Annotated, { from, until }: TokenRange): boolean {
  return words.slice(from, until).some((word) => word?.entries.some(({ act, part }) => act === 'calls-for' && part === 'noun') === true);
}

/** Spain, which is not a member, hailed: what is denied between commas is not what the verb says. */
function afterApposition({ tokens }: Annotated, from: number, verb: number): number {
  for (let i = verb - 1; i >= from; i -= 1) if (tokens[i]?.norm === ',') return i;
  return Math.max(from, 0);
}

const LONGEST_ADDRESSEE = 10; // tokens between "urged" and "to"

/** urged Israel [to lift], called on both sides [not to attack]: what is asked, behind whom it is asked of. */
function askedOf({ tokens, words }: Annotated, { from, until }: TokenRange): { readonly from: number; readonly forbids: boolean } | null {
  for (let i = from; i < Math.min(until, from + LONGEST_ADDRESSEE); i += 1) {
    if (tokens[i]?.kind === 'mark') return null;
    const forbids = tokens[i]?.norm === 'not' && tokens[i + 1]?.norm === 'to';
    if (forbids) return { from: i + 2, forbids };
    if (tokens[i]?.norm === 'to' && words[i + 1]?.entries.some(({ kind }) => kind === 'cease') === true) return { from: i + 1, forbids };
  }
  return null;
}

/** hopes that sanctions would be lifted: what stands before is what is to end. */
function endsItsSubject({ tokens, words }: Annotated, { from, until }: TokenRange): boolean {
  for (let i = from; i + 1 < until; i += 1) {
    if (tokens[i]?.norm === 'be' && words[i + 1]?.entries.some(({ kind, part }) => kind === 'cease' && part === 'finite') === true) return true;
  }
  return false;
}

/** hopes that X will stop it: what is hoped is an end. */
function willEnd({ tokens, words }: Annotated, { from, until }: TokenRange): boolean {
  for (let i = from; i + 1 < until && i < from + LONGEST_ADDRESSEE; i += 1) {
    if (/^(?:will|would|can|could)$/.test(tokens[i]?.norm ?? '')) return words[i + 1]?.entries.some(({ kind, part }) => kind === 'cease' && part === 'base') === true;
  }
  return false;
}

function opposite(polarity: -1 | 0 | 1): -1 | 0 | 1 {
  if (polarity === 0) return 0;
  return polarity === 1 ? -1 : 1;
}

const OWN = new Set(['their', 'his', 'her', 'its', 'shared', 'mutual', 'common', 'our', 'both']);

/** To discuss one's own commitment or concern is to hold it; to discuss a matter is not. */
function ownConcern(input: ReadingInput, head: EnglishHead, until: number): readonly Position[] {
  const { doc } = input;
  for (let i = head.complement; i < until; i += 1) {
    const before = doc.tokens[i - 1]?.norm ?? '';
    if (!OWN.has(doc.tokens[i]?.norm ?? '') || (i > head.complement && before !== 'as' && before !== 'and' && before !== ',' && before !== 'including')) continue;
    const holds = doc.words.slice(i, Math.min(until, i + 4)).some((word) => word?.entries.some(({ kind, part }) => kind === 'stance' && part === 'noun') === true);
    const own: EnglishHead = { ...head, entry: { ...head.entry, kind: 'report' }, from: i === head.complement ? head.from : i, complement: i };
    if (holds) return readPieces(input, own, i, until);
  }
  return [];
}

/** Words that open what follows, left hanging where a clause is cut. */
const HANGING = new Set(['and', 'but', 'also', 'while', 'as', 'when', 'whereas', 'although', 'or', 'after', 'before', 'because', 'since', 'that', 'strongly', 'firmly', 'further', 'then', 'by', 'which', 'who']);

function trimmed({ tokens }: Annotated, from: number, end: number): number {
  let until = end;
  for (; until > from + 1; until -= 1) {
    const token = tokens[until - 1];
    const isTail = token?.kind === 'mark' ? !/["”)]/.test(token.norm) : HANGING.has(token?.norm ?? '');
    if (!isTail) break;
  }
  return until;
}
