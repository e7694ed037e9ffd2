import type { Sentence } from '../text/sentences';
import type { Annotated } from './annotate';
import type { EnglishHead } from './english-heads';
import { judgeClause, judgeObject, type Verdict } from './judge';
import type { ReadingInput } from './reading';
import { focusOf, type Position, type TokenRange } from './statement';

const EMPHATIC = 3;

/** The positions one English head governs: a clause after that, a quotation, or noun phrases joined by commas and "and". */
export function readEnglishHead(input: ReadingInput, _sentence: Sentence, head: EnglishHead, end: number): readonly Position[] {
  const { doc } = input;
  if (head.subjects.length === 0) return [];
  const until = trimmed(doc, head.from, end);
  if (head.entry.kind === 'discuss') return ownConcern(doc, head, until);
  const positions: Position[] = [];
  if (head.quote !== null) positions.push(...readPieces(doc, head, head.quote.from, head.quote.until));
  if (until > head.complement) positions.push(...readPieces(doc, head, head.complement, until));
  return positions;
}

function readPieces(doc: Annotated, head: EnglishHead, from: number, until: number): readonly Position[] {
  const positions: Position[] = [];
  const isContent = from !== head.complement || head.how === 'label' || head.how === 'quote';
  for (const [index, piece] of split(doc, from, until).entries()) {
    const clause = index === 0 && !isContent ? { from: head.from, until: piece.until } : piece;
    const verdict = verdictOf(doc, head, piece, clause.from, index, isContent);
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

function verdictOf(doc: Annotated, { entry }: EnglishHead, piece: TokenRange, clauseFrom: number, index: number, isContent: boolean): Verdict | null {
  if (entry.kind === 'stance') {
    const negated = doc.tokens.slice(Math.max(clauseFrom, 0), piece.from).some(({ norm }) => norm === 'not' || norm === 'never' || norm === 'nor');
    const polarity = negated ? opposite(entry.polarity) : entry.polarity;
    return judgeObject(doc, { act: entry.act, polarity }, piece.from, piece.until, clauseFrom);
  }
  const said = judgeClause(doc, piece.from, piece.until);
  if (said !== null) return said;
  if (entry.force < EMPHATIC || index > 0 || isContent) return null;
  return { act: entry.act, polarity: 1, predicate: piece, object: piece.from, subject: null, intensifier: null, sure: false };
}

function opposite(polarity: -1 | 0 | 1): -1 | 0 | 1 {
  if (polarity === 0) return 0;
  return polarity === 1 ? -1 : 1;
}

const OWN = new Set(['their', 'his', 'her', 'its', 'shared', 'mutual', 'common', 'our']);

/** To discuss one's own commitment or concern is to hold it; to discuss a matter is not. */
function ownConcern(doc: Annotated, head: EnglishHead, until: number): readonly Position[] {
  if (!OWN.has(doc.tokens[head.complement]?.norm ?? '')) return [];
  const holds = doc.words.slice(head.complement, Math.min(until, head.complement + 4))
    .some((word) => word?.entries.some(({ kind, part }) => kind === 'stance' && part === 'noun') === true);
  return holds ? readPieces(doc, { ...head, entry: { ...head.entry, kind: 'report' } }, head.complement, until) : [];
}

const DETERMINERS = new Set(['the', 'their', 'its', 'his', 'her', 'a', 'an', 'our', 'continued', 'urgent']);

/** Cuts at ", and that", at a joined noun of stance (the need for..., and the removal of...), and at "as well as". */
function split(doc: Annotated, from: number, until: number): readonly TokenRange[] {
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
    if (!joins || i - start < 3 || !opensPiece(doc, i + 1, until)) continue;
    pieces.push({ from: start, until: i });
    start = norm === ',' && doc.tokens[i + 1]?.norm === 'and' ? i + 2 : i + 1;
  }
  pieces.push({ from: start, until });
  return pieces;
}

/** as well as Peru's efforts: a second object with an owner of its own. */
function hasOwner({ tokens }: Annotated, at: number): boolean {
  return tokens.slice(at, at + 4).some(({ norm }) => norm === 's') || DETERMINERS.has(tokens[at]?.norm ?? '');
}

function opensPiece(doc: Annotated, at: number, until: number): boolean {
  let i = at;
  if (doc.tokens[i]?.norm === 'and' || doc.tokens[i]?.norm === 'but') i += 1;
  if (doc.tokens[i]?.norm === 'that') return true;
  if (doc.tokens[i - 1]?.norm === 'but') return true;
  if (doc.tokens[i - 1]?.norm === 'and' && takesStance(doc, i)) return true;
  if (!DETERMINERS.has(doc.tokens[i]?.norm ?? '')) return false;
  const word = doc.words[i + 1];
  return i + 1 < until && word !== undefined && word.entries.some(({ kind, part }) => part === 'noun' && (kind === 'stance' || kind === 'cease'));
}

/** ... and supports: a second predicate inside a clause. */
function takesStance({ words, tokens }: Annotated, at: number): boolean {
  const next = tokens[words[at]?.until ?? at]?.norm ?? '';
  return words[at]?.entries.some(({ kind, part }) => kind === 'stance' && part === 'finite') === true && next !== 'of' && next !== 'for';
}

/** Words that open what follows, left hanging where a clause is cut. */
const HANGING = new Set(['and', 'but', 'also', 'while', 'as', 'when', 'whereas', 'although', 'or']);

function trimmed({ tokens }: Annotated, from: number, end: number): number {
  let until = end;
  for (; until > from + 1; until -= 1) {
    const token = tokens[until - 1];
    const isTail = token?.kind === 'mark' ? !/["”)]/.test(token.norm) : HANGING.has(token?.norm ?? '');
    if (!isTail) break;
  }
  return until;
}
