import { readingsOf } from '../text/clitics';
import { fold } from '../text/normalise';
import type { Annotated } from './annotate';
import { isComplementiser } from './arabic-words';
import type { Cast } from './cast';
import type { PersonRow, OrganizationRow, PlaceRow } from './gazetteer';
import type { Anaphor } from './lexicon';
import { countryByCode, countryOf, resolveAnaphor, surfaceOf, type Memory, type Phrase } from './phrase';

const MOST_SKIPPED = 4; // words of a title that the lexicon doesn't know: المفوض السامي لشؤون اللاجئين
const LONGEST_TITLE = 16; // tokens from a title to the end of its name
const BEFORE_NAME = new Set(['كل', 'كلا', 'نفس', 'ذات', 'السيد', 'السيده', 'الشيخ', 'الدكتور']);
/** Words that end a noun phrase: complementisers, prepositions, relatives, adverbs. */
const ENDS = new Set(['ان', 'إن', 'انه', 'انها', 'على', 'علي', 'الي', 'عن', 'في', 'من', 'خلال', 'بعد', 'قبل', 'مع', 'التي', 'الذي', 'الذين', 'حول', 'بشان',
  'اليوم', 'امس', 'يوم', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت', 'الاحد', 'ايضا', 'كذلك', 'عقب', 'لدي', 'بين', 'ضد', 'منذ', 'حيث', 'كما', 'قد', 'كان', 'كانت', 'لا', 'لن', 'لم', 'هو', 'هي', 'عبر', 'امام', 'اثر', 'الي']);

/** The Arabic phrase that starts here: الرئيس الفرنسي فلان, فلان, وزارة الخارجية السورية, باريس, الجانبان, المصدر… */
export function arabicPhraseAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const { tokens, titles, anaphora, nameAt } = doc;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const name = nameAt[at];
  if (name !== undefined) {
    const ids = idsOf(name.named, doc, at, name.until, cast);
    if (ids !== null) return { from: at, until: name.until, ...ids };
  }
  const title = titles[at];
  if (title !== undefined && title.preposition !== 'ك') {
    const titled = readTitle(doc, at, cast, memory);
    if (titled !== null) return titled;
  }
  const surname = memory.surnames.get(token.norm) ?? (token.norm.length > 4 && token.norm.startsWith('و') ? memory.surnames.get(token.norm.slice(1)) : undefined);
  if (surname !== undefined && doc.words[at] === undefined) return { from: at, until: at + 1, ids: [surname], how: 'person' };
  const anaphor = anaphora[at];
  const kind = anaphor?.entries[0];
  if (anaphor === undefined || kind === undefined) return null;
  if (kind === 'document') return { from: at, until: anaphor.until, ids: [], how: 'document' };
  const ids = anaphorIds(doc, at, anaphor.until, kind, memory);
  if (ids.length === 0) return null;
  const until = kind === 'many' && tokens[anaphor.until]?.norm === 'الثلاثه' ? anaphor.until + 1 : anaphor.until;
  return { from: at, until, ids, how: 'anaphor' };
}

function anaphorIds(doc: Annotated, at: number, until: number, kind: Anaphor, memory: Memory): readonly string[] {
  const noun = doc.tokens[at]?.norm ?? '';
  if (kind !== 'pair') return resolveAnaphor(kind, noun, memory);
  // two countries, not their leaders, are البلدان
  const countries = /(?:بلد|دولت)/.test(surfaceOf(doc, at, until));
  const governments = [...new Set(memory.governments.slice(0, 60))].slice(0, 2);
  return countries && governments.length === 2 ? governments : resolveAnaphor(kind, noun, memory);
}

type Ids = Pick<Phrase, 'ids' | 'how'>;
type Name = NonNullable<Annotated['nameAt'][number]>['named'];

function idsOf(named: Name, doc: Annotated, from: number, until: number, cast: Cast): Ids | null {
  const surface = surfaceOf(doc, from, until);
  switch (named.kind) {
    case 'person': return { ids: [cast.person(named.row, surface)], how: 'person' };
    case 'organization': return { ids: [cast.organization(named.row, surface)], how: 'organization' };
    case 'place': {
      const country = named.via === 'name' || named.via === 'capital' ? countryOf(named.row) : null;
      return country === null ? null : { ids: [cast.government(country, surface)], how: 'government' };
    }
    case 'thing':
    case 'decoy': return null;
  }
}

type Titled = { country: PlaceRow | null; person: PersonRow | null; organization: OrganizationRow | null; until: number; stranger: string | null };

function readTitle(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const title = doc.titles[at];
  const head = title?.entries[0];
  if (title === undefined || head === undefined || head.post === 'none') return null;
  const parts = scanTitle(doc, title.until, head.post === 'document');
  const country = parts.country ?? countryByCode(head.of);
  const surface = surfaceOf(doc, at, parts.until);
  const base = { from: at, until: parts.until };
  if (parts.person !== null) {
    const id = cast.person(parts.person, surface);
    return { ...base, ids: [id], how: 'person' };
  }
  const known = parts.stranger === null || country === null ? null : sameFirstName(parts.stranger, cast.holding(head.post, country));
  if (known !== null) return { ...base, ids: [cast.person(known, surface)], how: 'person' };
  if (parts.stranger !== null) return { ...base, ids: [cast.stranger(parts.stranger, surface, country)], how: 'person' };
  if (head.post === 'document') return document(base, country, parts.organization, surface, cast);
  const ofBody = head.post === 'government' || head.post === 'organization' || head.post === 'other-body';
  if (parts.organization !== null && country === null) {
    return { ...base, ids: [cast.organization(parts.organization, surface)], how: 'organization' };
  }
  if (country === null) return null;
  if (ofBody) return { ...base, ids: [cast.government(country, surface)], how: 'government' };
  if (head.post === 'peer') return peer(base, country, memory, cast);
  return { ...base, ids: [cast.holder(head.post, surface, country, surface)], how: 'person' };
}

/** The holder of the post under another spelling of the name, told by its first word. */
function sameFirstName(name: string, holder: PersonRow | null): PersonRow | null {
  const word = fold(name).split(' ')[0] ?? '';
  return holder !== null && holder.forms.ar.some((form) => fold(form).split(' ')[0] === word) ? holder : null;
}

/** نظيره الفرنسي: the one who holds for that country the post of the person named last. */
function peer(base: { from: number; until: number }, country: PlaceRow, memory: Memory, cast: Cast): Phrase | null {
  const counterpart = memory.persons.findLast(({ id }) => cast.get(id)?.country === country.iso2);
  return counterpart === undefined ? null : { ...base, ids: [counterpart.id], how: 'person' };
}

function document(base: { from: number; until: number }, country: PlaceRow | null, organization: OrganizationRow | null, surface: string, cast: Cast): Phrase | null {
  if (organization !== null) return { ...base, ids: [cast.organization(organization, surface)], how: 'document' };
  return country === null ? null : { ...base, ids: [cast.government(country, surface)], how: 'document' };
}

function scanTitle(doc: Annotated, start: number, narrow: boolean): Titled {
  const { tokens, nameAt, countryAt, titles } = doc;
  const parts: Titled = { country: null, person: null, organization: null, until: start, stranger: null };
  const last = Math.min(start + LONGEST_TITLE, tokens.length);
  let skipped = 0;
  for (let i = start; i < last;) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'break') break;
    const name = nameAt[i];
    const country = countryAt[i];
    if (name?.named.kind === 'person') {
      parts.person = name.named.row;
      parts.until = tokens[name.until]?.norm === ')' ? name.until + 1 : name.until;
      break;
    }
    if (name?.named.kind === 'organization' && parts.organization === null) {
      parts.organization = name.named.row;
      parts.until = name.until;
      i = name.until;
      continue;
    }
    if (country?.named.kind === 'place') {
      const { row, via } = country.named;
      const place = via === 'adjective' ? row : countryOf(row);
      if (parts.country !== null && via !== 'adjective') break;
      parts.country ??= place;
      parts.until = country.until;
      i = country.until;
      continue;
    }
    if (token.kind === 'mark') {
      if (narrow) break;
      const next = nameAt[i + 1]?.named;
      const opens = token.norm === ',' || token.norm === '(' || token.norm === '"' || token.norm === '“';
      if (!opens || (next?.kind !== 'person' && !isNameLike(doc, i + 1) && titles[i + 1] === undefined)) break;
      if (next?.kind !== 'person' && parts.country === null && parts.organization === null) break;
      i += 1;
      continue;
    }
    const nextTitle = titles[i];
    if (nextTitle !== undefined && nextTitle.preposition === '' && !nextTitle.conjunction) {
      parts.until = nextTitle.until;
      i = nextTitle.until;
      continue;
    }
    if (ENDS.has(token.norm)) {
      const inside = token.norm === 'في' && (nameAt[i + 1]?.named.kind === 'organization' || titles[i + 1]?.entries[0]?.post === 'government');
      if (!inside) break;
      i += 1;
      continue;
    }
    const stranger = strangerAt(doc, i, parts.country !== null);
    if (stranger !== null) {
      parts.stranger = surfaceOf(doc, i, stranger);
      parts.until = stranger;
      break;
    }
    skipped += 1;
    if (parts.country !== null || startsClause(doc, i) || isComplementiser(token.norm) || skipped > MOST_SKIPPED) break;
    i += 1; // an adjective or a field of work: السامي، العليا، لشؤون، المالية
  }
  return parts;
}

