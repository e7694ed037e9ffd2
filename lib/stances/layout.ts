import type { Locale } from '../i18n/format';
import type { Dir } from '../i18n/lang';
import { STANCES } from '../i18n/messages/stances';
import { nameSummary } from '../i18n/messages/stances-words';
import { FIRST_CHART, type Chart } from './chart';
import type { StancesData } from './data';
import { layoutGrid } from './grid-layout';
import { placeLines } from './labels';
import { settleStances } from './settle';
import type { Panel, PlacedMark, SpeakerMarks, StancesLayout } from './placed';
import { planGrid } from './plan';
import { gridOf } from './grid';
import { loaded, type MoreCharts } from './more';
import { EMPTY_HEIGHT, KINDS, kindOf, type Kind } from './sizes';
import { summariseSpeakers } from './summary';

export type Options = { readonly dir: Dir; readonly locale: Locale; readonly chart?: Chart; readonly more?: MoreCharts | null; /** Statements whose rows are drawn, where a chart is shown in parts; heads and sums are of all. */ readonly only?: ReadonlySet<string> | null };

/** What a chart places, before it is rounded and turned. */
export type Placed = Pick<StancesLayout, 'height' | 'panels' | 'rowLabels' | 'notes'>;
export type Sheet = { readonly data: StancesData; readonly width: number; readonly kind: Kind; readonly chart: Chart; readonly locale: Locale; readonly more: MoreCharts | null; readonly only: ReadonlySet<string> | null };

function placeChart(sheet: Sheet): Placed {
  const { mode } = sheet.chart;
  return mode === 'reciprocity' || mode === 'whom' ? loaded(sheet.more).place(mode, sheet) : layoutGrid(sheet);
}

/** By speaker in the order of the text, whatever the chart: the order in the page never changes, so that marks can move. */
function gatherSpeakers(data: StancesData, panels: readonly Panel[], locale: Locale): SpeakerMarks[] {
  const marks = new Map(panels.flatMap((panel) => panel.marks.map((mark): [string, PlacedMark] => [mark.id, mark])));
  return summariseSpeakers(data).map((summary) => ({
    speaker: summary.speaker,
    name: nameSummary(summary, locale),
    marks: data.stances.flatMap(({ id, speaker }) => (speaker === summary.speaker ? (marks.get(id) ?? []) : [])),
  }));
}

/**
 * The stances at one width, as the chart that is asked for. The height is that of its kind whatever the width
 * ({@link stancesHeights}); a box narrower than the narrowest kind is laid out at that width. Right to left is the same picture mirrored.
 */
export function layoutStances(data: StancesData, box: { readonly width: number }, { dir, locale, chart = FIRST_CHART, more = null, only = null }: Options): StancesLayout {
  const width = Math.max(box.width, KINDS.narrow.minWidth);
  const kind = kindOf(width);
  const base = { mode: chart.mode, kind, dir, width };
  if (data.stances.length === 0) {
    const says = { key: 'empty', x: 0, side: 'right', middle: EMPTY_HEIGHT / 2, width, tone: { type: 'muted' } } as const;
    return settleStances({ ...base, height: EMPTY_HEIGHT, panels: [], speakers: [], rowLabels: [], notes: placeLines(STANCES[locale.lang].empty, says), order: [] });
  }
  const placed = placeChart({ data, width, kind, chart, locale, more, only });
  const { panels } = placed;
  return settleStances({ ...base, ...placed, speakers: gatherSpeakers(data, panels, locale), order: panels.flatMap(({ marks }) => marks.map(({ id }) => id)) });
}

type Drawn = Omit<Options, 'dir' | 'only'>;

/** Heights in px of the three kinds of drawing, for the stylesheet: a function of the data and the chart alone. */
export function stancesHeights(data: StancesData, { locale, chart = FIRST_CHART, more = null }: Drawn): Readonly<Record<Kind, number>> {
  const heightOf = (kind: Kind): number => {
    if (data.stances.length === 0) return EMPTY_HEIGHT;
    const { mode } = chart;
    if (mode === 'reciprocity' || mode === 'whom') return loaded(more).height(mode, data, { kind, chart, locale });
    return planGrid(gridOf(data, { chart, locale, more }), kind).height;
  };
  return { narrow: heightOf('narrow'), wide: heightOf('wide'), broad: heightOf('broad') };
}
