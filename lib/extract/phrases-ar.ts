import { readingsOf } from '../text/clitics';
import { fold } from '../text/normalise';
import type { Annotated } from './annotate';
import { isAdverbial, isComplementiser } from './arabic-words';
import type { Cast } from './cast';
import type { PersonRow, OrganizationRow, PlaceRow } from './gazetteer';
import type { Anaphor } from './lexicon';
import { countryByCode, countryOf, REMEMBERED, resolveAnaphor, surfaceOf, type Memory, type Phrase } from './phrase';

/** What courtesy puts before a title: جلالة الملك, فخامة الرئيس. */
const HONORIFICS = new Set(['جلاله', 'فخامه', 'سمو', 'معالي', 'سعاده', 'سياده', 'دوله', 'حضره', 'قداسه', 'السيد', 'السيده']);
const LONGEST_PARTICLE = 3; // letters of what stands before a surname: لو، دي، فون
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
    if (ids !== null) return { from: at, until: ids.how === 'person' ? appositionEnd(doc, name.until) : name.until, ...ids };
  }
  const title = titles[at];
  if (title !== undefined && title.preposition !== 'ك') {
    const titled = readTitle(doc, at, cast, memory);
    if (titled !== null) return titled;
  }
  if (HONORIFICS.has(token.norm)) {
    const named = arabicPhraseAt(doc, at + 1, cast, memory);
    if (named !== null && named.how !== 'document') return { ...named, from: at };
  }
  const surname = memory.surnames.get(token.norm) ?? (token.norm.length > 4 && token.norm.startsWith('و') ? memory.surnames.get(token.norm.slice(1)) : undefined);
  // لو دريان after لودريان
  const parted = token.norm.length <= LONGEST_PARTICLE ? memory.surnames.get(token.norm + (tokens[at + 1]?.norm ?? '')) : undefined;
  if (parted !== undefined && tokens[at + 1]?.kind === 'word') return { from: at, until: at + 2, ids: [parted], how: 'person' };
  if (surname !== undefined && doc.words[at] === undefined) return { from: at, until: at + 1, ids: [surname], how: 'person' };
  const anaphor = anaphora[at];
  const kind = anaphor?.entries[0];
  if (anaphor === undefined || kind === undefined) return null;
  if (kind === 'document') return { from: at, until: anaphor.until, ids: [], how: 'document' };
  // القادة العرب, الوزراء الأفارقة: others than those who were named
  const qualified = tokens[anaphor.until];
  if (kind === 'many' && qualified?.norm.startsWith('ال') === true && qualified.norm !== 'الثلاثه' && !isAdverbial(doc, anaphor.until)) return null;
  const listed = kind === 'pair' || kind === 'many' ? namedAfter(doc, anaphor.until, cast) : null;
  if (listed !== null) return { from: at, until: listed.until, ids: listed.ids, how: 'person' };
  const ids = anaphorIds(doc, at, anaphor.until, kind, memory);
  if (ids.length === 0) return null;
  const until = kind === 'many' && tokens[anaphor.until]?.norm === 'الثلاثه' ? anaphor.until + 1 : anaphor.until;
  return { from: at, until, ids, how: 'anaphor' };
}

/** الوزيران فلان وفلان, الرئيسان الصيني فلان والسوري فلان: the names behind a dual or plural title. */
function namedAfter(doc: Annotated, from: number, cast: Cast): { ids: readonly string[]; until: number } | null {
  const { nameAt, countryAt, tokens } = doc;
  const ids: string[] = [];
  let until = from;
  for (let i = from; i < from + LONGEST_TITLE;) {
    const adjective = countryAt[i];
    if (adjective?.named.kind === 'place' && adjective.named.via === 'adjective') {
      i = adjective.until;
      continue;
    }
    const name = nameAt[i];
    if (name?.named.kind === 'person') {
      ids.push(cast.person(name.named.row, surfaceOf(doc, i, name.until)));
      i = name.until;
      until = i;
      continue;
    }
    if (tokens[i]?.norm !== ',' && tokens[i]?.norm !== 'و') break;
    i += 1;
  }
  return ids.length > 1 ? { ids, until } : null;
}

/** فلان، وزير الخارجية السوري: a title set behind the name belongs to it. */
function appositionEnd(doc: Annotated, until: number): number {
  const title = doc.titles[until + 1];
  if (doc.tokens[until]?.norm !== ',' || title === undefined || title.conjunction || title.preposition !== '') return until;
  const parts = scanTitle(doc, until + 1, title.until, true, true);
  return parts.person === null && parts.country !== null ? parts.until : until;
}

