import type { Annotated } from './annotate';
import type { Cast } from './cast';
import type { PlaceRow } from './gazetteer';
import type { Anaphor } from './lexicon';
import { fold } from '../text/normalise';
import { countryByCode, countryOf, REMEMBERED, resolveAnaphor, surfaceOf, type Memory } from './phrase';

/** What a state calls itself by, without its name: the last such state that was named. */
const STATES_BY_KIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['المملكه', new Set(['government-sa', 'government-jo', 'government-ma', 'government-bh'])], ['السلطنه', new Set(['government-om', 'government-bn'])],
]);

/** Whose title a courtesy stands for: جلالته is the king who was named. */
const COURTESIES: ReadonlyMap<string, RegExp> = new Map([
  ['جلالت', /جلاله|ملك|عاهل|سلطان/], ['سمو', /سمو|امير|ولي عهد|ولي العهد|الشيخ /], ['فخامت', /فخامه|رييس|رئيس/], ['معالي', /معالي|وزير/], ['سعادت', /سعاده|سفير|وزير/], ['دولت', /دوله|رئيس|رييس/], ['قداست', /قداسه|بابا/], ['سيادت', /رئيس|رييس/],
]);

export function anaphorIds(doc: Annotated, at: number, until: number, kind: Anaphor, memory: Memory, cast: Cast): readonly string[] {
  const noun = doc.tokens[at]?.norm ?? '';
  const states = STATES_BY_KIND.get(noun.replace(/^[وف]/, ''));
  if (states !== undefined) {
    const meant = memory.governments.slice(-REMEMBERED).findLast((id) => states.has(id));
    return meant === undefined ? [] : [meant];
  }
  if (noun === 'سيادته' && doc.words[at - 1]?.entries[0]?.part !== 'finite') return []; // its sovereignty
  const courtesy = COURTESIES.get(noun.replace(/^[وف]/, '').replace(/(?:ه|ها)$/, ''));
  if (courtesy !== undefined) {
    const said = noun.replace(/^[وف]/, '').replace(/ت(?:ه|ها)$/, '').replace(/(?:ه|ها)$/, '');
    const styled = memory.persons.slice(-REMEMBERED).findLast(({ words }) => words.split(' ').slice(0, 2).some((word) => word.startsWith(said)));
    const holder = styled ?? memory.persons.slice(-REMEMBERED).findLast(({ words }) => courtesy.test(words)) ?? memory.persons.at(-1);
    return holder === undefined ? [] : [holder.id];
  }
  // الدول الثلاث: those that were named last
  if (kind === 'many' && /^[وف]?(?:الدول|البلدان)$/.test(noun)) {
    const named = [...new Set(memory.governments.slice(-REMEMBERED))];
    return named.length >= STATES_COUNTED ? named.slice(-STATES_COUNTED) : [];
  }
  if (kind === 'government') {
    const spoken = memory.bodies.length === 0 ? (ownStateAfter(doc, until) ?? datelineState(doc)) : null;
    if (spoken !== null) {
      const id = cast.government(spoken, surfaceOf(doc, at, until));
      memory.bodies.push({ id, words: normsOf(doc, at, until) });
      return [id];
    }
  }
  if (kind === 'organization') {
    // المجلس is the council that acts in the text, not one it calls on
    const acting = memory.organizations.slice(-REMEMBERED).filter((row) => row.leads === true);
    const stem = noun.replace(/^[وف]?ال/, '');
    const meant = acting.findLast(({ words }) => words.includes(stem) || (stem === 'منظمه' && !NOUNS_OF_BODIES.test(words)));
    if (meant !== undefined) return [meant.id];
  }
  if (kind === 'person' && until - at > 1) {
    const office = bareOf(normsOf(doc, at, until));
    const holder = memory.persons.slice(-REMEMBERED).findLast(({ id, words }) => words.includes(normsOf(doc, at, until)) || roleOf(id, cast).includes(office));
    if (holder !== undefined) return [holder.id];
  }
  if (kind === 'organization' && /^[وف]?المجلس$/.test(noun) && memory.organizations.length === 0) {
    const council = memory.bodies.slice(-REMEMBERED).findLast(({ words }) => /(?:^| )[وف]?مجلس /.test(words));
    return council === undefined ? [] : [council.id];
  }
  if (kind === 'person') {
    const holder = named(noun, memory);
    if (holder !== null) return [holder];
  }
  if (kind !== 'pair') return resolveAnaphor(kind, noun, memory);
  // two countries, not their leaders, are البلدان
  const countries = /(?:بلد|دولت)/.test(surfaceOf(doc, at, until));
  const governments = [...new Set(memory.governments.slice(0, 60))].slice(0, 2);
  // the two sides of a visit: the guest's state, whom only he stands for, and his host's
  const [host] = governments;
  const guests = [...new Set(memory.persons.slice(0, REMEMBERED).map(({ id }) => cast.get(id)?.country ?? null))];
  const [guest] = guests;
  const own = countryByCode(guest ?? null);
  if (SIDES.test(noun) && governments.length === 1 && host !== undefined && guests.length === 1 && own !== null && host !== `government-${own.id}`) return [cast.government(own, own.names.ar), host];
  return countries && governments.length === 2 ? governments : resolveAnaphor(kind, noun, memory);
}

