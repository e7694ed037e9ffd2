'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { TimeWindow } from '@/lib/selection/view-state';
import { playAt, playStart } from '@/lib/timeline/play';
import { clampWindow } from '@/lib/timeline/zoom';
import type { ShownWindow } from './use-zoom';

export type Play = { readonly isPlaying: boolean; readonly toggle: () => void; readonly stop: () => void };

/** Lets the years pass by until the end of time, a press, or any other way of moving; what was reached stays. */
export function usePlay({ shown, preview, commit }: ShownWindow, extent: TimeWindow): Play {
  const [start, setStart] = useState<TimeWindow | null>(null);
  const show = useEffectEvent(preview);
  const keep = useEffectEvent((reached: TimeWindow) => commit(clampWindow(reached, extent)));

  useEffect(() => {
    if (start === null) return;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let reached = start;
    let began: number | null = null;
    let frame = requestAnimationFrame(function next(now) {
      began ??= now;
      const at = playAt(start, extent, { elapsed: now - began, isStill });
      if (at === null) {
        reached = { from: extent.until - (start.until - start.from), until: extent.until };
        setStart(null);
        return;
      }
      if (at.from !== reached.from || now === began) show(at);
      reached = at;
      frame = requestAnimationFrame(next);
    });
    return () => {
      cancelAnimationFrame(frame);
      keep(reached);
    };
  }, [start, extent]);

  return { isPlaying: start !== null, stop: () => setStart(null), toggle: () => setStart(start === null ? playStart(shown, extent) : null) };
}
