import type { Annotated } from './annotate';
import { isOwnSide } from './chinese-actors';
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
  for (const [index, piece] of groups(input, turn, turn.content, end).entries()) {
    const verdict = index === 0 && turn.entry !== null ? bySpeech(turn.entry, piece) : blamed(input, turn, piece) ?? judgePiece(doc, piece);
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
const IN_PARALLEL = /^在[^，]{2,24}[中上里内](?!国)/;
const HELPS = /^.*?(?:有助于|有利于|有益于)(?=(?:进一步|有效|共同|逐步|尽快|彻底)?(?:减少|消除|缓解|避免|防止|化解|减轻|结束|克服|遏制|平息|打破|摆脱|消弭))/;
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

/** Stretches between commas, joined where one only goes on with the predicate of the one before. */
function groups(input: ReadingInput, turn: Turn, from: number, end: number): readonly TokenRange[] {
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
    const waits = before !== undefined && (endsInStance(doc, before) || isCondition(doc, before) || isMatter(doc, before, part) || isProposalOf(doc, before, part) || TOGETHER.test(textOf(doc, before)));
    if (before === undefined || (opens && !waits)) joined.push(part);
    else joined[joined.length - 1] = { from: before.from, until: part.until };
  }
  return joined.filter((part) => part.until - part.from >= SHORTEST);
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

function firstPredicate(doc: Annotated, { from, until }: TokenRange): { at: number; entry: Entry } | null {
  for (let i = from; i < until; i += 1) {
    const entry = doc.words[i]?.entries[0];
    if (entry !== undefined && entry.kind !== 'none' && entry.kind !== 'intensifier' && entry.kind !== 'negator' && entry.kind !== 'report' && entry.kind !== 'discuss') return { at: i, entry };
  }
  return null;
}

/** A stretch that says something by itself: not a time (…以来), not only a verb whose object follows the comma (我相信，). */
function hasPredicate(doc: Annotated, part: TokenRange): boolean {
  const predicate = firstPredicate(doc, part);
  const last = doc.tokens[part.until - 1]?.norm ?? '';
  if (predicate === null || TIME_ENDS.has(last)) return false;
  return predicate.entry.kind !== 'stance' || (doc.words[predicate.at]?.until ?? 0) < part.until;
}

/** 我相信，……; 某人警告，……: the object of the verb follows the comma. */
function endsInStance(doc: Annotated, part: TokenRange): boolean {
  const predicate = firstPredicate(doc, part);
  return predicate?.entry.kind === 'stance' && (doc.words[predicate.at]?.until ?? 0) === part.until && !EXPRESSED.test(textOf(doc, part));
}

/** Acts that open a position of their own even without a subject; what supports, promotes or deepens goes on with the one before. */
const OPENING_ACTS = new Set(['hopes', 'welcomes', 'praises', 'thanks', 'opposes', 'rejects', 'condemns', 'warns', 'denies', 'accuses', 'proposes', 'pledges']);
const TIME_ENDS = new Set(['来', '时', '际', '后', '前', '间']);
const GOING_ON = new Set('共携一进不更积为以并对从使让而只也还再概这加推维构深拓密促扩'.split(''));
const CONDITION = /^(?:如|若|即[便使]|虽|尽管|无论|不论|不管|只要|只有|除非|一旦|倘|假如|假使|哪怕|鉴于|由于|面对|面临)|^[^，应要须]{0,10}面临[^，应要须]{2,20}$|^[^，]{1,12}作为[^，应要须是]{2,20}$|^[^是]{0,8}越(?!来|界|南|线|境|权|过)/;

/** 并对……表示满意: a position of its own, whatever goes before. */
const EXPRESSED = /^.{0,16}?(?<![反应面针相绝核])对(?!话|抗|立|策|象|外开放).{2,40}?(?:表示|表达|深表|深感|感到|予以|给予)/;
/** 经贸合作是……的压舱石: a clause with a subject of its own. */
const OWN_SUBJECT = /^(?!特别|尤其|无论|不管|甚至|即使|哪怕|或者|关键|重点|问题)[^是不只就但而还也都或正既又更]{2,16}是/;

/** 奉行开放战略，[同各国一道]，推动……: with whom the next thing is done. */
const TOGETHER = /^[同与和][^，]{2,30}一[道起]$/;

function isCondition(doc: Annotated, part: TokenRange): boolean {
  return CONDITION.test(textOf(doc, part));
}

function textOf({ text, tokens }: Annotated, { from, until }: TokenRange): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0);
}

