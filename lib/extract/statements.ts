import type { Names, Statement } from '../dossier/schema';
import { LANGS, type Lang } from '../i18n/lang';
import type { Annotated } from './annotate';
import { arabicClause, beginsWithVerb } from './arabic-wording';
import { governmentIdOf, type Cast } from './cast';
import type { Collective } from './collectives';
import type { Concept } from './concepts';
import { paraphrase, quoted } from './paraphrase';
import { markRepeats } from './repeats';
import { spanOf, stated } from './span';
import { splitByObject } from './split-objects';
import type { Position, TokenRange } from './statement';

/** Who meets whom in the article, and the groups it names. */
type Surroundings = { readonly partners: ReadonlyMap<string, string>; /** By the token they start at. */
  readonly collectiveAt: ReadonlyMap<number, Collective> };

const NOBODY: Surroundings = { partners: new Map(), collectiveAt: new Map() };

/** Positions as statements of the dossier: one for each object of a list, and one for each speaker of a joint position. */
export function statementsOf(doc: Annotated, positions: readonly Position[], cast: Cast, around: Surroundings = NOBODY): readonly Statement[] {
  const statements: Statement[] = [];
  const foci: TokenRange[] = [];
  for (const position of positions.flatMap((whole) => splitByObject(doc, whole))) {
    for (const speaker of new Set(position.speakers)) {
      const statement = statementOf(doc, position, speaker, cast, statements.length + 1, around);
      if (statement === null) continue;
      statements.push(statement);
      foci.push(position.focus);
    }
  }
  return markRepeats(statements, doc, foci);
}

function statementOf(doc: Annotated, position: Position, speaker: string, cast: Cast, number: number, { partners, collectiveAt }: Surroundings): Statement | null {
  const actor = cast.get(speaker);
  if (actor === undefined) return null;
  const { act, polarity, clause, verb, intensifier } = position;
  const topics = topicsOf(doc, position);
  const targets = [...targetsOf(doc, clause, actor.country), ...actedOn(collectiveAt, clause)];
  const addressee = position.addressee ?? partners.get(speaker) ?? null;
  const focus = spanOf(doc, position.focus.from, position.focus.until);
  const concept = conceptNames(doc, position, topics[0]);
  const degree = polarityOf(polarity, intensifier !== null);
  const government = position.onBehalfOf ?? (actor.kind === 'person' ? governmentIdOf(speaker, cast) : null);
  return {
    id: `st-${String(number).padStart(2, '0')}`, speaker, onBehalfOf: government !== null && cast.get(government) !== undefined ? government : null,
    addressee: addressee !== null && addressee !== speaker && cast.get(addressee) !== undefined ? addressee : null, act, polarity: degree, issue: topics[0]?.issue ?? 'other',
    alsoIssues: [...new Set(topics.map(({ issue }) => issue))].slice(1, 4), concept, targets,
    verb: verb === null ? null : spanOf(doc, verb.from, verb.until),
    intensifier: intensifier === null ? null : spanOf(doc, intensifier.from, intensifier.until),
    evidence: [spanOf(doc, clause.from, clause.until)], focus, repeats: null,
    paraphrase: paraphrase({ speaker: actor.names, act, polarity: degree, concept, topic: isNamed(doc, position.focus, topics[0]) ? undefined : topics[0]?.names, clause: ownWords(doc, position) }), note: null,
    provenance: stated(position.rule, position.confidence),
  };
}

function polarityOf(polarity: Position['polarity'], strong: boolean): Statement['polarity'] {
  if (polarity === 0) return 0;
  if (polarity === 1) return strong ? 2 : 1;
  return strong ? -2 : -1;
}

/** What the position is on: concepts of its focus, then of its clause; the longest wording first, for it says most. */
function topicsOf(doc: Annotated, { focus, clause }: Position): readonly Concept[] {
  const inside = conceptsIn(doc, focus);
  return inside.length > 0 ? inside : conceptsIn(doc, clause);
}

function conceptsIn({ concepts }: Annotated, { from, until }: TokenRange): readonly Concept[] {
  const hits: { readonly concept: Concept; readonly length: number }[] = [];
  for (let i = from; i < until; i += 1) {
    const hit = concepts[i];
    if (hit?.entries[0] !== undefined && hit.until <= until) hits.push({ concept: hit.entries[0], length: hit.until - hit.from });
  }
  if (hits.length < 2) return hits.map(({ concept }) => concept);
  return [...new Set(hits.toSorted((a, b) => Number(isVague(a.concept)) - Number(isVague(b.concept)) || b.length - a.length).map(({ concept }) => concept))];
}

/** Cooperation, relations and stability are words of every communiqué: what else is named is the matter. */
function isVague({ issue }: Concept): boolean {
  return issue === 'economic-cooperation' || issue === 'friendship' || issue === 'peace-development' || issue === 'political-settlement';
}

