import { existsSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './data-folder';
import { openPostgres, openSqlite, type Database } from './database';
import { createLibrary, type Library } from './library';
import { migrate } from './migrations';

const KEY = Symbol.for('mawqif.library'); // pages, addresses and the proxy are bundled apart, and share one connection by it

type Open = { readonly of: string; readonly library: Promise<Library> };
const shared: typeof globalThis & { [KEY]?: Open } = globalThis;

function place(): { readonly url: string | null; readonly file: string } {
  const url = process.env['DATABASE_URL'] ?? '';
  return { url: url === '' ? null : url, file: path.join(dataFolder(), 'library.sqlite') };
}

/** The library of this server: `DATABASE_URL`, or `library.sqlite` in the data folder, which is made by the first who writes. */
export function libraryHere(): Promise<Library> {
  const { url, file } = place();
  const of = url ?? file;
  const known = shared[KEY];
  if (known?.of === of) return known.library;
  const library = opened(() => (url === null ? openSqlite(file) : openPostgres(url)));
  shared[KEY] = { of, library };
  library.catch(() => {
    if (shared[KEY]?.library === library) delete shared[KEY]; // the next one who asks tries again
  });
  return library;
}

/** The library where there is one yet: reading makes no file. */
export function libraryIfAny(): Promise<Library | null> {
  const { url, file } = place();
  return url === null && !existsSync(file) ? Promise.resolve(null) : libraryHere();
}

async function opened(open: () => Database): Promise<Library> {
  const database = open();
  await migrate(database);
  return createLibrary(database, () => new Date());
}