function startsOwn(doc: Annotated, part: TokenRange, hasSubject: boolean, foreign: boolean, before: TokenRange): boolean {
  const predicate = firstPredicate(doc, part);
  if (TOGETHER.test(textOf(doc, part))) return firstPredicate(doc, before)?.entry.kind === 'stance';
  if (predicate === null) return false;
  const first = doc.tokens[part.from]?.norm ?? '';
  if (isCondition(doc, before)) return false;
  if (hasSubject) return true;
  if (/^(?:[并也还又]|同时|但)?对(?!此)/.test(textOf(doc, part)) && EXPRESSED.test(textOf(doc, part))) return true;
  if (/^(?:但|然而|不过)/.test(textOf(doc, part))) return true;
  if (/^[并也还又]?向[^，]{2,24}(?:表示|表达|致以)/.test(textOf(doc, part))) return true;
  if (/^我[们方国]/.test(textOf(doc, part))) return true;
  if (/^(?:帮助|协助)/.test(textOf(doc, part))) return false;
  // 在反帝斗争中并肩奋斗，在抗击疫情中守望相助: one after the other, of one subject
  if (IN_PARALLEL.test(textOf(doc, part)) && /在[^，]{2,24}[中上里内]/.test(textOf(doc, before))) return false;
  // 某国是最大使用国，在当地扮演重要角色: what else the subject does
  if (/^在(?!此|座)/.test(textOf(doc, part)) && predicate.entry.kind === 'good' && OWN_SUBJECT.test(textOf(doc, before))) return false;
  if (/^而(?:不是|非)/.test(textOf(doc, part))) return false;
  if (/^(?:这种|上述|这样的)/.test(textOf(doc, part)) && (predicate.entry.kind === 'bad' || predicate.entry.kind === 'unable')) return true;
  if (/^(?:从不|绝不|决不|不搞|不谋求|不寻求|不追求|无意)/.test(textOf(doc, part))) return true;
  // 与某国断交，与另一国建立外交关系; 双方理念相近，都主张……: an act, or a view, of its own
  if (/^[与同和].{1,10}(?:建立|恢复|断绝|中断)/.test(textOf(doc, part)) || /^[都均]主张/.test(textOf(doc, part))) return true;
  if (OWN_SUBJECT.test(textOf(doc, part)) && !GOING_ON.has(first)) return true;
  if (doc.tokens[part.from]?.norm === '对' && doc.tokens[part.from + 1]?.norm === '此') return false;
  const early = predicate.at <= part.from + 3;
  const chain = firstPredicate(doc, before);
  if (predicate.entry.kind === 'cease' && early) return chain?.entry.kind !== 'cease';
  if (foreign && early && predicate.entry.kind === 'stance') return false;
  // 其作用更加凸显，应该积极作为: asked of what the clause before is about
  if (/^应[该当]?更/.test(textOf(doc, part)) && (chain?.entry.kind === 'good' || chain?.entry.kind === 'bad')) return false;
  if (predicate.entry.kind === 'stance' && early) {
    if (OPENING_ACTS.has(predicate.entry.act)) return true;
    if (predicate.entry.act === 'calls-for') return true;
    return /^(?:支持|尊重|坚定支持|同意|赞成|赞同|坚持)/.test(doc.text.slice(doc.tokens[predicate.at]?.start ?? 0)) && chain?.entry.act !== 'calls-for';
  }
  if (GOING_ON.has(first)) return false;
  // 防止合作受到干扰，损害复苏: what goes on is what is to be prevented
  if (chain?.entry.kind === 'cease' && early && predicate.entry.kind === 'bad') return false;
  if (chain?.entry.kind === 'stance') return predicate.entry.kind === 'bad' || predicate.entry.kind === 'unable';
  return !early || predicate.entry.kind === 'bad' || predicate.entry.kind === 'unable';
}
