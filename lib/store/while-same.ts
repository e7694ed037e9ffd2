import { stat } from 'node:fs/promises';

type Kept = { readonly mtime: number; readonly size: number; readonly made: Promise<unknown> };

const MOST = 48; // answers; one for a large dossier is some megabytes
const kept = new Map<string, Kept>();

/**
 * What `make` makes of a file, made again only after the file has changed: by its time and size, which cost a request next to nothing.
 * `what` names what is made, and all that it depends on besides the file. Null where there is no file.
 */
export async function whileSame<T>(file: string, what: string, make: (file: string) => Promise<T>): Promise<T | null> {
  const found = await stat(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  });
  if (found?.isFile() !== true) return null;
  const key = `${what} ${file}`;
  const before = kept.get(key);
  kept.delete(key);
  const isSame = before !== undefined && before.mtime === found.mtimeMs && before.size === found.size;
  const made = isSame ? before.made : make(file);
  kept.set(key, { mtime: found.mtimeMs, size: found.size, made });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
  // A failure is no answer to keep.
  made.catch(() => kept.delete(key));
  return (await made) as T; // the key says what was made
}
