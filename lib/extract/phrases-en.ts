import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { holderBySurname, holderOf, type PersonRow, type OrganizationRow, type PlaceRow } from './gazetteer';
import { britishHolder } from './english-own-posts';
import { bothAt, gluedEnd, isCapital, isNamesake, isParticle, namesakeAt, strangerAt } from './english-names';
import { compatriotCalled, monarchCalled, styledAt } from './english-royals';
import { anaphorPhraseAt, namePhraseAt } from './name-phrase';
import { countryByCode, countryOf, REMEMBERED, surfaceOf, type Memory, type Phrase } from './phrase';

const LONGEST_NAME = 6; // tokens between a title and the surname it leads to

/** The English phrase that starts here: President X of Egypt, Egyptian President X, X, the foreign ministry of Y, the two leaders, he. */
export function englishPhraseAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const titled = readTitled(doc, at, cast, memory);
  if (titled !== null) return titled;
  const namesake = namesakeAt(doc, at, cast);
  if (namesake !== null) return namesake;
  if (doc.nameAt[at] !== undefined) return withMembers(doc, namePhraseAt(doc, at, cast));
  const until = gluedEnd(doc, at);
  const surname = isCapital(doc, at) ? (memory.surnames.get(doc.tokens[until - 1]?.norm ?? '') ?? memory.surnames.get(token.norm)) : undefined;
  if (surname !== undefined) return { from: at, until, ids: [surname], how: 'person' };
  return styledAt(doc, at, memory) ?? anaphorPhraseAt(doc, at, memory) ?? bothAt(doc, at, memory) ?? ownMinistryAt(doc, at, memory) ?? strangerAt(doc, at, cast, memory);
}

const MEMBERS = /^(?:nations|countries|members|states|leaders|officials|powers|governments|ministers)$/;

/** G7 [nations], EU [leaders]: the members of a body are the body. */
function withMembers({ tokens }: Annotated, phrase: Phrase | null): Phrase | null {
  const isBody = phrase?.how === 'organization' && MEMBERS.test(tokens[phrase.until]?.norm ?? '');
  return phrase === null || !isBody ? phrase : { ...phrase, until: phrase.until + 1 };
}

/** The foreign ministry, where no ministry was named: that of the state that the article names first. */
function ownMinistryAt(doc: Annotated, at: number, memory: Memory): Phrase | null {
  const anaphor = doc.anaphora[at];
  const first = memory.governments[0];
  if (anaphor?.entries[0] !== 'government' || first === undefined || !/^(?:ministry|government|presidency)$/.test(doc.tokens[anaphor.until - 1]?.norm ?? '')) return null;
  return { from: at, until: anaphor.until, ids: [first], how: 'government' };
}

/** [the] [Egyptian] President [Abdel Fattah] [el-Sisi] [of Egypt]: country before or after, name or none. */
function readTitled(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const { titles, countryAt, tokens, nameAt } = doc;
  let i = tokens[at]?.norm === 'the' && nameAt[at] === undefined ? at + 1 : at;
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
  const start = title.from;
  i = title.until;
  // a ministry's spokesperson, the foreign minister's deputy: titles follow on one another; a deputy premier and foreign minister is one
  for (title = titles[i]; title !== undefined; title = titles[i]) i = title.until;
  const second = tokens[i]?.norm === 'and' ? titles[i + 1] : undefined;
  if (second !== undefined && personAfter(doc, second.until) !== null) i = second.until;
  let until = i;
  if (tokens[i]?.norm === '.' && SHORTENED.test(tokens[i - 1]?.norm ?? '')) i += 1; // Mr.
  const named = personAfter(doc, i) ?? apposed(doc, i);
  if (named !== null) {
    i = named.until;
    until = i;
  }
  if (tokens[i]?.norm === 'of' || tokens[i]?.norm === 'for' || tokens[i]?.norm === ',') {
    const members = tokens[i]?.norm === 'of' && post.post === 'government' && named === null && country === null ? countriesFrom(doc, i + 1) : null;
    if (members !== null) return { from: at, until: members.until, ids: members.rows.map((row) => cast.government(row, row.names.en)), how: 'government' };
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
      if (MEMBERS.test(tokens[until]?.norm ?? '')) until += 1;
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
    const monarch = post.post === 'head-of-state' && named.until === named.from + 1 ? monarchCalled(tokens[named.from]?.norm ?? '', memory) : null;
    if (monarch !== null) return { ...base, ids: [monarch], how: 'person' };
    const known = holderBySurname(post.post, tokens[named.until - 1]?.norm ?? '', cast.month);
    if (known !== null) return { ...base, ids: [cast.person(known, surface)], how: 'person' };
  }
  if (named !== null) return { ...base, ids: [cast.stranger(surfaceOf(doc, named.from, named.until), surface, country)], how: 'person' };
  if (post.post === 'document') return country === null ? null : { ...base, ids: [cast.government(country, surface)], how: 'document' };
  const apposition = named === null ? apposedTo(doc, at, until, memory) : null;
  if (apposition !== null) return { ...base, ids: [apposition], how: 'anaphor' };
  if (country === null && organization === null && post.post !== 'government') {
    const again = namedBefore(doc, at, i, memory);
    if (again !== null) return { ...base, ids: [again], how: 'anaphor' };
    const unnamed = post.post === 'org-head' ? secretaryGeneral(doc, at, i, cast) : britishHolder(doc, at, i, cast, memory);
    return unnamed === null ? null : { ...base, ids: [unnamed], how: 'person' };
  }
  if (country === null) {
    const isDiplomat = /^(?:foreign policy chief|top diplomat|high representative|foreign affairs chief)$/.test(tokens.slice(start, i).map(({ norm }) => norm).join(' '));
    const head = organization === null ? null : headOf(organization, isDiplomat ? 'foreign-minister' : post.post, cast.month);
    if (head !== null) return { ...base, ids: [cast.person(head, surface)], how: 'person' };
    return organization === null ? null : { ...base, ids: [cast.organization(organization, surface)], how: 'organization' };
  }
  if (post.post === 'government') return { ...base, ids: [cast.government(country, surface)], how: 'government' };
  const compatriot = post.post === 'other' && country.iso2 !== null ? compatriotCalled(tokens[i - 1]?.norm ?? '', country.iso2, memory, (id) => cast.get(id)?.country ?? null) : null;
  if (compatriot !== null) return { ...base, ids: [compatriot], how: 'anaphor' };
  return { ...base, ids: [cast.holder(post.post, surface, country, surface)], how: 'person' };
}

