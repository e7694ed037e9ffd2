'use client';

import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { MapBase } from '@/lib/map/base-types';
import type { Point } from '@/lib/map/polygon';
import { panBy, tidyView, zoomAbout, type Box } from '@/lib/map/zoom';
import type { MapView } from '@/lib/selection/view-state';

const STEP = 1.5; // of a button or a key
const PAN = 60; // px of shift with an arrow
const SLACK = 4; // px a press may wander and still be a click
const SETTLED = 250; // ms without movement after which the view goes into the link and the history
const STEEPEST = 0.5; // doublings by one turn of a wheel

const ARROWS: Readonly<Record<string, Point>> = { ArrowLeft: [PAN, 0], ArrowRight: [-PAN, 0], ArrowUp: [0, PAN], ArrowDown: [0, -PAN] };

type Gestures = {
  readonly ref: RefObject<HTMLElement | null>;
  readonly base: MapBase;
  readonly box: Box;
  /** The view of the store; null is fitted. */
  readonly stored: MapView | null;
  readonly commit: (view: MapView | null) => void;
};

/**
 * Zoom and pan by wheel, drag, pinch, double click and keys. While a gesture lasts its view is kept here, and it goes to the
 * store once it settles, so that one gesture is one step of undo. A plain wheel scrolls the page: it zooms with Ctrl or ⌘,
 * or while the keyboard's focus is on the map.
 */
export function useMapGestures({ ref, base, box, stored, commit }: Gestures) {
  const [live, setLive] = useState<MapView | null>(null);
  const shown = live ?? stored;
  const latest = useRef({ base, box, shown, commit });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const pointers = useRef(new Map<number, Point>());
  const drag = useRef<{ readonly from: Point; moved: boolean } | null>(null);
  /** The click that ends a drag or a pinch picks nothing. */
  const swallowClick = useRef(false);

  useLayoutEffect(() => {
    latest.current = { base, box, shown, commit };
    // A drawing laid out anew already stands where the drag had pushed the old one.
    if (drag.current?.moved !== true) shift(ref.current, [0, 0]);
  });
  useEffect(() => () => { if (timer.current !== null) clearTimeout(timer.current); }, []);

  function move(next: MapView): void {
    latest.current = { ...latest.current, shown: next };
    setLive(next);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = null;
      latest.current.commit(tidyView(next));
      setLive(null);
    }, SETTLED);
  }

  function zoom(factor: number, about?: Point): void {
    const now = latest.current;
    move(zoomAbout(now.base, now.box, now.shown, factor, about ?? [now.box.width / 2, now.box.height / 2]));
  }

  function pan(dx: number, dy: number): void {
    const now = latest.current;
    move(panBy(now.base, now.box, now.shown, dx, dy));
  }

  function fit(): void {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setLive(null);
    latest.current.commit(null);
  }

  const zoomByWheel = useRef(zoom);
  useLayoutEffect(() => { zoomByWheel.current = zoom; });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    // React's own wheel listener is passive and could not keep the page from scrolling.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey && element.querySelector(':focus-visible') === null) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.002;
      const doublings = -event.deltaY * lines * (event.ctrlKey ? 5 : 1);
      zoomByWheel.current(2 ** Math.max(-STEEPEST, Math.min(STEEPEST, doublings)), pointIn(element, event));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [ref]);

  function endPointer(event: PointerEvent<HTMLElement>): void {
    const to = pointers.current.get(event.pointerId);
    pointers.current.delete(event.pointerId);
    const current = drag.current;
    if (current?.moved !== true || to === undefined || pointers.current.size > 0) return;
    drag.current = { ...current, moved: false };
    if (event.type !== 'pointercancel') {
      swallowClick.current = true;
      pan(to[0] - current.from[0], to[1] - current.from[1]);
    } else {
      shift(ref.current, [0, 0]);
    }
  }

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      swallowClick.current = false;
      pointers.current.set(event.pointerId, pointIn(event.currentTarget, event));
      drag.current = pointers.current.size === 1 ? { from: pointIn(event.currentTarget, event), moved: false } : null;
      if (drag.current === null) shift(event.currentTarget, [0, 0]);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const before = pointers.current.get(event.pointerId);
      if (before === undefined) return;
      if (event.buttons === 0) {
        // Let go outside, where no event came from.
        endPointer(event);
        return;
      }
      const now = pointIn(event.currentTarget, event);
      pointers.current.set(event.pointerId, now);
      if (drag.current !== null) {
        const [dx, dy] = [now[0] - drag.current.from[0], now[1] - drag.current.from[1]];
        if (!drag.current.moved && Math.hypot(dx, dy) < SLACK) return;
        if (!drag.current.moved) event.currentTarget.setPointerCapture(event.pointerId);
        drag.current.moved = true;
        shift(event.currentTarget, [dx, dy]);
        return;
      }
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined) return;
      const apart = (p: Point): number => Math.max(1, Math.hypot(p[0] - other[0], p[1] - other[1]));
      swallowClick.current = true;
      pan((now[0] - before[0]) / 2, (now[1] - before[1]) / 2);
      zoom(apart(now) / apart(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
    },
    onPointerUp: endPointer,
    onPointerCancel: endPointer,
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (swallowClick.current) event.stopPropagation();
      swallowClick.current = false;
    },
    // A double click would select the nearest words of the page.
    onMouseDown: (event: MouseEvent<HTMLElement>) => { if (event.detail > 1) event.preventDefault(); },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => zoom(event.shiftKey ? 1 / 2 : 2, pointIn(event.currentTarget, event)),
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = event.shiftKey ? ARROWS[event.key] : undefined;
      if (arrow !== undefined) pan(arrow[0], arrow[1]);
      else if (event.key === '+' || event.key === '=') zoom(STEP);
      else if (event.key === '-' || event.key === '_') zoom(1 / STEP);
      else if (event.key === '0') fit();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };

  /** Brings a mark that the keyboard reached into view. */
  function reveal(event: FocusEvent<HTMLElement>, marks: readonly { readonly id: string; readonly x: number; readonly y: number }[]): void {
    if (!event.target.matches(':focus-visible')) return;
    const mark = marks.find(({ id }) => id === event.target.getAttribute('data-mark'));
    if (mark === undefined || (mark.x >= 0 && mark.x <= box.width && mark.y >= 0 && mark.y <= box.height)) return;
    pan(box.width / 2 - mark.x, box.height / 2 - mark.y);
  }

  return { shown, handlers, reveal, zoomIn: () => zoom(STEP), zoomOut: () => zoom(1 / STEP), fit };
}

function pointIn(element: HTMLElement, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

/** Moves what is drawn without drawing it again. */
function shift(element: HTMLElement | null, [dx, dy]: Point): void {
  const ground = element?.querySelector<SVGGElement>('svg > g');
  if (ground) ground.style.transform = dx === 0 && dy === 0 ? '' : `translate(${dx}px, ${dy}px)`;
}
