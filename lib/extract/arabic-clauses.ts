import type { Annotated } from './annotate';
import { contentStart, splitContent } from './arabic-content';
import { exceptionIn } from './arabic-exceptions';
import type { Head } from './arabic-head';
import { counts, isFinite, isNameOnly, isNews, isNounWithin, narratedFrom } from './arabic-news';
import { beforeRelative, objectStart, splitObjects } from './arabic-objects';
import { spokenEnd } from './arabic-quotations';
import { described, emphasised, HELD, merged, notToBe, ofHead, plain } from './arabic-verdicts';
import { DESCRIBES, NEGATIONS, RELATIVES } from './arabic-words';
import { judgeClause, judgeObject } from './judge';
import { flip, NEGATED, negated } from './judge-negation';
import type { ReadingInput } from './reading';
import { focusOf, type Position, type TokenRange } from './statement';
import type { Verdict } from './verdict';

/** The positions that one head governs, up to `end`: clauses after أنّ or in a quotation, or the objects of its preposition. */
export function readHead(input: ReadingInput, head: Head, end: number): readonly Position[] {
  const { doc } = input;
  if (head.subjects.length === 0 || head.entry.kind === 'discuss') return [];
  const until = trimmedEnd(doc, head.from, narratedFrom(doc, head.from, end));
  const content = head.how === 'quote' || head.how === 'label' ? head.complement : contentStart(doc, head, until);
  return content === null ? readObject(input, head, until) : readContent(input, head, content, until);
}

function readContent(input: ReadingInput, head: Head, from: number, until: number): readonly Position[] {
  const positions: Position[] = [];
  const own = input.cast.get(head.subjects[0] ?? '')?.country ?? null;
  const pieces = splitContent(input.doc, from, spokenEnd(input.doc.tokens, from, until));
  for (const [index, piece] of pieces.entries()) {
    const excepted = exceptionIn(input.doc, piece.from, piece.until);
    const verdict = excepted === null
      ? (notToBe(input.doc, head, piece) ?? judgeClause(input.doc, piece.from, piece.until) ?? ofHead(input.doc, head.entry, piece, index, own))
      : (judgeClause(input.doc, excepted, piece.until) ?? (NEGATIONS.test(input.doc.tokens[piece.from]?.norm ?? '') ? plain('asserts', 1, piece) : judgeClause(input.doc, piece.from, piece.until)));
    if (verdict === null || isNews(input.doc, piece, verdict) || isNameOnly(input, piece)) continue;
    if (!verdict.sure && verdict.act !== 'pledges' && counts(input.doc, piece)) continue;
    if (head.how === 'label' && head.relays && (!verdict.sure || (verdict.act === 'asserts' && isFinite(input.doc, verdict)) || isNounWithin(input.doc, piece, verdict))) continue; // according to somebody: mostly news
    // وصف كذا بأنه كذا: what is described stands before the particle
    const described = index === 0 && (input.doc.tokens[piece.from]?.norm ?? '').startsWith('بان') && DESCRIBES.test(input.doc.tokens[head.verb?.from ?? -1]?.norm ?? '');
    const clause = described ? { from: head.from, until: piece.until } : piece;
    positions.push(positionOf(input.doc, head, clause, merged(head.entry, verdict), 'content-clause'));
  }
  return positions;
}

/** رفض التعليق على كذا: nothing was said. */
const UNSAID = /^(?:التعليق|الاجابه|الادلاء|الكشف|الافصاح|الخوض|ذكر|تحديد)$/;