/** الرئيس: in an agency's own news the one who was named so, with no state; else the last of that office, and no woman of it. */
function named(noun: string, { persons }: Memory): string | null {
  const stem = noun.replace(/^[وف]?(?:ال|لل)/, '');
  const rows = persons.slice(-REMEMBERED).filter(({ words }) => (words.split(' ', 1)[0] ?? '').replace(/^[وفبلك]?ال|^[وفبلك](?=\S{4})/, '') === stem);
  const own = rows.findLast(({ words }) => /^[وف]?ال\S+ \S/.test(words) && !(/^\S+ ال\S+ي \S/.test(words)));
  return (own ?? rows.at(-1))?.id ?? null;
}

const STATES_COUNTED = 3; // of الدول الثلاث
const TO_OWN_STATE = 8; // tokens from the ministry to the state whose stance it gives

/** أعربت وزارة الخارجية عن إدانة دولة كذا: an agency's own ministry, told by whose stance it gives. */
function ownStateAfter({ tokens, words, countryAt }: Annotated, from: number): PlaceRow | null {
  for (let i = from; i < from + TO_OWN_STATE; i += 1) {
    if (tokens[i]?.kind !== 'word') return null;
    if (words[i]?.entries.some(({ part, kind }) => part === 'noun' && kind === 'stance') !== true) continue;
    for (const k of /^(?:دوله|مملكه|المملكه|الجمهوريه|جمهوريه|سلطنه)$/.test(tokens[i + 1]?.norm ?? '') ? [i + 1, i + 2] : [i + 1]) {
      const named = countryAt[k]?.named;
      if (named?.kind === 'place') return named.via === 'adjective' ? null : named.row;
    }
  }
  return null;
}

const DATELINE = 12; // tokens from a dateline to its dash

/** الدوحة - قنا -: the state whose capital an agency writes from. */
function datelineState({ tokens, nameAt }: Annotated): PlaceRow | null {
  const [first] = nameAt;
  if (first?.named.kind !== 'place' || !tokens.slice(first.until, DATELINE).some(({ norm }) => /^[-–—]+$/.test(norm))) return null;
  return countryOf(first.named.row);
}

const SIDES = /^[وف]?(?:الجانب|الطرف|البلد|الدولت)(?:ان|ين)$/;

function normsOf({ tokens }: Annotated, from: number, until: number): string {
  return tokens.slice(from, until).map(({ norm }) => norm).join(' ');
}

/** The office that the gazetteer gives somebody, with no article: ولي عهد. */
function roleOf(id: string, cast: Cast): string {
  return bareOf(fold(cast.get(id)?.role?.ar ?? ''));
}

function bareOf(words: string): string {
  return words.replace(/(^| )ال/g, '$1');
}

/** Kinds of body that nobody calls an organisation a second time. */
const NOUNS_OF_BODIES = /(?:مجلس|لجنه|وكاله|اتحاد|حركه|حزب|جامعه|حلف|كتائب|جبهه|صندوق|بنك|امم|رابطه)/;
