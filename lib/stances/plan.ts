import { textWidth, wrapText, type Weight } from '../type/text-width';
import type { Column, Grid, Row } from './grid';
import { findCaps, linesAt, type Caps, type Cell } from './pack';
import { EMPTY_HEIGHT, GROUP_GAP, HEAD_NAME, KINDS, MARK, MARK_LINE, MAX_LABEL_LINES, PAGE_ROWS, PANEL_GAP, ROW_LABEL, ROW_LABEL_SHARE, SIGN_WORD, SUMMARY, UNDER_NAME, type Kind } from './sizes';

/** A row before any width is known: everything here holds for every width of its kind. */
export type PlannedRow = {
  readonly row: Row;
  /** By column, in the order of the group; an empty cell is an empty list. */
  readonly cells: readonly Cell[];
  readonly top: number;
  /** Of its label and marks, without the bar that may stand under them. */
  readonly height: number;
  /** Height of the label above the track; 0 when the label stands beside it. */
  readonly labelHeight: number;
  /** Lines of marks of its fullest cell. */
  readonly lines: number;
};

/** Columns side by side, with the rows that one of them has marks in; a long column is cut into several such pages. */
export type PlannedGroup = {
  readonly columns: readonly Column[];
  readonly rows: readonly PlannedRow[];
  readonly rowsTop: number;
  readonly rowsEnd: number;
  /** Top of the bars that sum up the columns; null on all pages but the last. */
  readonly barTop: number | null;
};

export type Plan = {
  readonly kind: Kind;
  /** Panels side by side, the same in every group. */
  readonly columns: number;
  readonly caps: Caps;
  readonly groups: readonly PlannedGroup[];
  readonly height: number;
};

export type Columns = { readonly labelWidth: number; readonly panelWidth: number };

/** Panels share what the labels beside them leave. */
export function columnsAt(width: number, { rows }: Pick<Grid, 'rows'>, kind: Kind, columns: number): Columns {
  const natural = Math.max(0, ...rows.map(({ label }) => textWidth(label, ROW_LABEL.size)));
  const labelWidth = KINDS[kind].labelsAbove ? 0 : Math.ceil(Math.min(natural + ROW_LABEL.gap, width * ROW_LABEL_SHARE));
  return { labelWidth, panelWidth: (width - labelWidth - (columns - 1) * PANEL_GAP) / columns };
}

/** The widest that a row's label may be. */
export function labelRoom(width: number, { labelWidth }: Columns, kind: Kind): number {
  return KINDS[kind].labelsAbove ? width : labelWidth - ROW_LABEL.gap;
}

export function countLines(text: string, options: { readonly width: number; readonly size: number; readonly weight?: Weight }): number {
  return wrapText(text, { ...options, maxLines: MAX_LABEL_LINES })?.length ?? 1;
}

/** Parts of nearly the same size, the fuller ones first: seven speakers where three fit stand three, two and two. */
function inParts<T>(items: readonly T[], most: number): T[][] {
  const parts = Math.ceil(items.length / most);
  const startOf = (i: number): number => Math.ceil((i * items.length) / parts);
  return Array.from({ length: parts }, (_, i) => items.slice(startOf(i), startOf(i + 1)));
}

function countMarkLines(cells: readonly Cell[], caps: Caps): number {
  const polarities = [-2, -1, 0, 1, 2] as const;
  return Math.max(1, ...cells.flatMap((cell) => polarities.map((polarity) => linesAt(cell, polarity, caps).length)));
}

/** A sum is of many marks: lines are added before marks are made smaller than can be told apart. */
function capsOf({ bars }: Grid, cells: readonly Cell[], side: number): Caps {
  const caps = findCaps(cells, side);
  const half = Math.max(1, Math.floor((side / 2 - MARK.axisGap) / (2 * MARK.largest + MARK.gap)));
  return bars === 'columns' ? caps : { 0: Math.min(caps[0], half), 1: Math.min(caps[1], half), 2: Math.min(caps[2], half) };
}

function headHeightOf(columns: readonly Column[], width: number): number {
  const named = columns.filter(({ name }) => name !== '');
  const names = Math.max(0, ...named.map(({ name }) => countLines(name, { width, size: HEAD_NAME.size, weight: 600 })));
  const under = Math.max(0, ...named.map((column) => (column.under === null ? 0 : (wrapText(column.under, { width, size: UNDER_NAME.size, maxLines: UNDER_NAME.maxLines })?.length ?? 0))));
  return names * HEAD_NAME.line + under * UNDER_NAME.line + SIGN_WORD.line + 6;
}

/**
 * What is the same at every width of a kind: groups, rows and all heights. Lines of labels and of marks are counted at the
 * least width of the kind, so that the stylesheet knows the height of the drawing before the browser knows its width.
 */
export function planGrid(grid: Grid, kind: Kind, only: ReadonlySet<string> | null = null): Plan {
  const { minWidth, panels, labelsAbove, track } = KINDS[kind];
  const grouped = inParts(grid.columns, panels);
  const columns = Math.max(1, ...grouped.map(({ length }) => length));
  const narrowest = columnsAt(minWidth, grid, kind, columns);
  const caps = capsOf(grid, grid.rows.flatMap(({ id }) => grid.columns.map((column) => grid.cellAt(column.id, id))), narrowest.panelWidth / 2);
  const labelWidth = labelRoom(minWidth, narrowest, kind);
  const rowBar = grid.bars === 'rows' ? SUMMARY.bar + SUMMARY.above : 0;

  let y = 0;
  const groups = grouped.flatMap((side): PlannedGroup[] => {
    const filled = grid.rows
      .map((row) => ({ row, cells: side.map(({ id }) => grid.cellAt(id, row.id)) }))
      .filter(({ cells }) => cells.some((cell) => (only === null ? cell.length > 0 : cell.some(({ id }) => only.has(id)))));
    const pages = filled.length > PAGE_ROWS.least ? inParts(filled, PAGE_ROWS.page) : [filled];
    const headHeight = headHeightOf(side, narrowest.panelWidth);
    return pages.map((page, i): PlannedGroup => {
      const rowsTop = y + headHeight;
      y = rowsTop;
      const rows = page.map(({ row, cells }): PlannedRow => {
        const lines = countMarkLines(cells, caps);
        const marks = track + (lines - 1) * MARK_LINE;
        const label = countLines(row.label, { width: labelWidth, size: ROW_LABEL.size }) * ROW_LABEL.line;
        const height = labelsAbove ? label + 2 + marks : Math.max(marks, label + 6);
        const planned = { row, cells, top: y, height, labelHeight: labelsAbove ? label + 2 : 0, lines };
        y += height + rowBar;
        return planned;
      });
      const rowsEnd = y;
      const isLast = i === pages.length - 1 && grid.bars === 'columns';
      const barTop = isLast ? y + SUMMARY.above + (labelsAbove ? ROW_LABEL.line + 2 : 0) : null;
      y = (barTop === null ? y : barTop + SUMMARY.bar + SUMMARY.below) + GROUP_GAP;
      return { columns: side, rows, rowsTop, rowsEnd, barTop };
    });
  });
  return { kind, columns, caps, groups, height: groups.length === 0 ? EMPTY_HEIGHT : y - GROUP_GAP };
}
