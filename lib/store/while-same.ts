import { stat } from 'node:fs/promises';

type Kept<T> = { readonly mtime: number; readonly size: number; readonly made: Promise<T> };

const MOST = 48; // answers; one for a large dossier is some megabytes

/**
 * Keeps what is made of files, and makes it again only after a file has changed: by its time and size, which cost a request next to
 * nothing. `what` names what is made and all that it depends on besides the file. Null where there is no file.
 */
export function keepWhileSame<T>(): (file: string, what: string, make: (file: string) => Promise<T>) => Promise<T | null> {
  const kept = new Map<string, Kept<T>>();
  return async (file, what, make) => {
    const found = await stat(file).catch(nullIfNone);
    if (found?.isFile() !== true) return null;
    const key = `${what} ${file}`;
    const before = kept.get(key);
    const isSame = before !== undefined && before.mtime === found.mtimeMs && before.size === found.size;
    const answer: Kept<T> = isSame ? before : { mtime: found.mtimeMs, size: found.size, made: make(file) };
    // Set anew, so that the first of the map is the one asked for longest ago.
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    try {
      return await answer.made;
    } catch (error) {
      if (kept.get(key) === answer) kept.delete(key);
      throw error;
    }
  };
}

function nullIfNone(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
  throw error;
}
