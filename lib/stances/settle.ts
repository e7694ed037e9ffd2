import type { Side } from '../type/anchor';
import type { PlacedLabel, StancesLayout } from './placed';

// numbers in a file are for people too
const round = (n: number): number => Math.round(n * 100) / 100;

const OTHER_SIDE: Record<Side, Side> = { left: 'right', right: 'left', center: 'center' };

/**
 * Rounds a layout drawn from left to right and, for right to left, mirrors it: places turn, letters and numbers do not.
 */
export function settleStances(layout: StancesLayout): StancesLayout {
  const { width, dir } = layout;
  const rtl = dir === 'rtl';
  const across = (x: number): number => round(rtl ? width - round(x) : x);
  const label = (placed: PlacedLabel): PlacedLabel => ({
    ...placed, x: across(placed.x), y: round(placed.y), side: rtl ? OTHER_SIDE[placed.side] : placed.side,
  });
  return {
    ...layout,
    panels: layout.panels.map((panel) => ({
      ...panel,
      left: across(rtl ? panel.right : panel.left),
      right: across(rtl ? panel.left : panel.right),
      axis: { x: across(panel.axis.x), y1: round(panel.axis.y1), y2: round(panel.axis.y2) },
      guides: panel.guides.map((guide) => ({ ...guide, x1: across(guide.x1), x2: across(guide.x2), y: round(guide.y) })),
      head: panel.head.map(label),
      stems: panel.stems.map((stem) => ({ ...stem, x1: across(stem.x1), x2: across(stem.x2), y: round(stem.y) })),
      marks: panel.marks.map((mark) => ({
        ...mark,
        x: across(mark.x),
        y: round(mark.y),
        r: round(mark.r),
        ring: mark.ring === null ? null : round(mark.ring),
        outline: round(mark.outline),
        hit: { left: round(mark.hit.left), top: round(mark.hit.top), width: round(mark.hit.width), height: round(mark.hit.height) },
      })),
      bar: panel.bar.map((segment) => ({
        ...segment, x: across(rtl ? segment.x + segment.width : segment.x), y: round(segment.y), width: round(segment.width), height: round(segment.height),
      })),
      barLabels: panel.barLabels.map(label),
    })),
    rowLabels: layout.rowLabels.map((row) => ({ ...row, lines: row.lines.map(label) })),
    notes: layout.notes.map(label),
  };
}
