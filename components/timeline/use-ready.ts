'use client';

import { useEffect } from 'react';
import type { TimelineData } from '@/lib/timeline/data';
import { levelsOf, prepareLevel } from '@/lib/timeline/lanes';
import type { TimelineLayout } from '@/lib/timeline/layout';

/** Says when the first drawing is complete and answers, as measurements ask; two frames, so that it has been painted. */
export function useComplete(): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => performance.mark('chart-complete'));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}

const MANY = 500; // events; fewer are arranged within a frame
const LATER = 1500; // ms; the page's first work goes before

/** Arranges the levels of zoom one by one while the browser rests, so that no frame of a zoom has to. */
export function useWarmLevels(data: TimelineData, { size, plot: { left, right } }: Pick<TimelineLayout, 'size' | 'plot'>): void {
  const plot = right - left;
  useEffect(() => {
    if (data.events.length < MANY || typeof requestIdleCallback !== 'function') return;
    let level = 0;
    let idle = 0;
    const next = () => {
      prepareLevel(data, level++, { size, plot });
      if (level < levelsOf(data)) idle = requestIdleCallback(next);
    };
    const timer = window.setTimeout(() => {
      idle = requestIdleCallback(next);
    }, LATER);
    return () => {
      window.clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [data, size, plot]);
}
