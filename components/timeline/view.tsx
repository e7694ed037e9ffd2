'use client';

import { memo, useMemo, useRef, useSyncExternalStore, type CSSProperties, type KeyboardEvent } from 'react';
import { THEMED } from '@/components/figure/palette';
import { Figure } from '@/components/figure/figure';
import { parseEdtf } from '@/lib/dossier/edtf';
import { formatEventDate, formatList } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import { filterOf } from '@/lib/selection/filter';
import { readTimeline, type TimelineData } from '@/lib/timeline/data';
import { timeExtent } from '@/lib/timeline/domain';
import { findTimeline } from '@/lib/timeline/finding';
import { idsInTime, layoutTimeline, timelineHeight } from '@/lib/timeline/layout';
import { neighbourIn } from '@/lib/timeline/neighbour';
import { fitTo } from '@/lib/timeline/zoom';
import { useEmphasis, useLocale, usePage, useTimeDirection, useView } from '../explore/explorer-context';
import { useMarks } from '../explore/use-marks';
import { useWidth } from '../explore/use-width';
import { Brush } from './brush';
import { TimelineControls } from './controls';
import { TimelineDrawing } from './drawing';
import { TimelineLegend } from './legend';
import { TimelineTable } from './table';
import styles from './timeline.module.css';
import { useWindow, useZoom } from './use-zoom';

/** The view around it is told of more than it draws. */
const Drawing = memo(TimelineDrawing);

/** The timeline as one explores it. `initialWidth` is what the server draws at, px. */
export function TimelineView({ initialWidth }: { readonly initialWidth: number }) {
  const { reading, lang } = usePage();
  const locale = useLocale();
  const dir = useTimeDirection();
  const emphasisOf = useEmphasis();
  const priority = useView((view) => view.priority);
  const data = useMemo(() => readTimeline(reading, { priority }), [reading, priority]);
  const sizes = useMemo(() => ({ main: readTimeline(reading).events.length, all: readTimeline(reading, { priority: 3 }).events.length }), [reading]);
  const extent = useMemo(() => timeExtent(data), [data]);
  const finding = useFinding(data);
  const isAwake = useIsAwake();

  const stage = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(stage, initialWidth);
  const shownWindow = useWindow(extent);
  const { shown } = shownWindow;
  const lively = data.events.flatMap(({ id }) => (emphasisOf(id) === 'strong' ? [id] : [])).join(' ');
  const layout = useMemo(
    () => layoutTimeline(data, { width }, { dir, locale, shown, labelled: lively.split(' ') }),
    [data, width, dir, locale, shown, lively],
  );
  const ids = useMemo(() => idsInTime(layout), [layout]);
  const fitPicked = () => {
    const picked = lively.split(' ').filter((id) => id !== '');
    if (picked.length > 0) shownWindow.commit(fitTo(new Set(picked), data, extent));
  };
  const { tabStop, handlers } = useMarks({ ids, neighbour: (from, key) => neighbourIn(layout, from, key) });
  const { zoomOnKey, ...gestures } = useZoom({ ref: drawing, shownWindow, extent, drawn: layout, dir, timeOf: (id) => middleOf(data, id) });
  const listeners = {
    ...handlers,
    ...gestures,
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (zoomOnKey(event)) return;
      // With the focus on the drawing itself, after its mark went out of sight, any way leads back in.
      if (event.target === event.currentTarget && event.key.startsWith('Arrow')) focusMark(event.currentTarget, tabStop);
      else handlers.onKeyDown(event);
    },
  };

  const words = TIMELINE[lang];
  const heights: CSSProperties & Record<`--${string}`, string> = {
    '--height-wide': `${timelineHeight(data, 'wide')}px`,
    '--height-narrow': `${timelineHeight(data, 'narrow')}px`,
  };
  return (
    <Figure
      view="timeline"
      title={words.title}
      finding={finding}
      controls={<TimelineControls lang={lang} dir={dir} extent={extent} shownWindow={shownWindow} onFit={fitPicked} />}
      legend={<TimelineLegend locale={locale} counts={countClasses(data)} sizes={sizes} after={data.boundary?.after ?? 'article'} />}
      source={<SourceLine all={sizes.all} />}
      table={<TimelineTable data={data} reading={reading} locale={locale} />}
      tableLabel={COMMON[lang].showTable}
    >
      <div ref={stage} className={styles.stage} style={heights}>
        <div
          ref={drawing}
          className={styles.drawing}
          role="group"
          aria-labelledby="timeline-title"
          tabIndex={-1}
          data-zoomed={shown !== null}
          {...listeners}
        >
          <Drawing
            layout={layout}
            palette={THEMED}
            emphasisOf={emphasisOf}
            tabStop={tabStop}
            title={words.title}
            summary={words.summary({ finding, lanes: formatList(layout.lanes.map(({ name }) => name), lang) })}
          />
        </div>
        {isAwake ? <Brush overview={layout.overview} box={layout} extent={extent} shownWindow={shownWindow} dir={dir} locale={locale} /> : null}
      </div>
    </Figure>
  );
}

function focusMark(drawing: Element, id: string | null): void {
  if (id !== null) drawing.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
}

function useFinding(data: TimelineData): string {
  const { links } = usePage();
  const locale = useLocale();
  const view = useView((now) => now);
  return useMemo(() => {
    const filter = filterOf(view);
    const passing = filter.active ? new Set(data.events.flatMap(({ id }) => (filter.passes(links.facets(id)) ? [id] : []))) : null;
    return findTimeline(data, locale, passing);
  }, [data, links, locale, view]);
}

const never = () => () => {};

/** False in the server's drawing, where a handle could not be dragged. */
function useIsAwake(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}

function SourceLine({ all }: { readonly all: number }) {
  const { reading, lang } = usePage();
  const locale = useLocale();
  const { publisher, publishedOn } = reading.article;
  const date = publishedOn === null ? null : parseEdtf(publishedOn);
  const words = TIMELINE[lang];
  return words.source({ publisher, date: date === null ? null : formatEventDate(date, locale), events: words.events(all, locale) });
}

function countClasses({ events, derived }: TimelineData) {
  const of = (kind: 'stated' | 'external' | 'derived') => events.filter((event) => event.class === kind).length;
  return { stated: of('stated'), derived: of('derived') + derived.length, external: of('external') };
}

function middleOf({ events, derived }: TimelineData, id: string): number | undefined {
  const found = [...events, ...derived].find((datum) => datum.id === id);
  return found === undefined ? undefined : (found.date.from + found.date.until) / 2;
}
