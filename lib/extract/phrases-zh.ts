import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { findCountry, findPlace, statesByCharacter, type OrganizationRow, type PlaceRow } from './gazetteer';
import { anaphorPhraseAt, namePhraseAt } from './name-phrase';
import { countryByCode, countryOf, resolveAnaphor, surfaceOf, type Memory, type Phrase } from './phrase';

/** The Chinese phrase that starts here: 俄罗斯总统普京, 外交部发言人某某, 习近平, 中方, 双方, 他. */
export function chinesePhraseAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const token = doc.tokens[at];
  if (token === undefined || token.kind === 'mark' || token.kind === 'break') return null;
  const titled = readTitled(doc, at, cast, memory);
  if (titled !== null) return titled;
  if (doc.nameAt[at] !== undefined) return namePhraseAt(doc, at, cast);
  return anaphorPhraseAt(doc, at, memory) ?? dottedNameAt(doc, at, cast);
}

/** 法比安·施密特说: a name in two parts that nobody listed, where it opens a clause and a verb of speech or stance follows. */
function dottedNameAt(doc: Annotated, at: number, cast: Cast): Phrase | null {
  const { text, tokens, words } = doc;
  if (tokens[at]?.kind !== 'han' || tokens[at - 1]?.kind === 'han' || tokens[at - 1]?.kind === 'word') return null;
  const until = strangerEnd(doc, at, LONGEST_DOTTED);
  const isDotted = tokens.slice(at + 1, until).some(({ start }) => /[·・]/.test(text[start - 1] ?? ''));
  const verb = words.slice(until, until + 3).find((word) => word !== undefined)?.entries[0]?.kind;
  if (!isDotted || (verb !== 'report' && verb !== 'stance')) return null;
  return { from: at, until, ids: [cast.stranger(surfaceOf(doc, at, until), null, null)], how: 'person' };
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
    if (country === null) return null;
    i = before.until;
  } else if (before?.named.kind === 'organization') {
    organization = before.named.row;
    i = before.until;
  } else if (before === undefined && titles[at] === undefined && titles[at + 1] !== undefined) {
    country = stateOf(doc.tokens[at]?.norm ?? '');
    if (country === null) return null;
    i = at + 1;
  }
  // 美国国务院发言人: the title begins inside the name of the body
  const end = before?.until ?? at;
  for (let k = at + 1; k < end; k += 1) if ((titles[k]?.until ?? 0) > end) i = k;

  if (titles[i] === undefined && i > at) i = titleAfter(doc, i);
  let title = titles[i];
  const post = title?.entries[0];
  if (title === undefined || post === undefined || post.post === 'none') return null;
  let head = post;
  for (let count = 0; title !== undefined && count < MOST_TITLES; count += 1, title = titles[i]) {
    i = title.until;
    head = title.entries[0] ?? head;
    // 首相兼外交大臣: two offices of one person
    if (doc.tokens[i]?.norm === '兼' && titles[i + 1] !== undefined) i += 1;
  }
  const name = nameAt[i];
  const own = country ?? countryByCode(head.of) ?? (organization === null && isOfState(head.post) ? (findCountry('CN') ?? null) : null);
  if (name?.named.kind === 'person') {
    return { from: at, until: name.until, ids: [cast.person(name.named.row, surfaceOf(doc, at, name.until))], how: 'person' };
  }
  const surface = surfaceOf(doc, at, i);
  const base = { from: at, until: i };
  const until = head.post === 'government' ? i : strangerEnd(doc, i);
  if (until > i) {
    return { from: at, until, ids: [cast.stranger(surfaceOf(doc, i, until), surface, own)], how: 'person' };
  }
  if (organization !== null) return { ...base, ids: [cast.organization(organization, surface)], how: 'organization' };
  // a delegate or an official without a country is nobody in particular
  if (country === null && head.post === 'delegate') return null;
  if (country === null && head.post !== 'government' && head.post !== 'spokesperson') {
    const ids = resolveAnaphor('person', '', memory);
    return ids.length === 0 ? null : { ...base, ids, how: 'anaphor' };
  }
  if (own === null) return null;
  if (head.post === 'government') return { ...base, ids: [cast.government(own, surface)], how: 'government' };
  return { ...base, ids: [cast.holder(head.post, surface, own, surface)], how: 'person' };
}

/** 俄 in 俄外长, 美 in 美总统: a state by one character, where only one is written so. */
function stateOf(character: string): PlaceRow | null {
  const [id, ...others] = statesByCharacter(character);
  return id === undefined || others.length > 0 ? null : (findPlace(id) ?? null);
}

const MOST_TITLES = 6; // of one person: a text of nothing but titles is read in time

const LONGEST_OFFICE = 16; // characters of 外交与安全政策高级代表 before the title
const NO_OFFICE = /^[对向同就给在将的被把则也说称已两三四五六七八]$/;

/** 欧盟[外交与安全政策]高级代表, 中国[常驻联合国]代表: the title after the words of an office; the start where there is none. */
function titleAfter({ titles, tokens, nameAt, words }: Annotated, from: number): number {
  for (let i = from; i < from + LONGEST_OFFICE; i += 1) {
    if (titles[i] !== undefined) return titles[i]?.entries[0]?.post === 'government' ? from : i;
    const token = tokens[i];
    if (token === undefined || token.kind !== 'han' || NO_OFFICE.test(token.norm)) return from;
    const name = nameAt[i];
    if (name !== undefined && name.named.kind !== 'organization') return from;
    if (words[i]?.entries.some(({ kind }) => kind === 'stance' || kind === 'report' || kind === 'discuss' || kind === 'cease') === true) return from;
  }
  return from;
}

function isOfState(post: string): boolean {
  return post === 'government' || post === 'spokesperson' || post === 'head-of-state' || post === 'head-of-government' || post === 'foreign-minister';
}

const MOST_CHARACTERS = 8;
/** Characters that end a name: numerals of a date, particles, prepositions, 等. */
const NAME_ENDS = new Set('日月年在对就向与和同说称等将也还的为于是随则'.split(''));

/** Words of a sentence that follow a name; a single character of theirs may stand in one (上川阳子, 中谷元). */
const FOLLOWING = /^(?:今天|昨天|近日|又|并|已经|再次|曾经|此前|上午|下午|当天|当地|分别|接受|会见|出席|代表|应邀|访问|率团|率领|前往|主持|发表|发言|发文|致电|致辞|赴|抵达|签署|举行|当选|出任|会后)/;

function strangerEnd(doc: Annotated, from: number, most = MOST_CHARACTERS): number {
  let i = from;
  while (i < from + most) {
    const token = doc.tokens[i];
    if (token === undefined || token.kind !== 'han' || NAME_ENDS.has(token.norm) || FOLLOWING.test(doc.text.slice(token.start, token.start + 2))) break;
    if (doc.words[i] !== undefined || doc.titles[i] !== undefined || doc.nameAt[i] !== undefined) break;
    i += 1;
  }
  return i - from >= 2 ? i : from;
}
