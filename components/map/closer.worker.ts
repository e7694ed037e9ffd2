import { buildBase } from '@/lib/map/base';
import type { MapBase } from '@/lib/map/base-types';
import type { CloserRequest } from '@/lib/map/closer';
import type { World } from '@/lib/map/projected';

export type CloserAsk = CloserRequest & { readonly id: number; readonly url: string };

let world: Promise<World> | null = null;

async function fetched(url: string): Promise<World> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`no closer world: ${String(response.status)}`);
  const topology: World = await response.json(); // as our own route wrote it
  return topology;
}

function answer(id: number, base: MapBase | null): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  self.postMessage({ id, base });
}

async function look({ id, url, places, spots, frame, focus, unit }: CloserAsk): Promise<void> {
  world ??= fetched(url);
  try {
    answer(id, buildBase(await world, places, { spots, closer: { frame, focus, unit } }));
  } catch {
    world = null; // the next look may find the network again
    answer(id, null);
  }
}

// The topology and its projection stay in this thread: the page gets path data, and answers meanwhile.
self.addEventListener('message', ({ data }: MessageEvent<CloserAsk>) => {
  void look(data);
});
