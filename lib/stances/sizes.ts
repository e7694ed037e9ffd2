/** Three ways to place the same matrix. A figure beside the map on a desktop page is `wide`, on a phone `narrow`, across a tablet `broad`. */
export type Kind = 'narrow' | 'wide' | 'broad';

type KindSizes = {
  /** From this figure width in px on; the stylesheet of the view repeats these. Narrower boxes are drawn at the least width and scaled. */
  readonly minWidth: number;
  /** Speakers side by side; more of them go into a further group below. */
  readonly panels: number;
  /** Row labels above their row instead of beside it. */
  readonly labelsAbove: boolean;
  /** Height in px of the track that one line of marks lies in. */
  readonly track: number;
};

export const KINDS: Readonly<Record<Kind, KindSizes>> = {
  narrow: { minWidth: 280, panels: 2, labelsAbove: true, track: 16 },
  wide: { minWidth: 420, panels: 3, labelsAbove: false, track: 20 },
  broad: { minWidth: 700, panels: 5, labelsAbove: false, track: 20 },
};

export function kindOf(width: number): Kind {
  if (width >= KINDS.broad.minWidth) return 'broad';
  return width >= KINDS.wide.minWidth ? 'wide' : 'narrow';
}

// px, all of them
export const ROW_LABEL = { size: 12, line: 14, gap: 8 } as const;
export const ROW_LABEL_SHARE = 0.34; // of the width; a longer label takes a further line
export const HEAD_NAME = { size: 12.5, line: 16 } as const;
export const SIGN_WORD = { size: 11, line: 16 } as const;
export const UNDER_NAME = { size: 11, line: 15, maxLines: 3 } as const;
export const COUNT = { size: 11 } as const;
export const PANEL_GAP = 14;
export const GROUP_GAP = 26;
export const MARK_LINE = 15; // from one line of marks to the next within a row
export const SUMMARY = { above: 9, bar: 13, below: 4 } as const;
/** Longer columns are cut into pages of about so many rows, each with its heads again: who scrolls sees whose column it is. */
export const PAGE_ROWS = { least: 32, page: 20 } as const;
export const MAX_LABEL_LINES = 5;
export const EMPTY_HEIGHT = 72;

export const MARK = {
  largest: 5.5,
  smallest: 3.2,
  /** Between neighbours. */
  gap: 1.5,
  /** What the second ring of a repeated statement adds to a radius, its stroke included. */
  ring: 2.5,
  /** From the centre line to the nearest mark that is not neutral. */
  axisGap: 5,
  /** Kept free at the edge of a panel for the line around a selected mark. */
  edgeGap: 3.5,
  /** Between the marks of two polarities. */
  bandGap: 3,
} as const;
