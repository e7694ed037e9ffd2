'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { hashOf } from '@/lib/present/place';
import type { TalkLine } from './talk-line';

const MOVE = { duration: 360, easing: 'ease-in-out', id: 'stage' } as const; // ms
const APPEAR = { duration: 220, easing: 'ease-out', id: 'stage' } as const;
const STILL = 0.5; // px; what moves less has not moved

type Seen = { readonly width: number; readonly marks: ReadonlyMap<string, DOMRect>; readonly views: ReadonlySet<string> };
type Motion = { readonly element: Element; readonly frames: PropertyIndexedKeyframes; readonly timing: KeyframeAnimationOptions };

/**
 * Lets marks go to their new places when the place in the talk changes: the same datum is the same mark, wherever the next
 * scene has it. Animations lie over the drawing and leave nothing in it, so that a scene is the same however one came to it.
 */
export function useMovingMarks(ref: RefObject<HTMLElement | null>, place: string, line: TalkLine | null): void {
  const before = useRef<Seen | null>(null);
  const shown = useRef(place);
  // Where marks stand is looked at as they are left: the line tells of a new place before anything of it is drawn.
  useEffect(() => line?.subscribe(() => {
    if (ref.current !== null && before.current === null && hashOf(line.get().talk) !== shown.current && !isStill()) before.current = look(ref.current);
  }), [ref, line]);
  useLayoutEffect(() => {
    const [stage, last] = [ref.current, before.current];
    if (shown.current === place || stage === null) return;
    shown.current = place;
    before.current = null;
    try {
      for (const animation of stage.getAnimations({ subtree: true })) if (animation.id === 'stage') animation.cancel();
      if (last !== null && last.width === stage.clientWidth && !isStill()) for (const { element, frames, timing } of motionsOf(stage, last)) element.animate(frames, timing);
    } catch {
      // A talk goes on without motion: out here nothing would catch what fails, and the stage would be white.
    }
  });
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
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

/** All that is to move, read in one go: a mark that is set going between two readings would have the page laid out anew for each. */
function motionsOf(stage: HTMLElement, last: Seen): Motion[] {
  const motions: Motion[] = [];
  for (const figure of stage.querySelectorAll<HTMLElement>('figure[data-view]')) {
    const view = figure.dataset['view'] ?? '';
    if (!last.views.has(view)) {
      motions.push({ element: figure, frames: { opacity: [0, 1] }, timing: APPEAR });
      continue;
    }
    for (const mark of figure.querySelectorAll<SVGGraphicsElement>('[data-mark]')) {
      const motion = motionOf(mark, last.marks.get(`${view} ${mark.getAttribute('data-mark') ?? ''}`));
      if (motion !== null) motions.push(motion);
    }
    for (const words of figure.querySelectorAll('svg > g[aria-hidden="true"], svg > g > g[aria-hidden="true"]')) motions.push({ element: words, frames: { opacity: [0, 1] }, timing: APPEAR });
  }
  return motions;
}

function motionOf(mark: SVGGraphicsElement, from: DOMRect | undefined): Motion | null {
  if (from === undefined) return { element: mark, frames: { opacity: [0, Number(mark.getAttribute('opacity') ?? 1)] }, timing: APPEAR };
  const to = mark.getBoundingClientRect();
  const parent = mark.parentElement;
  const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
  const [dx, dy] = [from.x + from.width / 2 - to.x - to.width / 2, from.y + from.height / 2 - to.y - to.height / 2];
  if (Math.hypot(dx, dy) < STILL) return null;
  // `translate` adds to the place that the mark has, whether by attribute or by style.
  return { element: mark, frames: { translate: [`${dx / scale}px ${dy / scale}px`, '0px 0px'] }, timing: MOVE };
}
