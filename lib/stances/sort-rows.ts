import type { StanceSort } from '../selection/view-state';
import type { IssueRow, Stance, StancesData } from './data';

/** 0 where all who speak on an issue take one side, 1 where they are of two minds, 2 where they stand against each other. */
function discord(stances: readonly Stance[]): number {
  const yes = stances.some(({ polarity }) => polarity > 0);
  const no = stances.some(({ polarity }) => polarity < 0);
  if (!yes || !no) return 0;
  return new Set(stances.map(({ speaker }) => speaker)).size > 1 ? 2 : 1;
}

/**
 * Issues in the order that is asked for. `agreement`: what most speakers share first, the agreed before the contested, then
 * each speaker's own; `force`: by its most forceful statement; `mention`: by how often it is spoken of; `text`: as they come up.
 */
export function sortIssues({ issues, stances }: StancesData, sort: StanceSort, forceOf: (stance: Stance) => number): readonly IssueRow[] {
  const byIssue = new Map<string, Stance[]>();
  for (const stance of stances) byIssue.set(stance.issue, [...(byIssue.get(stance.issue) ?? []), stance]);
  const keyed = issues.map((issue, place) => {
    const on = byIssue.get(issue.id) ?? [];
    const forces = sort === 'force' ? on.map(forceOf) : [];
    return {
      issue,
      place,
      discord: discord(on),
      most: Math.max(0, ...forces),
      sum: forces.reduce((a, b) => a + b, 0),
      said: on.reduce((sum, { count }) => sum + count, 0),
      start: Math.min(Infinity, ...on.map(({ start }) => start)),
    };
  });
  const order: Record<StanceSort, (a: (typeof keyed)[number], b: (typeof keyed)[number]) => number> = {
    agreement: (a, b) => (a.issue.speakers.length > 1 ? b.issue.speakers.length - a.issue.speakers.length || a.discord - b.discord : 0),
    force: (a, b) => b.most - a.most || b.sum - a.sum,
    mention: (a, b) => b.said - a.said,
    text: (a, b) => a.start - b.start,
  };
  return keyed.toSorted((a, b) => order[sort](a, b) || a.place - b.place).map(({ issue }) => issue);
}
