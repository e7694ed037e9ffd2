import type { Locale } from '../i18n/format';
import { COMMON } from '../i18n/messages/common';
import { textWidth, wrapText } from '../type/text-width';
import type { Stance, StancesData } from './data';
import { baselineOf, placeLines } from './labels';
import { packLines, type OnLine } from './lines';
import { ringOf } from './place-cell';
import { fitTargets, hitHeightOf, placeMark } from './place-marks';
import type { Panel, PlacedLabel, RowLabel } from './placed';
import { countLines } from './plan';
import type { Placed } from './layout';
import { GROUP_GAP, HEAD_NAME, KINDS, MARK, MARK_LINE, ROW_LABEL, ROW_LABEL_SHARE, SIGN_WORD, UNDER_NAME, type Kind } from './sizes';

type Head = { readonly name: string; readonly under: string };

/** Rows whose marks grow outwards from labels in the middle. */
export type Block = {
  readonly key: string;
  readonly title: string | null;
  /** Of the two sides; null where they are what is opposed and what is supported. */
  readonly heads: readonly [Head, Head] | null;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly left: readonly Stance[]; readonly right: readonly Stance[] }[];
};

type PlannedRow = Block['rows'][number] & { readonly top: number; readonly height: number; readonly lines: number };
type PlannedBlock = Omit<Block, 'rows'> & { readonly top: number; readonly headHeight: number; readonly rows: readonly PlannedRow[]; readonly end: number };
export type MirrorPlan = { readonly kind: Kind; readonly labelNatural: number; readonly blocks: readonly PlannedBlock[]; readonly height: number };

const LABEL_GAP = 10; // px from a label to the line that marks grow from
const TITLE_LINE = 22; // px
const TRACK = 20; // px, a row of one line

function middleOf(width: number, natural: number): { readonly left: number; readonly right: number; readonly room: number } {
  const label = Math.min(natural, width * ROW_LABEL_SHARE) + 2 * LABEL_GAP;
  return { left: (width - label) / 2, right: (width + label) / 2, room: label - 2 * LABEL_GAP };
}

const sideRoom = (width: number, natural: number): number => middleOf(width, natural).left - MARK.axisGap - MARK.edgeGap;

function headLines({ name, under }: Head, width: number): { readonly names: readonly string[]; readonly unders: readonly string[] } {
  const names = name === '' ? [] : (wrapText(name, { width, size: HEAD_NAME.size, weight: 600, maxLines: 3 }) ?? []);
  return { names, unders: under === '' ? [] : (wrapText(under, { width, size: UNDER_NAME.size, maxLines: 4 }) ?? []) };
}

type HeadSizes = { readonly names: number; readonly unders: number };

/** Lines of the taller of two heads: names end and what stands under them begins at one height on both sides. */
function headSizes(heads: readonly Head[], width: number): HeadSizes {
  const lines = heads.map((head) => headLines(head, width));
  return { names: Math.max(...lines.map(({ names }) => names.length)), unders: Math.max(...lines.map(({ unders }) => unders.length)) };
}

function headHeightOf({ heads, title }: Block, width: number): number {
  const { names, unders } = heads === null ? { names: 0, unders: 0 } : headSizes(heads, width);
  const sides = heads === null ? SIGN_WORD.line + 4 : names * HEAD_NAME.line + unders * UNDER_NAME.line + (names + unders > 0 ? 6 : 0);
  return (title === null ? 0 : TITLE_LINE) + sides;
}

/** Heights at the least width of a kind, as for the matrix. */
export function planMirror(blocks: readonly Block[], kind: Kind): MirrorPlan {
  const { minWidth } = KINDS[kind];
  const natural = Math.max(0, ...blocks.flatMap(({ rows }) => rows.map(({ label }) => textWidth(label, ROW_LABEL.size))));
  const room = sideRoom(minWidth, natural);
  const label = middleOf(minWidth, natural).room;
  let y = 0;
  const planned = blocks.map((block): PlannedBlock => {
    const top = y;
    const headHeight = headHeightOf(block, minWidth / 2 - 8);
    y += headHeight;
    const rows = block.rows.map((row): PlannedRow => {
      const lines = Math.max(1, packLines(row.left, room).length, packLines(row.right, room).length);
      const height = Math.max(TRACK + (lines - 1) * MARK_LINE, countLines(row.label, { width: label, size: ROW_LABEL.size }) * ROW_LABEL.line + 6);
      const placed = { ...row, top: y, height, lines };
      y += height;
      return placed;
    });
    const end = y;
    y += GROUP_GAP;
    return { ...block, top, headHeight, rows, end };
  });
  return { kind, labelNatural: natural, blocks: planned, height: Math.max(0, y - GROUP_GAP) + 4 };
}

type Surface = { readonly width: number; readonly data: StancesData; readonly locale: Locale };

