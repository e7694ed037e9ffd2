'use client';

import { memo, useCallback, useMemo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useDispatch, useEmphasis, useFilter, useLocale, usePage, useView } from '@/components/explore/explorer-context';
import { useMarks } from '@/components/explore/use-marks';
import { useWidth } from '@/components/explore/use-width';
import { Figure } from '@/components/figure/figure';
import { THEMED } from '@/components/figure/palette';
import { COMMON } from '@/lib/i18n/messages/common';
import { MAP } from '@/lib/i18n/messages/map';
import type { MapBase } from '@/lib/map/base-types';
import { isPlaced, mapData, unplacedOn } from '@/lib/map/data';
import { neighbourOnMap } from '@/lib/map/neighbour';
import { emphasisOnMap, findingOf, planMap, sitesFor, sourceOf, viewFor } from '@/lib/map/plan';
import { mapHeight } from '@/lib/map/zoom';
import type { MapView } from '@/lib/selection/view-state';
import { MapDrawing } from './drawing';
import { MapLegend } from './legend';
import { AreaNotes } from './area-notes';
import { Control, Controls } from '../ui/control';
import styles from './map.module.css';
import { MapTable } from './table';
import { Tray } from './tray';
import { useDetail } from './use-detail';
import { useMapGestures } from './use-map-gestures';
import { WorldMenu } from './world-menu';

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
  const filter = useFilter();
  const { country, from, to } = filter;
  const { world, ties, role, via, map, sel } = useView(useShallow((now) => ({ world: now.world, ties: now.ties, role: now.role, via: now.via, map: now.map, sel: now.sel })));
  const everyEmphasis = useEmphasis();
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(drawing, initialWidth);
  const box = useMemo(() => ({ width, height: mapHeight(width) }), [width]);
  const data = useMemo(() => mapData(reading), [reading]);
  const unplaced = useMemo(() => unplacedOn(base, data), [base, data]);
  const words = MAP[lang];

  const stored = useMemo(() => viewFor(base, box, data, { map, from, to }), [base, box, data, map, from, to]);
  const commit = useCallback((next: MapView | null) => dispatch({ type: 'zoomMap', map: next }), [dispatch]);
  const { shown, handlers: gestures, reveal, zoomIn, zoomOut, fit } = useMapGestures({ ref: drawing, base, box, stored, commit });

  const state = useMemo(() => ({ map: shown, world, ties, role, via, from, to }), [shown, world, ties, role, via, from, to]);
  const emphasisOf = useMemo(() => emphasisOnMap(everyEmphasis, data, { role, via, from, to }), [everyEmphasis, data, role, via, from, to]);
  const { detail, failed } = useDetail({ base, data, box, view: shown });
  const drawn = detail ?? base;

  const strong = data.places.filter(({ id }) => emphasisOf(id) === 'strong').map(({ id }) => id).join(' ');
  const layout = useMemo(
    // By what is strong alone: any other change of emphasis moves no label.
    () => planMap({ base: drawn, data, box, locale, state, strong: strong === '' ? [] : strong.split(' ') }),
    [drawn, data, box, locale, state, strong],
  );
  const sites = useMemo(() => sitesFor(data, { from, to }), [data, from, to]);
  const order = useMemo(() => [...new Set([...data.places.filter(({ id }) => isPlaced(base, id)), ...sites].map(({ id }) => id))], [base, data, sites]);
  const neighbour = useCallback((start: string, key: string) => neighbourOnMap(layout.marks, order, start, key), [layout, order]);
  const { tabStop, handlers } = useMarks({ ids: order, neighbour });

  const finding = useMemo(() => findingOf(data, { links, view: filter, locale }), [filter, data, links, locale]);
  const times = data.places.reduce((sum, { count }) => sum + count, 0);

  return (
    <Figure
      view="map"
      title={words.title}
      finding={finding}
      legend={
        <MapLegend
          places={data.places}
          chosen={country}
          onToggle={(value) => dispatch({ type: 'toggle', field: 'country', value })}
          role={role}
          onRole={(value) => dispatch({ type: 'toggleRole', value })}
          via={via}
          onVia={(value) => dispatch({ type: 'toggleVia', value })}
          world={world}
          ties={data.ties.length === 0 ? null : ties}
          onTies={(next) => dispatch({ type: 'setTies', ties: next })}
          hasSites={sites.length > 0}
          locale={locale}
        />
      }
      controls={
        <>
        <WorldMenu lang={lang} world={world} onWorld={(next) => dispatch({ type: 'setWorld', world: next })} />
        <Controls name={words.zoom}>
          <Control name={words.zoomOut} onPress={zoomOut}>−</Control>
          <Control name={words.zoomIn} onPress={zoomIn}>+</Control>
          <Control name={words.fitTitle} off={map === null} onPress={fit}>{words.fit}</Control>
        </Controls>
        </>
      }
      source={sourceOf(data, locale, { world })}
      table={<MapTable data={data} unplaced={unplaced} world={world} locale={locale} />}
      tableLabel={COMMON[lang].showTable}
    >
      <div className={styles.frame}>
        <div ref={drawing} className={styles.box} {...handlers} {...gestures} onFocusCapture={(event) => reveal(event, layout.marks)}>
          <Drawing layout={layout} base={drawn} palette={THEMED} emphasisOf={emphasisOf} tabStop={tabStop} title={words.title} summary={`${words.summary(data.places.length, times, locale)} ${finding}`} />
        </div>
      </div>
      {failed ? <p role="status" className={styles.status}>{words.closerFailed}</p> : null}
      <Tray items={unplaced} chosen={sel} onPick={(id) => dispatch({ type: 'pick', ids: [id] })} locale={locale} />
      <AreaNotes world={world} locale={locale} />
    </Figure>
  );
}
