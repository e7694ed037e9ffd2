import type { Annotated } from './annotate';
import { anaphorIds } from './arabic-anaphora';
import { scanTitle } from './arabic-title-parts';
import { isDualTitle, pairAfter } from './arabic-pairs';
import { readTitle } from './arabic-titles';
import { unlistedAt } from './arabic-unlisted';
import { isAdverbial } from './arabic-words';
import type { Cast } from './cast';
import { countryOf, surfaceOf, type Memory, type Phrase } from './phrase';

/** What courtesy puts before a title: جلالة الملك, فخامة الرئيس. */
const HONORIFICS = new Set(['جلاله', 'فخامه', 'سمو', 'معالي', 'سعاده', 'سياده', 'دوله', 'حضره', 'قداسه', 'السيد', 'السيده']);
const LONGEST_PARTICLE = 3; // letters of what stands before a surname: لو، دي، فون

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
  const body = officeAt(doc, at, cast, memory) ?? partAt(doc, at, cast) ?? membersAt(doc, at, cast, memory);
  if (body !== null) return body;
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
  if (isDualTitle(doc, at)) {
    const two = pairAfter(doc, at, at + 1, cast);
    if (two !== null) return { from: at, until: two.until, ids: two.ids, how: 'person' };
  }
  const anaphor = anaphora[at];
  const kind = anaphor?.entries[0];
  if (anaphor === undefined || kind === undefined) return unlistedAt(doc, at, cast, memory);
  if (kind === 'document') return { from: at, until: anaphor.until, ids: [], how: 'document' };
  // القادة العرب, الوزراء الأفارقة: others than those who were named
  const qualified = tokens[anaphor.until];
  if (kind === 'many' && qualified?.norm.startsWith('ال') === true && qualified.norm !== 'الثلاثه' && !isAdverbial(doc, anaphor.until)) return null;
  const listed = kind === 'pair' || kind === 'many' ? pairAfter(doc, at, anaphor.until, cast) : null;
  if (listed !== null) return { from: at, until: listed.until, ids: listed.ids, how: 'person' };
  const ids = anaphorIds(doc, at, anaphor.until, kind, memory, cast);
  if (ids.length === 0) return null;
  const until = kind === 'many' && tokens[anaphor.until]?.norm === 'الثلاثه' ? anaphor.until + 1 : anaphor.until;
  return { from: at, until, ids, how: 'anaphor' };
}

const COUNCILS = /^[وف]?(?:المجلس|الامانه|اللجنه)$/;

/** المجلس الأعلى لمجلس التعاون: a part of a body, which acts as the body. */
function partAt(doc: Annotated, at: number, cast: Cast): Phrase | null {
  if (!COUNCILS.test(doc.tokens[at]?.norm ?? '') || !/^ال(?:اعلي|وزاري|تنفيذي|عام|مركزي)ه?$/.test(doc.tokens[at + 1]?.norm ?? '')) return null;
  const owner = doc.nameAt[at + 2];
  if (owner?.named.kind !== 'organization' || !/^(?:ل|في$)/.test(doc.tokens[at + 2]?.norm ?? '')) return null;
  return { from: at, until: owner.until, ids: [cast.organization(owner.named.row, surfaceOf(doc, at, owner.until))], how: 'organization' };
}

const MEMBERS = /^[وف]?(?:دول|اعضاء|قاده|زعماء|بلدان|حكومات)$/;

/** دول المجلس, أعضاء مجلس الأمن: the members of a body, who act as the body. */
function membersAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  if (!MEMBERS.test(doc.tokens[at]?.norm ?? '')) return null;
  const name = doc.nameAt[at + 1];
  if (name?.named.kind === 'organization') return { from: at, until: name.until, ids: [cast.organization(name.named.row, surfaceOf(doc, at, name.until))], how: 'organization' };
  const again = doc.anaphora[at + 1];
  if (again?.entries[0] !== 'organization') return null;
  const ids = anaphorIds(doc, at + 1, again.until, 'organization', memory, cast);
  return ids.length === 0 ? null : { from: at, until: again.until, ids, how: 'anaphor' };
}

const OFFICES = /^[وف]?(?:ال|لل)?(?:مكتب|خدمه|دايره|دائره|مركز|قسم)$/;
const OF_PRESS = /^ال(?:اعلامي|صحفي|صحافي)ه?$/;

/** المكتب الإعلامي للكرملين: an office of the press speaks for whom it belongs to. */
function officeAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const { tokens } = doc;
  if (!OFFICES.test(tokens[at]?.norm ?? '') || !OF_PRESS.test(tokens[at + 1]?.norm ?? '')) return null;
  const owner = arabicPhraseAt(doc, tokens[at + 2]?.norm === 'في' ? at + 3 : at + 2, cast, memory);
  if (owner === null) return { from: at, until: at + 2, ids: [], how: 'document' };
  return { from: at, until: owner.until, ids: owner.ids, how: 'document' };
}

/** فلان، وزير الخارجية السوري: a title set behind the name belongs to it. */
function appositionEnd(doc: Annotated, until: number): number {
  const title = doc.titles[until + 1];
  if (doc.tokens[until]?.norm !== ',' || title === undefined || title.conjunction || title.preposition !== '') return until;
  const parts = scanTitle(doc, until + 1, title.until, true, true);
  return parts.person === null && parts.country !== null ? parts.until : until;
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