/** Groups and unnamed actors of the clause. */
function actedOn(collectiveAt: Surroundings['collectiveAt'], { from, until }: TokenRange): readonly string[] {
  const ids = new Set<string>();
  if (collectiveAt.size === 0) return [];
  for (let i = from; i < until; i += 1) {
    const found = collectiveAt.get(i);
    if (found !== undefined && found.until <= until) ids.add(found.actor.id);
  }
  return [...ids];
}

/** Countries and regions of the clause other than the speaker's own. */
function targetsOf({ names, nameAt, countryAt }: Annotated, { from, until }: TokenRange, own: string | null): string[] {
  const ids = new Set<string>();
  for (const found of names.length === 0 ? [] : [nameAt, countryAt]) {
    for (let i = from; i < until; i += 1) {
      const named = found[i]?.named;
      if (named?.kind === 'place' && named.row.iso2 !== own) ids.add(named.row.id);
    }
  }
  return [...ids];
}

const OWN_SCRIPT: Readonly<Record<Lang, RegExp>> = { en: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u };
const LONGEST_WORDING = 120; // units of the article's own words that a chart can still show

/** The matter as worded here in the article's language; in the others the concept's name, or the wording in quotation marks. */
function conceptNames(doc: Annotated, { focus }: Position, topic: Concept | undefined): Names {
  const wording = shortened(bare(withoutClitics(doc, focus), doc.lang));
  const [en, ar, zh] = LANGS.map((lang) => {
    if (lang === doc.lang && OWN_SCRIPT[lang].test(wording)) return wording;
    return topic?.names[lang] ?? quoted(wording, lang);
  });
  return { en: en ?? wording, ar: ar ?? wording, zh: zh ?? wording };
}

/** بالهجوم, للعدوان, وتصعيده: the matter without و and the preposition that are written onto its first word. */
function withoutClitics(doc: Annotated, { from, until }: TokenRange): string {
  const { quote } = spanOf(doc, from, until);
  if (doc.lang !== 'ar') return quote;
  const word = doc.words[from];
  const joined = word?.conjunction === true ? quote.replace(/^و(?=\S{3})/, '') : quote;
  const definite = joined.replace(/^ب(?=(?:أي|كل|ما|هذا|هذه|ذلك|تلك|جميع|كافة|أية)(?:\s|$))/, '').replace(/^بال(?!غ)(?=\S{2})/, 'ال').replace(/^لل(?=\S{2})/, 'ال');
  return definite !== joined || word === undefined || word.preposition === '' || word.article ? definite : joined.replace(/^[بل](?=\S{3})/, '');
}

/** The clause as it stands, or in Arabic the part of it that a matter beginning with a verb needs. */
function ownWords(doc: Annotated, { clause, focus }: Position): { lang: Lang; text: string; verbal: boolean } {
  const whole = spanOf(doc, clause.from, clause.until).quote;
  const verbal = doc.lang === 'ar' && beginsWithVerb(doc, focus);
  return { lang: doc.lang, text: shortened(verbal ? arabicClause(doc, clause, focus) : whole), verbal };
}

function shortened(text: string): string {
  return text.length <= LONGEST_WORDING ? text : `${text.slice(0, LONGEST_WORDING).trimEnd()}…`;
}

/** Whether the words of a matter are mostly the concept's own, so that its name can stand for them. */
function isNamed({ concepts }: Annotated, { from, until }: TokenRange, topic: Concept | undefined): boolean {
  for (let i = from; i < until; i += 1) {
    const hit = concepts[i];
    if (hit !== undefined && topic !== undefined && hit.entries[0] === topic && (hit.until - hit.from) * 2 >= until - from) return true;
  }
  return false;
}

const LEADING = /^(?:(?:of|for|about|over|at|on|with|in|by|that|as|towards?)\s+|['’]s\s+)/i;

/** What hangs on the verb before a matter, in Arabic: its preposition, the speaker's own state, the degree. */
const HANGING = /^(?:[\s،,:"“”«»]+|(?:في|على|إلى|الى|عن|من|أن|إن|بأن|أنه|أنها|إنه|إنها|أننا|إننا|بلاده|بلادها|بلاده،|بشدة|بقوة|بحزم|بأقوى العبارات|بأشد العبارات|البالغ|البالغة|القاطع|القاطعة|الشديد|الشديدة|الشديدين|العميق|العميقة|التام|الكامل|الثابت|كبيرة|كبير)(?=\s)\s*)+/;

/** concern [about] the war: the matter without the word that tied it to the verb. */
function bare(text: string, lang: Lang): string {
  if (lang === 'ar') {
    const rest = text.replace(HANGING, '').replace(/[\s،,"“”«»]+$/, '');
    return rest === '' ? text : rest;
  }
  return lang === 'en' ? text.replace(LEADING, '').replace(/^to (?=(?:an?|the|its|their|his|her|our|this|that|any|all|\p{Lu}\S*)\s)/u, '') : text;
}
