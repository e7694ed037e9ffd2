import type { Locale } from '../i18n/format';
import type { Dir } from '../i18n/lang';
import { STANCES } from '../i18n/messages/stances';
import type { StancesData } from './data';
import { placeLines } from './labels';
import { settleStances } from './settle';
import { findBands } from './pack';
import { firstLineOf, placePanel } from './place-panel';
import type { PlacedLabel, RowLabel, StancesLayout } from './placed';
import { columnsAt, labelRoom, planStances, type Plan, type PlannedRow } from './plan';
import { KINDS, kindOf, MARK_LINE, PANEL_GAP, ROW_LABEL, SUMMARY } from './sizes';
import { summariseSpeakers } from './summary';

export type Options = { readonly dir: Dir; readonly locale: Locale };

type LabelPlace = { readonly above: boolean; readonly room: number };

/** Beside its row at the panels' edge, or above it from the edge of the page. */
function placeRowLabel(row: PlannedRow, group: number, { above, room }: LabelPlace): RowLabel {
  const middle = above ? row.top + row.labelHeight / 2 : firstLineOf(row) + ((row.lines - 1) * MARK_LINE) / 2;
  const key = `${group}-${row.issue.id}`;
  return {
    key,
    ids: row.cells.flatMap((cell) => cell.map(({ id }) => id)),
    lines: placeLines(row.issue.short, { key, x: above ? 0 : room, side: above ? 'right' : 'left', middle, width: room, tone: { type: 'ink' } }),
  };
}

function placeBarLabels({ groups }: Plan, { above, room }: LabelPlace, { locale }: Options): PlacedLabel[] {
  return groups.flatMap(({ barTop }, i) => {
    const middle = above ? barTop - ROW_LABEL.line / 2 - 1 : barTop + SUMMARY.bar / 2;
    const label = placeLines(STANCES[locale.lang].inAll, { key: `in-all-${i}`, x: above ? 0 : room, side: above ? 'right' : 'left', middle, width: room, tone: { type: 'muted' } });
    return label.length === 1 ? label : []; // there is room for one line
  });
}

/**
 * The matrix of issue × speaker at one width. Its height is that of its kind whatever the width ({@link planStances}); a box
 * narrower than the narrowest kind is laid out at that width. Right to left is the same picture mirrored.
 */
export function layoutStances(data: StancesData, box: { readonly width: number }, { dir, locale }: Options): StancesLayout {
  const width = Math.max(box.width, KINDS.narrow.minWidth);
  const kind = kindOf(width);
  const plan = planStances(data, kind);
  const base = { kind, dir, width, height: plan.height };
  if (plan.groups.length === 0) {
    const says = { key: 'empty', x: 0, side: 'right', middle: plan.height / 2, width, tone: { type: 'muted' } } as const;
    return settleStances({ ...base, panels: [], rowLabels: [], notes: placeLines(STANCES[locale.lang].empty, says), order: [] });
  }

  const columns = columnsAt(width, data, kind, plan.columns);
  const cells = plan.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const bands = findBands(cells, plan.caps, columns.panelWidth / 2);
  if (bands === null) throw new Error(`bug: marks do not fit in a panel of ${columns.panelWidth} px`);
  const summaries = summariseSpeakers(data);
  const panels = plan.groups.flatMap((group, groupIndex) =>
    group.speakers.map((_, column) => {
      const left = columns.labelWidth + column * (columns.panelWidth + PANEL_GAP);
      return placePanel({ group, groupIndex, column, left, width: columns.panelWidth, bands, caps: plan.caps, summaries, locale });
    }),
  );
  const labels: LabelPlace = { above: KINDS[kind].labelsAbove, room: labelRoom(width, columns, kind) };
  return settleStances({
    ...base,
    panels,
    rowLabels: plan.groups.flatMap(({ rows }, i) => rows.map((row) => placeRowLabel(row, i, labels))),
    notes: placeBarLabels(plan, labels, { dir, locale }),
    order: panels.flatMap(({ marks }) => marks.map(({ id }) => id)),
  });
}
