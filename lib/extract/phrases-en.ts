import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { holderBySurname, holderOf, type PersonRow, type OrganizationRow, type PlaceRow } from './gazetteer';
import { anaphorPhraseAt, namePhraseAt } from './name-phrase';
import { countryByCode, countryOf, surfaceOf, type Memory, type Phrase } from './phrase';

const LONGEST_NAME = 6; // tokens between a title and the surname it leads to

/** The English phrase that starts here: President X of Egypt, Egyptian President X, X, the foreign ministry of Y, the two leaders, he. */
export function englishPhraseAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const titled = readTitled(doc, at, cast, memory);
  if (titled !== null) return titled;
  if (doc.nameAt[at] !== undefined) return namePhraseAt(doc, at, cast);
  const surname = isCapital(doc, at) ? memory.surnames.get(token.norm) : undefined;
  if (surname !== undefined) return { from: at, until: at + 1, ids: [surname], how: 'person' };
  return anaphorPhraseAt(doc, at, memory);
}

/** [the] [Egyptian] President [Abdel Fattah] [el-Sisi] [of Egypt]: country before or after, name or none. */
function readTitled(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const { titles, countryAt, tokens, nameAt } = doc;
  let i = tokens[at]?.norm === 'the' ? at + 1 : at;
  let country: PlaceRow | null = null;
  let organization: OrganizationRow | null = null;
  const before = countryAt[i]?.named;
  const owner = /^(?:its|their)$/.test(tokens[i]?.norm ?? '') ? memory.governments.at(-1) : undefined;
  if (owner !== undefined) {
    country = countryByCode(cast.get(owner)?.country ?? null);
    i += 1;
  } else if (before?.kind === 'place') {
    country = before.via === 'adjective' ? before.row : countryOf(before.row);
    i = countryAt[i]?.until ?? i;
    if (tokens[i]?.norm === 's') i += 1;
  } else if (nameAt[i]?.named.kind === 'organization') {
    const named = nameAt[i]?.named;
    if (named?.kind === 'organization') organization = named.row;
    i = nameAt[i]?.until ?? i;
    if (tokens[i]?.norm === 's') i += 1;
  }
  for (let skipped = 0; skipped < 3 && titles[i] === undefined && isLowerWord(doc, i) && i > at; skipped += 1) i += 1;
  let title = titles[i];
  if (title === undefined) return null;
  if (organization !== null && country === null && i - at > 6) return null;
  const post = title.entries[0];
  if (post === undefined) return null;
  i = title.until;
  // a ministry's spokesperson, the foreign minister's deputy: titles follow on one another
  for (title = titles[i]; title !== undefined; title = titles[i]) i = title.until;
  let until = i;
  if (tokens[i]?.norm === '.' ) i += 1; // Mr.
  const named = personAfter(doc, i);
  if (named !== null) {
    i = named.until;
    until = i;
  }
  if (tokens[i]?.norm === 'of' || tokens[i]?.norm === 'for' || tokens[i]?.norm === ',') {
    const k = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    const after = countryAt[k]?.named;
    if (after?.kind === 'place' && after.via !== 'adjective' && country === null && tokens[i]?.norm !== ',') {
      country = countryOf(after.row);
      until = countryAt[k]?.until ?? until;
    }
    const body = nameAt[k]?.named;
    if (body?.kind === 'organization' && country === null && tokens[i]?.norm !== ',') {
      organization = body.row;
      until = nameAt[k]?.until ?? until;
    }
  }
  country ??= countryByCode(post.of);
  const surface = surfaceOf(doc, at, until);
  const base = { from: at, until };
  if (named !== null && named.row !== null) {
    const id = cast.person(named.row, surface);
    cast.alias(id, surfaceOf(doc, named.from, named.until));
    return { ...base, ids: [id], how: 'person' };
  }
  if (named !== null) {
    const again = memory.surnames.get(tokens[named.until - 1]?.norm ?? '');
    if (again !== undefined) return { ...base, ids: [again], how: 'person' };
    const known = holderBySurname(post.post, tokens[named.until - 1]?.norm ?? '', cast.month);
    if (known !== null) return { ...base, ids: [cast.person(known, surface)], how: 'person' };
  }
  if (named !== null) return { ...base, ids: [cast.stranger(surfaceOf(doc, named.from, named.until), surface, country)], how: 'person' };
  if (post.post === 'document') return country === null ? null : { ...base, ids: [cast.government(country, surface)], how: 'document' };
  if (country === null) {
    const head = organization === null || post.post !== 'org-head' ? null : organizationHead(organization, cast.month);
    if (head !== null) return { ...base, ids: [cast.person(head, surface)], how: 'person' };
    return organization === null ? null : { ...base, ids: [cast.organization(organization, surface)], how: 'organization' };
  }
  if (post.post === 'government') return { ...base, ids: [cast.government(country, surface)], how: 'government' };
  return { ...base, ids: [cast.holder(post.post, surface, country, surface)], how: 'person' };
}

/** The UN Secretary-General: whoever heads a body in the article's month. */
function organizationHead({ id }: OrganizationRow, month: string | null): PersonRow | null {
  const on = month === null ? null : `${month}-15`;
  return holderOf('org-head', id, on) ?? holderOf('un-secretary-general', id, on);
}

function isLowerWord(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  return token !== undefined && token.kind === 'word' && /^\p{Ll}/u.test(doc.text.slice(token.start, token.end)) && doc.words[at] === undefined;
}

function isCapital(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(doc.text.slice(token.start, token.end));
}

type NamedPerson = { readonly row: PersonRow | null; readonly from: number; readonly until: number };

/** The name right after a title: one of the gazetteer, its first names and initials before it, or capitals nobody listed. */
function personAfter(doc: Annotated, from: number): NamedPerson | null {
  const { tokens, nameAt } = doc;
  let i = from;
  for (const last = from + LONGEST_NAME; i < last; i += 1) {
    const name = nameAt[i];
    if (name?.named.kind === 'person') return { row: name.named.row, from, until: suffixEnd(doc, name.until) };
    if (name !== undefined || doc.titles[i] !== undefined) break;
    const initial = tokens[i]?.norm === '.' && (tokens[i - 1]?.norm.length ?? 9) <= 2;
    if (!isCapital(doc, i) && !initial) break;
  }
  return i > from ? { row: null, from, until: suffixEnd(doc, i) } : null;
}

/** Jr. and II belong to the name before them. */
function suffixEnd(doc: Annotated, at: number): number {
  const comma = doc.tokens[at]?.norm === ',' ? at + 1 : at;
  const suffix = doc.tokens[comma]?.norm ?? '';
  if (!/^(?:jr|sr|ii|iii|iv)$/.test(suffix)) return at;
  const dotted = doc.tokens[comma + 1]?.norm === '.' ? comma + 2 : comma + 1;
  return doc.tokens[dotted]?.norm === ',' && comma > at ? dotted : dotted;
}
