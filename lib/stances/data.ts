import { group } from 'd3-array';
import type { Reading } from '../dossier/localise';
import type { Act, Polarity, Provenance, Span } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { readAims, type Aims, type Side, type Whom } from './aim';
import { positionRow, type Row } from './position-row';
import { plainWord } from './plain-word';

/** One distinct statement; what repeats it is folded in. */
export type Stance = {
  readonly id: string;
  readonly speaker: string;
  readonly issue: string;
  readonly polarity: Polarity;
  readonly act: Act;
  readonly concept: string;
  readonly paraphrase: string;
  /** Its own words first, then those of its repetitions, in the order of the text. */
  readonly evidence: readonly Span[];
  /** How often it is said; 1 is once. */
  readonly count: number;
  /** Where it first stands in the article. */
  readonly start: number;
  readonly provenance: Provenance;
  /** Touched beside its own issue, in whose row it stands. */
  readonly alsoIssues: readonly string[];
  /** Names of the countries of other speakers whose position it firmly backs. */
  readonly backs: readonly string[];
  /** For whom the speaker speaks, by name. */
  readonly onBehalfOf: string | null;
  readonly whom: Whom | null;
  /** Id of its speaker's side, and of the side to whose concern it offers something. */
  readonly side: string;
  readonly offersTo: string | null;
  /** The words that report it, as they stand. */
  readonly verb: string | null;
  readonly intensifier: string | null;
  /** Drawn as so many dots: 1, or each of its sayings. */
  readonly dots: number;
};

/** `onBehalfOf` is named where everything that the speaker says is said for the same one. */
export type Speaker = { readonly id: string; readonly name: string; readonly onBehalfOf: string | null };
/** `short` stands in the drawing, `name` in the table; `speakers` is who says something on it. */
export type IssueRow = { readonly id: string; readonly name: string; readonly short: string; readonly speakers: readonly string[] };

export type StancesData = {
  /** In the order of their first statement in the text. */
  readonly speakers: readonly Speaker[];
  /** Shared issues first, then each speaker's own, so that agreement reads across and asymmetry down. */
  readonly issues: readonly IssueRow[];
  readonly sides: readonly Side[];
  /** Of the article, for its words. */
  readonly lang: Lang;
  /** In the order of the text. */
  readonly stances: readonly Stance[];
  /** Words that the reading writes in lower case; an English sentence may then write them so too. */
  readonly commonWords: ReadonlySet<string>;
};

type Statement = Reading['statements'][number];

const startOf = ({ evidence }: Statement): number => Math.min(...evidence.map(({ start }) => start));

/** The statement that `statement` is drawn within. A chain is followed to its end; another speaker's words are never folded in. */
function originalOf(statement: Statement, byId: ReadonlyMap<string, Statement>): Statement {
  const seen = new Set<string>();
  let at = statement;
  while (at.repeats !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const next = byId.get(at.repeats);
    if (next === undefined || next.speaker !== statement.speaker) return at;
    at = next;
  }
  return seen.has(at.id) ? statement : at; // a ring of repetitions has no first: each stands for itself
}

/** A firm promise of support to the country of another speaker is support for its position, whatever the issue is called. */
function backedBy({ polarity, act, targets, speaker }: Statement, reading: Reading): Reading['places'] {
  if (polarity !== 2 || (act !== 'supports' && act !== 'pledges')) return [];
  const speakers = new Set(reading.statements.map((statement) => statement.speaker));
  const own = reading.actors.find(({ id }) => id === speaker)?.country ?? null;
  const others = new Set(reading.actors.filter(({ id, country }) => speakers.has(id) && country !== own).map(({ country }) => country));
  return reading.places.filter(({ id, kind, iso2 }) => kind === 'country' && iso2 !== null && others.has(iso2) && targets.includes(id));
}

function inTextOrder(a: { readonly start: number; readonly id: string }, b: { readonly start: number; readonly id: string }): number {
  return a.start - b.start || a.id.localeCompare(b.id, 'en', { numeric: true });
}

type Gathering = { readonly lang: Lang; readonly aims: Aims; /** Filled: what each row is called. */ readonly rows: Map<string, Row> };

function gatherStances(reading: Reading, { lang, aims: { sideOf, whom, offersTo }, rows }: Gathering): Stance[] {
  const names = new Map(reading.actors.map(({ id, names: name }) => [id, name]));
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const families = group(reading.statements, (statement) => originalOf(statement, byId));
  const stances = [...families].map(([first, family]): Stance => {
    const repeats = family.filter((statement) => statement !== first).flatMap(({ evidence }) => evidence);
    const spans = [...first.evidence, ...repeats.toSorted((a, b) => a.start - b.start)];
    const { id, speaker, issue, polarity, act, concept, paraphrase, provenance, alsoIssues, onBehalfOf, verb, intensifier } = first;
    const backed = backedBy(first, reading);
    const row = positionRow(issue, backed, reading, lang);
    rows.set(row.id, row);
    return {
      id, speaker, polarity, act, concept, paraphrase, provenance, alsoIssues,
      issue: row.id,
      evidence: spans.filter((span, i) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === i),
      count: family.length,
      start: startOf(first),
      backs: backed.map(({ names: name }) => name),
      onBehalfOf: onBehalfOf === null ? null : (names.get(onBehalfOf) ?? onBehalfOf),
      whom: whom(first, backed[0]?.id ?? null),
      side: sideOf(speaker),
      offersTo: offersTo(first),
      verb: verb?.quote ?? null,
      intensifier: intensifier === null ? null : plainWord(intensifier.quote),
      dots: 1,
    };
  });
  return stances.toSorted(inTextOrder);
}

function orderIssues(stances: readonly Stance[], names: ReadonlyMap<string, { readonly name: string; readonly short: string }>): IssueRow[] {
  const speakerOrder = [...new Set(stances.map(({ speaker }) => speaker))];
  const rows = [...group(stances, ({ issue }) => issue)].map(([id, on]): IssueRow => {
    const named = names.get(id);
    return { id, name: named?.name ?? id, short: named?.short ?? id, speakers: [...new Set(on.map(({ speaker }) => speaker))] };
  });
  // group and toSorted keep the order of the text within a rank
  const rank = ({ speakers: [first = '', ...others] }: IssueRow): number =>
    others.length > 0 ? -others.length : speakerOrder.indexOf(first);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

function gatherCommonWords({ statements, issues }: Reading): ReadonlySet<string> {
  const texts = [...statements.flatMap(({ paraphrase, concept }) => [paraphrase, concept]), ...issues.map(({ names }) => names)];
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}+/gu) ?? []));
}

function nameSpeakers(stances: readonly Stance[], reading: Reading): Speaker[] {
  const names = new Map(reading.actors.map(({ id, names: name }) => [id, name]));
  return [...group(stances, ({ speaker }) => speaker)].map(([id, own]) => {
    const [first, ...others] = new Set(own.map(({ onBehalfOf }) => onBehalfOf));
    return { id, name: names.get(id) ?? id, onBehalfOf: others.length === 0 ? (first ?? null) : null };
  });
}

/** What the chart of stances is about, from one reading in the reader's language; linear but for the folding of repetitions. */
export function readStances(reading: Reading, lang: Lang): StancesData {
  const aims = readAims(reading);
  const rows = new Map<string, Row>();
  const stances = gatherStances(reading, { lang, aims, rows });
  return {
    speakers: nameSpeakers(stances, reading),
    sides: aims.sides,
    lang: reading.article.lang,
    issues: orderIssues(stances, rows),
    stances,
    commonWords: gatherCommonWords(reading),
  };
}
