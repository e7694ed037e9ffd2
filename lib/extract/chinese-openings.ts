import type { Annotated } from './annotate';
import { tailOf, textOf } from './chinese-text';
import type { Entry } from './lexicon';
import type { TokenRange } from './statement';

/** The first word of a stretch that says or judges something. */
export function firstPredicate(doc: Annotated, { from, until }: TokenRange): { at: number; entry: Entry } | null {
  for (let i = from; i < until; i += 1) {
    const entry = doc.words[i]?.entries[0];
    if (entry !== undefined && entry.kind !== 'none' && entry.kind !== 'intensifier' && entry.kind !== 'negator' && entry.kind !== 'report' && entry.kind !== 'discuss') return { at: i, entry };
  }
  return null;
}

/** A stretch that says something by itself: not a time (…以来), not only a verb whose object follows the comma (我相信，). */
export function hasPredicate(doc: Annotated, part: TokenRange): boolean {
  const predicate = firstPredicate(doc, part);
  const last = doc.tokens[part.until - 1]?.norm ?? '';
  if (predicate === null || (TIME_ENDS.has(last) && !NO_TIME.test(textOf(doc, part)))) return false;
  return predicate.entry.kind !== 'stance' || (doc.words[predicate.at]?.until ?? 0) < part.until;
}

/** 我相信，……; 某人警告，……: the object of the verb follows the comma. */
export function endsInStance(doc: Annotated, part: TokenRange): boolean {
  const predicate = firstPredicate(doc, part);
  return predicate?.entry.kind === 'stance' && (doc.words[predicate.at]?.until ?? 0) === part.until && !EXPRESSED.test(textOf(doc, part));
}

/** Acts that open a position of their own even without a subject; what supports, promotes or deepens goes on with the one before. */
const OPENING_ACTS = new Set(['hopes', 'welcomes', 'praises', 'thanks', 'opposes', 'rejects', 'condemns', 'warns', 'denies', 'accuses', 'proposes', 'pledges']);
const TIME_ENDS = new Set(['来', '时', '际', '后', '前', '间']);
/** 密切往来, 拓展合作空间: words that end like a time and are none. */
const NO_TIME = /(?:往来|未来|起来|空间|民间|国际|实际|落后)$/;
const GOING_ON = new Set('共携一进不更积为以并对从使让而只也还再概这加推维构深拓密促扩'.split(''));
const CONDITION = /^(?:如|若|即[便使]|虽|尽管|无论|不论|不管|只要|只有|除非|一旦|倘|假如|假使|哪怕|鉴于|由于|面对|面临)|^[^，应要须]{0,10}面临[^，应要须]{2,20}$|^[^，]{0,12}作为(?:[^，应要须是]|[重主首]要){2,20}$|^[^是]{0,8}越(?!来|界|南|线|境|权|过)/;

/** 并对……表示满意: a position of its own, whatever goes before. */
export const EXPRESSED = /^.{0,16}?(?<![反应面针相绝核])对(?!话|抗|立|策|象|外开放).{2,40}?(?:表示|表达|深表|深感|感到|予以|给予)/;
/** 经贸合作是……的压舱石: a clause with a subject of its own. */
const OWN_SUBJECT = /^(?!特别|尤其|无论|不管|甚至|即使|哪怕|或者|关键|重点|问题)[^是不只就但而还也都或正既又更]{2,16}是/;

const IN_PARALLEL = /^在[^，]{2,24}[中上里内](?!国)/;

/** 百年历史表明，对话是出路: what is shown follows the comma. */
export const SHOWS = /^[^，]{2,16}(?:表明|证明|显示|告诉我们|昭示)$/;

/** 奉行开放战略，[同各国一道]，推动……: with whom the next thing is done. */
export const TOGETHER = /^[^，]{0,12}[同与和][^，]{2,30}一[道起]$/;

const LONGEST_CONDITION = 120; // characters of a condition and the clause after it

/** 无论形势如何变化，: a condition, as long as nothing that holds under it has followed. */
export function isCondition(doc: Annotated, part: TokenRange): boolean {
  const text = textOf(doc, part);
  return CONDITION.test(text) && !/，[^，]{4,}(?:，|$)/.test(text.slice(0, LONGEST_CONDITION));
}


