import { fold } from '../text/normalise';
import type { Annotated } from './annotate';
import { endsPhrase, ENDS, isDefinite, isNameLike, startsClause, strangerAt } from './arabic-names';
import { isComplementiser } from './arabic-words';
import type { PersonRow, OrganizationRow, PlaceRow } from './gazetteer';
import { isMedia } from './media';
import { countryByCode, countryOf, surfaceOf } from './phrase';

const MOST_SKIPPED = 4; // words of a title that the lexicon doesn't know: المفوض السامي لشؤون اللاجئين
const LONGEST_TITLE = 16; // tokens from a title to the end of its name

type Titled = { country: PlaceRow | null; person: PersonRow | null; organization: OrganizationRow | null; until: number; stranger: string | null };

export function scanTitle(doc: Annotated, at: number, start: number, narrow: boolean, ofBody: boolean): Titled {
  const { tokens, nameAt, countryAt, titles } = doc;
  const parts: Titled = { country: null, person: null, organization: null, until: start, stranger: null };
  const last = Math.min(start + LONGEST_TITLE, tokens.length);
  let skipped = 0;
  for (let i = start; i < last;) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'break') break;
    const name = nameAt[i];
    const country = countryAt[i];
    // سفير خادم الحرمين الشريفين لدى كذا فلان: whose ambassador he is
    if (name?.named.kind === 'person' && CUSTODIAN.test(token.norm) && ENVOYS.test(tokens[at]?.norm ?? '') && (tokens[name.until]?.norm === 'لدي' || tokens[name.until]?.norm === 'في')) {
      parts.country = countryByCode(name.named.row.country);
      parts.until = name.until;
      i = name.until;
      continue;
    }
    if (name?.named.kind === 'person') {
      parts.person = name.named.row;
      parts.until = tokens[name.until]?.norm === ')' ? name.until + 1 : name.until;
      break;
    }
    if (name?.named.kind === 'organization' && isMedia(name.named.row.id)) break; // قال اللواء فلان لفرانس برس
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
      const posted = (token.norm === 'الي' || token.norm === 'لدي' || (token.norm === 'في' && /(?:سفير|قنصل|مبعوث|ممثل|مندوب)/.test(tokens[at]?.norm ?? ''))) && nameAt[i + 1]?.named.kind === 'place' && (nameAt[nameAt[i + 1]?.until ?? 0]?.named.kind === 'person' || strangerAt(doc, nameAt[i + 1]?.until ?? 0, true) !== null);
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
    // أندريه سيبيها: a first name in a spelling that no list has, before a surname that one has
    const surnamed = !ofBody && parts.country !== null && isNameLike(doc, i) ? nameAt[i + 1] : undefined;
    if (surnamed?.named.kind === 'person' && surnamed.named.row.country === parts.country?.iso2 && startsAlike(surnamed.named.row.names.ar, token.norm)) {
      parts.person = surnamed.named.row;
      parts.until = surnamed.until;
      break;
    }
    if (ofBody && /^بال\S{2}/.test(token.norm)) break; // نددت وزارة الخارجية بالقرار الفرنسي
    skipped += 1;
    if (parts.country !== null || (ofBody && parts.organization !== null) || startsClause(doc, i) || isComplementiser(token.norm) || skipped > MOST_SKIPPED) break;
    i += 1; // an adjective or a field of work: السامي، العليا، لشؤون، المالية
  }
  return parts;
}

const CUSTODIAN = /^خادم$/;
const ENVOYS = /^[وف]?(?:سفير|مبعوث|مندوب|قنصل)$/;
const ALIKE = 3; // letters by which two spellings of a first name are one

function startsAlike(name: string, first: string): boolean {
  return fold(name).slice(0, ALIKE) === first.slice(0, ALIKE);
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
