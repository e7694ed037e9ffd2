import { group } from 'd3-array';
import type { Reading } from '../dossier/localise';
import type { Act, Polarity, Provenance, Span } from '../dossier/schema';

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
};

export type Speaker = { readonly id: string; readonly name: string };
/** `short` stands in the drawing, `name` in the table; `speakers` is who says something on it. */
export type IssueRow = { readonly id: string; readonly name: string; readonly short: string; readonly speakers: readonly string[] };

export type StancesData = {
  /** In the order of their first statement in the text. */
  readonly speakers: readonly Speaker[];
  /** Shared issues first, then each speaker's own, so that agreement reads across and asymmetry down. */
  readonly issues: readonly IssueRow[];
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
function backedBy({ polarity, act, targets, speaker }: Statement, reading: Reading): string[] {
  if (polarity !== 2 || (act !== 'supports' && act !== 'pledges')) return [];
  const speakers = new Set(reading.statements.map((statement) => statement.speaker));
  const own = reading.actors.find(({ id }) => id === speaker)?.country ?? null;
  const others = new Set(reading.actors.filter(({ id, country }) => speakers.has(id) && country !== own).map(({ country }) => country));
  return reading.places
    .filter(({ id, kind, iso2 }) => kind === 'country' && iso2 !== null && others.has(iso2) && targets.includes(id))
    .map(({ names }) => names);
}

function inTextOrder(a: { readonly start: number; readonly id: string }, b: { readonly start: number; readonly id: string }): number {
  return a.start - b.start || a.id.localeCompare(b.id, 'en', { numeric: true });
}

function gatherStances(reading: Reading): Stance[] {
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const families = group(reading.statements, (statement) => originalOf(statement, byId));
  const stances = [...families].map(([first, family]): Stance => {
    const repeats = family.filter((statement) => statement !== first).flatMap(({ evidence }) => evidence);
    const spans = [...first.evidence, ...repeats.toSorted((a, b) => a.start - b.start)];
    const { id, speaker, issue, polarity, act, concept, paraphrase, provenance, alsoIssues } = first;
    return {
      id, speaker, issue, polarity, act, concept, paraphrase, provenance, alsoIssues,
      evidence: spans.filter((span, i) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === i),
      count: family.length,
      start: startOf(first),
      backs: backedBy(first, reading),
    };
  });
  return stances.toSorted(inTextOrder);
}

function orderIssues(stances: readonly Stance[], reading: Reading): IssueRow[] {
  const names = new Map(reading.issues.map((issue) => [issue.id, issue]));
  const speakerOrder = [...new Set(stances.map(({ speaker }) => speaker))];
  const rows = [...group(stances, ({ issue }) => issue)].map(([id, on]): IssueRow => {
    const named = names.get(id);
    return { id, name: named?.names ?? id, short: named?.short ?? id, speakers: [...new Set(on.map(({ speaker }) => speaker))] };
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

/** What the chart of stances is about, from one reading; linear but for the folding of repetitions. */
export function readStances(reading: Reading): StancesData {
  const stances = gatherStances(reading);
  const names = new Map(reading.actors.map(({ id, names: name }) => [id, name]));
  return {
    speakers: [...new Set(stances.map(({ speaker }) => speaker))].map((id) => ({ id, name: names.get(id) ?? id })),
    issues: orderIssues(stances, reading),
    stances,
    commonWords: gatherCommonWords(reading),
  };
}
