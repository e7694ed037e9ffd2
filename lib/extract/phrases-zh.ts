import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { authoritiesOf } from './chinese-regions';
import { findCountry, findPlace, statesByCharacter, type OrganizationRow, type PlaceRow } from './gazetteer';
import { anaphorPhraseAt, namePhraseAt } from './name-phrase';
import { countryByCode, countryOf, REMEMBERED, resolveAnaphor, surfaceOf, type Memory, type Phrase } from './phrase';

/** The Chinese phrase that starts here: 俄罗斯总统普京, 外交部发言人某某, 习近平, 中方, 双方, 他. */
export function chinesePhraseAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const token = doc.tokens[at];
  if (token === undefined || token.kind === 'mark' || token.kind === 'break') return null;
  const titled = readTitled(doc, at, cast, memory);
  if (titled !== null) return titled;
  const again = introducedAt(doc, at, memory);
  if (again !== null) return again;
  if (doc.nameAt[at] !== undefined) return withTitle(doc, namePhraseAt(doc, at, cast));
  return anaphorPhraseAt(doc, at, memory) ?? sideAt(doc, at, cast) ?? dottedNameAt(doc, at, cast, memory);
}

/** 特朗普总统, 王毅外长: a title behind a name belongs to it, unless it leads to another name. */
function withTitle({ titles, nameAt }: Annotated, phrase: Phrase | null): Phrase | null {
  const title = phrase?.how === 'person' ? titles[phrase.until] : undefined;
  const post = title?.entries[0]?.post;
  if (phrase === null || title === undefined || post === 'government' || post === 'delegate' || post === 'none' || nameAt[title.until]?.named.kind === 'person') return phrase;
  return { ...phrase, until: title.until };
}

const LONGEST_NAME = 14; // characters

/** 迪奥普表示: somebody whom the text has introduced with his title, by his name alone. */
function introducedAt(doc: Annotated, at: number, memory: Memory): Phrase | null {
  const names = memory.introduced.get(doc.tokens[at]?.norm ?? '');
  if (names === undefined) return null;
  const ahead = doc.tokens.slice(at, at + LONGEST_NAME).map(({ norm }) => norm).join('');
  const hit = names.find(({ name }) => ahead.startsWith(name));
  if (hit === undefined || (doc.nameAt[at]?.until ?? 0) > at + hit.name.length) return null;
  return withTitle(doc, { from: at, until: at + hit.name.length, ids: [hit.id], how: 'person' });
}

/** Keeps a name for its next mention: all of it, and its last part (卡娅·卡拉斯 is 卡拉斯 from then on). */
function introduce({ text, tokens }: Annotated, from: number, until: number, id: string, memory: Memory): void {
  const written = (start: number) => tokens.slice(start, until).map(({ norm }) => norm).join('');
  let last = from;
  for (let i = from + 1; i < until; i += 1) if (isDot(text[(tokens[i]?.start ?? 0) - 1])) last = i;
  for (const name of new Set([written(from), written(last)])) {
    const first = name.slice(0, 1);
    const known = memory.introduced.get(first) ?? [];
    if (name.length < 2 || known.length > REMEMBERED || known.some((entry) => entry.name === name)) continue;
    memory.introduced.set(first, [...known, { name, id }].toSorted((a, b) => b.name.length - a.name.length));
  }
}

function isDot(character: string | undefined): boolean {
  return character !== undefined && /[·・•]/.test(character);
}

/** 法比安·施密特说: a name in two parts that nobody listed, where it opens a clause and a verb of speech or stance follows. */
function dottedNameAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const { text, tokens, words } = doc;
  if (tokens[at]?.kind !== 'han' || tokens[at - 1]?.kind === 'han' || tokens[at - 1]?.kind === 'word') return null;
  const until = strangerEnd(doc, at, LONGEST_DOTTED);
  const isDotted = tokens.slice(at + 1, until).some(({ start }) => isDot(text[start - 1]));
  const verb = words.slice(until, until + 3).find((word) => word !== undefined)?.entries[0]?.kind;
  if (!isDotted || (verb !== 'report' && verb !== 'stance')) return null;
  const id = cast.stranger(surfaceOf(doc, at, until), null, null);
  introduce(doc, at, until, id, memory);
  return { from: at, until, ids: [id], how: 'person' };
}

const LONGEST_DOTTED = 14; // characters

