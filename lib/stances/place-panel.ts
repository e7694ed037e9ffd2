import type { Locale } from '../i18n/format';
import type { Column, Grid } from './grid';
import { placeHead, type Frame } from './labels';
import type { Bands, Caps } from './pack';
import { placeCell } from './place-cell';
import { fitTargets, hitHeightOf, placeMark } from './place-marks';
import { placeSummary } from './place-summary';
import type { Guide, Panel, PlacedMark } from './placed';
import type { PlannedGroup, PlannedRow } from './plan';
import { MARK_LINE, SUMMARY } from './sizes';
import type { SpeakerSummary } from './summary';

/** The middle of a row's first line of marks; further lines follow below it. */
export function firstLineOf({ top, height, labelHeight, lines }: PlannedRow): number {
  return top + labelHeight + (height - labelHeight - (lines - 1) * MARK_LINE) / 2;
}

/** From the edges of the panel to the outermost marks of a row's first line: under a faint stem a guide would show through. */
function placeGuides(marks: readonly PlacedMark[], { key, y }: { readonly key: string; readonly y: number }, { left, right, axisX }: Frame): Guide[] {
  const on = marks.filter((mark) => mark.y === y);
  const from = Math.min(axisX, ...on.map((mark) => mark.x - mark.outline));
  const until = Math.max(axisX, ...on.map((mark) => mark.x + mark.outline));
  const guides = [
    { key: `${key}-before`, x1: left, x2: from, y },
    { key: `${key}-after`, x1: until, x2: right, y },
  ];
  return guides.filter(({ x1, x2 }) => x2 - x1 > 4); // px; shorter is a speck
}

type Options = {
  readonly group: PlannedGroup;
  readonly groupIndex: number;
  readonly column: Column;
  readonly columnIndex: number;
  readonly left: number;
  readonly width: number;
  readonly bands: Bands;
  readonly caps: Caps;
  readonly bars: Grid['bars'];
  readonly summaries: readonly SpeakerSummary[];
  readonly nameOf: (speaker: string) => string;
  readonly locale: Locale;
};

/** One column: head, centre line, marks row by row, and the bars that sum up the column or each of its rows. */
export function placePanel({ group, groupIndex, column, columnIndex, left, width, bands, caps, bars, summaries, nameOf, locale }: Options): Panel {
  const frame: Frame = { left, right: left + width, axisX: left + width / 2 };
  const rows = group.rows.map((planned) => {
    const y = firstLineOf(planned);
    const cell = placeCell(planned.cells[columnIndex] ?? [], { key: `${column.id}-${planned.row.id}`, caps, bands, axisX: frame.axisX, y });
    const hitHeight = hitHeightOf(planned.lines, planned.height, MARK_LINE);
    const marks = cell.dots.map((dot) => placeMark(dot, { hitHeight, speakerName: nameOf(dot.stance.speaker), locale }));
    return { marks: fitTargets(marks, frame), stems: bars === 'rows' ? [] : cell.stems, guides: placeGuides(marks, { key: planned.row.id, y }, frame) };
  });
  const summed = bars === 'rows'
    ? group.rows.map(({ row, top, height }) => ({ speaker: row.id, top: top + height + 1 }))
    : [{ speaker: column.id, top: group.barTop }];
  const sums = summed.flatMap(({ speaker, top }) => {
    const summary = summaries.find((own) => own.speaker === speaker);
    return summary === undefined || top === null ? [] : [placeSummary(summary, summaries, { ...frame, key: speaker, top, locale })];
  });
  return {
    key: `${groupIndex}-${column.id}`,
    group: groupIndex,
    left: frame.left,
    right: frame.right,
    axis: { x: frame.axisX, y1: group.rowsTop - 2, y2: group.barTop === null ? group.rowsEnd : group.barTop + SUMMARY.bar },
    guides: rows.flatMap(({ guides }) => guides),
    head: placeHead(column, { ...frame, bottom: group.rowsTop, locale }),
    stems: rows.flatMap(({ stems }) => stems),
    marks: rows.flatMap(({ marks }) => marks),
    bar: sums.flatMap(({ segments }) => segments),
    barLabels: sums.flatMap(({ labels }) => labels),
    arrows: [],
  };
}
