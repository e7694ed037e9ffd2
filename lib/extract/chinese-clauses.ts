import type { Annotated } from './annotate';
import { isOwnSide } from './chinese-actors';
import { cutRow } from './chinese-chains';
import { endsInStance, EXPRESSED, firstPredicate, hasPredicate, isCondition, SHOWS, startsOwn, TOGETHER } from './chinese-openings';
import { textOf } from './chinese-text';
import type { Turn } from './chinese-turn';
import { judgeClause } from './judge';
import type { Entry } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';
import { focusOf, type Position, type TokenRange } from './statement';
import type { Verdict } from './verdict';

/** The clauses of a turn, each a position where it takes a stance or calls something good or bad. */
export function readChineseContent(input: ReadingInput, turn: Turn, end: number): readonly Position[] {
  const { doc } = input;
  const positions: Position[] = [];
  let asked: Verdict | null = null;
  for (const [index, { piece, goesOn }] of groups(input, turn, turn.content, end).entries()) {
    const judged: Verdict | null = index === 0 && turn.entry !== null ? bySpeech(turn.entry, piece) : blamed(input, turn, piece) ?? judgePiece(doc, piece);
    const verdict: Verdict | null = goesOn ? inRow(doc, asked, judged, piece) : judged;
    if (!goesOn) asked = verdict;
    if (verdict === null) continue;
    positions.push({
      speakers: turn.speakers, onBehalfOf: null, act: verdict.act, polarity: verdict.polarity, clause: piece,
      verb: turn.verb === null ? null : { from: turn.verb.from, until: turn.verb.until }, intensifier: verdict.intensifier,
      focus: focusOf(piece, verdict.object), rule: turn.verb === null ? 'zh-continued' : 'zh-report',
      confidence: verdict.sure ? 0.8 : 0.6,
    });
  }
  return positions;
}

/** 要做甲，做乙，‖做丙: what stands further on in a row is asked for like what opens it. */
function inRow(doc: Annotated, asked: Verdict | null, judged: Verdict | null, piece: TokenRange): Verdict | null {
  if (asked === null || asked.polarity < 1) return judged;
  // 共同振兴多边主义，携手应对气候变化: what is upheld first, whatever is met behind it
  if (judged === null || (judged.polarity < 0 && UPHOLDS.test(textOf(doc, piece)))) return { ...asked, predicate: piece, object: piece.from, intensifier: null, sure: false };
  return judged.act === 'asserts' && judged.polarity > 0 ? { ...judged, act: asked.act } : judged;
}

const UPHOLDS = /^(?:共同|一道)(?:维护|践行|振兴|坚持|捍卫|倡导|弘扬)/;

/** 对某决定表示欢迎: what is expressed stands last, whatever the matter is called. */
function judgePiece(doc: Annotated, piece: TokenRange): Verdict | null {
  const text = textOf(doc, piece);
  if (NO_POSITION.test(text)) return null;
  // 面临挑战，某方发挥作用: what one faces is the premise of what one says
  const faced = FACED.exec(text);
  if (faced !== null) return judgePiece(doc, { from: tokenAt(doc, piece, faced[0].length), until: piece.until });
  // 有助于减少不公: what is ended is bad, and the help is what is said
  const helps = HELPS.exec(text);
  if (helps !== null) return judgeClause(doc, piece.from, tokenAt(doc, piece, helps[0].length));
  // 应当正视邻国的担忧: who heeds a worry is for those who have it
  const heeds = HEEDS.exec(text);
  if (heeds !== null) return judgeClause(doc, piece.from, tokenAt(doc, piece, heeds[0].length)) ?? { act: 'calls-for', polarity: 1, predicate: piece, object: piece.from, subject: null, intensifier: null, sure: true };
  const adjunct = ADJUNCT.exec(text);
  if (adjunct !== null && firstPredicate(doc, { from: piece.from, until: tokenAt(doc, piece, ADJUNCT_LEAD.exec(text)?.[0].length ?? 0) })?.entry.kind !== 'stance') return judgeClause(doc, tokenAt(doc, piece, adjunct[0].length), piece.until) ?? judgeClause(doc, piece.from, piece.until);
  // 暗杀是对和平的公然破坏, 这是结束战争的重大突破: what something is called stands last
  const called = CALLED.exec(text);
  const name = called === null ? null : judgeClause(doc, tokenAt(doc, piece, called[0].length), piece.until);
  if (name !== null) return name;
  const expressed = EXPRESSED.exec(text);
  if (expressed === null) return judgeClause(doc, piece.from, piece.until);
  return judgeClause(doc, tokenAt(doc, piece, expressed[0].length - 2), piece.until) ?? judgeClause(doc, piece.from, piece.until);
}

