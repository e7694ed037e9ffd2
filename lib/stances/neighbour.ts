import type { Panel, PlacedMark, StancesLayout } from './placed';

const nearest = (marks: readonly PlacedMark[], distance: (mark: PlacedMark) => number): PlacedMark | null =>
  marks.reduce<PlacedMark | null>((best, mark) => (best === null || distance(mark) < distance(best) ? mark : best), null);

/** The next line of marks above or below in the same speaker's panel; past its end, the nearest panel of the next group. */
function vertical(from: PlacedMark, panel: Panel, panels: readonly Panel[], step: 1 | -1): PlacedMark | null {
  const beyond = (marks: readonly PlacedMark[]): PlacedMark[] => marks.filter(({ y }) => step * (y - from.y) > 0);
  const inPanel = beyond(panel.marks);
  const group = panels.filter((other) => other.group === panel.group + step);
  const candidates = inPanel.length > 0 ? inPanel : beyond(group.flatMap(({ marks }) => marks));
  const line = nearest(candidates, ({ y }) => Math.abs(y - from.y))?.y;
  return nearest(candidates.filter(({ y }) => y === line), ({ x }) => Math.abs(x - from.x));
}

/** The next mark on the line; past its end, the nearest line of the panel on that side. */
function horizontal(from: PlacedMark, panel: Panel, panels: readonly Panel[], step: 1 | -1): PlacedMark | null {
  const beyond = panel.marks.filter(({ x, y }) => y === from.y && step * (x - from.x) > 0);
  if (beyond.length > 0) return nearest(beyond, ({ x }) => step * x);
  const aside = panels.filter((other) => other.group === panel.group && other.marks.length > 0 && step * (other.left - panel.left) > 0);
  const next = aside.reduce<Panel | null>((best, other) => (best === null || step * (other.left - best.left) < 0 ? other : best), null);
  if (next === null) return null;
  const line = nearest(next.marks, ({ y }) => Math.abs(y - from.y))?.y;
  return nearest(next.marks.filter(({ y }) => y === line), ({ x }) => step * x);
}

/** Where a key leads from a mark, as the eye sees it, so that right is right in every language; null stays. */
export function neighbourOf({ panels, order }: StancesLayout, fromId: string, key: string): string | null {
  const panel = panels.find(({ marks }) => marks.some(({ id }) => id === fromId));
  const from = panel?.marks.find(({ id }) => id === fromId);
  if (panel === undefined || from === undefined) return null;
  switch (key) {
    case 'ArrowUp': return vertical(from, panel, panels, -1)?.id ?? null;
    case 'ArrowDown': return vertical(from, panel, panels, 1)?.id ?? null;
    case 'ArrowLeft': return horizontal(from, panel, panels, -1)?.id ?? null;
    case 'ArrowRight': return horizontal(from, panel, panels, 1)?.id ?? null;
    case 'Home': return order[0] ?? null;
    case 'End': return order.at(-1) ?? null;
    default: return null;
  }
}