/** What a state calls itself by, without its name: the last such state that was named. */
const STATES_BY_KIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['المملكه', new Set(['government-sa', 'government-jo', 'government-ma', 'government-bh'])], ['السلطنه', new Set(['government-om', 'government-bn'])],
]);

/** Whose title a courtesy stands for: جلالته is the king who was named. */
const COURTESIES: ReadonlyMap<string, RegExp> = new Map([
  ['جلالت', /جلاله|ملك|عاهل|سلطان/], ['سمو', /سمو|امير|ولي عهد|ولي العهد/], ['فخامت', /فخامه|رييس|رئيس/], ['معالي', /معالي|وزير/], ['سعادت', /سعاده|سفير|وزير/], ['دولت', /دوله|رئيس|رييس/], ['قداست', /قداسه|بابا/], ['سيادت', /رئيس|رييس/],
]);

function anaphorIds(doc: Annotated, at: number, until: number, kind: Anaphor, memory: Memory): readonly string[] {
  const noun = doc.tokens[at]?.norm ?? '';
  const states = STATES_BY_KIND.get(noun.replace(/^[وف]/, ''));
  if (states !== undefined) {
    const meant = memory.governments.slice(-REMEMBERED).findLast((id) => states.has(id));
    return meant === undefined ? [] : [meant];
  }
  if (noun === 'سيادته' && doc.words[at - 1]?.entries[0]?.part !== 'finite') return []; // its sovereignty
  const courtesy = COURTESIES.get(noun.replace(/^[وف]/, '').replace(/(?:ه|ها)$/, ''));
  if (courtesy !== undefined) {
    const named = memory.persons.slice(-REMEMBERED).findLast(({ words }) => courtesy.test(words)) ?? memory.persons.at(-1);
    return named === undefined ? [] : [named.id];
  }
  if (kind === 'organization') {
    // المجلس is the council that acts in the text, not one it calls on
    const acting = memory.organizations.slice(-REMEMBERED).filter((row) => row.leads === true);
    const stem = noun.replace(/^[وف]?ال/, '');
    const meant = acting.findLast(({ words }) => words.includes(stem) || (stem === 'منظمه' && !NOUNS_OF_BODIES.test(words)));
    if (meant !== undefined) return [meant.id];
  }
  if (kind !== 'pair') return resolveAnaphor(kind, noun, memory);
  // two countries, not their leaders, are البلدان
  const countries = /(?:بلد|دولت)/.test(surfaceOf(doc, at, until));
  const governments = [...new Set(memory.governments.slice(0, 60))].slice(0, 2);
  return countries && governments.length === 2 ? governments : resolveAnaphor(kind, noun, memory);
}

/** Kinds of body that nobody calls an organisation a second time. */
const NOUNS_OF_BODIES = /(?:مجلس|لجنه|وكاله|اتحاد|حركه|حزب|جامعه|حلف|كتائب|جبهه|صندوق|بنك|امم|رابطه)/;

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
  const isBody = head.post === 'government' || head.post === 'organization' || head.post === 'other-body' || head.post === 'document';
  // المملكة ستدعم لبنان: behind a definite body only its adjectives are its own
  if (isBody && title.until - at === 1 && /^[وف]?(?:ال|لل)/.test(doc.tokens[at]?.norm ?? '') && !isOwnAdjective(doc, title.until)) return null;
  const parts = scanTitle(doc, at, title.until, head.post === 'document', isBody);
  const country = parts.country ?? countryByCode(head.of);
  const surface = surfaceOf(doc, at, parts.until);
  const base = { from: at, until: parts.until };
  if (parts.person !== null) {
    const id = cast.person(parts.person, surface);
    return { ...base, ids: [id], how: 'person' };
  }
  const ofBody = head.post === 'government' || head.post === 'organization' || head.post === 'other-body';
  const known = parts.stranger === null || country === null ? null : sameFirstName(parts.stranger, cast.holding(head.post, country));
  if (known !== null) return { ...base, ids: [cast.person(known, surface)], how: 'person' };
  if (parts.stranger !== null) return { ...base, ids: [cast.stranger(parts.stranger, surface, country)], how: 'person' };
  if (head.post === 'document') {
    // بيان الوزارة: the document of a body that is named again
    const again = doc.anaphora[title.until];
    const kind = again?.entries[0];
    const owner = country === null && parts.organization === null && again !== undefined && (kind === 'government' || kind === 'organization') ? anaphorIds(doc, title.until, again.until, kind, memory) : [];
    if (owner.length > 0 && again !== undefined) return { from: at, until: again.until, ids: owner, how: 'document' };
    return document(base, country, parts.organization, surface, cast);
  }
  if (parts.organization !== null && country === null) {
    return { ...base, ids: [cast.organization(parts.organization, surface)], how: 'organization' };
  }
  if (country === null) return null;
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

