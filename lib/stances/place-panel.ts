import type { Locale } from '../i18n/format';
import { placeHead, type Frame } from './labels';
import type { Bands, Caps } from './pack';
import { placeCell } from './place-cell';
import type { Guide, Panel, PlacedMark } from './placed';
import { placeSummary } from './place-summary';
import type { PlannedGroup, PlannedRow } from './plan';
import { MARK_LINE, SUMMARY } from './sizes';
import type { SpeakerSummary } from './summary';
import { nameMark, nameSummary } from '../i18n/messages/stances-words';

const HIT = 24; // px; WCAG 2.5.8
const OUTLINE_GAP = 2; // px

/** The middle of a row's first line of marks; further lines follow below it. */
export function firstLineOf({ top, height, labelHeight, lines }: PlannedRow): number {
  return top + labelHeight + (height - labelHeight - (lines - 1) * MARK_LINE) / 2;
}

/** As wide as the nearest neighbour on the line and the panel allow, so that the middle of the target stays the mark's. */
function fitTargets(marks: readonly PlacedMark[], { left, right }: Frame): PlacedMark[] {
  return marks.map((mark) => {
    const beside = marks.filter((other) => other !== mark && other.y === mark.y).map((other) => Math.abs(other.x - mark.x) / 2);
    const half = Math.min(HIT / 2, mark.x - left, right - mark.x, ...beside);
    return { ...mark, hit: { ...mark.hit, left: -half, width: 2 * half } };
  });
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
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly bands: Bands;
  readonly caps: Caps;
  readonly summaries: readonly SpeakerSummary[];
  readonly locale: Locale;
};

/** Everything of one speaker: head, centre line, marks row by row, and the bar that sums them up. */
export function placePanel({ group, groupIndex, column, left, width, bands, caps, summaries, locale }: Options): Panel {
  const speaker = group.speakers[column];
  const summary = summaries.find((own) => own.speaker === speaker?.id);
  if (speaker === undefined || summary === undefined) throw new Error(`bug: no speaker in column ${column}`);
  const frame: Frame = { left, right: left + width, axisX: left + width / 2 };
  const rows = group.rows.map((row) => {
    const cell = placeCell(row.cells[column] ?? [], { key: `${speaker.id}-${row.issue.id}`, caps, bands, axisX: frame.axisX, y: firstLineOf(row) });
    const hitHeight = row.lines === 1 ? Math.min(HIT, row.height) : MARK_LINE;
    const marks = cell.dots.map(({ stance, x, y, r, ring }): PlacedMark => ({
      id: stance.id, issue: stance.issue, polarity: stance.polarity, x, y, r, ring,
      outline: (ring ?? r) + OUTLINE_GAP,
      hit: { left: -HIT / 2, top: -hitHeight / 2, width: HIT, height: hitHeight },
      name: nameMark({ ...stance, speaker: speaker.name }, locale),
    }));
    return { marks: fitTargets(marks, frame), stems: cell.stems, guides: placeGuides(marks, { key: row.issue.id, y: firstLineOf(row) }, frame) };
  });
  const bar = placeSummary(summary, summaries, { ...frame, key: speaker.id, top: group.barTop, locale });
  return {
    speaker: speaker.id,
    name: nameSummary(summary, locale),
    group: groupIndex,
    left: frame.left,
    right: frame.right,
    axis: { x: frame.axisX, y1: group.rowsTop - 2, y2: group.barTop + SUMMARY.bar },
    guides: rows.flatMap(({ guides }) => guides),
    head: placeHead(speaker, { ...frame, bottom: group.rowsTop, locale }),
    stems: rows.flatMap(({ stems }) => stems),
    marks: rows.flatMap(({ marks }) => marks),
    bar: bar.segments,
    barLabels: bar.labels,
  };
}
