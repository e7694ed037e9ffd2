import type { Dossier } from './schema';

const PARTS = ['statements', 'events', 'dates', 'mentions', 'places', 'actors', 'things'] as const;
export type Part = (typeof PARTS)[number];

/** What of one part two dossiers differ in, by ids. */
export type PartDifference = { readonly part: Part; readonly added: readonly string[]; readonly removed: readonly string[]; readonly changed: readonly string[] };

/** What stands differently in `after`; parts without a difference are left out. Both are checked dossiers, so ids are unique. */
export function differenceBetween(before: Dossier, after: Dossier): readonly PartDifference[] {
  return PARTS.map((part) => differenceIn(part, before[part], after[part])).filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
}

type WithId = { readonly id: string };

function differenceIn(part: Part, before: readonly WithId[], after: readonly WithId[]): PartDifference {
  const then = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
  const now = new Map(after.map((item) => [item.id, JSON.stringify(item)]));
  return {
    part,
    added: [...now.keys()].filter((id) => !then.has(id)),
    removed: [...then.keys()].filter((id) => !now.has(id)),
    changed: [...now].flatMap(([id, text]) => (then.has(id) && then.get(id) !== text ? [id] : [])),
  };
}
