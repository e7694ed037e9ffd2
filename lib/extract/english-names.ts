import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { AUXILIARIES, skipBack } from './english-words';
import type { PersonRow } from './gazetteer';
import { resolveAnaphor, surfaceOf, type Memory, type Phrase } from './phrase';

export function isCapital({ text, tokens }: Annotated, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

const PARTICLES: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn', 'al', 'el', 'abu', 'ben', 'de', 'da', 'do', 'dos', 'di', 'du', 'del', 'della', 'von', 'van', 'der', 'den', 'ter', 'la', 'le', 'ould', 'ag']);

/** Faisal [bin] Farhan: a small word inside a name. */
export function isParticle(doc: Annotated, at: number): boolean {
  return PARTICLES.has(doc.tokens[at]?.norm ?? '') && (isCapital(doc, at + 1) || PARTICLES.has(doc.tokens[at + 1]?.norm ?? ''));
}

/** Where a name of hyphens that starts at a token ends: Takht-Ravanchi. */
export function gluedEnd({ text, tokens }: Annotated, at: number): number {
  let until = at + 1;
  while (tokens[until]?.kind === 'word' && /[-‑]/.test(text[tokens[until - 1]?.end ?? 0] ?? '') && tokens[until]?.start === (tokens[until - 1]?.end ?? 0) + 1) until += 1;
  return until;
}

/** Jay [Carney] is not Mark Carney: capitals stand before a surname, and none of them is of the name that the gazetteer has. */
export function isNamesake(doc: Annotated, from: number, at: number, row: PersonRow): boolean {
  if (at === from) return false;
  const own = row.names.en.toLowerCase().split(/[\s-]+/);
  const before = doc.tokens.slice(from, at).filter(({ norm, kind }) => kind === 'word' && norm.length > 2).map(({ norm }) => norm);
  return before.length > 0 && !before.some((word) => own.some((name) => isAlike(name, word)));
}

/** Sergey and Sergei, Mohammed and Muhammad. */
function isAlike(one: string, other: string): boolean {
  const bones = (word: string) => word.replace(/[aeiouy]/g, '').slice(0, 3);
  return one.slice(0, 3) === other.slice(0, 3) || bones(one) === bones(other);
}

/** An unknown first name before the surname of somebody known, with no title. */
export function namesakeAt(doc: Annotated, at: number, cast: Cast): Phrase | null {
  const name = doc.nameAt[at + 1];
  if (name?.named.kind !== 'person' || name.until !== at + 2 || !isGivenName(doc, at) || !isNamesake(doc, at, at + 1, name.named.row)) return null;
  return { from: at, until: name.until, ids: [cast.stranger(surfaceOf(doc, at, name.until), null, null)], how: 'person' };
}

/** [Both] agreed to go on: the two who met, where a verb follows and no noun. */
export function bothAt(doc: Annotated, at: number, memory: Memory): Phrase | null {
  const { tokens, words } = doc;
  if (tokens[at]?.norm !== 'both' || !isCapital(doc, at)) return null;
  let verb = at + 1;
  while (verb < at + 3 && (AUXILIARIES.has(tokens[verb]?.norm ?? '') || /ly$|^also$/.test(tokens[verb]?.norm ?? ''))) verb += 1;
  const acts = words[verb]?.entries.some(({ kind, part }) => (part === 'finite' || part === 'phrase') && (kind === 'report' || kind === 'stance' || kind === 'discuss')) === true;
  const ids = acts ? resolveAnaphor('pair', 'both', memory) : [];
  return ids.length === 2 ? { from: at, until: at + 1, ids, how: 'anaphor' } : null;
}

/** A capital that could begin a name: no word of the lexicon, no title, no name of a place or a body. */
function isGivenName(doc: Annotated, at: number): boolean {
  const norm = doc.tokens[at]?.norm ?? '';
  return norm.length > 1 && isCapital(doc, at) && doc.nameAt[at] === undefined && doc.countryAt[at] === undefined && doc.titles[at] === undefined && doc.words[at] === undefined
    && doc.anaphora[at] === undefined && doc.concepts[at] === undefined && !AUXILIARIES.has(norm) && !OPENERS.has(norm);
}

/** Words that a sentence opens with, in capitals, and that begin no name; parties and peoples in front of a name. */
const OPENERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'after', 'before', 'during', 'as', 'but', 'and', 'or', 'if', 'when', 'while', 'since', 'although', 'though', 'because',
  'under', 'over', 'to', 'of', 'it', 'its', 'his', 'her', 'their', 'our', 'my', 'this', 'that', 'these', 'those', 'there', 'here', 'what', 'who', 'how', 'why', 'asked', 'speaking', 'responding', 'like', 'unlike', 'despite',
  'democrat', 'republican', 'conservative', 'labour', 'western', 'european', 'arab', 'african', 'asian', 'latin', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'mr', 'mrs', 'ms', 'dr', 'gen', 'col', 'sir', 'lord', 'lady', 'dame', 'judge', 'justice', 'professor', 'prof', 'father', 'rabbi', 'archbishop', 'cardinal', 'state', 'senior', 'former', 'deputy', 'acting', 'analysts', 'experts', 'critics', 'reporters']);

