import { headlineFor } from '@/lib/dossier/headline';
import { ISSUES } from '@/lib/dossier/issues';
import { localise } from '@/lib/dossier/localise';
import { offeredChronologies } from '@/lib/extract/chronologies';
import { extract } from '@/lib/extract/extract';
import type { ReadRequest, WorkerMessage } from './reading-message';

function tell(message: WorkerMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  self.postMessage(message);
}

async function read({ article, lang }: ReadRequest): Promise<void> {
  const dossier = extract({ ...article, chronologies: offeredChronologies(), onStage: (step) => tell({ type: 'step', step }) });
  tell({ type: 'step', step: 'map' });
  const reading = localise(dossier, ISSUES, lang);
  const { worldBase } = await import('@/lib/map/world'); // the world's shapes, wanted only once something has been read
  tell({ type: 'done', read: { dossier, reading, heading: headlineFor(dossier, lang), base: worldBase(reading) } });
}

// Gazetteer, lexicon and shapes live in this thread alone: the page stays light, and answers while a long text is read.
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  // A rejection in a worker is heard by nobody; thrown outside the promise, it reaches the page as an error of the worker.
  read(data).catch((cause: unknown) => setTimeout(() => {
    throw cause;
  }));
});