const SHORTENED = /^(?:mr|mrs|ms|dr|gen|lt|maj|col|sen|rep|prof|adm|gov|amb)$/;

/** the Deputy Secretary-General[, Amina Mohammed,]: the name between commas. */
function apposed(doc: Annotated, at: number): NamedPerson | null {
  if (doc.tokens[at]?.norm !== ',' || !isCapital(doc, at + 2)) return null;
  const named = personAfter(doc, at + 1);
  return named !== null && doc.tokens[named.until]?.norm === ',' ? named : null;
}

/** Qin Gang, [the Chinese foreign minister]: who was named right before the comma. */
function apposedTo({ tokens }: Annotated, at: number, until: number, memory: Memory): string | null {
  const last = memory.persons.at(-1);
  const name = tokens[at - 2]?.norm ?? '';
  const ends = /^[,.]$/.test(tokens[until]?.norm ?? '.');
  return ends && tokens[at - 1]?.norm === ',' && last !== undefined && name !== '' && last.words.endsWith(name) ? last.id : null;
}

/** the deputy secretary, and [prime minister]: a bare title is whoever bore it last. */
function namedBefore(doc: Annotated, at: number, until: number, memory: Memory): string | null {
  const { tokens } = doc;
  const bare = tokens[at]?.norm === 'the' ? at + 1 : at;
  // Prime Minister reiterated: without its article too, where it opens a clause
  if (bare === at && tokens[at - 1]?.norm !== 'and' && !(opensClause(tokens[at - 1]) && isCapital(doc, at))) return null;
  const title = tokens.slice(bare, until).map(({ norm }) => norm).join(' ');
  const recent = memory.persons.slice(-REMEMBERED);
  // the Prime Minister, who spoke to the Prime Minister of Japan: who was called so, and nothing more
  return (recent.findLast(({ words }) => words === `the ${title}`) ?? recent.findLast(({ words }) => words.includes(title)))?.id ?? null;
}

function opensClause(before: Annotated['tokens'][number] | undefined): boolean {
  return before === undefined || before.kind !== 'word';
}

/** the Secretary-General, of nobody's: the United Nations'. */
function secretaryGeneral(doc: Annotated, at: number, until: number, cast: Cast): string | null {
  const surface = surfaceOf(doc, at, until);
  const row = /^the secretary[- ]general$/i.test(surface) ? holderOf('un-secretary-general', 'united-nations', cast.month === null ? null : `${cast.month}-15`) : null;
  return row === null ? null : cast.person(row, surface);
}

/** of A, B and C: the states of a list, two at least. */
function countriesFrom({ tokens, countryAt }: Annotated, from: number): { readonly rows: readonly PlaceRow[]; readonly until: number } | null {
  const rows: PlaceRow[] = [];
  let until = from;
  for (let i = from; i < tokens.length;) {
    const named = countryAt[i]?.named;
    if (named?.kind === 'place' && named.via === 'name') {
      const row = countryOf(named.row);
      if (row !== null) rows.push(row);
      i = countryAt[i]?.until ?? i + 1;
      until = i;
    } else if (/^(?:,|and|the)$/.test(tokens[i]?.norm ?? '')) i += 1;
    else break;
  }
  return rows.length > 1 ? { rows, until } : null;
}

/** The UN Secretary-General: whoever heads a body in the article's month. */
function headOf({ id }: OrganizationRow, post: string, month: string | null): PersonRow | null {
  const on = month === null ? null : `${month}-15`;
  if (post === 'foreign-minister') return holderOf(post, id, on);
  if (post !== 'org-head') return null;
  return holderOf('org-head', id, on) ?? holderOf('un-secretary-general', id, on);
}

function isLowerWord(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  return token !== undefined && token.kind === 'word' && /^\p{Ll}/u.test(doc.text.slice(token.start, token.end)) && doc.words[at] === undefined;
}

type NamedPerson = { readonly row: PersonRow | null; readonly from: number; readonly until: number };

/** The name right after a title: one of the gazetteer, its first names and initials before it, or capitals nobody listed. */
function personAfter(doc: Annotated, from: number): NamedPerson | null {
  const { tokens, nameAt } = doc;
  let i = from;
  for (const last = from + LONGEST_NAME; i < last; i += 1) {
    const name = nameAt[i];
    if (name?.named.kind === 'person') return { row: isNamesake(doc, from, i, name.named.row) ? null : name.named.row, from, until: suffixEnd(doc, name.until) };
    if (name !== undefined || doc.titles[i] !== undefined) break;
    const initial = tokens[i]?.norm === '.' && (tokens[i - 1]?.norm.length ?? 9) <= 2;
    if (!isCapital(doc, i) && !initial && !(i > from && isParticle(doc, i))) break;
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
