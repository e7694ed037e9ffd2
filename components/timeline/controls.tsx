'use client';

import { dirOf, type Dir, type Lang } from '@/lib/i18n/lang';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { TimeWindow } from '@/lib/selection/view-state';
import { zoomAbout, ZOOM_STEP } from '@/lib/timeline/zoom';
import { useDispatch, useView } from '../explore/explorer-context';
import { Control, Controls } from '../ui/control';
import type { Play } from './use-play';
import type { ShownWindow } from './use-zoom';

type ControlsProps = {
  readonly lang: Lang;
  readonly dir: Dir;
  readonly extent: TimeWindow;
  readonly shownWindow: ShownWindow;
  readonly play: Play;
  readonly onFitArticle: () => void;
  readonly onFitPicked: () => void;
};

export function TimelineControls({ lang, dir, extent, shownWindow: { shown, commit }, play, onFitArticle, onFitPicked }: ControlsProps) {
  const dispatch = useDispatch();
  const hasPicked = useView((view) => view.sel.length > 0);
  const { zoom, turn, play: playing } = TIMELINE[lang];
  const turned: Dir = dir === 'ltr' ? 'rtl' : 'ltr';
  const move = (next: TimeWindow | null) => {
    play.stop();
    commit(next);
  };
  return (
    <>
      <Control onPress={() => dispatch({ type: 'setTimeDirection', dir: turned === dirOf(lang) ? null : turned })}>{turn}</Control>
      <Control onPress={play.toggle}>{play.isPlaying ? playing.pause : playing.start}</Control>
      <Controls name={zoom.name}>
        <Control name={zoom.farther} onPress={() => move(zoomAbout(shown, extent, 1 / ZOOM_STEP))}>−</Control>
        <Control name={zoom.closer} onPress={() => move(zoomAbout(shown, extent, ZOOM_STEP))}>+</Control>
        <Control name={zoom.whole} off={shown === null} onPress={() => move(null)}>{zoom.wholeShort}</Control>
        <Control name={zoom.article} onPress={onFitArticle}>{zoom.articleShort}</Control>
        <Control off={!hasPicked} onPress={onFitPicked}>{zoom.picked}</Control>
      </Controls>
    </>
  );
}