/** الحكومة اليمنية, الحكومة الشرعية اليمنية, السلطات في كذا. */
function isOwnAdjective({ tokens, countryAt, nameAt }: Annotated, at: number): boolean {
  for (let i = at; i < at + 3; i += 1) {
    const country = countryAt[i]?.named;
    if (country?.kind === 'place') return country.via === 'adjective';
    if (nameAt[i]?.named.kind === 'organization') return true;
    if (tokens[i]?.norm.startsWith('ال') !== true) return false;
  }
  return false;
}

/** الوزير الفرنسي after وزير الخارجية الفرنسي فلان: the one of that country whom the article called so. */
function namedBefore({ tokens }: Annotated, at: number, country: PlaceRow, memory: Memory, cast: Cast): string | null {
  const stem = (tokens[at]?.norm ?? '').replace(/^[وف]?ال/, '');
  return memory.persons.slice(-REMEMBERED).findLast(({ id, words }) => cast.get(id)?.country === country.iso2 && words.split(' ').some((word) => word.replace(/^[وفبلك]?ال/, '') === stem))?.id ?? null;
}

/** The holder of the post under another spelling of the name, told by its first word. */
function sameFirstName(name: string, holder: PersonRow | null): PersonRow | null {
  const word = fold(name).split(' ')[0] ?? '';
  return holder !== null && holder.forms.ar.some((form) => fold(form).split(' ')[0] === word) ? holder : null;
}

/** نظيره الفرنسي: the one who holds for that country the post of the person named last. */
function peer(base: { from: number; until: number }, country: PlaceRow, memory: Memory, cast: Cast): Phrase | null {
  const counterpart = memory.persons.slice(-REMEMBERED).findLast(({ id }) => cast.get(id)?.country === country.iso2);
  return counterpart === undefined ? null : { ...base, ids: [counterpart.id], how: 'person' };
}

function document(base: { from: number; until: number }, country: PlaceRow | null, organization: OrganizationRow | null, surface: string, cast: Cast): Phrase | null {
  if (organization !== null) return { ...base, ids: [cast.organization(organization, surface)], how: 'document' };
  return country === null ? null : { ...base, ids: [cast.government(country, surface)], how: 'document' };
}

