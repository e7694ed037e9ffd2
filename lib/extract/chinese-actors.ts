import { governmentIdOf } from './cast';
import type { Turn } from './chinese-turn';
import { findPerson } from './gazetteer';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

export function isPronoun({ doc }: ReadingInput, { how, from, until }: Phrase): boolean {
  return how === 'anaphor' && until === from + 1 && /^[他她]$/.test(doc.tokens[from]?.norm ?? '');
}

/** 对某国, 正在某地访问的某人: what a preposition or a verb of going governs has no word; 在…中 and 在…看来 too are only where. */
export function isGoverned({ doc }: ReadingInput, { from }: Phrase): boolean {
  return /(?:[对向与和同就给在于从往赴]|代表|访问|出访|到访|抵达|前往)$/.test(doc.text.slice(Math.max(0, (doc.tokens[from]?.start ?? 0) - 2), doc.tokens[from]?.start ?? 0));
}

export function joint({ doc, phraseAt }: ReadingInput, first: Phrase, limit: number): readonly string[] {
  const ids = [...first.ids];
  for (let at = first.until; at < limit;) {
    if (doc.tokens[at]?.norm === '(') at = closingAfter(doc, at, limit);
    const isPair = doc.tokens[at]?.norm === '以' && doc.tokens[at + 1]?.norm === '及';
    const norm = isPair ? '及' : (doc.tokens[at]?.norm ?? '');
    const next = /^[和与、及同]$/.test(norm) ? phraseAt[at + (isPair ? 2 : 1)] : undefined;
    // 某人同某人通电话: whom one meets does not speak with one, but 某人和某人会晤后发表联合声明
    if (next === undefined || (norm !== '、' && !JOINTLY.test(doc.text.slice(doc.tokens[next.until]?.start ?? 0, (doc.tokens[next.until]?.start ?? 0) + JOINTLY_WITHIN)) && doc.words.slice(next.until, Math.min(limit, next.until + 4)).some((word) => word?.entries[0]?.kind === 'discuss'))) break;
    ids.push(...next.ids);
    at = next.until;
  }
  return [...new Set(ids)];
}

const JOINTLY = /^[^，]{0,14}(?:共同|联合|一致)(?:发表|发布|声明|宣布|表示|呼吁|谴责|强调)/;
const JOINTLY_WITHIN = 20; // characters

/** 阿拉伯国家联盟（阿盟）: behind the bracket that closes. */
function closingAfter({ tokens }: ReadingInput['doc'], at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_BRACKET); i += 1) if (tokens[i]?.norm === ')') return i + 1;
  return at;
}

const LONGEST_BRACKET = 12; // characters

/** A name with its title behind it, as one speaks of somebody who is not oneself. */
export function isStyled({ doc }: ReadingInput, { how, from, until }: Phrase): boolean {
  const text = doc.text.slice(doc.tokens[from]?.start ?? 0, doc.tokens[until - 1]?.end ?? 0);
  return how === 'person' && doc.titles[from] === undefined && doc.nameAt[from]?.named.kind === 'person' && /(?:主席|总统|总理|首相|外长|国务卿|大臣|部长|秘书长|先生|女士|国王|王储|殿下|陛下)$/.test(text);
}

/** A person, or a body under its title (某国外交部), other than the one who has the word. */
export function isOther(input: ReadingInput, phrase: Phrase, last: Turn): boolean {
  if (phrase.ids.some((id) => last.speakers.includes(id)) || phrase.how === 'anaphor') return false;
  return phrase.how === 'person' || (phrase.how === 'government' && !last.lasting && isBody(input, phrase));
}

/** A speaker, the government one speaks for, or the organization one heads. */
export function isOwnSide({ cast }: ReadingInput, speaker: string, id: string): boolean {
  return speaker === id || governmentIdOf(speaker, cast) === id || findPerson(speaker)?.org === id;
}

export function isBody({ doc }: ReadingInput, { from, until }: Phrase): boolean {
  return doc.titles.slice(from, until).some((title) => title !== undefined);
}