/** What a body is called, and a newspaper: nobody who speaks under a name of his own. */
const BODY = /^(?:agency|news|times|post|journal|television|tv|press|institute|council|group|union|party|ministry|bank|university|foundation|watch|international|organi[sz]ation|court|army|forces?|guards?|committee|association|office|department|corporation|network|radio|today|house|street|cent(?:er|re)|chamber|service|front|movement|brigades?|parliament|commission|assembly|congress|senate|alliance|league|fund|program(?:me)?|project|initiative|coalition|authority|board|company|corp|inc|daily|weekly|mail|telegraph|guardian|tribune|herald|review|outlet|website|media|sources?|officials?|summit|forum|conference|resolution|treaty|agreement|accords?|war|day|city|province|region|strip|bank|sea|gulf|islands?|river|valley|minister|secretary|spokes(?:man|woman|person))$/;

const LONGEST_NAME = 6; // tokens

/** Majid Takht-Ravanchi said: two capitals and more that nobody listed, and a verb of saying right after them or right before. */
export function strangerAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const { tokens, words, nameAt } = doc;
  if (!isGivenName(doc, at) || (isCapital(doc, at - 1) && tokens[at - 1]?.kind === 'word')) return null;
  let until = at + 1;
  let capitals = 1;
  for (; until < at + LONGEST_NAME; until += 1) {
    if (nameAt[until] !== undefined || doc.titles[until] !== undefined) return null;
    if (isCapital(doc, until)) capitals += 1;
    else if (!isParticle(doc, until) && !(tokens[until]?.norm === '.' && (tokens[until - 1]?.norm.length ?? 9) === 1)) break;
  }
  if (capitals < 2 || tokens.slice(at, until).some(({ norm }) => BODY.test(norm))) return null;
  // his counterpart, [X], said: between commas, behind a role that has no name
  let verb = tokens[until]?.norm === ',' && tokens[at - 1]?.norm === ',' ? until + 1 : until;
  const limit = verb + 3;
  while (AUXILIARIES.has(tokens[verb]?.norm ?? '') && verb < limit) verb += 1;
  const says = words[verb]?.entries.some(({ kind, part }) => kind === 'report' && part === 'finite') === true;
  const said = /^(?:said|says)$/.test(tokens[skipBack(doc, at, 0) - 1]?.norm ?? '');
  if (!says && !said) return null;
  const name = surfaceOf(doc, at, until);
  // Iran's deputy foreign minister told ... . [Majid Takht-Ravanchi] said: a role with no name gets its name
  const last = memory.persons.at(-1);
  const isRole = last !== undefined && cast.isNameless(last.id);
  if (isRole) cast.rename(last.id, name);
  return { from: at, until, ids: [isRole ? last.id : cast.stranger(name, null, null)], how: 'person' };
}
