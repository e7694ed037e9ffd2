import { harmonic, measureOf, type Measure } from './counts';
import { addCounts, type Score } from './score';

const MEASURES = ['countries', 'places', 'orgs', 'speakers', 'stances', 'stance_polarity', 'dates', 'dates_core', 'dates_surface'] as const;

export type Report = Readonly<Record<(typeof MEASURES)[number] | 'stance_coverage', Measure>> & {
  readonly articles: number;
  readonly missing: number;
  readonly polarity_accuracy: { readonly matched: number; readonly strict: number; readonly with_alt: number };
  readonly nonverbatim_quotes: string;
};

export type Scored = { readonly id: string; readonly missing: boolean; readonly score: Score };

/** The figures of a corpus, all together and by language (the first two letters of an article's id), keyed as its scorer keys them. */
export function reportOf(scored: readonly Scored[]): Readonly<Record<string, Report>> {
  const groups = new Map<string, Scored[]>();
  for (const row of scored) for (const group of ['all', row.id.slice(0, 2)]) groups.set(group, [...(groups.get(group) ?? []), row]);
  return Object.fromEntries([...groups].map(([group, rows]) => [group, summaryOf(rows)]));
}

function summaryOf(rows: readonly Scored[]): Report {
  const total = (pick: (score: Score) => number) => rows.reduce((sum, { score }) => sum + pick(score), 0);
  const measure = (name: (typeof MEASURES)[number]) => measureOf(rows.map(({ score }) => score[name]).reduce(addCounts));
  const matched = total(({ polarity }) => polarity.matched);
  const share = (count: number) => (matched === 0 ? 0 : count / matched);
  const [predicted, spurious, found, missed] = [
    total(({ coverage }) => coverage.predicted), total(({ coverage }) => coverage.spurious), total(({ coverage }) => coverage.found), total(({ coverage }) => coverage.missed),
  ];
  const P = predicted + spurious === 0 ? 0 : predicted / (predicted + spurious);
  const R = found + missed === 0 ? 0 : found / (found + missed);
  return {
    articles: rows.length, missing: rows.filter(({ missing }) => missing).length,
    countries: measure('countries'), places: measure('places'), orgs: measure('orgs'), speakers: measure('speakers'), stances: measure('stances'),
    stance_polarity: measure('stance_polarity'), dates: measure('dates'), dates_core: measure('dates_core'), dates_surface: measure('dates_surface'),
    stance_coverage: { P, R, F1: harmonic(P, R), tp: found, fp: spurious, fn: missed },
    polarity_accuracy: { matched, strict: share(total(({ polarity }) => polarity.strict)), with_alt: share(total(({ polarity }) => polarity.withAlternates)) },
    nonverbatim_quotes: `${total(({ quotes }) => quotes.notVerbatim)}/${total(({ quotes }) => quotes.all)}`,
  };
}