/** [country] [body] title [name]: with no country, a title of state in a Chinese text is China's. */
function readTitled(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const { titles, nameAt } = doc;
  let i = at;
  let country: PlaceRow | null = null;
  let organization: OrganizationRow | null = null;
  const before = nameAt[i];
  if (before?.named.kind === 'place') {
    country = countryOf(before.named.row);
    // 台湾外交部, 加沙卫生部: a body of a region speaks, and not a state's
    if (country === null && before.named.row.kind !== 'region') return null;
    i = before.until;
  } else if (before?.named.kind === 'organization') {
    organization = before.named.row;
    i = before.until;
  } else if (before === undefined && titles[at] === undefined && titles[at + 1] !== undefined) {
    country = stateOf(doc, doc.tokens[at]?.norm ?? '');
    if (country === null) return null;
    i = at + 1;
  }
  // 美国国务院发言人: the title begins inside the name of the body
  const end = before?.until ?? at;
  for (let k = at; k < end; k += 1) if ((titles[k]?.until ?? 0) > end) i = k;

  if ((titles[i] === undefined || titles[i]?.entries[0]?.post === 'none') && i > at) i = titleAfter(doc, i);
  let title = titles[i];
  const post = title?.entries[0];
  // 主席国: the state in the chair
  if (title === undefined || post === undefined || post.post === 'none' || (doc.tokens[title.until]?.norm === '国' && surfaceOf(doc, title.from, title.until).endsWith('主席'))) return null;
  let head = post;
  for (let count = 0; title !== undefined && count < MOST_TITLES; count += 1, title = titles[i]) {
    i = title.until;
    head = title.entries[0] ?? head;
    // 首相兼外交大臣: two offices of one person
    if (doc.tokens[i]?.norm === '兼') i = secondTitle(doc, i + 1) ?? i;
    // 秘书长也门问题特使: what an office is for stands before its name
    else if (titles[i] === undefined && nameAt[i]?.named.kind === 'place') i = titleOfMatter(doc, nameAt[i]?.until ?? i) ?? i;
  }
  const name = nameAt[i];
  const region = before?.named.kind === 'place' && country === null ? before.named.row : null;
  const own = country ?? countryByCode(head.of) ?? (organization === null && region === null && doc.placeEndsAt[at] === 0 && isOfState(head.post) ? (findCountry('CN') ?? null) : null);
  if (name?.named.kind === 'person') {
    return { from: at, until: name.until, ids: [cast.person(name.named.row, surfaceOf(doc, at, name.until))], how: 'person' };
  }
  const surface = surfaceOf(doc, at, i);
  const base = { from: at, until: i };
  // 外交部官方发言人, after 卡塔尔外交部发言人某某: the same one again
  const bearer = country === null && organization === null && head.post === 'spokesperson' ? memory.persons.findLast(({ words }) => /发 言 人/.test(words)) : undefined;
  const isMinistry = surface.startsWith('外交部');
  if (bearer !== undefined && name === undefined && strangerEnd(doc, i) === i && (!isMinistry || /外 交 部/.test(bearer.words))) return { ...base, ids: [bearer.id], how: 'anaphor' };
  const until = head.post === 'government' ? i : strangerEnd(doc, i);
  if (until > i) {
    const name = doc.tokens.slice(i, until).map(({ norm }) => norm).join('');
    const holder = own === null ? null : cast.holding(head.post, own);
    const holds = holder !== null && holder.forms.zh.some((form) => form.split(/[·・•]/).includes(name));
    const id = holds ? cast.person(holder, surfaceOf(doc, i, until)) : cast.stranger(surfaceOf(doc, i, until), surface, own);
    introduce(doc, i, until, id, memory);
    return { from: at, until, ids: [id], how: 'person' };
  }
  if (organization !== null) return { ...base, ids: [cast.organization(organization, surface)], how: 'organization' };
  if (region !== null) return { ...base, ids: [authoritiesOf(region, cast, surface)], how: 'government' };
  // a delegate or an official without a country is nobody in particular
  if (country === null && head.post === 'delegate') return null;
  if (country === null && head.post !== 'government' && head.post !== 'spokesperson') {
    const ids = resolveAnaphor('person', '', memory);
    return ids.length === 0 ? null : { ...base, ids, how: 'anaphor' };
  }
  if (own === null) return null;
  // 美方官员, 伊方代表: somebody of a side, under no name
  if (head.post === 'government' || head.post === 'delegate') return { ...base, ids: [cast.government(own, surface)], how: 'government' };
  return { ...base, ids: [cast.holder(head.post, surface, own, surface)], how: 'person' };
}

/** 俄 in 俄外长, 美 in 美总统, 塞 in 塞方: a state by one character, where only one is written so, or the text names only one that begins so. */
function stateOf(doc: Annotated, character: string): PlaceRow | null {
  const [id, ...others] = statesByCharacter(character);
  if (id !== undefined && others.length === 0) return findPlace(id) ?? null;
  const named = new Map<string, PlaceRow>();
  for (const { named: { kind, row } } of doc.names) if (kind === 'place' && row.kind === 'country' && row.names.zh.startsWith(character)) named.set(row.id, row);
  const [only, ...more] = named.values();
  return only === undefined || more.length > 0 ? null : only;
}

