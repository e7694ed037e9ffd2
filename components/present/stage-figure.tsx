'use client';

import { useDeferredValue, useMemo, useRef } from 'react';
import { useExplorer, usePage } from '@/components/explore/explorer-context';
import { useMarks } from '@/components/explore/use-marks';
import { THEMED } from '@/components/figure/palette';
import { MapDrawing } from '@/components/map/drawing';
import { StancesDrawing } from '@/components/stances/drawing';
import { TimelineDrawing } from '@/components/timeline/drawing';
import { pageOfTimeline } from '@/lib/present/fit-timeline';
import type { PlannedFigure } from '@/lib/present/plan';
import { formatList, type Locale } from '@/lib/i18n/format';
import { dirOf } from '@/lib/i18n/lang';
import { MAP } from '@/lib/i18n/messages/map';
import { STANCES } from '@/lib/i18n/messages/stances';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { MapBase } from '@/lib/map/base-types';
import { mapData } from '@/lib/map/data';
import { neighbourOnMap } from '@/lib/map/neighbour';
import { emphasisOnMap, findingOf, planMap } from '@/lib/map/plan';
import { emphasisFor } from '@/lib/selection/emphasis-for';
import type { EmphasisOf } from '@/lib/selection/emphasis';
import type { ViewState } from '@/lib/selection/view-state';
import { chartOf, spreadRepeats } from '@/lib/stances/chart';
import { readStances } from '@/lib/stances/data';
import { describeStances } from '@/lib/stances/describe';
import { layoutStances } from '@/lib/stances/layout';
import { MORE_CHARTS } from '@/lib/stances/more-charts';
import { neighbourOf } from '@/lib/stances/neighbour';
import { readTimeline } from '@/lib/timeline/data';
import { findTimeline } from '@/lib/timeline/finding';
import { idsInTime, layoutTimeline } from '@/lib/timeline/layout';
import { neighbourIn } from '@/lib/timeline/neighbour';
import { inHeight } from './slide';
import styles from './stage-figure.module.css';
import { useMapZoom, useTimelineZoom } from './use-stage-zoom';

export type StageFigureProps = {
  readonly planned: PlannedFigure;
  readonly page: number;
  /** The scene's own state, or what it was explored to. */
  readonly view: ViewState;
  readonly locale: Locale;
  readonly base: MapBase;
};

/** One live view on the stage: the drawing of the explore page, as much larger as its plan says. */
export function StageFigure(props: StageFigureProps) {
  switch (props.planned.view) {
    case 'timeline': return <StageTimeline {...props} />;
    case 'map': return <StageMap {...props} />;
    case 'stances': return <StageStances {...props} />;
  }
}

function useStageEmphasis(view: ViewState): EmphasisOf {
  const { links } = usePage();
  const hover = useDeferredValue(useExplorer((state) => state.hover));
  return useMemo(() => emphasisFor({ links, view, hover }), [links, view, hover]);
}

/** In shares of the slide, so that a drawing grows with it. */
function sizeOf({ width, height }: { readonly width: number; readonly height: number }, scale: number) {
  return { inlineSize: inHeight(width * scale), blockSize: inHeight(height * scale) };
}

function StageTimeline({ planned: { box, scale, size, pages }, page, view, locale }: StageFigureProps) {
  const { reading, lang } = usePage();
  const ref = useRef<HTMLDivElement>(null);
  const emphasisOf = useStageEmphasis(view);
  const dir = view.dir ?? dirOf(lang);
  const all = useMemo(() => readTimeline(reading, { priority: view.priority }), [reading, view.priority]);
  const data = useMemo(() => pageOfTimeline(all, pages[Math.min(page, pages.length - 1)] ?? []), [all, pages, page]);
  const strong = data.events.filter(({ id }) => emphasisOf(id) === 'strong').map(({ id }) => id).join(' ');
  const layout = useMemo(
    () => layoutTimeline(data, { width: box.width / scale }, { dir, locale, shown: view.window, overview: 'none', size, labelled: strong === '' ? [] : strong.split(' ') }),
    [data, box, scale, dir, locale, view.window, size, strong],
  );
  const ids = useMemo(() => idsInTime(layout), [layout]);
  const { tabStop, handlers } = useMarks({ ids, neighbour: (from, key) => neighbourIn(layout, from, key) });
  const zoom = useTimelineZoom(ref, layout, view.window);
  const words = TIMELINE[lang];
  const finding = findTimeline(data, locale);
  return (
    <div ref={ref} className={styles.drawing} style={sizeOf(layout, scale)} {...handlers} {...zoom}>
      <TimelineDrawing layout={layout} palette={THEMED} emphasisOf={emphasisOf} tabStop={tabStop} title={words.title} summary={words.summary({ finding, lanes: formatList(layout.lanes.map(({ name }) => name), lang) })} />
    </div>
  );
}

function StageMap({ planned: { box: { width, height }, scale }, view, locale, base }: StageFigureProps) {
  const { reading, links, lang } = usePage();
  const ref = useRef<HTMLDivElement>(null);
  const every = useStageEmphasis(view);
  const data = useMemo(() => mapData(reading), [reading]);
  const emphasisOf = useMemo(() => emphasisOnMap(every, data, view), [every, data, view]);
  const box = useMemo(() => ({ width: width / scale, height: height / scale }), [width, height, scale]);
  const strong = data.places.filter(({ id }) => emphasisOf(id) === 'strong').map(({ id }) => id).join(' ');
  const layout = useMemo(() => planMap({ base, data, box, locale, state: view, strong: strong === '' ? [] : strong.split(' ') }), [base, data, box, locale, view, strong]);
  const order = useMemo(() => layout.marks.map(({ id }) => id), [layout]);
  const { tabStop, handlers } = useMarks({ ids: order, neighbour: (from, key) => neighbourOnMap(layout.marks, order, from, key) });
  const zoom = useMapZoom(ref, base, box, view.map);
  const words = MAP[lang];
  return (
    <div ref={ref} className={`${styles.drawing} ${styles.map}`} style={sizeOf(box, scale)} {...handlers} {...zoom}>
      <MapDrawing layout={layout} base={base} palette={THEMED} emphasisOf={emphasisOf} tabStop={tabStop} title={words.title} summary={findingOf(data, { links, view, locale })} />
    </div>
  );
}

function StageStances({ planned: { box, scale, pages }, page, view, locale }: StageFigureProps) {
  const { reading, lang } = usePage();
  const emphasisOf = useStageEmphasis(view);
  const { stances: mode, sort, weights, repeats } = view;
  const data = useMemo(() => spreadRepeats(readStances(reading, lang), repeats), [reading, lang, repeats]);
  const only = useMemo(() => new Set(pages[Math.min(page, pages.length - 1)] ?? []), [pages, page]);
  const layout = useMemo(
    () => layoutStances(data, { width: box.width / scale }, { dir: dirOf(lang), locale, chart: chartOf({ stances: mode, sort, weights }), more: MORE_CHARTS, only: pages.length > 1 ? only : null }),
    [data, only, pages, box, scale, lang, locale, mode, sort, weights],
  );
  const { tabStop, handlers } = useMarks({ ids: layout.order, neighbour: (from, key) => neighbourOf(layout, from, key) });
  return (
    <div className={styles.drawing} style={sizeOf(layout, scale)} {...handlers}>
      <StancesDrawing layout={layout} palette={THEMED} emphasisOf={emphasisOf} tabStop={tabStop} title={STANCES[lang].title} summary={describeStances(layout, locale)} />
    </div>
  );
}
