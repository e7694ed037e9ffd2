import type { StancesData, Stance } from './data';

/** What can be said of speakers who take the same side: which ones, and whether these are all who speak. */
export type Agreement = {
  readonly type: 'agree';
  readonly who: readonly string[];
  readonly everyone: boolean;
  readonly of: number;
  readonly supports: string | null;
  readonly opposes: string | null;
};

export type Clause =
  | { readonly type: 'disagree'; readonly issue: string; readonly supporters: readonly string[]; readonly opponents: readonly string[]; readonly more: number }
  | Agreement
  | { readonly type: 'nothing-shared'; readonly speakers: number }
  /** Firm support for a country's position, on issues that no other speaker raises; `other` is named when there is one only. */
  | { readonly type: 'backs'; readonly speaker: string; readonly country: string; readonly issues: number; readonly other: string | null }
  | { readonly type: 'alone'; readonly speaker: string; readonly issues: number; readonly other: string | null }
  /** When nothing more can be said, as of speakers who are of two minds. */
  | { readonly type: 'speak'; readonly speakers: number; readonly issues: number };

/** What the chart shows, as facts; `writeFinding` puts them into words. */
export type Finding =
  | { readonly type: 'nothing'; readonly filtered: boolean }
  | { readonly type: 'lone'; readonly speaker: string; readonly supports: string | null; readonly opposes: string | null; readonly more: number }
  | { readonly type: 'several'; readonly clauses: readonly Clause[] };

type Side = 'supports' | 'opposes' | 'both' | 'neither';
type Raised = { readonly issue: string; readonly sides: ReadonlyMap<string, Side>; readonly force: number; readonly weight: number };

function sideOf(stances: readonly Stance[]): Side {
  const yes = stances.some(({ polarity }) => polarity > 0);
  const no = stances.some(({ polarity }) => polarity < 0);
  if (yes && no) return 'both';
  if (yes) return 'supports';
  return no ? 'opposes' : 'neither';
}

