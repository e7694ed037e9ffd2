'use client';

import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { ExplorerProvider } from '@/components/explore/explorer-context';
import type { Place } from '@/lib/present/place';
import { viewOfState } from '@/lib/present/plan';
import { PRESENT } from '@/lib/i18n/messages/present';
import { writeView } from '@/lib/link/write';
import { createExplorer, type Explorer } from '@/lib/selection/store';
import type { ViewState } from '@/lib/selection/view-state';
import type { Setting } from './setting';
import { Slide } from './slide';
import { StageFigure } from './stage-figure';

type SceneViewProps = {
  readonly setting: Setting;
  readonly place: Place;
  /** A view state as a link writes it, where the scene was left for it. */
  readonly explored: string | null;
  readonly onExplore?: (view: string) => void;
};

/** A scene at a step, with its live views. Between scenes the same elements stay, so that marks can move to their new places. */
export function SceneView({ setting, place, explored, onExplore }: SceneViewProps) {
  const { reading, links, lang, deck, plans, base } = setting;
  const scene = deck.scenes[place.scene];
  const plan = plans[place.scene];
  if (scene === undefined || plan === undefined) throw new Error('bug: a place outside the deck');
  const step = plan.steps[place.step] ?? plan.steps[0];
  const view = useMemo((): ViewState => {
    const own = plan.view;
    if (explored !== null) return viewOfState(explored, reading);
    return step === undefined || step.sel.length === 0 ? own : { ...own, sel: step.sel };
  }, [plan, step, explored, reading]);
  const explorer = useHeldExplorer(view, onExplore);
  const page = useMemo(() => ({ reading, links, lang, explorer }), [reading, links, lang, explorer]);
  const words = PRESENT[lang];
  const count = Math.max(1, ...plan.figures.map(({ pages }) => pages.length));
  const part = count > 1 ? `${words.page((step?.page ?? 0) + 1, count, plan.locale)} · ` : '';
  return (
    <ExplorerProvider page={page}>
      <Slide
        scene={scene}
        plan={plan}
        lang={lang}
        aspect={deck.aspect}
        caption={explored === null ? (step?.caption ?? null) : null}
        source={plan.source}
        number={`${part}${words.of(place.scene + 1, deck.scenes.length, plan.locale)}`}
        renderFigure={(planned) => <StageFigure planned={planned} page={step?.page ?? 0} view={view} locale={plan.locale} base={base} />}
      />
    </ExplorerProvider>
  );
}

/** The store that the drawings' gestures go to. What they ask for is told on; what is drawn comes back from outside. */
function useHeldExplorer(view: ViewState, onExplore: ((view: string) => void) | undefined): Explorer {
  const [explorer] = useState(() => createExplorer(view));
  const tell: RefObject<((view: string) => void) | undefined> = useRef(onExplore);
  useEffect(() => {
    tell.current = onExplore;
  });
  const isRestoring = useRef(false);
  useLayoutEffect(() => {
    isRestoring.current = true;
    explorer.getState().restore(view);
    explorer.getState().setHover([]);
    isRestoring.current = false;
  }, [explorer, view]);
  useEffect(
    () => explorer.subscribe((now, before) => {
      if (now.view !== before.view && !isRestoring.current) tell.current?.(writeView(now.view));
    }),
    [explorer],
  );
  return explorer;
}
