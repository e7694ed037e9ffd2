'use client';

import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Dir } from '@/lib/i18n/lang';
import type { TimeWindow } from '@/lib/selection/view-state';
import type { TimeScale } from '@/lib/timeline/scale';
import { clampWindow, dragBy, zoomAbout, zoomByKey, ZOOM_STEP } from '@/lib/timeline/zoom';
import { useDispatch, useView } from '../explore/explorer-context';

type Drawn = { readonly scale: TimeScale; readonly width: number };
type Gesture = { pointers: Map<number, { x: number; y: number }>; began: TimeWindow | null; startX: number; startGap: number; at: number; drawn: Drawn | null; hasMoved: boolean };

const SLOP = 4; // px; less is a click
const WHEEL_REST = 200; // ms without a turn of the wheel, then it is one step of the history

/** The window in sight: a gesture moves it at once and hands it to the store when it ends, so that undo takes back whole gestures. */
export function useWindow(extent: TimeWindow) {
  const stored = useView((view) => view.window);
  const dispatch = useDispatch();
  const [live, setLive] = useState<TimeWindow | null | undefined>(undefined);
  const frame = useRef(0);
  const latest = useRef<TimeWindow | null>(null);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const kept = useMemo(() => (stored === null ? null : clampWindow(stored, extent)), [stored, extent]);
  return {
    shown: live === undefined ? kept : live,
    /** In the middle of a gesture, which began at what is kept. */
    isMoving: live !== undefined,
    kept,
    preview: (next: TimeWindow | null) => {
      latest.current = next;
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => setLive(latest.current));
    },
    commit: (next: TimeWindow | null) => {
      cancelAnimationFrame(frame.current);
      setLive(undefined);
      if (next?.from !== kept?.from || next?.until !== kept?.until) dispatch({ type: 'zoomTimeline', window: next });
    },
  };
}

export type ShownWindow = ReturnType<typeof useWindow>;

type ZoomArguments = {
  readonly ref: RefObject<HTMLElement | null>;
  readonly shownWindow: ShownWindow;
  readonly extent: TimeWindow;
  readonly drawn: Drawn;
  readonly dir: Dir;
  /** The instant of a mark or a count, so that keys zoom about the one in focus. */
  readonly timeOf: (id: string) => number | undefined;
};

/**
 * Zoom and pan of the drawing: ctrl or ⌘ and the wheel (so also a trackpad's pinch), the plain wheel only while focus is inside,
 * so that a page can be scrolled across it; sideways wheel, drag, two fingers, double click, keys.
 */
export function useZoom({ ref, shownWindow: { shown, preview, commit }, extent, drawn, dir, timeOf }: ZoomArguments) {
  const gesture = useRef<Gesture>({ pointers: new Map(), began: null, startX: 0, startGap: 0, at: 0, drawn: null, hasMoved: false });
  const wheel = useRef<{ at: TimeWindow | null | undefined; rest: number }>({ at: undefined, rest: 0 });

  const xOf = (clientX: number): number => {
    const box = ref.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : ((clientX - box.left) * drawn.width) / box.width;
  };

  const onWheel = useEffectEvent((event: WheelEvent) => {
    const element = ref.current;
    if (element === null) return;
    const now = wheel.current.at === undefined ? shown : wheel.current.at;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!isSideways && !event.ctrlKey && !event.metaKey && !element.contains(document.activeElement)) return;
    const turn = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const next = isSideways
      ? dragBy(now, extent, -event.deltaX * turn, { pxPerMs: drawn.scale.pxPerMs, dir })
      : zoomAbout(now, extent, 2 ** (-event.deltaY * turn * (event.ctrlKey ? 0.01 : 0.0025)), drawn.scale.invert(xOf(event.clientX)));
    // At the end of its way the wheel goes back to the page.
    if (next?.from === now?.from && next?.until === now?.until) return;
    event.preventDefault();
    wheel.current.at = next;
    preview(next);
    window.clearTimeout(wheel.current.rest);
    wheel.current.rest = window.setTimeout(() => {
      wheel.current.at = undefined;
      commit(next);
    }, WHEEL_REST);
  });

  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const { current } = wheel;
    const listen = (event: WheelEvent) => onWheel(event);
    element.addEventListener('wheel', listen, { passive: false });
    return () => {
      element.removeEventListener('wheel', listen);
      window.clearTimeout(current.rest);
    };
  }, [ref]);

  // A key may zoom the focused mark out of sight; its drawing then holds the focus, so that the keys go on working.
  const isKeyed = useRef(false);
  useEffect(() => {
    if (isKeyed.current && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
    isKeyed.current = false;
  });

  // A second finger, or one lifted of two, begins a new gesture from what is in sight now.
  function begin(now: TimeWindow | null): void {
    const g = gesture.current;
    const [a, b] = [...g.pointers.values()];
    const middle = a === undefined ? 0 : (a.x + (b?.x ?? a.x)) / 2;
    Object.assign(g, { began: now, drawn, startX: middle, startGap: a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y), at: drawn.scale.invert(xOf(middle)) });
  }

  function moved(): TimeWindow | null {
    const g = gesture.current;
    const [a, b] = [...g.pointers.values()];
    if (a === undefined || g.drawn === null) return g.began;
    const middle = (a.x + (b?.x ?? a.x)) / 2;
    const by = { pxPerMs: g.drawn.scale.pxPerMs, dir };
    if (b === undefined || g.startGap === 0) return dragBy(g.began, extent, middle - g.startX, by);
    return zoomAbout(g.began, extent, Math.hypot(a.x - b.x, a.y - b.y) / g.startGap, g.at);
  }

  function end(event: PointerEvent): void {
    const g = gesture.current;
    if (!g.pointers.has(event.pointerId)) return;
    const now = moved();
    g.pointers.delete(event.pointerId);
    if (g.hasMoved && g.pointers.size === 0) commit(now);
    else if (g.hasMoved) begin(now);
  }

  return {
    onPointerDown: (event: PointerEvent) => {
      const g = gesture.current;
      if (event.button !== 0 || g.pointers.size > 1) return;
      if (g.pointers.size === 0) g.hasMoved = false;
      g.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      begin(shown);
    },
    onPointerMove: (event: PointerEvent) => {
      const g = gesture.current;
      if (!g.pointers.has(event.pointerId)) return;
      g.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (!g.hasMoved && g.pointers.size === 1 && Math.abs(event.clientX - g.startX) < SLOP) return;
      if (!g.hasMoved) {
        g.hasMoved = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      preview(moved());
    },
    onPointerUp: end,
    onPointerCancel: end,
    onClickCapture: (event: MouseEvent) => {
      if (gesture.current.hasMoved) event.stopPropagation();
      gesture.current.hasMoved = false;
    },
    onDoubleClick: (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-mark], [data-count]') !== null) return;
      commit(zoomAbout(shown, extent, ZOOM_STEP ** 2, drawn.scale.invert(xOf(event.clientX))));
    },
    /** True when the key was one of zooming and nobody else should act on it. */
    zoomOnKey: (event: KeyboardEvent): boolean => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      const place = event.target instanceof Element ? event.target.closest('[data-mark], [data-count]') : null;
      const id = place?.getAttribute('data-mark') ?? place?.getAttribute('data-count');
      const at = typeof id === 'string' ? timeOf(id) : undefined;
      const next = zoomByKey({ key: event.key, isShift: event.shiftKey }, { shown, extent, dir, at });
      if (next === undefined) return false;
      event.preventDefault();
      isKeyed.current = true;
      commit(next);
      return true;
    },
  };
}
