'use client';

import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { formatDay, type Locale } from '@/lib/i18n/format';
import type { Dir } from '@/lib/i18n/lang';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { TimeWindow } from '@/lib/selection/view-state';
import type { Overview } from '@/lib/timeline/overview';
import { timeScale } from '@/lib/timeline/scale';
import { clampWindow, moveEnd, panBy } from '@/lib/timeline/zoom';
import styles from './timeline.module.css';
import type { ShownWindow } from './use-zoom';

type BrushProps = {
  readonly overview: Overview;
  /** px of the drawing that the strip was placed in. */
  readonly box: { readonly width: number; readonly height: number };
  readonly extent: TimeWindow;
  readonly shownWindow: ShownWindow;
  readonly dir: Dir;
  readonly locale: Locale;
};

type Hold = { readonly what: 'from' | 'until' | 'all' | 'new'; readonly at: number; readonly began: TimeWindow | null; readonly downX: number; latest: TimeWindow | null };

const KEY_STEPS = 60; // key presses from one end of time to the other
const SLOP = 4; // px; less is a click, and asks for nothing
const HANDLE = 24; // px, the smallest comfortable target

/** The overview's handles: drag an end, the frame, or a new frame; each end is a slider for the keyboard. */
export function Brush({ overview, box, extent, shownWindow: { shown, preview, commit }, dir, locale }: BrushProps) {
  const strip = useRef<HTMLDivElement>(null);
  const hold = useRef<Hold | null>(null);
  const words = TIMELINE[locale.lang].overview;
  const { left, right, top, bottom } = overview;
  const scale = timeScale(extent, { left, right, dir });
  const ends = shown ?? extent;

  const timeAt = (clientX: number): number => {
    const rect = strip.current?.getBoundingClientRect();
    return rect === undefined || rect.width === 0 ? extent.from : scale.invert(((clientX - rect.left) * box.width) / rect.width);
  };

  function onPointerDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const grip = event.target instanceof HTMLElement ? event.target.dataset['end'] : undefined;
    const at = timeAt(event.clientX);
    const isInside = shown !== null && at >= shown.from && at <= shown.until;
    const free = isInside ? ('all' as const) : ('new' as const);
    hold.current = { what: grip === 'from' || grip === 'until' ? grip : free, at, began: shown, downX: event.clientX, latest: shown };
  }

  function onPointerMove(event: PointerEvent): void {
    const held = hold.current;
    if (held === null || (held.latest === held.began && Math.abs(event.clientX - held.downX) < SLOP)) return;
    held.latest = dragged(held, timeAt(event.clientX), extent);
    preview(held.latest);
  }

  function onPointerUp(): void {
    if (hold.current !== null) commit(hold.current.latest);
    hold.current = null;
  }

  function onKeyDown(event: KeyboardEvent, end: 'from' | 'until'): void {
    const step = (extent.until - extent.from) / KEY_STEPS;
    const later = dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
    const shift = { ArrowUp: step, ArrowDown: -step, ArrowRight: later === 'ArrowRight' ? step : -step, ArrowLeft: later === 'ArrowLeft' ? step : -step }[event.key];
    const to = { Home: extent.from, End: extent.until }[event.key] ?? (shift === undefined ? undefined : ends[end] + shift);
    if (to === undefined) return;
    event.preventDefault();
    commit(moveEnd(shown, extent, end, to));
  }

  return (
    <div
      ref={strip}
      className={styles.brush}
      role="group"
      aria-label={words.name}
      style={{ top: `${(top / box.height) * 100}%`, height: `${((bottom - top) / box.height) * 100}%` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      {(['from', 'until'] as const).map((end) => (
        <div
          key={end}
          data-end={end}
          className={styles.handle}
          role="slider"
          tabIndex={0}
          aria-label={words[end]}
          aria-orientation="horizontal"
          aria-valuemin={extent.from}
          aria-valuemax={extent.until}
          aria-valuenow={ends[end]}
          aria-valuetext={formatDay(end === 'until' ? ends.until - 1 : ends.from, locale)}
          style={{ width: HANDLE, transform: `translateX(calc(${(scale.x(ends[end]) / box.width) * 100}cqw - ${HANDLE / 2}px))` }}
          onKeyDown={(event) => onKeyDown(event, end)}
        />
      ))}
    </div>
  );
}

function dragged({ what, at, began }: Hold, now: number, extent: TimeWindow): TimeWindow | null {
  switch (what) {
    case 'from':
    case 'until': return moveEnd(began, extent, what, now);
    case 'all': return panBy(began, extent, now - at);
    case 'new': return clampWindow({ from: Math.min(at, now), until: Math.max(at, now) }, extent);
  }
}