function placeHeads(block: PlannedBlock, kind: Kind, { width, locale }: Surface): { readonly labels: readonly PlacedLabel[][]; readonly title: readonly PlacedLabel[] } {
  const bottom = block.top + block.headHeight - 6;
  const { left, right, room } = middleOf(width, width);
  const title = block.title === null ? [] : placeLines(block.title, { key: `${block.key}-title`, x: (left + right) / 2, side: 'center', middle: block.top + TITLE_LINE / 2, width: Math.max(room, width / 2), tone: { type: 'muted' } });
  const edge = KINDS[kind].minWidth / 2 - 8;
  if (block.heads === null) {
    const shared = { y: baselineOf(bottom - SIGN_WORD.line / 2 + 4, SIGN_WORD.size), size: SIGN_WORD.size, weight: 400 } as const;
    const { opposes, supports } = COMMON[locale.lang];
    return {
      title,
      labels: [
        [{ ...shared, key: `${block.key}-opposes`, x: 0, text: `− ${opposes}`, side: 'right', tone: { type: 'of', polarity: -2 } }],
        [{ ...shared, key: `${block.key}-supports`, x: width, text: `${supports} +`, side: 'left', tone: { type: 'of', polarity: 2 } }],
      ],
    };
  }
  const sizes = headSizes(block.heads, edge); // wrapped as at the width that the heights were planned for
  const labels = block.heads.map((head, i) => {
    const { names, unders } = headLines(head, edge);
    const x = i === 0 ? 0 : width;
    const side = i === 0 ? 'right' : 'left';
    const first = bottom - sizes.unders * UNDER_NAME.line;
    return [
      ...names.map((text, n): PlacedLabel => ({ key: `${block.key}-${i}-name-${n}`, x, side, y: baselineOf(first - (names.length - n - 0.5) * HEAD_NAME.line, HEAD_NAME.size), text, size: HEAD_NAME.size, weight: 600, tone: { type: 'ink' } })),
      ...unders.map((text, n): PlacedLabel => ({ key: `${block.key}-${i}-under-${n}`, x, side, y: baselineOf(first + (n + 0.5) * UNDER_NAME.line, UNDER_NAME.size), text, size: UNDER_NAME.size, weight: 400, tone: { type: 'muted' } })),
    ];
  });
  return { title, labels };
}

/** Marks outwards from the labels, on both sides alike. */
export function placeMirror({ kind, labelNatural, blocks, height }: MirrorPlan, surface: Surface): Placed {
  const { width, data, locale } = surface;
  const { left, right, room } = middleOf(width, labelNatural);
  const packRoom = sideRoom(KINDS[kind].minWidth, labelNatural); // as planned: a wider box has the same lines
  const names = new Map(data.speakers.map(({ id, name }) => [id, name]));
  const place = ({ stance, at }: OnLine, towards: 1 | -1, y: number) => ({
    stance, y, r: MARK.largest, ring: ringOf(stance, MARK.largest),
    x: towards > 0 ? right + MARK.axisGap + at : left - MARK.axisGap - at,
  });
  const panels: Panel[] = [];
  const notes: PlacedLabel[] = [];
  const rowLabels: RowLabel[] = [];
  blocks.forEach((block, group) => {
    const { labels, title } = placeHeads(block, kind, surface);
    notes.push(...title);
    for (const row of block.rows) {
      const key = `${block.key}-${row.key}`;
      rowLabels.push({
        key,
        ids: [...row.left, ...row.right].map(({ id }) => id),
        lines: placeLines(row.label, { key, x: (left + right) / 2, side: 'center', middle: row.top + row.height / 2, width: room, tone: { type: 'ink' } }),
      });
    }
    for (const towards of [-1, 1] as const) {
      const frame = towards < 0 ? { left: 0, right: left } : { left: right, right: width };
      const placed = block.rows.flatMap((row) => {
        const first = row.top + (row.height - (row.lines - 1) * MARK_LINE) / 2;
        const lines = packLines(towards < 0 ? row.left : row.right, packRoom);
        const marks = lines.flatMap((line, n) => line.map((one) => placeMark(place(one, towards, first + n * MARK_LINE), {
          hitHeight: hitHeightOf(row.lines, row.height, MARK_LINE), speakerName: names.get(one.stance.speaker) ?? one.stance.speaker, locale,
        })));
        const end = Math.max(0, ...marks.filter(({ y }) => y === first).map((mark) => Math.abs(mark.x - (towards < 0 ? left : right)) + mark.outline));
        const guide = towards < 0 ? { x1: 0, x2: left - end } : { x1: right + end, x2: width };
        return [{ marks: fitTargets(marks, frame), guide: { key: row.key, y: first, ...guide } }];
      });
      panels.push({
        key: `${block.key}-${towards}`, group, ...frame,
        axis: { x: towards < 0 ? left : right, y1: block.top + block.headHeight - 2, y2: block.end },
        guides: placed.map(({ guide }) => guide).filter(({ x1, x2 }) => x2 - x1 > 4), // px; shorter is a speck
        head: labels[towards < 0 ? 0 : 1] ?? [],
        stems: [], bar: [], barLabels: [], arrows: [],
        marks: placed.flatMap(({ marks }) => marks),
      });
    }
  });
  return { height, panels, rowLabels, notes };
}
