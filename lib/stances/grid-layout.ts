import { STANCES } from '../i18n/messages/stances';
import { gridOf } from './grid';
import { placeLines } from './labels';
import type { Placed, Sheet } from './layout';
import { findBands } from './pack';
import { firstLineOf, placePanel } from './place-panel';
import type { PlacedLabel, RowLabel } from './placed';
import { columnsAt, labelRoom, planGrid, type Plan, type PlannedRow } from './plan';
import { KINDS, MARK_LINE, PANEL_GAP, ROW_LABEL, SUMMARY } from './sizes';
import { summariseSpeakers } from './summary';

type LabelPlace = { readonly above: boolean; readonly room: number };

/** Beside its row at the panels' edge, or above it from the edge of the page. */
function placeRowLabel(planned: PlannedRow, group: number, { above, room }: LabelPlace): RowLabel {
  const { row, cells, top, labelHeight, lines } = planned;
  const middle = above ? top + labelHeight / 2 : firstLineOf(planned) + ((lines - 1) * MARK_LINE) / 2;
  const key = `${group}-${row.id}`;
  return {
    key,
    ids: cells.flatMap((cell) => cell.map(({ id }) => id)),
    lines: placeLines(row.label, { key, x: above ? 0 : room, side: above ? 'right' : 'left', middle, width: room, tone: { type: 'ink' } }),
  };
}

function placeBarLabels({ groups }: Plan, { above, room }: LabelPlace, text: string): PlacedLabel[] {
  return groups.flatMap(({ barTop }, i) => {
    if (barTop === null) return [];
    const middle = above ? barTop - ROW_LABEL.line / 2 - 1 : barTop + SUMMARY.bar / 2;
    const label = placeLines(text, { key: `in-all-${i}`, x: above ? 0 : room, side: above ? 'right' : 'left', middle, width: room, tone: { type: 'muted' } });
    return label.length === 1 ? label : []; // there is room for one line
  });
}

/** Marks around centre lines, by column and row. */
export function layoutGrid({ data, width, kind, chart, locale, more, only }: Sheet): Placed {
  const grid = gridOf(data, { chart, locale, more });
  const plan = planGrid(grid, kind, only);
  const columns = columnsAt(width, grid, kind, plan.columns);
  const cells = plan.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const bands = findBands(cells, plan.caps, columns.panelWidth / 2);
  if (bands === null) throw new Error(`bug: marks do not fit in a panel of ${columns.panelWidth} px`);
  const names = new Map(data.speakers.map(({ id, name }) => [id, name]));
  const shared = { width: columns.panelWidth, bands, caps: plan.caps, bars: grid.bars, summaries: summariseSpeakers(data), nameOf: (id: string) => names.get(id) ?? id, locale };
  const panels = plan.groups.flatMap((group, groupIndex) =>
    group.columns.map((column, columnIndex) =>
      placePanel({ ...shared, group, groupIndex, column, columnIndex, left: columns.labelWidth + columnIndex * (columns.panelWidth + PANEL_GAP) })),
  );
  const labels: LabelPlace = { above: KINDS[kind].labelsAbove, room: labelRoom(width, columns, kind) };
  return {
    height: plan.height,
    panels,
    rowLabels: plan.groups.flatMap(({ rows }, i) => rows.map((row) => placeRowLabel(row, i, labels))),
    notes: placeBarLabels(plan, labels, STANCES[locale.lang].inAll),
  };
}
