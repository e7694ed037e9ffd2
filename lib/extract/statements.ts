import type { Names, Statement } from '../dossier/schema';
import { LANGS, type Lang } from '../i18n/lang';
import type { Annotated } from './annotate';
import { governmentIdOf, type Cast } from './cast';
import type { Concept } from './concepts';
import { paraphrase, quoted } from './paraphrase';
import { markRepeats } from './repeats';
import { spanOf, stated } from './span';
import { splitByObject } from './split-objects';
import type { Position, TokenRange } from './statement';

/** Positions as statements of the dossier: one for each object of a list, and one for each speaker of a joint position. */
export function statementsOf(doc: Annotated, positions: readonly Position[], cast: Cast): readonly Statement[] {
  const statements: Statement[] = [];
  const foci: TokenRange[] = [];
  for (const position of positions.flatMap((whole) => splitByObject(doc, whole))) {
    for (const speaker of new Set(position.speakers)) {
      const statement = statementOf(doc, position, speaker, cast, statements.length + 1);
      if (statement === null) continue;
      statements.push(statement);
      foci.push(position.focus);
    }
  }
  return markRepeats(statements, doc, foci);
}

function statementOf(doc: Annotated, position: Position, speaker: string, cast: Cast, number: number): Statement | null {
  const actor = cast.get(speaker);
  if (actor === undefined) return null;
  const { act, polarity, clause, verb, intensifier } = position;
  const topics = topicsOf(doc, position);
  const targets = targetsOf(doc, clause, actor.country);
  const focus = spanOf(doc, position.focus.from, position.focus.until);
  const concept = conceptNames(doc, position, topics[0]);
  const degree = polarityOf(polarity, intensifier !== null);
  const government = actor.kind === 'person' ? governmentIdOf(speaker, cast) : null;
  return {
    id: `st-${String(number).padStart(2, '0')}`, speaker, onBehalfOf: government !== null && cast.get(government) !== undefined ? government : null,
    addressee: null, act, polarity: degree, issue: topics[0]?.issue ?? 'other',
    alsoIssues: [...new Set(topics.map(({ issue }) => issue))].slice(1, 4), concept, targets,
    verb: verb === null ? null : spanOf(doc, verb.from, verb.until),
    intensifier: intensifier === null ? null : spanOf(doc, intensifier.from, intensifier.until),
    evidence: [spanOf(doc, clause.from, clause.until)], focus, repeats: null,
    paraphrase: paraphrase({ speaker: actor.names, act, polarity: degree, concept }), note: null,
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
  const hits = concepts.slice(from, until).flatMap((hit) => (hit?.entries[0] === undefined || hit.until > until ? [] : [{ concept: hit.entries[0], length: hit.until - hit.from }]));
  return [...new Set(hits.toSorted((a, b) => Number(isVague(a.concept)) - Number(isVague(b.concept)) || b.length - a.length).map(({ concept }) => concept))];
}

/** Cooperation, relations and stability are words of every communiqué: what else is named is the matter. */
function isVague({ issue }: Concept): boolean {
  return issue === 'economic-cooperation' || issue === 'friendship' || issue === 'peace-development' || issue === 'political-settlement';
}

/** Countries and regions of the clause other than the speaker's own. */
function targetsOf({ names, nameAt, countryAt }: Annotated, { from, until }: TokenRange, own: string | null): string[] {
  const found = names.length === 0 ? [] : [...nameAt.slice(from, until), ...countryAt.slice(from, until)];
  const ids = found.flatMap((name) => (name?.named.kind === 'place' && name.named.row.iso2 !== own ? [name.named.row.id] : []));
  return [...new Set(ids)];
}

const OWN_SCRIPT: Readonly<Record<Lang, RegExp>> = { en: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u };
const LONGEST_WORDING = 120; // units of the article's own words that a chart can still show

/** The matter as worded here in the article's language; in the others the concept's name, or the wording in quotation marks. */
function conceptNames(doc: Annotated, { focus }: Position, topic: Concept | undefined): Names {
  const whole = spanOf(doc, focus.from, focus.until).quote;
  const wording = whole.length <= LONGEST_WORDING ? whole : `${whole.slice(0, LONGEST_WORDING).trimEnd()}…`;
  const [en, ar, zh] = LANGS.map((lang) => {
    if (lang === doc.lang && OWN_SCRIPT[lang].test(wording)) return wording;
    return topic?.names[lang] ?? quoted(wording, lang);
  });
  return { en: en ?? wording, ar: ar ?? wording, zh: zh ?? wording };
}