function tokenAt({ tokens }: Annotated, piece: TokenRange, offset: number): number {
  const at = (tokens[piece.from]?.start ?? 0) + offset;
  let from = piece.from;
  while (from < piece.until - 1 && (tokens[from]?.start ?? at) < at) from += 1;
  return from;
}

/** 就在袭击发生时; 某人同你进行了深入交流: when something was, and that one met. */
const NO_POSITION = /^应.{2,60}邀请$|^(?!.*(?:期待|欢迎|希望|愿)).{0,16}(?:应.{1,16}邀请|将(?:于|对|赴)).{0,40}(?:访问|出席[^，]{0,20}|参加[^，]{0,20})$|^(?:就在|正当|当|正值).{1,24}(?:时|之际|之时)$|进行了.{0,6}(?:交流|沟通|会谈|讨论|交谈)$|请.{1,12}转达|^.{0,8}(?:注意到|看到|听说|了解到)(?!.{0,30}(?:欢迎|赞赏|反对|遗憾|担忧|满意))|^已经?(?:空袭|打击|轰炸|袭击|摧毁|击落|拦截)|^[^，应要须]{0,6}军[^，应要须]{0,8}(?:空袭|打击|轰炸|袭击|摧毁|击落|拦截|扩大)了|^(?!.*(?:反对|谴责|应|要求|希望|担|警告|支持|威胁)).{0,20}对.{1,12}(?:发动|展开|发起).{0,6}(?:进攻|攻势|攻击|袭击|打击|空袭)$|对.{2,40}实施了?(?:打击|空袭|袭击)$|^(?:我|我们)?谈了[^，]{2,30}$|^[^，]{2,24}(?:年来|以来|之际|前夕|期间|(?<![落今背先最])后)$|^(?:怎么|如何|为何|为什么|何以)/;
/** 是对……的 before the word that something is called, which ends the clause. */
const CALLED = /^(?:(?!应该|必须|希望|反对|要求).){0,30}?(?<![而但若只不也还就都便正总])是(?:对|结束|解决|维护|推动|实现|阻碍|干涉).{2,40}的(?=.{2,12}$)/;
const HELPS = /^.*?(?:有助于|有利于|有益于)(?=(?:进一步|有效|共同|逐步|尽快|彻底)?(?:减少|消除|缓解|避免|防止|化解|减轻|结束|克服|遏制|平息|打破|摆脱|消弭))/;
const HEEDS = /^(?:.{0,24}?(?:应|要|愿|将|须|需|希望)[^，]{0,10}?|(?:并|同样|也)?(?:认真|积极|切实|严肃|妥善|充分|高度)?)(?:正视|重视|回应|听取|倾听|尊重|对待|考虑|照顾|顾及|兼顾|理解)(?=[^，]{0,24}(?:关切|担忧|忧虑|诉求|呼声|顾虑))/;
const FACED = /^[^，]{0,16}(?:面临|面对)[^，应要须]{2,24}，(?=.{4})/;
const ADJUNCT_LEAD = /^.{0,14}?(?<![存现正实内自旨潜])(?=在.{2,60}?(?:问题上|方面|领域|过程中|进程中))/;
/** 在应对……等问题上发挥作用: what it is good for says nothing against it. */
const ADJUNCT = /^.{0,14}?(?<![存现正实内自旨潜])在.{2,60}?(?:问题上|方面|领域|过程中|进程中)/;

const NOT_THE_OTHER = /^(?:恰恰|明明|正|事实上|其实)?是[^是]{2,10}(?:而不是|而非|，?不是)[^是]{2,10}(?:在|挑起|首先|率先|不断|一直|一再|向|先)/;

/** 是美方而不是中方在……: what is said to be the other side's doing, and not one's own, is held against it. */
function blamed(input: ReadingInput, turn: Turn, piece: TokenRange): Verdict | null {
  const other = NOT_THE_OTHER.test(textOf(input.doc, piece)) ? phraseIn(input, piece) : undefined;
  if (other === undefined || isOwn(input, turn, other.ids)) return null;
  return { act: 'accuses', polarity: -1, predicate: { from: piece.from, until: piece.from + 1 }, object: other.from, subject: null, intensifier: null, sure: true };
}

function phraseIn({ phraseAt }: ReadingInput, { from, until }: TokenRange): Phrase | undefined {
  return phraseAt.slice(from, until).find((phrase) => phrase !== undefined);
}

