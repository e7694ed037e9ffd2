import { textWidth, wrapText, type Weight } from '../type/text-width';
import type { IssueRow, Speaker, Stance, StancesData } from './data';
import { findCaps, linesAt, type Caps, type Cell } from './pack';
import { EMPTY_HEIGHT, GROUP_GAP, HEAD_NAME, KINDS, MARK_LINE, MAX_LABEL_LINES, PANEL_GAP, ROW_LABEL, ROW_LABEL_SHARE, SIGN_WORD, SUMMARY, type Kind } from './sizes';

/** A row before any width is known: everything here holds for every width of its kind. */
export type PlannedRow = {
  readonly issue: IssueRow;
  /** By speaker, in the order of the group; an empty cell is an empty list. */
  readonly cells: readonly Cell[];
  readonly top: number;
  readonly height: number;
  /** Height of the label above the track; 0 when the label stands beside it. */
  readonly labelHeight: number;
  /** Lines of marks of its fullest cell. */
  readonly lines: number;
};

/** Speakers side by side, with the issues that one of them speaks on. */
export type PlannedGroup = {
  readonly speakers: readonly Speaker[];
  readonly rows: readonly PlannedRow[];
  readonly rowsTop: number;
  /** Top of the bars that sum up the speakers. */
  readonly barTop: number;
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
export function columnsAt(width: number, data: StancesData, kind: Kind, columns: number): Columns {
  const natural = Math.max(0, ...data.issues.map(({ short }) => textWidth(short, ROW_LABEL.size)));
  const labelWidth = KINDS[kind].labelsAbove ? 0 : Math.ceil(Math.min(natural + ROW_LABEL.gap, width * ROW_LABEL_SHARE));
  return { labelWidth, panelWidth: (width - labelWidth - (columns - 1) * PANEL_GAP) / columns };
}

/** The widest that a row's label may be. */
export function labelRoom(width: number, { labelWidth }: Columns, kind: Kind): number {
  return KINDS[kind].labelsAbove ? width : labelWidth - ROW_LABEL.gap;
}

function countLines(text: string, options: { readonly width: number; readonly size: number; readonly weight?: Weight }): number {
  return wrapText(text, { ...options, maxLines: MAX_LABEL_LINES })?.length ?? 1;
}

/** Groups of nearly the same size, the fuller ones first: seven speakers where three fit stand three, two and two. */
function groupSpeakers(speakers: readonly Speaker[], most: number): Speaker[][] {
  const groups = Math.ceil(speakers.length / most);
  const startOf = (i: number): number => Math.ceil((i * speakers.length) / groups);
  return Array.from({ length: groups }, (_, i) => speakers.slice(startOf(i), startOf(i + 1)));
}

function countMarkLines(cells: readonly Cell[], caps: Caps): number {
  const polarities = [-2, -1, 0, 1, 2] as const;
  return Math.max(1, ...cells.flatMap((cell) => polarities.map((polarity) => linesAt(cell, polarity, caps).length)));
}

/**
 * What is the same at every width of a kind: groups, rows and all heights. Lines of labels and of marks are counted at the
 * least width of the kind, so that the stylesheet knows the height of the drawing before the browser knows its width.
 */
export function planStances(data: StancesData, kind: Kind): Plan {
  const { minWidth, panels, labelsAbove, track } = KINDS[kind];
  const grouped = groupSpeakers(data.speakers, panels);
  const columns = Math.max(1, ...grouped.map((speakers) => speakers.length));
  const narrowest = columnsAt(minWidth, data, kind, columns);
  const byCell = new Map<string, Stance[]>();
  for (const stance of data.stances) {
    const key = `${stance.speaker} ${stance.issue}`;
    byCell.set(key, [...(byCell.get(key) ?? []), stance]);
  }
  const caps = findCaps([...byCell.values()], narrowest.panelWidth / 2);
  const labelWidth = labelRoom(minWidth, narrowest, kind);

  let y = 0;
  const groups = grouped.map((speakers): PlannedGroup => {
    const names = speakers.map(({ name }) => countLines(name, { width: narrowest.panelWidth, size: HEAD_NAME.size, weight: 600 }));
    const headHeight = Math.max(...names) * HEAD_NAME.line + SIGN_WORD.line + 6;
    const rowsTop = y + headHeight;
    y = rowsTop;
    const rows = data.issues.flatMap((issue): PlannedRow[] => {
      const cells = speakers.map(({ id }) => byCell.get(`${id} ${issue.id}`) ?? []);
      if (cells.every(({ length }) => length === 0)) return [];
      const lines = countMarkLines(cells, caps);
      const marks = track + (lines - 1) * MARK_LINE;
      const label = countLines(issue.short, { width: labelWidth, size: ROW_LABEL.size }) * ROW_LABEL.line;
      const height = labelsAbove ? label + 2 + marks : Math.max(marks, label + 6);
      const row = { issue, cells, top: y, height, labelHeight: labelsAbove ? label + 2 : 0, lines };
      y += height;
      return [row];
    });
    const barTop = y + SUMMARY.above + (labelsAbove ? ROW_LABEL.line + 2 : 0);
    y = barTop + SUMMARY.bar + SUMMARY.below + GROUP_GAP;
    return { speakers, rows, rowsTop, barTop };
  });
  return { kind, columns, caps, groups, height: groups.length === 0 ? EMPTY_HEIGHT : y - GROUP_GAP };
}

/** Heights in px of the three kinds of drawing, for the stylesheet: a function of the data alone. */
export function stancesHeights(data: StancesData): Readonly<Record<Kind, number>> {
  const heightOf = (kind: Kind): number => planStances(data, kind).height;
  return { narrow: heightOf('narrow'), wide: heightOf('wide'), broad: heightOf('broad') };
}