function scanTitle(doc: Annotated, at: number, start: number, narrow: boolean, ofBody: boolean): Titled {
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
      if (parts.country !== null && (via !== 'adjective' || (ofBody && token.norm.startsWith('و') && row.id !== parts.country.id))) break;
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
    if (nextTitle?.entries[0]?.post === 'peer') break;
    // وزارة الخارجية الصينية السفير الياباني: the next title with a state of its own is somebody else
    if (nextTitle !== undefined && parts.country !== null && (ofBody || doc.countryAt[nextTitle.until] !== undefined)) break;
    if (nextTitle !== undefined && nextTitle.preposition === '' && !nextTitle.conjunction) {
      parts.until = nextTitle.until;
      i = nextTitle.until;
      continue;
    }
    const bearer = ofBody || (parts.country === null && parts.organization === null) ? null : bearerOfLongRole(doc, i);
    if (bearer !== null) {
      const named = nameAt[bearer.from]?.named;
      if (named?.kind === 'person') parts.person = named.row;
      else parts.stranger = surfaceOf(doc, bearer.from, bearer.until);
      parts.until = bearer.until;
      break;
    }
    if (ENDS.has(token.norm)) {
      // المبعوث إلى سوريا فلان, السفير لدى القاهرة فلان
      const posted = (token.norm === 'الي' || token.norm === 'لدي') && nameAt[i + 1]?.named.kind === 'place' && (nameAt[nameAt[i + 1]?.until ?? 0]?.named.kind === 'person' || strangerAt(doc, nameAt[i + 1]?.until ?? 0, true) !== null);
      if (posted) {
        i = nameAt[i + 1]?.until ?? i + 1;
        continue;
      }
      const accredited = token.norm === 'لدي' ? nameAt[i + 1] : undefined;
      if (accredited?.named.kind === 'place' && parts.country !== null) {
        parts.until = accredited.until;
        break;
      }
      const inside = (token.norm === 'في' || token.norm === 'لدي') && (nameAt[i + 1]?.named.kind === 'organization' || titles[i + 1]?.entries[0]?.post === 'government' || doc.anaphora[i + 1]?.entries[0] === 'organization');
      if (!inside) break;
      i += 1;
      continue;
    }
    const stranger = ofBody ? null : strangerAt(doc, i, parts.country !== null || parts.organization !== null || isDefinite(doc, at, i));
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

const ROLE_WORDS = /^(?:ال(?:خاص|خاصه|سامي|ساميه|دايم|دائم|دايمه|دائمه|اعلي|عليا|سابق|سابقه|جديد|جديده|مقيم|مقيمه|مكلف|مكلفه)|الي|لدي|في|بشان|المعني|المعنيه|ل\S{3,})$/;
const LONGEST_ROLE = 10; // tokens between the state and the name: الخاص لعملية السلام في الشرق الأوسط

/** المبعوث الأمريكي الخاص إلى كذا فلان: who bears an office whose field of work stands before the name. */
function bearerOfLongRole(doc: Annotated, at: number): { from: number; until: number } | null {
  if (!ROLE_WORDS.test(doc.tokens[at]?.norm ?? '')) return null;
  for (let i = at + 1; i < at + LONGEST_ROLE;) {
    const token = doc.tokens[i];
    if (token === undefined || token.kind !== 'word' || isComplementiser(token.norm) || startsClause(doc, i)) return null;
    const name = doc.nameAt[i];
    if (name?.named.kind === 'person') return { from: i, until: name.until };
    if (name !== undefined) {
      i = name.until;
      continue;
    }
    const until = i > at + 1 ? strangerAt(doc, i, true) : null;
    if (until !== null && endsPhrase(doc, until)) return { from: i, until };
    if (!ROLE_WORDS.test(token.norm) && !/^(?:و?ال|و?لل)\S{2,}/.test(token.norm) && doc.words[i] === undefined && doc.concepts[i] === undefined) return null;
    i += 1;
  }
  return null;
}

/** What may follow a subject: a mark, a particle, a preposition or a verb. */
function endsPhrase(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  return token === undefined || token.kind !== 'word' || isComplementiser(token.norm) || ENDS.has(token.norm) || doc.words[at]?.entries.some(({ part }) => part === 'finite') === true;
}

function startsClause(doc: Annotated, at: number): boolean {
  const word = doc.words[at];
  return word !== undefined && word.entries.some(({ part, kind }) => part === 'finite' && (kind === 'report' || kind === 'stance' || kind === 'discuss'))
    && word.entries.every(({ part }) => part === 'finite');
}

/** "فلان الفلاني:" at the head of a line of a dialogue, a name that nobody listed; where its colon stands. */
export function speakerOfTurn(doc: Annotated, at: number): number | null {
  if (doc.text.startsWith('ال', doc.tokens[at]?.start)) return null;
  let until = at;
  while (until < at + MOST_NAMES && isNameLike(doc, until)) until += 1;
  return until - at >= 2 && doc.tokens[until]?.norm === ':' ? until : null;
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

/** Titles that stand before a name and hardly ever alone. */
const CALLED_BY_NAME = /^[وف]?(?:ل?ل|ال)(?:جنرال|لواء|عميد|عقيد|فريق|ادميرال|نائب|نائبه|قاضي|قيادي|قياديه|دكتور|دكتوره|شيخ|سيد|سيده)$/;

/** First names whose و belongs to them. */
const NAMES_IN_WAW = new Set(['وليد', 'وائل', 'وسام', 'وسيم', 'وجدي', 'وديع', 'وفاء', 'وصفي', 'وجيه', 'وحيد', 'ويليام', 'وليام', 'وينستون', 'والتر', 'وانغ', 'واين']);

/** وزير المالية فلان: behind a title of two words that ends in a definite one, an indefinite stranger can only be a name. */
function isDefinite({ tokens }: Annotated, from: number, at: number): boolean {
  if (at - from === 1 && CALLED_BY_NAME.test(tokens[from]?.norm ?? '')) return true;
  return at - from >= 2 && (!/^و\S{3,}/.test(tokens[at]?.norm ?? '') || NAMES_IN_WAW.has(tokens[at]?.norm ?? '')) && /^[وفبلك]?(?:ال|لل)/.test(tokens[at - 1]?.norm ?? '') && tokens[at]?.norm.endsWith('ا') !== true;
}

/** A name of two to four unknown words after a title and its country: وزير المالية الكويتي فلان الفلاني. */
function strangerAt(doc: Annotated, at: number, afterCountry: boolean): number | null {
  const first = doc.tokens[at];
  if (!afterCountry || first === undefined || doc.text.startsWith('ال', first.start) || !isNameLike(doc, at)) return null;
  let until = at + 1;
  // the third word with ب, ل or ك before it is no part of a name: فلان الفلاني بكذا
  while (until < at + MOST_NAMES && isNameLike(doc, until) && (until < at + 2 || !/^[بلك](?!ن$)/.test(doc.tokens[until]?.norm ?? ''))) until += 1;
  return until - at >= 2 ? until : null;
}