function readObject(input: ReadingInput, head: Head, until: number): readonly Position[] {
  const { doc } = input;
  // صرح بكذا is news, صرح عن إدانته لكذا a position
  const named = doc.words[objectStart(doc, head, until)];
  if (head.entry.kind === 'report' && head.entry.force <= 1 && head.how !== 'label' && named?.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance') !== true) return [];
  if (head.entry.act === 'rejects' && UNSAID.test(doc.tokens[head.complement]?.norm ?? '')) return [];
  const isNegated = head.verb !== null && head.entry.kind === 'stance' && negated(doc, head.verb.from, Math.max(0, head.verb.from - 2));
  const entry = isNegated ? { ...head.entry, act: NEGATED[head.entry.act], polarity: flip(head.entry.polarity) } : head.entry;
  const start = objectStart(doc, head, until);
  // أشار إلى تراجع كذا: a measure, and no judgement
  if (entry.kind === 'report' && entry.force <= HELD && /^(?:ال)?(?:تراجع|ارتفاع|انخفاض|زياده|ازدياد|تزايد|مقتل|اصابه|وصول|وجود|عدد|نسبه)$/.test(doc.tokens[start]?.norm ?? '')) return [];
  // وهو ما نفته فلانة: the object is the pronoun on the verb
  if (start >= until && head.how === 'masdar' && entry.kind === 'stance' && until - head.from > 1) return [positionOf(doc, head, { from: head.from, until }, judgeObject(doc, entry, until, until, head.from), 'object')];
  if (start >= until) return [];
  // أشار إلى الحادثة التي كذا: what a plain noun is told to have done is no position
  const end = head.entry.kind === 'report' && head.entry.force <= HELD ? beforeRelative(doc, start, until) : until;
  const positions: Position[] = [];
  let governing: Position['act'] | null = null;
  for (const [index, piece] of splitObjects(doc, start, until, entry).entries()) {
    if (index > 0 && (piece.until - piece.from < 2 || piece.from >= end)) continue;
    const clause = index === 0 ? { from: head.from, until: piece.until } : piece;
    const verdict = entry.kind === 'stance'
      ? judgeObject(doc, entry, piece.from, piece.until, clause.from)
      : (notToBe(doc, head, piece) ?? judgeClause(doc, piece.from, Math.max(piece.from + 1, Math.min(piece.until, end))) ?? described(doc, head, piece) ?? emphasised(doc, head, piece));
    if (verdict === null) continue;
    // thanks for one thing and another, confidence that this and that will be: the second hangs on the same noun
    if (index === 0 && (verdict.act === 'thanks' || (verdict.act === 'hopes' && verdict.polarity > 0))) governing = verdict.act;
    const isGoverned = governing === 'thanks' || (governing === 'hopes' && verdict.polarity > 0);
    positions.push(positionOf(doc, head, clause, isGoverned && governing !== null ? { ...verdict, act: governing } : verdict, 'object'));
  }
  return positions;
}

function positionOf(doc: Annotated, head: Head, clause: TokenRange, verdict: Verdict, rule: string): Position {
  const until = trimmedEnd(doc, clause.from, clause.until);
  return {
    speakers: head.subjects, onBehalfOf: null, act: verdict.act, polarity: verdict.polarity, clause: { from: clause.from, until },
    verb: head.verb === null ? null : { from: head.verb.from, until: head.verb.until }, intensifier: verdict.intensifier,
    focus: verdict.subject ?? focusOf({ from: clause.from, until }, verdict.object), rule: `ar-${head.how}-${rule}`, confidence: verdict.sure ? 0.8 : 0.6,
  };
}

/** Words that open what follows, and are left hanging where a clause is cut. */
const HANGING = new Set(['لكنه', 'لكنها', 'ولكنه', 'ولكنها', 'لكنهم', 'كما', 'فيما', 'بينما', 'حيث', 'لكن', 'و', 'قد', 'وقد', 'حين', 'في']);

function trimmedEnd({ tokens }: Annotated, from: number, end: number): number {
  let until = end;
  while (until > from + 1 && (tokens[until - 1]?.kind === 'mark' && tokens[until - 1]?.norm !== '"' && tokens[until - 1]?.norm !== '”' && tokens[until - 1]?.norm !== ')' || tokens[until - 1]?.norm === 'و' || HANGING.has(tokens[until - 1]?.norm ?? '') || RELATIVES.has(tokens[until - 1]?.norm ?? ''))) until -= 1;
  return until;
}