/** 警告说，……: the verb of speech says how its clause is meant. */
function bySpeech({ act, polarity }: Entry, piece: TokenRange): Verdict {
  return { act, polarity, predicate: piece, object: piece.from, subject: null, intensifier: null, sure: true };
}

const SHORTEST = 3; // characters of a clause

type Piece = { readonly piece: TokenRange; /** Whether it goes on with the row of the piece before. */ readonly goesOn: boolean };

/** Stretches between commas, joined where one only goes on with the predicate of the one before. */
function groups(input: ReadingInput, turn: Turn, from: number, end: number): readonly Piece[] {
  const { doc } = input;
  const joined: TokenRange[] = [];
  let foreign = false;
  for (const bare of parts(doc, from, end)) {
    // 某国对此表示欢迎: too short to stand alone, so the whole clause is shown
    const short = bare.from === turn.content && bare.until - bare.from < SHORTEST && turn.verb !== null;
    const part = short ? { from: turn.from, until: bare.until } : bare;
    const before = joined.at(-1);
    const subject = input.phraseAt[part.from];
    const opens = before === undefined || !hasPredicate(doc, before) || startsOwn(doc, part, subject !== undefined, foreign, before);
    if (subject !== undefined && before !== undefined && !opens) foreign = foreign && true;
    if (/^我[们方国]/.test(textOf(doc, part))) foreign = false;
    // 美方的指控: an owner takes no part in what goes on
    if (subject !== undefined) foreign = doc.tokens[subject.until]?.norm !== '的' && !isOwn(input, turn, subject.ids);
    const last = joined.at(-2);
    if (before !== undefined && last !== undefined && IS_ALL.test(textOf(doc, part)) && isBareVerb(input, before) && isBareVerb(input, last)) {
      joined.splice(-2, 2, { from: last.from, until: part.until });
      continue;
    }
    const waits = before !== undefined && (endsInStance(doc, before) || isCondition(doc, before) || isMatter(doc, before, part) || SHOWS.test(textOf(doc, before)) || isProposalOf(doc, before, part) || TOGETHER.test(textOf(doc, before)));
    if (before === undefined || (opens && !waits)) joined.push(part);
    else joined[joined.length - 1] = { from: before.from, until: part.until };
  }
  return joined.flatMap((part) => cutRow(doc, part).map((piece, index) => ({ piece, goesOn: index > 0 }))).filter(({ piece }) => piece.until - piece.from >= SHORTEST);
}

/** 践行多边主义，支持联合国，始终是我们的原则: the predicate of all that was named before it. */
const IS_ALL = /^(?:始终|一直|历来|一向|从来|都|均|才|正)是/;

function isBareVerb({ doc, phraseAt }: ReadingInput, { from }: TokenRange): boolean {
  return phraseAt[from] === undefined && doc.words[from] !== undefined;
}

/** 我提出某倡议，希望各国……: what was proposed, and what for. */
function isProposalOf(doc: Annotated, before: TokenRange, part: TokenRange): boolean {
  return /^我们?(?:曾|已|多次|还)?(?:提出|倡导|发起)/.test(textOf(doc, before)) && /^(?:就是)?(?:希望|旨在|期待|目的)/.test(textOf(doc, part));
}

/** 中方对某事，包括某事，表示反对: the matter stands before the comma, what is expressed of it behind. */
function isMatter(doc: Annotated, before: TokenRange, part: TokenRange): boolean {
  const text = textOf(doc, before);
  return /^.{0,10}(?:对|就|针对).{3,}/.test(text) && !/(?:表示|表达|深表|深感|感到|予以|给予)/.test(text) && /^(?:包括|特别是|尤其是|以及|(?:.{0,4})?(?:表示|表达|深表|深感|感到|予以|给予|提出).{0,2}(?:.*)$)/.test(textOf(doc, part));
}

function isOwn(input: ReadingInput, turn: Turn, ids: readonly string[]): boolean {
  return ids.some((id) => turn.speakers.some((speaker) => isOwnSide(input, speaker, id))) || ids.length > 1;
}

function parts(doc: Annotated, from: number, end: number): readonly TokenRange[] {
  const found: TokenRange[] = [];
  let start = from;
  for (let i = from; i <= end; i += 1) {
    const norm = doc.tokens[i]?.norm;
    if (i < end && norm !== ',' && norm !== ';' && norm !== ':' && norm !== '.') continue;
    if (i > start) found.push({ from: start, until: i });
    start = i + 1;
  }
  return found;
}
