import { prerender } from 'react-dom/static.edge';
import type { OfflineData } from './offline-data';
import { OfflinePage } from './offline-page';

/** The page as it is before any script runs. */
export async function firstDrawing(data: OfflineData): Promise<string> {
  // In one piece: what React sends in parts it moves into place by scripts of its own, which the file's policy forbids.
  const { prelude } = await prerender(<OfflinePage data={data} />, { progressiveChunkSize: Number.MAX_SAFE_INTEGER });
  return new Response(prelude).text();
}
