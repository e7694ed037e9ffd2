import { parseEdtf } from '../dossier/edtf';
import type { Reading } from '../dossier/localise';
import type { Span } from '../dossier/schema';
import type { Lookup, Node } from './nodes';
import { timesOf } from './times';

const DAY = 86_400_000; // ms

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && one.end > other.start));
}

/** The event that an article reports: stated in it, and of the day it was published or the day before. */
function reportedEvents({ article, events }: Reading): readonly string[] {
  const published = article.publishedOn === null ? null : parseEdtf(article.publishedOn);
  if (published === null) return [];
  return events
    .filter(({ edtf, provenance }) => provenance.class === 'stated' && timesOf(edtf).some(([from, until]) => from >= published.from - DAY && until <= published.until))
    .map(({ id }) => id);
}

/** A date is said of its whole sentence ("over the past 65 years … relations withstood"), an event by the very words that tell of it. */
function datesAndEvents({ events, dates, coverage }: Reading): (evidence: readonly Span[]) => readonly { readonly id: string; readonly edtf: string | null }[] {
  const anchored = events.filter(({ evidence, related }) => evidence.length + related.length > 0);
  return (evidence) => {
    const sentences = coverage.map(({ span }) => span).filter((span) => overlaps([span], evidence));
    return [
      ...anchored.filter(({ evidence: own, related }) => overlaps([...own, ...related], evidence)),
      ...dates.filter(({ span }) => overlaps([span], sentences)),
    ];
  };
}

/** One node a distinct statement; what repeats it adds its words and ties to it. */
export function statementNodes(reading: Reading, { canonical, nameOf, countriesOf }: Lookup): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  const issueOf = new Map(reading.issues.map((issue) => [issue.id, issue]));
  const reported = reportedEvents(reading);
  const publishedAt = timesOf(reading.article.publishedOn);
  const datedBy = datesAndEvents(reading);
  for (const statement of reading.statements) {
    const id = canonical(statement.id);
    const before = nodes.get(id);
    const issue = issueOf.get(statement.issue);
    const named = reading.mentions.filter(({ span }) => overlaps([span], statement.evidence)).map(({ of }) => of);
    const about = [...statement.targets, ...named, ...(issue === undefined || issue.about === null ? [] : [issue.about])];
    const dated = datedBy(statement.evidence);
    nodes.set(id, {
      kind: 'statement',
      spans: [...(before?.spans ?? []), ...statement.evidence],
      touches: new Set([
        ...(before?.touches ?? []), statement.speaker, ...about, ...reported, ...dated.map((other) => other.id),
        ...(statement.onBehalfOf === null ? [] : [statement.onBehalfOf]),
      ]),
      words: [
        ...(before?.words ?? []), statement.paraphrase, statement.concept, nameOf.get(statement.speaker) ?? '', issue?.names ?? '',
        ...statement.evidence.map(({ quote }) => quote),
      ],
      classes: [statement.provenance.class],
      times: [...publishedAt, ...dated.flatMap(({ edtf }) => timesOf(edtf))],
      speaker: statement.speaker,
      issues: [...(before?.issues ?? []), statement.issue, ...statement.alsoIssues],
      polarity: statement.polarity,
      countries: [...(before?.countries ?? []), ...about.flatMap(countriesOf)],
    });
  }
  return nodes;
}
