import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import type { Turn } from './chinese-turn';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

const LONGEST_DATELINE = 40; // characters

/** Where the words of a report begin: 新华社某地某月某日电（记者某某）……, 环球网报道 ……. */
export function afterDateline({ doc }: ReadingInput, { from, until }: Sentence): number {
  const { tokens } = doc;
  for (let i = from; i < Math.min(until - 1, from + LONGEST_DATELINE); i += 1) {
    const norm = tokens[i]?.norm;
    if (norm === ',' || norm === ':') return from;
    const next = tokens[i + 1];
    if ((norm !== '电' && norm !== '讯' && norm !== '道') || next === undefined) continue;
    if (next.spaced) return i + 1;
    if (next.norm !== '(') continue;
    let close = i + 2;
    while (close < until && tokens[close]?.norm !== ')') close += 1;
    return close >= until - 1 ? from : close + 1;
  }
  return from;
}

/** 分析人士指出, 多家媒体称: somebody has the word, and nobody that could be named. */
const NOBODY = /(?:人士|专家|学者|观察家|(?<!社交)媒体|舆论|外界|记者|民众|网民|民调|目击者|居民|报告|数据|评论员)[们均都也普遍一致还则近日日当天地午前称\d]{0,6}(?:报道|分析|评论|撰文|发文)?$/;

/** 某国媒体报道称, 某国专家认为: a state that only says where they write has no word itself. */
const OF_A_STATE = /^(?:的)?(?:当地|国家|官方|多家|主流|一些|部分|有关|国内|军事|政治|国际问题|问题|分析)?(?:媒体|专家|学者|分析人士|舆论|民众|网民|民调|观察家|评论员|居民|记者)(?!会)/;

export function isOfPress({ doc }: ReadingInput, { how, until }: Phrase): boolean {
  const start = doc.tokens[until]?.start ?? doc.text.length;
  return how === 'government' && OF_A_STATE.test(doc.text.slice(start, start + LONGEST_PRESS));
}

const LONGEST_PRESS = 12; // characters

export function isNobody({ doc }: ReadingInput, clause: number, word: Lexed): boolean {
  return NOBODY.test(doc.text.slice(doc.tokens[clause]?.start ?? 0, doc.tokens[word.from]?.start ?? 0));
}

/** 某国宣布断交，这是……: an act is told, and its place in history by whoever tells it. */
const PERFORMS = /^宣布$/;

/** 某人宣布退出某协议，此后……: what came of an act is told by the narrator, not by whoever announced it. */
export function isNarratorAgain({ doc }: ReadingInput, clause: number, last: Turn | null): boolean {
  if (last === null || last.verb === null || last.content !== last.verb.until || doc.tokens[last.content]?.kind === 'mark') return false;
  if (PERFORMS.test(doc.text.slice(doc.tokens[last.verb.from]?.start ?? 0, doc.tokens[last.verb.until - 1]?.end ?? 0)) && /^这(?:是|也|将|意)/.test(doc.text.slice(doc.tokens[clause]?.start ?? 0, (doc.tokens[clause]?.start ?? 0) + 2))) return true;
  return /^(?:此后|随后|其后|之后|自此|从此|导致|引发)/.test(doc.text.slice(doc.tokens[clause]?.start ?? 0, (doc.tokens[clause]?.start ?? 0) + 2));
}

const ANSWER = /^[^，。；]{0,40}?(?:对此|就此)?(?:表示|予以|深表|深感)?(?:欢迎|谴责|强烈谴责|反对|赞赏|遗憾|关切|支持)/;

export function isAnswer({ doc }: ReadingInput, phrase: Phrase, until: number): boolean {
  const rest = doc.text.slice(doc.tokens[phrase.until - 1]?.end ?? 0, doc.tokens[until - 1]?.end ?? 0);
  return /^[^，。；]{0,30}?(?:对此|就此|均|都|也)?(?:表示|予以|深表|深感)/.test(rest) && ANSWER.test(rest);
}

/** Meetings and what is signed are told by the narrator, unless somebody says "I". */
export function isNarrative({ doc }: ReadingInput, { from, until }: Sentence): boolean {
  if (doc.tokens.slice(from, until).some(({ norm }) => norm === '我')) return false;
  for (let i = from; i < until; i += 1) {
    const kind = doc.words[i]?.entries[0]?.kind;
    if (kind === 'discuss' && doc.words[i]?.until !== i + 1) return true;
    if (kind === 'stance') return false;
  }
  return false;
}

const LEADS = /^(?:并且?|还|也|均|都|则|一致|共同|同时|双方)*/;
const FESTIVE = /(?:举行|举办|主持|设|出席|参加)[^，]{0,20}(?:宴|仪式|招待会|酒会|活动)/;

/** 某人通报了情况，希望……; 某人致电某人，祝贺……: what was done stands before the comma, and what its doer holds behind it. */
export function isDeedBefore({ doc, phraseAt }: ReadingInput, { from }: Sentence, clause: number, carried: Turn | null, topic: readonly string[]): boolean {
  const { text, tokens, words } = doc;
  if (topic.length === 0 || clause - from > LONGEST_DEED || carried?.lasting === true || topic.some((id) => carried?.speakers.includes(id))) return false;
  const deed = words.slice(from, clause).some((word) => word?.entries[0]?.kind === 'discuss' || word?.entries[0]?.kind === 'report');
  const before = text.slice(tokens[from]?.start ?? 0, tokens[clause]?.start ?? 0);
  if (!deed || tokens[clause - 1]?.norm !== ',' || FESTIVE.test(before) || words.slice(from, clause).some((word) => word?.entries[0]?.kind === 'stance')) return false;
  const start = tokens[clause]?.start ?? 0;
  // 致慰问电，对遇难者表示哀悼
  if (VOICED.test(text.slice(start, start + LONGEST_VOICED))) return true;
  const lead = LEADS.exec(text.slice(start, start + LONGEST_LEADS))?.[0].length ?? 0;
  let at = clause;
  while ((tokens[at]?.start ?? start + lead) < start + lead) at += 1;
  while (words[at]?.entries[0]?.kind === 'intensifier') at = words[at]?.until ?? at + 1;
  return phraseAt[at] === undefined && words[at]?.entries[0]?.kind === 'stance';
}

const VOICED = /^(?:并|还|也)?[对向就][^，。；]{2,30}(?:表示|表达|深表|致以)/;
const LONGEST_VOICED = 40; // characters
const LONGEST_LEADS = 12; // characters
const LONGEST_DEED = 120; // characters of what was done; keeps a sentence without end linear
