'use client';

import { dirOf, type Dir, type Lang } from '@/lib/i18n/lang';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { TimeWindow } from '@/lib/selection/view-state';
import { zoomAbout, ZOOM_STEP } from '@/lib/timeline/zoom';
import { useDispatch, useView } from '../explore/explorer-context';
import styles from './timeline.module.css';
import type { ShownWindow } from './use-zoom';

type ControlsProps = { readonly lang: Lang; readonly dir: Dir; readonly extent: TimeWindow; readonly shownWindow: ShownWindow; readonly onFit: () => void };

export function TimelineControls({ lang, dir, extent, shownWindow: { shown, commit }, onFit }: ControlsProps) {
  const dispatch = useDispatch();
  const hasPicked = useView((view) => view.sel.length > 0);
  const { zoom, turn } = TIMELINE[lang];
  const turned: Dir = dir === 'ltr' ? 'rtl' : 'ltr';
  return (
    <>
      <button type="button" className={styles.control} onClick={() => dispatch({ type: 'setTimeDirection', dir: turned === dirOf(lang) ? null : turned })}>
        {turn}
      </button>
      <span role="group" aria-label={zoom.name} className={styles.zoom}>
        <button type="button" className={styles.control} aria-label={zoom.farther} title={zoom.farther} onClick={() => commit(zoomAbout(shown, extent, 1 / ZOOM_STEP))}>−</button>
        <button type="button" className={styles.control} aria-label={zoom.closer} title={zoom.closer} onClick={() => commit(zoomAbout(shown, extent, ZOOM_STEP))}>+</button>
        <button type="button" className={styles.control} title={zoom.whole} aria-disabled={shown === null} onClick={() => commit(null)}>{zoom.wholeShort}</button>
        <button type="button" className={styles.control} aria-disabled={!hasPicked} onClick={onFit}>{zoom.picked}</button>
      </span>
    </>
  );
}
