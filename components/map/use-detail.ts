'use client';

import { useEffect, useRef, useState } from 'react';
import type { MapBase } from '@/lib/map/base-types';
import { closerFor } from '@/lib/map/closer';
import type { MapData } from '@/lib/map/data';
import type { Box } from '@/lib/map/zoom';
import type { MapView } from '@/lib/selection/view-state';
import type { CloserAsk } from './closer.worker';

const SETTLED = 150; // ms a view has to stand before finer coasts are drawn for it
const WORLD_AT = '/api/geo/world-50m';

type Answer = { readonly id: number; readonly base: MapBase | null };
type Detail = { readonly of: MapBase; readonly base: MapBase | null };

type Wanted = { readonly base: MapBase; readonly data: MapData; readonly box: Box; readonly view: MapView | null };

/** A finer base for a view that is zoomed in, once it has come; null while the first base will do. The worker starts with the first wish. */
export function useDetail({ base, data, box, view }: Wanted): { readonly detail: MapBase | null; readonly failed: boolean } {
  const [got, setGot] = useState<Detail | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef<{ readonly id: number; readonly wish: string; readonly of: MapBase | null }>({ id: 0, wish: '', of: null });
  const closer = closerFor(base, box, view);
  const wish = closer === null ? '' : JSON.stringify(closer);

  useEffect(() => () => {
    worker.current?.terminate();
    worker.current = null;
    asked.current = { ...asked.current, wish: '' };
  }, []);

  useEffect(() => {
    if (wish === '' || (asked.current.wish === wish && asked.current.of === base)) return undefined;
    const timer = setTimeout(() => {
      if (worker.current === null) {
        worker.current = new Worker(new URL('./closer.worker.ts', import.meta.url), { type: 'module' });
        worker.current.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
          const { id, of } = asked.current;
          // An answer to an earlier wish is late; one that failed leaves what was there.
          if (answer.id === id && of !== null) setGot((before) => ({ of, base: answer.base ?? (before?.of === of ? before.base : null) }));
        });
      }
      const id = asked.current.id + 1;
      asked.current = { id, wish, of: base };
      const { rotation, scale, origin } = base;
      const wanted: NonNullable<typeof closer> = JSON.parse(wish); // as written above
      const ask: CloserAsk = {
        id, url: WORLD_AT, ...wanted,
        places: data.places, spots: data.sites.map((site) => ({ id: site.id, lonLat: site.lonLat })), frame: { rotation, scale, origin },
      };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      worker.current.postMessage(ask);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [wish, base, data]);

  const current = got !== null && got.of === base && closer !== null ? got : null;
  return { detail: current?.base ?? null, failed: current !== null && current.base === null };
}