/** 塞方: the side of a state that the text has named. */
function sideAt(doc: Annotated, at: number, cast: Cast): Phrase | null {
  if (doc.tokens[at + 1]?.norm !== '方' || doc.nameAt[at] !== undefined || doc.words[at] !== undefined || doc.anaphora[at] !== undefined) return null;
  if (/[面式向案法针]/.test(doc.tokens[at + 2]?.norm ?? '')) return null;
  const state = stateOf(doc, doc.tokens[at]?.norm ?? '');
  return state === null ? null : { from: at, until: at + 2, ids: [cast.government(state, surfaceOf(doc, at, at + 2))], how: 'government' };
}

const MOST_TITLES = 6; // of one person: a text of nothing but titles is read in time

const LONGEST_OFFICE = 16; // characters of 外交与安全政策高级代表 before the title
const NO_OFFICE = /^[对向同就给在将的被把则也说称已两三四五六七八]$/;

/** 欧盟[外交与安全政策]高级代表, 中国[常驻联合国]代表: the title after the words of an office; the start where there is none. */
function titleAfter({ titles, tokens, nameAt, words }: Annotated, from: number): number {
  for (let i = from; i < from + LONGEST_OFFICE; i += 1) {
    if (titles[i] !== undefined && titles[i]?.entries[0]?.post !== 'none') return titles[i]?.entries[0]?.post === 'government' ? from : i;
    const token = tokens[i];
    // 负责某事的副秘书长: right before the title 的 belongs to the office
    const isLink = token?.norm === '的' && i > from + 3 && titles[i + 1] !== undefined;
    if (token === undefined || token.kind !== 'han' || (NO_OFFICE.test(token.norm) && !isLink)) return from;
    const name = nameAt[i];
    if (name !== undefined && name.named.kind !== 'organization') return from;
    if (words[i]?.entries.some(({ kind }) => kind === 'stance' || kind === 'report' || kind === 'discuss' || kind === 'cease') === true) return from;
  }
  return from;
}

/** 兼[紧急救援]协调员: a second office. */
function secondTitle(doc: Annotated, from: number): number | null {
  const at = doc.titles[from] === undefined ? titleAfter(doc, from) : from;
  return doc.titles[at] === undefined ? null : at;
}

/** [也门]问题特使. */
function titleOfMatter({ text, tokens, titles }: Annotated, from: number): number | null {
  const start = tokens[from]?.start ?? 0;
  const matter = /^(?:问题|事务|危机)(?:高级|特别)?/.exec(text.slice(start, start + 4));
  const at = from + (matter?.[0].length ?? 0);
  return matter === null ? null : [at, from + 2].find((i) => titles[i] !== undefined) ?? null;
}

function isOfState(post: string): boolean {
  return post === 'government' || post === 'spokesperson' || post === 'head-of-state' || post === 'head-of-government' || post === 'foreign-minister';
}

const MOST_CHARACTERS = 8;
/** Characters that end a name: numerals of a date, particles, prepositions, 等. */
const NAME_ENDS = new Set('日月年在对就向与和同说称等将也还的为于是随则访晤赴抵率'.split(''));

/** Words of a sentence that follow a name; a single character of theirs may stand in one (上川阳子, 中谷元). */
const FOLLOWING = /^(?:今天|可能|不会|能够|必须|应该|没有|正在|已将|曾在|目前|日前|将于|将在|首次|再度|周[一二三四五六日末]|星期|上周|本周|昨[日晚]|今[日晚]|到访|称其|随后|表达|警告|威胁|昨天|近日|又|并|已经|再次|曾经|此前|上午|下午|当天|当地|分别|接受|会见|出席|代表|应邀|访问|率团|率领|前往|主持|发表|发言|发文|致电|致辞|赴|抵达|签署|举行|当选|出任|会后)/;

function strangerEnd(doc: Annotated, from: number, most = MOST_CHARACTERS): number {
  const dot = afterLastDot(doc, from);
  let i = dot ?? from;
  const end = dot === null ? from + most : dot + LONGEST_PART + 1;
  while (i < end) {
    const token = doc.tokens[i];
    if (token === undefined || token.kind !== 'han' || NAME_ENDS.has(token.norm) || FOLLOWING.test(doc.text.slice(token.start, token.start + 2))) break;
    if (doc.words[i] !== undefined || doc.titles[i] !== undefined || doc.nameAt[i] !== undefined) break;
    i += 1;
  }
  return i - from >= 2 ? i : from;
}

/** 弗里德里希·梅尔茨: up to its last part a name of several is a name, whatever words its characters make. */
function afterLastDot({ text, tokens }: Annotated, from: number): number | null {
  let last: number | null = null;
  for (let i = from + 1; i < from + LONGEST_DOTTED && tokens[i]?.kind === 'han'; i += 1) {
    const gap = text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0);
    if (gap !== '' && !isDot(gap)) break;
    if (isDot(gap)) last = i;
    else if (i - (last ?? from) > LONGEST_PART) break;
  }
  return last;
}

const LONGEST_PART = 6; // characters of one part of a name
