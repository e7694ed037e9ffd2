import { fold } from '../text/normalise';
import type { Annotated } from './annotate';
import { anaphorIds } from './arabic-anaphora';
import { spelledAlike } from './arabic-spelling';
import { scanTitle } from './arabic-title-parts';
import type { Cast } from './cast';
import { findPerson, holderOf, type OrganizationRow, type PersonRow, type PlaceRow } from './gazetteer';
import { countryByCode, REMEMBERED, surfaceOf, type Memory, type Phrase } from './phrase';

export function readTitle(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const title = doc.titles[at];
  const head = title?.entries[0];
  if (title === undefined || head === undefined || head.post === 'none') return null;
  const isBody = head.post === 'government' || head.post === 'organization' || head.post === 'other-body' || head.post === 'document';
  // المملكة ستدعم لبنان: behind a definite body only its adjectives are its own
  if (isBody && title.until - at === 1 && /^[وف]?(?:ال|لل)/.test(doc.tokens[at]?.norm ?? '') && !isOwnAdjective(doc, title.until)) return null;
  const parts = scanTitle(doc, at, title.until, head.post === 'document', isBody);
  const country = parts.country ?? countryByCode(head.of);
  const surface = surfaceOf(doc, at, parts.until);
  const base = { from: at, until: parts.until };
  // إدارة الرئيس فلان, حكومة فلان: whose they are is no speaker beside them
  const led = parts.person !== null && RUN_BY.test(doc.tokens[at]?.norm ?? '') ? (country ?? countryByCode(parts.person.country)) : null;
  if (led !== null && parts.person !== null) memory.persons.push({ id: cast.person(parts.person, surface), words: surface });
  if (led !== null) return { ...base, ids: [cast.government(led, surface)], how: 'government' };
  if (parts.person !== null) {
    const id = cast.person(parts.person, surface);
    return { ...base, ids: [id], how: 'person' };
  }
  const ofBody = head.post === 'government' || head.post === 'organization' || head.post === 'other-body';
  const known = parts.stranger === null || country === null ? null : ((head.post === 'other' ? null : sameFirstName(parts.stranger, cast.holding(head.post, country))) ?? spelledAlike(parts.stranger, country.iso2));
  if (known !== null) {
    // بوتن: from here on the text's own spelling of the surname names him
    const id = cast.person(known, surface);
    memory.surnames.set(fold(parts.stranger ?? '').split(' ').at(-1) ?? '', id);
    return { ...base, ids: [id], how: 'person' };
  }
  if (parts.stranger !== null) return { ...base, ids: [cast.stranger(parts.stranger, surface, country)], how: 'person' };
  if (head.post === 'document') {
    // بيان الوزارة: the document of a body that is named again
    const again = doc.anaphora[title.until];
    const kind = again?.entries[0];
    const owner = country === null && parts.organization === null && again !== undefined && (kind === 'government' || kind === 'organization') ? anaphorIds(doc, title.until, again.until, kind, memory, cast) : [];
    if (owner.length > 0 && again !== undefined) return { from: at, until: again.until, ids: owner, how: 'document' };
    return document(base, country, parts.organization, surface, cast);
  }
  if (parts.organization !== null && country === null) {
    const leader = leaderOf(doc, at, head.post, parts.organization, memory, cast);
    if (leader !== null) return { ...base, ids: [leader], how: 'person' };
    return { ...base, ids: [cast.organization(parts.organization, surface)], how: 'organization' };
  }
  if (country === null) return ofOwnState(doc, base, memory);
  if (ofBody) return { ...base, ids: [cast.government(country, surface)], how: 'government' };
  if (head.post === 'peer') return peer(base, country, memory, cast);
  const again = namedBefore(doc, at, country, memory, cast);
  if (again !== null) return { ...base, ids: [again], how: 'person' };
  // a spokesman without a name speaks as his government
  if (head.post === 'spokesperson') return { ...base, ids: [cast.government(country, surface)], how: 'government' };
  if (head.post === 'other' && parts.until === title.until) return null;
  // the minister of a state, and no more said, is in this kind of news its foreign minister
  if (/^[وف]?الوزيره?$/.test(doc.tokens[at]?.norm ?? '')) return { ...base, ids: [cast.holder('foreign-minister', surface, country, surface)], how: 'person' };
  return { ...base, ids: [cast.holder(head.post, surface, country, surface)], how: 'person' };
}

/** الأمين العام للأمم المتحدة, without a name: whoever the text named so, else who holds the office. */
function leaderOf({ tokens }: Annotated, at: number, post: string, organization: OrganizationRow, memory: Memory, cast: Cast): string | null {
  const noun = tokens[at]?.norm ?? '';
  if (post !== 'org-head' && !/^[وف]?(?:مسو?ول|مسوول|مسؤول|مفوض|ممثل|الممثل|مسووله|مسؤوله|الممثله)ه?$/.test(noun)) return null;
  const stem = noun.replace(/^[وف]?ال/, '');
  const named = memory.persons.slice(-REMEMBERED).findLast(({ id, words }) => findPerson(id)?.org === organization.id && words.split(' ').some((word) => word.replace(/^[وفبلك]?ال/, '') === stem));
  if (named !== undefined) return named.id;
  const holder = holderOf(post === 'org-head' ? post : 'foreign-minister', organization.id, cast.month);
  return holder === null ? null : cast.person(holder, holder.names.ar);
}