/** 政策不会变: what is held on to. */
const UNCHANGED = /^[^，]{4,40}(?:不会|没有|从未|绝不会|始终不)(?:有?任何)?改?变$/;

/** 某铁路项目有力推动了当地发展: what something has done. */
const ACHIEVED = /^(?![，并也还又在为对同将从])[^，]{4,24}(?:项目|铁路|企业|工程|倡议|合作|援助|投资)(?:有力|极大|切实|大大|持续|显著)?(?:推动|促进|带动|改善|造福)了/;

function chainOf(doc: Annotated, part: TokenRange): Entry | undefined {
  return firstPredicate(doc, part)?.entry;
}

/** Whether a stretch behind a comma holds something of its own, and doesn't go on with what stands before. */
export function startsOwn(doc: Annotated, part: TokenRange, hasSubject: boolean, foreign: boolean, before: TokenRange): boolean {
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
  // 某方不仅应当正视甲，同样应当正视乙; 政策不会变，初心不会变: asked, or held, once more
  if (/^(?:同样|同时|也|还|更)(?:应|须|必须|需要|要(?!求))/.test(textOf(doc, part)) && predicate.entry.kind === 'stance' && chainOf(doc, before)?.act === 'calls-for') return true;
  if (UNCHANGED.test(textOf(doc, part)) && UNCHANGED.test(tailOf(doc, before).split('，').at(-1) ?? '')) return true;
  // 不仅双方受损，地区国家也将受害; 要有样子，要有担当: the second half of one thing
  if (/^[^，应要]{2,10}也/.test(textOf(doc, part)) && /(?:^|，)[^，]{0,4}不[仅但只][^，]{2,30}$/.test(tailOf(doc, before))) return false;
  if (textOf(doc, part).startsWith('要有') && tailOf(doc, before).includes('要有')) return false;
  if (/^(?:未来|今后|将来)也/.test(textOf(doc, part))) return false;
  if (ACHIEVED.test(textOf(doc, part))) return true;
  // 某方支持对话，这符合共同利益: what is said of what one holds
  if (/^这(?:完全|也|都|既)?(?:符合|有利于|有助于|违背|违反|损害)/.test(textOf(doc, part)) && firstPredicate(doc, before)?.entry.kind === 'stance') return true;
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
  // 维护贸易体制，合作应对全球性挑战: a challenge that is met together goes with the row
  if (/^(?:共同|合作|携手|协力)?应对[^，]{0,16}挑战$/.test(textOf(doc, part)) && chain?.entry.kind !== 'cease') return false;
  if (predicate.entry.kind === 'cease' && early) return chain?.entry.kind !== 'cease';
  if (foreign && early && predicate.entry.kind === 'stance') return false;
  // 其作用更加凸显，应该积极作为: asked of what the clause before is about
  if (/^应[该当]?更/.test(textOf(doc, part)) && (chain?.entry.kind === 'good' || chain?.entry.kind === 'bad')) return false;
  if (predicate.entry.kind === 'stance' && early) {
    if (OPENING_ACTS.has(predicate.entry.act)) return true;
    if (predicate.entry.act === 'calls-for') return true;
    // 要坚定支持甲，坚定支持乙: the same once more, of another matter
    if (/^(?:坚定|继续)?(?:相互|彼此)?支持/.test(textOf(doc, part)) && /(?:坚定|继续)(?:相互|彼此)?支持/.test(tailOf(doc, before))) return true;
    return /^(?:支持|尊重|坚定支持|主张|同意|赞成|赞同|坚持)/.test(doc.text.slice(doc.tokens[predicate.at]?.start ?? 0)) && chain?.entry.act !== 'calls-for';
  }
  if (GOING_ON.has(first)) return false;
  // 防止合作受到干扰，损害复苏: what goes on is what is to be prevented
  if (chain?.entry.kind === 'cease' && early && predicate.entry.kind === 'bad') return false;
  if (chain?.entry.kind === 'stance') return predicate.entry.kind === 'bad' || predicate.entry.kind === 'unable';
  return !early || predicate.entry.kind === 'bad' || predicate.entry.kind === 'unable';
}
