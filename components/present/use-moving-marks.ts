'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

const MOVE = { duration: 360, easing: 'ease-in-out' } as const; // ms
const APPEAR = { duration: 220, easing: 'ease-out' } as const;
const STILL = 0.5; // px; what moves less has not moved

type Seen = { readonly width: number; readonly marks: ReadonlyMap<string, DOMRect>; readonly views: ReadonlySet<string> };

/**
 * Lets marks go to their new places when the place in the talk changes: the same datum is the same mark, wherever the next
 * scene has it. Animations lie over the drawing and leave nothing in it, so that a scene is the same however one came to it.
 */
export function useMovingMarks(ref: RefObject<HTMLElement | null>, place: string): void {
  const before = useRef<Seen | null>(null);
  const shown = useRef(place);
  useLayoutEffect(() => {
    const stage = ref.current;
    if (stage === null) return;
    const last = before.current;
    const hasMoved = shown.current !== place;
    shown.current = place;
    if (hasMoved) for (const animation of stage.getAnimations({ subtree: true })) if (animation.id === 'stage') animation.cancel();
    const now = look(stage);
    before.current = now;
    if (!hasMoved || last === null || last.width !== now.width || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const figure of stage.querySelectorAll<HTMLElement>('figure[data-view]')) {
      if (!last.views.has(figure.dataset['view'] ?? '')) {
        figure.animate({ opacity: [0, 1] }, { ...APPEAR, id: 'stage' });
        continue;
      }
      for (const mark of figure.querySelectorAll<SVGGraphicsElement>('[data-mark]')) moveMark(mark, last, now, figure.dataset['view'] ?? '');
      for (const words of figure.querySelectorAll('svg > g[aria-hidden="true"], svg > g > g[aria-hidden="true"]')) words.animate({ opacity: [0, 1] }, { ...APPEAR, id: 'stage' });
    }
  });
}

function look(stage: HTMLElement): Seen {
  const marks = new Map<string, DOMRect>();
  const views = new Set<string>();
  for (const figure of stage.querySelectorAll<HTMLElement>('figure[data-view]')) {
    const view = figure.dataset['view'] ?? '';
    views.add(view);
    for (const mark of figure.querySelectorAll('[data-mark]')) marks.set(`${view} ${mark.getAttribute('data-mark') ?? ''}`, mark.getBoundingClientRect());
  }
  return { width: stage.clientWidth, marks, views };
}

function moveMark(mark: SVGGraphicsElement, last: Seen, now: Seen, view: string): void {
  const key = `${view} ${mark.getAttribute('data-mark') ?? ''}`;
  const [from, to] = [last.marks.get(key), now.marks.get(key)];
  if (to === undefined) return;
  if (from === undefined) {
    mark.animate({ opacity: [0, Number(mark.getAttribute('opacity') ?? 1)] }, { ...APPEAR, id: 'stage' });
    return;
  }
  const parent = mark.parentElement;
  const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
  const [dx, dy] = [from.x + from.width / 2 - to.x - to.width / 2, from.y + from.height / 2 - to.y - to.height / 2];
  if (Math.hypot(dx, dy) < STILL) return;
  // `translate` adds to the place that the mark has, whether by attribute or by style.
  mark.animate({ translate: [`${dx / scale}px ${dy / scale}px`, '0px 0px'] }, { ...MOVE, id: 'stage' });
}
