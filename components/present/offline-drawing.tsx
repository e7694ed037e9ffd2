import { prerender } from 'react-dom/static.edge';
import { OfflineTalk, type OfflineTalkData } from './offline-talk';

/** The first scene as it is before any script runs. */
export async function firstDrawing(data: OfflineTalkData): Promise<string> {
  // In one piece: what React sends in parts it moves into place by scripts of its own, which the file's policy forbids.
  const { prelude } = await prerender(<OfflineTalk data={data} seat="stage" />, { progressiveChunkSize: Number.MAX_SAFE_INTEGER });
  return new Response(prelude).text();
}
