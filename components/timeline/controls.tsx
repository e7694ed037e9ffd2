'use client';

import { dirOf, type Dir, type Lang } from '@/lib/i18n/lang';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { TimeWindow } from '@/lib/selection/view-state';
import { zoomAbout, ZOOM_STEP } from '@/lib/timeline/zoom';
import { useDispatch, useView } from '../explore/explorer-context';
import { Control, Controls } from '../ui/control';
import type { ShownWindow } from './use-zoom';

type ControlsProps = { readonly lang: Lang; readonly dir: Dir; readonly extent: TimeWindow; readonly shownWindow: ShownWindow; readonly onFit: () => void };

export function TimelineControls({ lang, dir, extent, shownWindow: { shown, commit }, onFit }: ControlsProps) {
  const dispatch = useDispatch();
  const hasPicked = useView((view) => view.sel.length > 0);
  const { zoom, turn } = TIMELINE[lang];
  const turned: Dir = dir === 'ltr' ? 'rtl' : 'ltr';
  return (
    <>
      <Control onPress={() => dispatch({ type: 'setTimeDirection', dir: turned === dirOf(lang) ? null : turned })}>{turn}</Control>
      <Controls name={zoom.name}>
        <Control name={zoom.farther} onPress={() => commit(zoomAbout(shown, extent, 1 / ZOOM_STEP))}>−</Control>
        <Control name={zoom.closer} onPress={() => commit(zoomAbout(shown, extent, ZOOM_STEP))}>+</Control>
        <Control name={zoom.whole} off={shown === null} onPress={() => commit(null)}>{zoom.wholeShort}</Control>
        <Control off={!hasPicked} onPress={onFit}>{zoom.picked}</Control>
      </Controls>
    </>
  );
}
