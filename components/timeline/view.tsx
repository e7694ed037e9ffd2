'use client';

import { memo, useCallback, useMemo, useRef, useState, useSyncExternalStore, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { THEMED } from '@/components/figure/palette';
import { Figure } from '@/components/figure/figure';
import { parseEdtf } from '@/lib/dossier/edtf';
import { formatEventDate, formatList } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { TimeWindow } from '@/lib/selection/view-state';
import type { PlacedCount } from '@/lib/timeline/counts';
import { countEvents, readTimeline, type TimelineData } from '@/lib/timeline/data';
import { findFiltered } from '@/lib/timeline/finding';
import { mayCount } from '@/lib/timeline/lanes';
import { idsInTime, layoutTimeline, timelineHeight, type TimelineLayout, type TimelineOptions } from '@/lib/timeline/layout';
import { createMover } from '@/lib/timeline/motion';
import { prepare } from '@/lib/timeline/prepare';
import { fitArticle, fitSpan, fitTo } from '@/lib/timeline/zoom';
import { useDispatch, useEmphasis, useFilter, useLocale, usePage, useTimeDirection, useView } from '../explore/explorer-context';
import { useWidth } from '../explore/use-width';
import { Brush } from './brush';
import { TimelineControls } from './controls';
import { CrowdList } from './crowd-list';
import { TimelineDrawing } from './drawing';
import { TimelineLegend } from './legend';
import { TimelineTable } from './table';
import styles from './timeline.module.css';
import { usePlaces, type OpenedBy } from './use-places';
import { usePlay } from './use-play';
import { useComplete, useWarmLevels } from './use-ready';
import { useStrong } from './use-strong';
import { useWindow, useZoom } from './use-zoom';

/** The view around it is told of more than it draws. */
const Drawing = memo(TimelineDrawing);

/** The timeline as one explores it. `initialWidth` is what the server draws at, px. */
export function TimelineView({ initialWidth }: { readonly initialWidth: number }) {
  const { reading, lang } = usePage();
  const locale = useLocale();
  const dir = useTimeDirection();
  const emphasisOf = useEmphasis();
  const dispatch = useDispatch();
  const priority = useView((view) => view.priority);
  const data = useMemo(() => readTimeline(reading, { priority }), [reading, priority]);
  const sizes = useMemo(() => countEvents(reading), [reading]);
  const { extent } = prepare(data);
  const finding = useFinding(data);
  const isAwake = useIsAwake();

  const stage = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(stage, initialWidth);
  const shownWindow = useWindow(extent);
  const { shown, isMoving, kept } = shownWindow;
  const play = usePlay(shownWindow, extent);
  const labelled = useStrong(data);
  const layout = useMemo(() => layoutTimeline(data, { width }, { dir, locale, shown, labelled, isMoving, began: isMoving ? kept : shown }), [data, width, dir, locale, shown, labelled, isMoving, kept]);
  const [move] = useState(createMover);
  const moved = useMemo(() => move(layout, isMoving), [move, layout, isMoving]);
  const ids = useMemo(() => idsInTime(layout), [layout]);
  const fit = (next: TimeWindow | null) => {
    play.stop();
    shownWindow.commit(next);
  };

  // A count opens by a zoom that takes it apart; what no zoom can is listed.
  const [listed, setListed] = useState<string | null>(null);
  const open = (key: string, by: OpenedBy) => {
    const count = layout.counts.find((other) => other.key === key);
    if (count === undefined) return;
    const next = fitSpan(count.span, extent);
    if (staysWhole(data, count, { width, dir, locale, shown: next })) {
      setListed(key);
      return;
    }
    if (by === 'key') places.awaitFocus(count.members[0]);
    fit(next);
  };
  const places = usePlaces({ ref: drawing, layout, ids, open });
  const opened = layout.counts.find(({ key }) => key === listed);
  const close = useCallback(() => setListed(null), []);

  const { zoomOnKey, onPointerDown, ...gestures } = useZoom({ ref: drawing, shownWindow, extent, drawn: layout, dir, timeOf: (key) => middleOf(layout, key) });
  const listeners = {
    ...places.handlers,
    ...gestures,
    onPointerDown: (event: PointerEvent) => {
      play.stop();
      onPointerDown(event);
    },
    // What passes under a resting pointer while all moves is not pointed at.
    ...(isMoving ? { onPointerOver: undefined } : {}),
    onWheel: play.stop,
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.key === 'Escape') play.stop();
      if (zoomOnKey(event)) play.stop();
      // With the focus on the drawing itself, after its mark went out of sight, any way leads back in.
      else if (event.target === event.currentTarget && event.key.startsWith('Arrow')) places.focus(places.tabStop);
      else places.handlers.onKeyDown(event);
    },
  };
  useComplete();
  useWarmLevels(data, layout);

  const words = TIMELINE[lang];
  const heights: CSSProperties & Record<`--${string}`, string> = {
    '--height-wide': `${timelineHeight(data, 'wide')}px`,
    '--height-narrow': `${timelineHeight(data, 'narrow')}px`,
  };
  // The same elements for every frame of a zoom, so that React passes them by.
  const legend = useMemo(() => <TimelineLegend locale={locale} counts={countClasses(data)} sizes={sizes} after={data.boundary?.after ?? 'article'} mayCount={mayCount(data, layout.size)} />, [locale, data, sizes, layout.size]);
  const table = useMemo(() => <TimelineTable data={data} reading={reading} locale={locale} />, [data, reading, locale]);
  const source = useMemo(() => <SourceLine all={sizes.all} />, [sizes]);
  return (
    <Figure
      view="timeline"
      title={words.title}
      finding={finding}
      controls={
        <TimelineControls
          lang={lang}
          dir={dir}
          extent={extent}
          shownWindow={shownWindow}
          play={play}
          onFitArticle={() => fit(fitArticle(data, extent))}
          onFitPicked={() => labelled.length > 0 && fit(fitTo(new Set(labelled), data, extent))}
        />
      }
      legend={legend}
      source={source}
      table={table}
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
            layout={moved}
            palette={THEMED}
            emphasisOf={emphasisOf}
            tabStop={places.tabStop}
            title={words.title}
            summary={words.summary({ finding, lanes: formatList(layout.lanes.map(({ name }) => name), lang) })}
          />
        </div>
        {isAwake && layout.overview !== null ? <Brush overview={layout.overview} box={layout} extent={extent} shownWindow={shownWindow} dir={dir} locale={locale} /> : null}
        {opened === undefined ? null : (
          <CrowdList
            count={opened}
            box={layout}
            locale={locale}
            onPick={(id) => {
              close();
              dispatch({ type: 'pick', ids: [id] });
            }}
            onClose={() => {
              close();
              places.focus(opened.key);
            }}
          />
        )}
      </div>
    </Figure>
  );
}

function useFinding(data: TimelineData): string {
  const { links } = usePage();
  const locale = useLocale();
  const shared = useFilter();
  return useMemo(() => findFiltered(data, { links, shared, locale }), [data, links, locale, shared]);
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

function middleOf({ scale, marks, counts, intervals }: TimelineLayout, key: string): number | undefined {
  const rule = intervals.find(({ id }) => id === key);
  const x = marks.find(({ id }) => id === key)?.x ?? counts.find((count) => count.key === key)?.x ?? (rule === undefined ? undefined : (rule.left + rule.right) / 2);
  return x === undefined ? undefined : scale.invert(x);
}

type Zoomed = TimelineOptions & { readonly width: number };

function staysWhole(data: TimelineData, { members }: PlacedCount, { width, ...options }: Zoomed): boolean {
  const { counts } = layoutTimeline(data, { width }, options);
  return counts.some((count) => count.members.length === members.length && count.members[0] === members[0]);
}
