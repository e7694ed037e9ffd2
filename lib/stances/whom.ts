import type { Locale } from '../i18n/format';
import { behalf, STANCE_MODES, withCount } from '../i18n/messages/stances-modes';
import { textWidth, wrapText } from '../type/text-width';
import type { Stance, StancesData } from './data';
import { baselineOf, placeLines } from './labels';
import type { Placed, Sheet } from './layout';
import { packLines } from './lines';
import { ringOf } from './place-cell';
import { fitTargets, hitHeightOf, placeMark } from './place-marks';
import type { Panel, PlacedLabel, RowLabel } from './placed';
import { countLines } from './plan';
import { GROUP_GAP, HEAD_NAME, KINDS, MARK, MARK_LINE, ROW_LABEL, ROW_LABEL_SHARE, UNDER_NAME, type Kind } from './sizes';

type Address = { readonly id: string; readonly label: string; readonly stances: readonly Stance[] };
type PlannedAddress = Address & { readonly top: number; readonly height: number; readonly lines: number };
type PlannedSpeaker = { readonly id: string; readonly name: readonly string[]; readonly under: readonly string[]; readonly top: number; readonly rows: readonly PlannedAddress[] };
type WhomPlan = { readonly kind: Kind; readonly natural: number; readonly speakers: readonly PlannedSpeaker[]; readonly height: number };

const TRACK = 22; // px, a row of one line
const ARROW = 30; // px, the least that shows a direction
const NOBODY = ' '; // no id of a dossier has a space

/** Whom one speaker's statements are directed at, those of most words first. */
function addressesOf(stances: readonly Stance[], locale: Locale): Address[] {
  const by = new Map<string, { name: string; stances: Stance[] }>();
  for (const stance of stances) {
    const id = stance.whom?.id ?? NOBODY;
    const entry = by.get(id) ?? { name: stance.whom?.name ?? STANCE_MODES[locale.lang].nobody, stances: [] };
    entry.stances.push(stance);
    by.set(id, entry);
  }
  return [...by]
    .map(([id, { name, stances: own }]) => ({ id, label: withCount(name, own.length, locale), stances: own }))
    .toSorted((a, b) => b.stances.length - a.stances.length);
}

type Areas = { readonly marks: number; readonly label: number };

function areasOf(width: number, natural: number): Areas {
  const label = Math.min(natural, width * ROW_LABEL_SHARE);
  return { label, marks: width - label - ROW_LABEL.gap - ARROW - MARK.edgeGap };
}

export function planWhom(data: StancesData, { kind, locale, only = null }: { readonly kind: Kind; readonly locale: Locale; readonly only?: ReadonlySet<string> | null }): WhomPlan {
  const { minWidth } = KINDS[kind];
  const all = data.speakers.map((speaker) => ({ speaker, addresses: addressesOf(data.stances.filter((stance) => stance.speaker === speaker.id), locale) }));
  const drawn = ({ stances }: Address): boolean => only === null || stances.some(({ id }) => only.has(id));
  const bySpeaker = all.map((one) => ({ ...one, addresses: one.addresses.filter(drawn) })).filter(({ addresses }) => only === null || addresses.length > 0);
  const natural = Math.max(0, ...bySpeaker.flatMap(({ addresses }) => addresses.map(({ label }) => textWidth(label, ROW_LABEL.size))));
  const areas = areasOf(minWidth, natural);
  let y = 0;
  const speakers = bySpeaker.map(({ speaker: { id, name, onBehalfOf }, addresses }): PlannedSpeaker => {
    const top = y;
    const names = wrapText(name, { width: minWidth, size: HEAD_NAME.size, weight: 600, maxLines: 3 }) ?? [];
    const under = onBehalfOf === null ? [] : (wrapText(behalf(onBehalfOf, locale.lang), { width: minWidth, size: UNDER_NAME.size, maxLines: UNDER_NAME.maxLines }) ?? []);
    y += names.length * HEAD_NAME.line + under.length * UNDER_NAME.line + 4;
    const rows = addresses.map((address): PlannedAddress => {
      const lines = packLines(address.stances, areas.marks).length;
      const height = Math.max(TRACK + (lines - 1) * MARK_LINE, countLines(address.label, { width: areas.label, size: ROW_LABEL.size }) * ROW_LABEL.line + 6);
      const planned = { ...address, top: y, height, lines };
      y += height;
      return planned;
    });
    y += GROUP_GAP - 8;
    return { id, name: names, under, top, rows };
  });
  return { kind, natural, speakers, height: Math.max(0, y - GROUP_GAP + 12) };
}

function placeHead({ id, name, under, top }: PlannedSpeaker): PlacedLabel[] {
  const rest = top + name.length * HEAD_NAME.line;
  return [
    ...name.map((text, i): PlacedLabel => ({ key: `${id}-name-${i}`, x: 0, y: baselineOf(top + (i + 0.5) * HEAD_NAME.line, HEAD_NAME.size), text, side: 'right', size: HEAD_NAME.size, weight: 600, tone: { type: 'ink' } })),
    ...under.map((text, i): PlacedLabel => ({ key: `${id}-under-${i}`, x: 0, y: baselineOf(rest + (i + 0.5) * UNDER_NAME.line, UNDER_NAME.size), text, side: 'right', size: UNDER_NAME.size, weight: 400, tone: { type: 'muted' } })),
  ];
}

/** Who speaks to or of whom: each speaker's statements on arrows to those whom they are directed at. */
export function layoutWhom({ data, width, kind, locale, only }: Sheet): Placed {
  const { natural, speakers, height } = planWhom(data, { kind, locale, only });
  const areas = areasOf(width, natural);
  const packRoom = areasOf(KINDS[kind].minWidth, natural).marks; // as planned: a wider box has the same lines
  const names = new Map(data.speakers.map(({ id, name }) => [id, name]));
  const labelAt = width - areas.label;
  const rowLabels: RowLabel[] = [];
  const panels = speakers.map((speaker, group): Panel => {
    const placed = speaker.rows.map((row) => {
      const first = row.top + (row.height - (row.lines - 1) * MARK_LINE) / 2;
      const spots = packLines(row.stances, packRoom).flatMap((line, n) => line.map(({ stance, at }) => ({
        stance, x: MARK.edgeGap + at, y: first + n * MARK_LINE, r: MARK.largest, ring: ringOf(stance, MARK.largest),
      })));
      const hitHeight = hitHeightOf(row.lines, row.height, MARK_LINE);
      const marks = spots.map((spot) => placeMark(spot, { hitHeight, speakerName: names.get(spot.stance.speaker) ?? spot.stance.speaker, locale }));
      const middle = first + ((row.lines - 1) * MARK_LINE) / 2;
      const key = `${speaker.id}-${row.id}`;
      const ids = row.stances.map(({ id }) => id);
      rowLabels.push({ key, ids, lines: placeLines(row.label, { key, x: labelAt, side: 'right', middle, width: areas.label, tone: { type: 'ink' } }) });
      const end = Math.max(...marks.map((mark) => mark.x + mark.outline));
      return { marks, arrow: { key, x1: end + 4, x2: labelAt - ROW_LABEL.gap, y: middle, head: '', ids } };
    });
    return {
      key: speaker.id, group, left: 0, right: labelAt, axis: null, guides: [], stems: [], bar: [], barLabels: [],
      head: placeHead(speaker),
      marks: fitTargets(placed.flatMap(({ marks }) => marks), { left: 0, right: labelAt }),
      arrows: placed.map(({ arrow }) => arrow),
    };
  });
  return { height, panels, rowLabels, notes: [] };
}
