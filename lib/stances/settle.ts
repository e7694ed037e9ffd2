import type { Side } from '../type/anchor';
import type { PlacedLabel, PlacedMark, RoundedBox, StancesLayout } from './placed';
import { arrowHead } from './arrow-head';

// numbers in a file are for people too
const round = (n: number): number => Math.round(n * 100) / 100;

function roundBox({ x, y, width, height, rx }: RoundedBox): RoundedBox {
  return { x: round(x), y: round(y), width: round(width), height: round(height), rx: round(rx) };
}

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
  const settleMark = (mark: PlacedMark): PlacedMark => ({
    ...mark,
    x: across(mark.x),
    y: round(mark.y),
    r: round(mark.r),
    dots: mark.dots.map(round),
    ring: mark.ring === null ? null : round(mark.ring),
    outline: round(mark.outline),
    outlineBox: roundBox(mark.outlineBox),
    ringBox: mark.ringBox === null ? null : roundBox(mark.ringBox),
    hit: { left: round(mark.hit.left), top: round(mark.hit.top), width: round(mark.hit.width), height: round(mark.hit.height) },
  });
  return {
    ...layout,
    panels: layout.panels.map((panel) => ({
      ...panel,
      left: across(rtl ? panel.right : panel.left),
      right: across(rtl ? panel.left : panel.right),
      axis: panel.axis === null ? null : { x: across(panel.axis.x), y1: round(panel.axis.y1), y2: round(panel.axis.y2) },
      guides: panel.guides.map((guide) => ({ ...guide, x1: across(guide.x1), x2: across(guide.x2), y: round(guide.y) })),
      head: panel.head.map(label),
      stems: panel.stems.map((stem) => ({ ...stem, x1: across(stem.x1), x2: across(stem.x2), y: round(stem.y) })),
      marks: panel.marks.map(settleMark),
      bar: panel.bar.map((segment) => ({
        ...segment, x: across(rtl ? segment.x + segment.width : segment.x), y: round(segment.y), width: round(segment.width), height: round(segment.height),
      })),
      barLabels: panel.barLabels.map(label),
      arrows: panel.arrows.map(({ x2, y, ...arrow }) => ({ ...arrow, x1: across(arrow.x1), x2: across(x2), y: round(y), head: arrowHead(across(x2), round(y), rtl ? -1 : 1) })),
    })),
    speakers: layout.speakers.map((speaker) => ({ ...speaker, marks: speaker.marks.map(settleMark) })),
    rowLabels: layout.rowLabels.map((row) => ({ ...row, lines: row.lines.map(label) })),
    notes: layout.notes.map(label),
  };
}