function startsClause(doc: Annotated, at: number): boolean {
  const word = doc.words[at];
  return word !== undefined && word.entries.some(({ part, kind }) => part === 'finite' && (kind === 'report' || kind === 'stance' || kind === 'discuss'))
    && word.entries.every(({ part }) => part === 'finite');
}

const MOST_NAMES = 4;

/** A word that may be part of a name nobody listed: not in the lexicon, not with a clitic, not an ending word. */
function isNameLike(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.norm.length < 2) return false;
  if (doc.words[at] !== undefined || doc.titles[at] !== undefined || doc.nameAt[at] !== undefined || doc.countryAt[at] !== undefined) return false;
  if (ENDS.has(token.norm) || BEFORE_NAME.has(token.norm) || /\d/.test(token.norm)) return false;
  return !readingsOf(token.norm).some(({ rest, article, preposition }) => (article && preposition !== '') || ENDS.has(rest));
}

/** A name of two to four unknown words after a title and its country: وزير المالية الكويتي فلان الفلاني. */
function strangerAt(doc: Annotated, at: number, afterCountry: boolean): number | null {
  const first = doc.tokens[at];
  if (!afterCountry || first === undefined || first.norm.startsWith('ال') || !isNameLike(doc, at)) return null;
  let until = at + 1;
  while (until < at + MOST_NAMES && isNameLike(doc, until)) until += 1;
  return until - at >= 2 ? until : null;
}
