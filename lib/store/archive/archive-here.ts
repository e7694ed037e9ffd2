import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder } from '../data-folder';
import { databaseHere, databaseIfAny } from '../here';
import { archiveEntries, archiveSize } from './entries';
import { restoreArchive, LIMITS, type ArchiveFault, type Restored } from './restore';
import { fits, zipped } from './zip';

/** All of this server's library as a zip; null where it is more than one can hold, or could be taken back. */
export async function exportHere(): Promise<ReadableStream<Uint8Array> | null> {
  const source = { database: await databaseIfAny(), folder: dataFolder() };
  if (!fits(await archiveSize(source), LIMITS)) return null;
  const chunks = zipped(archiveEntries(source));
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => { await chunks.return(undefined); },
  });
}

/** Brings an archive into this server's library. It is written aside first: a zip is read from its end. `too-large` where the body is. */
export async function importHere(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Restored | ArchiveFault | 'too-large'> {
  const folder = dataFolder();
  await mkdir(folder, { recursive: true });
  const aside = path.join(folder, `.importing-${process.pid}-${Math.trunc(performance.now() * 1000)}.zip`);
  const file = await open(aside, 'wx+', 0o600);
  try {
    let length = 0;
    const reader = body?.getReader();
    for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
      length += next.value.byteLength;
      if (length > limit) {
        await reader?.cancel();
        return 'too-large';
      }
      await file.writeFile(next.value);
    }
    return await restoreArchive(file, { database: await databaseHere(), folder }, LIMITS);
  } finally {
    await file.close();
    await rm(aside, { force: true });
  }
}