const RUN_BY = /^[وفبل]?(?:ال|ل)?(?:اداره|حكومه|نظام|سلطات|مكتب)$/;

/** الحكومة اليمنية, الحكومة الشرعية اليمنية, السلطات في كذا. */
function isOwnAdjective({ tokens, countryAt, nameAt, titles }: Annotated, at: number): boolean {
  for (let i = at; i < at + 3; i += 1) {
    const country = countryAt[i]?.named;
    if (country?.kind === 'place') return country.via === 'adjective';
    if (nameAt[i]?.named.kind === 'organization') return true;
    if (tokens[i]?.norm.startsWith('ال') !== true || titles[i] !== undefined) return false;
  }
  return false;
}

const GOVERNS = /(?:رييس|رئيس)ه? (?:ال)?(?:وزراء|حكومه|مجلس الوزراء)/;
const REIGNS = /(?:رييس|رئيس)ه? |(?:^| )[وفل]?(?:ال)?(?:ملك|امير|عاهل|سلطان)(?: |$)/;

/** رئيس الدولة, رئيس الجمهورية, رئيس الحكومة with no state: the one of that office whom the text named first, who is at home in it. */
function ofOwnState({ tokens }: Annotated, base: { from: number; until: number }, { persons }: Memory): Phrase | null {
  const norms = tokens.slice(base.from, base.until + 1).map(({ norm }) => norm).join(' ');
  const heads = /^[وف]?(?:رييس|رئيس)ه? (?:ال)?(?:دوله|جمهوريه)(?: |$)/.test(norms);
  const governs = /^[وف]?(?:رييس|رئيس)ه? (?:ال)?(?:وزراء|حكومه|مجلس الوزراء)(?: |$)/.test(norms);
  if (!heads && !governs) return null;
  const holder = persons.slice(0, REMEMBERED).find(({ words }) => (governs ? GOVERNS.test(words) : REIGNS.test(words) && !GOVERNS.test(words)));
  const until = heads && /(?:دوله|جمهوريه)$/.test(tokens[base.until]?.norm ?? '') ? base.until + 1 : base.until;
  return holder === undefined ? null : { from: base.from, until, ids: [holder.id], how: 'anaphor' };
}

/** الوزير الفرنسي after وزير الخارجية الفرنسي فلان: the one of that country whom the article called so. */
function namedBefore({ tokens, titles }: Annotated, at: number, country: PlaceRow, memory: Memory, cast: Cast): string | null {
  const stem = (tokens[at]?.norm ?? '').replace(/^[وف]?ال/, '');
  // وزير الخارجية after وزير الداخلية is another minister
  const until = titles[at]?.until ?? at + 1;
  const field = until - at > 1 && /^[وف]?وزيره?$/.test(tokens[at]?.norm ?? '') ? (tokens[at + 1]?.norm ?? '') : '';
  return memory.persons.slice(-REMEMBERED).findLast(({ id, words }) => cast.get(id)?.country === country.iso2 && (field === '' || words.includes(field)) && words.split(' ').some((word) => word.replace(/^[وفبلك]?ال/, '') === stem))?.id ?? null;
}

/** The holder of the post under another spelling of the name, told by its first word. */
function sameFirstName(name: string, holder: PersonRow | null): PersonRow | null {
  const word = fold(name).split(' ')[0] ?? '';
  return holder !== null && holder.forms.ar.some((form) => fold(form).split(' ')[0] === word) ? holder : null;
}

/** The office of whoever was named last, by the words that named him. */
const PEERS: readonly (readonly [RegExp, string])[] = [
  [/خارجي/, 'foreign-minister'], [/دفاع/, 'defense-minister'], [/(?:رييس|رئيس|رييسه|رئيسه) (?:ال)?(?:وزراء|حكومه|مجلس الوزراء)|مستشار/, 'head-of-government'], [/رييس|رئيس|ملك|امير|عاهل|سلطان/, 'head-of-state'],
];

/** نظيره الفرنسي: the one who holds for that country the post of the person named last. */
function peer(base: { from: number; until: number }, country: PlaceRow, memory: Memory, cast: Cast): Phrase | null {
  const counterpart = memory.persons.slice(-REMEMBERED).findLast(({ id }) => cast.get(id)?.country === country.iso2);
  if (counterpart !== undefined) return { ...base, ids: [counterpart.id], how: 'person' };
  const last = memory.persons.at(-1)?.words ?? '';
  const post = PEERS.find(([office]) => office.test(last))?.[1];
  const holder = post === undefined ? null : cast.holding(post, country);
  return holder === null ? null : { ...base, ids: [cast.person(holder, holder.names.ar)], how: 'person' };
}

function document(base: { from: number; until: number }, country: PlaceRow | null, organization: OrganizationRow | null, surface: string, cast: Cast): Phrase | null {
  if (organization !== null) return { ...base, ids: [cast.organization(organization, surface)], how: 'document' };
  return country === null ? null : { ...base, ids: [cast.government(country, surface)], how: 'document' };
}
