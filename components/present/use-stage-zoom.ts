'use client';

import { useEffect, useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { useDispatch } from '@/components/explore/explorer-context';
import type { MapBase } from '@/lib/map/base-types';
import { panBy, zoomAbout as zoomMapAbout, type Box } from '@/lib/map/zoom';
import type { MapView, TimeWindow } from '@/lib/selection/view-state';
import type { TimelineLayout } from '@/lib/timeline/layout';
import { dragBy, zoomAbout } from '@/lib/timeline/zoom';

type Point = { readonly x: number; readonly y: number };
type Gestures = {
  readonly ref: RefObject<HTMLElement | null>;
  /** Of the drawing, px of its layout: the stage shows it larger. */
  readonly width: number;
  readonly onZoom: (factor: number, at: Point) => void;
  /** How far the pointer has come since it was put down; true on the first call. */
  readonly onDrag: (by: Point, isFirst: boolean) => void;
};

const SLOP = 5; // px; a press that wanders less is a click
const STEEPEST = 0.5; // doublings by one turn of a wheel

/** Wheel and drag in the drawing's own px. On a stage nothing scrolls, so that a bare wheel can zoom. */
function useGestures({ ref, width, onZoom, onDrag }: Gestures) {
  const latest = useRef({ width, onZoom });
  useEffect(() => {
    latest.current = { width, onZoom };
  });
  const pressed = useRef<(Point & { readonly id: number; moved: boolean }) | null>(null);
  const ratio = (): number => width / (ref.current?.getBoundingClientRect().width ?? width);

  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    // React's own wheel listener is passive and could not keep the browser from zooming the page.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const k = latest.current.width / box.width;
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.002;
      const doublings = Math.max(-STEEPEST, Math.min(STEEPEST, -event.deltaY * lines * (event.ctrlKey ? 5 : 1)));
      latest.current.onZoom(2 ** doublings, { x: (event.clientX - box.left) * k, y: (event.clientY - box.top) * k });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [ref]);

  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0 && event.pointerType !== 'touch') pressed.current = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = pressed.current;
      if (from === null || from.id !== event.pointerId) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!from.moved && Math.hypot(dx, dy) < SLOP) return;
      if (!from.moved) event.currentTarget.setPointerCapture(event.pointerId);
      onDrag({ x: dx * ratio(), y: dy * ratio() }, !from.moved);
      from.moved = true;
    },
    onPointerUp: (event: PointerEvent) => {
      if (pressed.current?.id === event.pointerId && !pressed.current.moved) pressed.current = null;
    },
    /** The click that ends a drag neither picks nor goes on. */
    onClickCapture: (event: MouseEvent) => {
      if (pressed.current?.moved === true) event.stopPropagation();
      pressed.current = null;
    },
  };
}

export function useTimelineZoom(ref: RefObject<HTMLElement | null>, { width, scale, extent, dir }: TimelineLayout, shown: TimeWindow | null) {
  const dispatch = useDispatch();
  const began = useRef<TimeWindow | null>(null);
  return useGestures({
    ref, width,
    onZoom: (factor, { x }) => dispatch({ type: 'zoomTimeline', window: zoomAbout(shown, extent, factor, scale.invert(x)) }),
    onDrag: ({ x }, isFirst) => {
      if (isFirst) began.current = shown;
      if (began.current !== null) dispatch({ type: 'zoomTimeline', window: dragBy(began.current, extent, x, { pxPerMs: scale.pxPerMs, dir }) });
    },
  });
}

export function useMapZoom(ref: RefObject<HTMLElement | null>, base: MapBase, box: Box, shown: MapView | null) {
  const dispatch = useDispatch();
  const began = useRef<MapView | null>(null);
  return useGestures({
    ref, width: box.width,
    onZoom: (factor, { x, y }) => dispatch({ type: 'zoomMap', map: zoomMapAbout(base, box, shown, factor, [x, y]) }),
    onDrag: ({ x, y }, isFirst) => {
      if (isFirst) began.current = shown;
      dispatch({ type: 'zoomMap', map: panBy(base, box, began.current, x, y) });
    },
  });
}