/** 阿盟发表声明说，阿盟秘书长……: a person of the body that has the word. */
export function isHeadOf({ cast }: ReadingInput, { how, ids }: Phrase, { speakers }: Turn): boolean {
  const [body] = speakers;
  if (how !== 'person' || ids.length !== 1 || body === undefined || speakers.length !== 1) return false;
  const kind = cast.kindOf(body);
  return (kind === 'organization' && findPerson(ids[0] ?? '')?.org === body) || (kind === 'government' && governmentIdOf(ids[0] ?? '', cast) === body);
}

/** 论坛主席国某国总统某某, 中美洲国家某国: the actor behind what kind of state it is. */
export function afterApposition({ doc, phraseAt }: ReadingInput, from: number, until: number): Phrase | undefined {
  for (let i = from + 2; i < Math.min(until, from + LONGEST_APPOSITION); i += 1) {
    const phrase = phraseAt[i];
    if (phrase !== undefined) return /(?:[邻盟席员道始]国|国家)$/.test(doc.text.slice(Math.max(0, (doc.tokens[i]?.start ?? 0) - 2), doc.tokens[i]?.start ?? 0)) ? phrase : undefined;
    const kind = doc.words[i]?.entries[0]?.kind;
    if (doc.tokens[i]?.kind !== 'han' || kind === 'stance' || kind === 'report' || kind === 'discuss') return undefined;
  }
  return undefined;
}

const LONGEST_APPOSITION = 14; // characters

/** 据报道，某人…: the actor after a short lead. */
export function phraseAfterLead({ doc, phraseAt }: ReadingInput, from: number, until: number): Phrase | undefined {
  const comma = doc.tokens.slice(from, Math.min(until, from + 12)).findIndex(({ norm }) => norm === ',');
  return comma === -1 ? undefined : phraseAt[from + comma + 1];
}

const CONJUNCTION = /^(?:尽管|虽然|但是?|而|不过|然而|同时|此外|另外|其中|至于|随后)/;

export function afterConjunction({ doc }: ReadingInput, at: number): number {
  const start = doc.tokens[at]?.start ?? 0;
  const length = CONJUNCTION.exec(doc.text.slice(start, start + 2))?.[0].length ?? 0;
  let i = at;
  while (i < at + length && (doc.tokens[i]?.start ?? 0) < start + length) i += 1;
  return i;
}

/** 甲国和乙国的……: an owner, alone or with others. */
export function isOwner({ doc, phraseAt }: ReadingInput, first: Phrase, limit: number): boolean {
  let at = first.until;
  while (at < limit && /^[和与、及同]$/.test(doc.tokens[at]?.norm ?? '') && phraseAt[at + 1] !== undefined) at = phraseAt[at + 1]?.until ?? limit;
  return doc.tokens[at]?.norm === '的';
}

/** 中方, where China's minister had the word. */
export function isSideOf({ doc, cast }: ReadingInput, phrase: Phrase | undefined, { speakers }: Turn): boolean {
  if (phrase === undefined || phrase.how !== 'government' || doc.tokens[phrase.until - 1]?.norm !== '方' || speakers.length !== 1) return false;
  const speaker = speakers[0] ?? '';
  return cast.kindOf(speaker) === 'person' && governmentIdOf(speaker, cast) === phrase.ids[0];
}

/** 双方……。甲方……。乙方……: one of the two who had the word together, and then the other. */
export function isOneOf({ doc, cast, phraseAt }: ReadingInput, phrase: Phrase, { speakers, from }: Turn): boolean {
  if (phrase.how !== 'government' || doc.tokens[phrase.until - 1]?.norm !== '方') return false;
  const before = phraseAt[from];
  if (speakers.length === 1 && cast.kindOf(speakers[0] ?? '') === 'government') return before !== undefined && doc.tokens[before.until - 1]?.norm === '方' && before.ids[0] === speakers[0];
  if (speakers.length !== 2) return false;
  return speakers.some((id) => id === phrase.ids[0] || governmentIdOf(id, cast) === phrase.ids[0]);
}
