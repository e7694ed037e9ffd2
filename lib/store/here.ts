import { existsSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './data-folder';
import { openPostgres, openSqlite, type Database } from './database';
import { takeInDecks, waitingDecks, type LeftDeck } from './deck-files';
import { createLibrary, type Library } from './library';
import { logFault } from './log-fault';
import { migrate } from './migrations';

const KEY = Symbol.for('mawqif.library'); // pages, addresses and the proxy are bundled apart, and share one connection by it

type Here = { readonly database: Database; readonly library: Library };
type Open = { readonly of: string; readonly here: Promise<Here> };
const shared: typeof globalThis & { [KEY]?: Open } = globalThis;

function place(): { readonly url: string | null; readonly file: string } {
  const url = process.env['DATABASE_URL'] ?? '';
  return { url: url === '' ? null : url, file: path.join(dataFolder(), 'library.sqlite') };
}

/** The library of this server: `DATABASE_URL`, or `library.sqlite` in the data folder, which is made by the first who writes. */
export async function libraryHere(): Promise<Library> {
  return (await here()).library;
}

/** The database itself, for what is no dossier. */
export async function databaseHere(): Promise<Database> {
  return (await here()).database;
}

function here(): Promise<Here> {
  const { url, file } = place();
  const of = url ?? file;
  const known = shared[KEY];
  if (known?.of === of) return known.here;
  const opening = opened(() => (url === null ? openSqlite(file) : openPostgres(url)));
  shared[KEY] = { of, here: opening };
  opening.catch(() => {
    if (shared[KEY]?.here === opening) delete shared[KEY]; // the next one who asks tries again
  });
  return opening;
}

/** The library where there is one yet: reading makes no file. */
export async function libraryIfAny(): Promise<Library | null> {
  return isAny() ? libraryHere() : null;
}

export async function databaseIfAny(): Promise<Database | null> {
  return isAny() ? databaseHere() : null;
}

function isAny(): boolean {
  const { url, file } = place();
  return url !== null || existsSync(file) || waitingDecks(deckFolder()).length > 0;
}

const WHY: Readonly<Record<LeftDeck['why'], string>> = { unreadable: 'it can’t be read', damaged: 'it is no deck of this dossier', other: 'another deck stands there' };

function deckFolder(): string {
  return path.join(dataFolder(), 'decks');
}

async function opened(open: () => Database): Promise<Here> {
  const database = open();
  await migrate(database);
  for (const { file, why } of await takeInDecks(database, deckFolder())) logFault(`deck not taken into the library: ${file}: ${WHY[why]}; the file is left as it is`);
  return { database, library: createLibrary(database, () => new Date()) };
}
