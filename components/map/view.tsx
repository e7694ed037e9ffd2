'use client';

import { memo, useCallback, useMemo, useRef } from 'react';
import { useDispatch, useEmphasis, useLocale, usePage, useView } from '@/components/explore/explorer-context';
import { useMarks } from '@/components/explore/use-marks';
import { useWidth } from '@/components/explore/use-width';
import { Figure } from '@/components/figure/figure';
import { THEMED } from '@/components/figure/palette';
import { dirOf } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { MAP } from '@/lib/i18n/messages/map';
import type { MapBase } from '@/lib/map/base-types';
import { isPlaced, mapData, unplacedOn } from '@/lib/map/data';
import { findOnMap } from '@/lib/map/finding';
import { layoutMap } from '@/lib/map/layout';
import { neighbourOnMap } from '@/lib/map/neighbour';
import { mapHeight } from '@/lib/map/zoom';
import { filterOf } from '@/lib/selection/filter';
import type { MapView } from '@/lib/selection/view-state';
import { MapDrawing } from './drawing';
import { MapLegend } from './legend';
import { Control, Controls } from '../ui/control';
import styles from './map.module.css';
import { MapTable } from './table';
import { Tray } from './tray';
import { useMapGestures } from './use-map-gestures';

/** The view around it is told of more than it draws. */
const Drawing = memo(MapDrawing);

type PlacesViewProps = {
  readonly base: MapBase;
  /** Width in px that the server draws at. */
  readonly initialWidth: number;
};

/** The map of the places that the article names, in the explore page. */
export function PlacesView({ base, initialWidth }: PlacesViewProps) {
  const { reading, links, lang } = usePage();
  const locale = useLocale();
  const dispatch = useDispatch();
  const view = useView((now) => now);
  const emphasisOf = useEmphasis();
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(drawing, initialWidth);
  const box = useMemo(() => ({ width, height: mapHeight(width) }), [width]);
  const data = useMemo(() => mapData(reading), [reading]);
  const unplaced = useMemo(() => unplacedOn(base, data), [base, data]);
  const words = MAP[lang];

  const commit = useCallback((map: MapView | null) => dispatch({ type: 'zoomMap', map }), [dispatch]);
  const { shown, handlers: gestures, reveal, zoomIn, zoomOut, fit } = useMapGestures({ ref: drawing, base, box, stored: view.map, commit });

  const strong = data.places.filter(({ id }) => emphasisOf(id) === 'strong').map(({ id }) => id).join(' ');
  const layout = useMemo(
    () => layoutMap(base, data, box, { dir: dirOf(lang), locale, view: shown, strong: strong === '' ? [] : strong.split(' ') }),
    [base, data, box, lang, locale, shown, strong],
  );
  const order = useMemo(() => data.places.filter(({ id }) => isPlaced(base, id)).map(({ id }) => id), [base, data]);
  const neighbour = useCallback((from: string, key: string) => neighbourOnMap(layout.marks, order, from, key), [layout, order]);
  const { tabStop, handlers } = useMarks({ ids: order, neighbour });

  const finding = useMemo(() => {
    const filter = filterOf(view);
    return words.finding(findOnMap(data, filter.active ? (id) => filter.passes(links.facets(id)) : null), locale);
  }, [view, data, links, words, locale]);
  const times = data.places.reduce((sum, { count }) => sum + count, 0);

  return (
    <Figure
      view="map"
      title={words.title}
      finding={finding}
      legend={<MapLegend places={data.places} chosen={view.country} onToggle={(value) => dispatch({ type: 'toggle', field: 'country', value })} locale={locale} />}
      controls={
        <Controls name={words.zoom}>
          <Control name={words.zoomOut} onPress={zoomOut}>−</Control>
          <Control name={words.zoomIn} onPress={zoomIn}>+</Control>
          <Control name={words.fitTitle} off={shown === null} onPress={fit}>{words.fit}</Control>
        </Controls>
      }
      source={`${words.base}${data.places.some(({ kind }) => kind === 'sea') ? ` ${words.seaNote}` : ''} ${words.boundaries}`}
      table={<MapTable places={data.places} unplaced={unplaced} locale={locale} />}
      tableLabel={COMMON[lang].showTable}
    >
      <div className={styles.frame}>
        <div ref={drawing} className={styles.box} {...handlers} {...gestures} onFocusCapture={(event) => reveal(event, layout.marks)}>
          <Drawing layout={layout} base={base} palette={THEMED} emphasisOf={emphasisOf} tabStop={tabStop} title={words.title} summary={`${words.summary(data.places.length, times, locale)} ${finding}`} />
        </div>
      </div>
      <Tray items={unplaced} chosen={view.sel} onPick={(id) => dispatch({ type: 'pick', ids: [id] })} locale={locale} />
    </Figure>
  );
}