/** "Sovereignty" becomes "sovereignty" where the dossier itself writes the word so; "China" and "UN" stay. */
function withinSentence(name: string, commonWords: ReadonlySet<string>): string {
  const [first = ''] = /^[\p{L}-]*/u.exec(name) ?? [];
  return commonWords.has(first.toLowerCase()) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Each issue with the side of everybody who speaks on it, the most forceful first, the order of rows where equal. */
function raisedIssues({ issues, commonWords }: StancesData, shown: readonly Stance[]): Raised[] {
  const raised = issues.flatMap((row): Raised[] => {
    const on = shown.filter(({ issue }) => issue === row.id);
    if (on.length === 0) return [];
    const speakers = row.speakers.filter((id) => on.some(({ speaker }) => speaker === id));
    const by = (id: string): Stance[] => on.filter(({ speaker }) => speaker === id);
    const weight = on.reduce((sum, { polarity }) => sum + Math.abs(polarity), 0);
    const force = speakers.reduce((sum, id) => sum + Math.max(...by(id).map(({ polarity }) => Math.abs(polarity))), 0);
    return [{ issue: withinSentence(row.short, commonWords), sides: new Map(speakers.map((id) => [id, sideOf(by(id))])), force, weight }];
  });
  return raised.toSorted((a, b) => b.force - a.force || b.weight - a.weight);
}

const takers = ({ sides }: Raised, side: Side): string[] => [...sides].filter(([, taken]) => taken === side).map(([id]) => id);

function findDisagreements(raised: readonly Raised[], nameOf: (id: string) => string): Clause[] {
  const contested = raised.filter((on) => takers(on, 'supports').length > 0 && takers(on, 'opposes').length > 0);
  const [first] = contested;
  if (first === undefined) return [];
  const names = (side: Side): string[] => takers(first, side).map(nameOf);
  return [{ type: 'disagree', issue: first.issue, supporters: names('supports'), opponents: names('opposes'), more: contested.length - 1 }];
}

function findAgreements(raised: readonly Raised[], speakers: number, nameOf: (id: string) => string): Clause[] {
  const agreed = (side: 'supports' | 'opposes'): { issue: string; who: readonly string[] } | null => {
    const united = raised.filter((on) => on.sides.size > 1 && takers(on, side).length === on.sides.size);
    const most = Math.max(0, ...united.map(({ sides }) => sides.size)); // what unites more of them says more
    const first = united.find(({ sides }) => sides.size === most);
    return first === undefined ? null : { issue: first.issue, who: takers(first, side) };
  };
  const supports = agreed('supports');
  const opposes = agreed('opposes');
  const clause = (who: readonly string[], yes: string | null, no: string | null): Agreement => ({
    type: 'agree', who: who.map(nameOf), everyone: who.length === speakers, of: speakers, supports: yes, opposes: no,
  });
  if (supports !== null && opposes !== null && supports.who.join() === opposes.who.join()) {
    return [clause(supports.who, supports.issue, opposes.issue)];
  }
  return [
    ...(supports === null ? [] : [clause(supports.who, supports.issue, null)]),
    ...(opposes === null ? [] : [clause(opposes.who, null, opposes.issue)]),
  ];
}

/** Who touches an issue anywhere in the dossier, also beside another one. */
function raisersOf({ stances }: StancesData): ReadonlyMap<string, ReadonlySet<string>> {
  const raisers = new Map<string, Set<string>>();
  for (const { speaker, issue, alsoIssues } of stances) {
    for (const id of [issue, ...alsoIssues]) raisers.set(id, (raisers.get(id) ?? new Set<string>()).add(speaker));
  }
  return raisers;
}

/** The speaker with most issues that nobody else raises, in the whole dossier: a filter must not make a silence. */
function findAsymmetry(data: StancesData, shown: readonly Stance[], nameOf: (id: string) => string): Clause[] {
  const raisers = raisersOf(data);
  const own = data.speakers.map(({ id }) => {
    const stances = shown.filter(({ speaker, issue }) => speaker === id && raisers.get(issue)?.size === 1);
    return { id, stances, issues: new Set(stances.map(({ issue }) => issue)).size };
  });
  const otherOf = (id: string): string | null => {
    const others = data.speakers.filter((speaker) => speaker.id !== id);
    return others.length === 1 ? (others[0]?.name ?? null) : null;
  };
  const backing = own.flatMap(({ id, stances }) => {
    const countries = new Set(stances.flatMap(({ backs }) => backs));
    return [...countries].map((country) => ({
      id, country, issues: new Set(stances.filter(({ backs }) => backs.includes(country)).map(({ issue }) => issue)).size,
    }));
  });
  const [firmest] = backing.toSorted((a, b) => b.issues - a.issues);
  if (firmest !== undefined && firmest.issues > 1) {
    const { id, country, issues } = firmest;
    return [{ type: 'backs', speaker: nameOf(id), country, issues, other: otherOf(id) }];
  }
  const [most] = own.toSorted((a, b) => b.issues - a.issues);
  if (most === undefined || most.issues === 0) return [];
  return [{ type: 'alone', speaker: nameOf(most.id), issues: most.issues, other: otherOf(most.id) }];
}

function findLone(raised: readonly Raised[], speaker: string): Finding {
  const first = (side: Side): string | null => raised.find((on) => takers(on, side).length > 0)?.issue ?? null;
  const supports = first('supports');
  const opposes = first('opposes');
  const named = [supports, opposes].filter((issue) => issue !== null).length;
  return { type: 'lone', speaker, supports, opposes, more: raised.length - named };
}

/**
 * The finding of the statements that a filter lets through. Disagreement is named first, then what unites, then what only
 * one side raises; "nothing in common" and "does not raise" are said of the whole dossier only.
 */
export function findStances(data: StancesData, passing: ReadonlySet<string>): Finding {
  const shown = data.stances.filter(({ id }) => passing.has(id));
  const filtered = shown.length < data.stances.length;
  const speaking = data.speakers.filter(({ id }) => shown.some(({ speaker }) => speaker === id));
  const [first] = speaking;
  if (first === undefined) return { type: 'nothing', filtered };
  const names = new Map(data.speakers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const raised = raisedIssues(data, shown);
  if (speaking.length === 1) return findLone(raised, first.name);

  const disagreements = findDisagreements(raised, nameOf);
  const shared = [...disagreements, ...findAgreements(raised, speaking.length, nameOf)];
  const nothingShared = !filtered && [...raisersOf(data).values()].every(({ size }) => size === 1);
  const clauses: Clause[] = [
    ...shared,
    ...(nothingShared ? [{ type: 'nothing-shared', speakers: speaking.length } as const] : []),
    ...findAsymmetry(data, shown, nameOf),
  ];
  if (clauses.length === 0) return { type: 'several', clauses: [{ type: 'speak', speakers: speaking.length, issues: raised.length }] };
  return { type: 'several', clauses: clauses.slice(0, disagreements.length > 0 ? 2 : 3) }; // more than a sentence holds
}
