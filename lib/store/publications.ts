import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { dataFolder } from './data-folder';
import { makeFolder } from './on-disk';
import { keepWhileSame } from './while-same';

const HASH = /^[a-z2-7]{26}$/;
const FILE = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const ASIDE = '.making-'; // a folder that begins so is not yet, or never was, a publication

const FileEntry = z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() });
export const Meta = z.strictObject({
  hash: z.string(),
  dossier: z.string(),
  title: z.string(),
  renderer: z.string(),
  state: z.record(z.string(), z.string()),
  files: z.array(FileEntry),
});

export type PublishedFile = z.infer<typeof FileEntry>;
/** What a publication says of itself. No date stands in it: the same content is the same bytes whenever it is made. */
export type PublicationMeta = z.infer<typeof Meta>;

/** What a store of publications can do; another kind (an object store) needs no more. Nothing is ever changed or removed. */
export type Publications = {
  readonly meta: (hash: string) => Promise<PublicationMeta | null>;
  /** A file by the name that the meta lists; null when there is none. */
  readonly read: (hash: string, file: string) => Promise<Buffer | null>;
  /** Keeps a whole publication or none of it; one that is there already stays as it is. */
  readonly write: (about: Omit<PublicationMeta, 'files'>, files: AsyncIterable<{ readonly path: string; readonly bytes: Uint8Array }>) => Promise<PublicationMeta>;
  /** Hashes of a dossier's publications. */
  readonly list: (dossier: string) => Promise<readonly string[]>;
};

export function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}

const metaWhileSame = keepWhileSame<PublicationMeta>(); // it names 156 files, and each request for one of them asks it

/** Publications as folders: `<data folder>/publications/<hash>/`. */
export function publicationsIn(folder: string): Publications {
  const folderOf = (hash: string) => path.join(folder, hash);
  const meta = async (hash: string): Promise<PublicationMeta | null> =>
    isHash(hash) ? metaWhileSame(path.join(folderOf(hash), 'meta.json'), 'meta', async (file) => Meta.parse(JSON.parse(await readFile(file, 'utf8')))) : null;
  return {
    meta,
    read: async (hash, file) => (isHash(hash) && FILE.test(file) ? readIfThere(path.join(folderOf(hash), file)) : null),
    write: async (about, files) => {
      const made = await meta(about.hash);
      if (made !== null) return made;
      const aside = path.join(folder, `${ASIDE}${about.hash}-${process.pid}-${Math.trunc(performance.now() * 1000)}`);
      makeFolder(folder);
      await mkdir(aside);
      try {
        const entries: PublishedFile[] = [];
        for await (const { path: name, bytes } of files) {
          if (!FILE.test(name)) throw new Error(`bug: a file of a publication is named "${name}"`);
          await writeDurably(path.join(aside, name), bytes);
          entries.push({ path: name, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') });
        }
        const whole: PublicationMeta = { ...about, files: entries };
        await writeDurably(path.join(aside, 'meta.json'), Buffer.from(`${JSON.stringify(whole, null, 2)}\n`));
        await syncFolder(aside);
        await rename(aside, folderOf(about.hash)).catch(async (error: unknown) => {
          if ((await meta(about.hash)) === null) throw error; // another process was first: its bytes are the same
        });
        await syncFolder(folder);
        return whole;
      } finally {
        await rm(aside, { recursive: true, force: true });
      }
    },
    list: async (dossier) => {
      const names = await readdir(folder).catch(() => []);
      const metas = await Promise.all(names.filter(isHash).map(meta));
      return metas.flatMap((one) => (one?.dossier === dossier ? [one.hash] : []));
    },
  };
}

/** The store of this server. */
export function publications(): Publications {
  return publicationsIn(path.join(dataFolder(), 'publications'));
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

/** On the disk, not only in its cache, before the name that makes it count is given. */
async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
