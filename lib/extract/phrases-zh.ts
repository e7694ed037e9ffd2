import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { findCountry, type OrganizationRow, type PlaceRow } from './gazetteer';
import { countryByCode, countryOf, resolveAnaphor, surfaceOf, type Memory, type Phrase } from './phrase';

/** The Chinese phrase that starts here: 俄罗斯总统普京, 外交部发言人某某, 习近平, 中方, 双方, 他. */
export function chinesePhraseAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const token = doc.tokens[at];
  if (token === undefined || token.kind === 'mark' || token.kind === 'break') return null;
  const titled = readTitled(doc, at, cast, memory);
  if (titled !== null) return titled;
  const name = doc.nameAt[at];
  if (name !== undefined) {
    const surface = surfaceOf(doc, at, name.until);
    const base = { from: at, until: name.until };
    switch (name.named.kind) {
      case 'person': return { ...base, ids: [cast.person(name.named.row, surface)], how: 'person' };
      case 'organization': return { ...base, ids: [cast.organization(name.named.row, surface)], how: 'organization' };
      case 'place': {
        const country = countryOf(name.named.row);
        return country === null ? null : { ...base, ids: [cast.government(country, surface)], how: 'government' };
      }
      case 'thing':
      case 'decoy': return null;
    }
  }
  const anaphor = doc.anaphora[at];
  const kind = anaphor?.entries[0];
  if (anaphor === undefined || kind === undefined) return null;
  if (kind === 'document') return { from: at, until: anaphor.until, ids: [], how: 'document' };
  const ids = resolveAnaphor(kind, surfaceOf(doc, at, anaphor.until).toLowerCase(), memory);
  return ids.length === 0 ? null : { from: at, until: anaphor.until, ids, how: 'anaphor' };
}

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
  }
  let title = titles[i];
  const post = title?.entries[0];
  if (title === undefined || post === undefined || post.post === 'none') return null;
  let head = post;
  for (; title !== undefined; title = titles[i]) {
    i = title.until;
    head = title.entries[0] ?? head;
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
  if (country === null && head.post !== 'government' && head.post !== 'spokesperson') {
    const ids = resolveAnaphor('person', '', memory);
    return ids.length === 0 ? null : { ...base, ids, how: 'anaphor' };
  }
  if (own === null) return null;
  if (head.post === 'government') return { ...base, ids: [cast.government(own, surface)], how: 'government' };
  return { ...base, ids: [cast.holder(head.post, surface, own, surface)], how: 'person' };
}

function isOfState(post: string): boolean {
  return post === 'government' || post === 'spokesperson' || post === 'head-of-state' || post === 'head-of-government' || post === 'foreign-minister';
}

const MOST_CHARACTERS = 8;
/** Characters that end a name: numerals of a date, particles, prepositions, 等. */
const NAME_ENDS = new Set('日月年在对就向与和同说称等将也还的为于是'.split(''));

function strangerEnd(doc: Annotated, from: number): number {
  let i = from;
  while (i < from + MOST_CHARACTERS) {
    const token = doc.tokens[i];
    if (token === undefined || token.kind !== 'han' || NAME_ENDS.has(token.norm)) break;
    if (doc.words[i] !== undefined || doc.titles[i] !== undefined || doc.nameAt[i] !== undefined) break;
    i += 1;
  }
  return i - from >= 2 ? i : from;
}
