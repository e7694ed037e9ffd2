import { existsSync, readdirSync } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLang, type Lang } from '../i18n/lang';
import { Deck } from '../present/schema';
import type { Database } from './database';
import { deckBody, insertDeck } from './deck-rows';
import { writeFaultOf } from './write-fault';

// Decks stood in the data folder once, a file each: `decks/<dossier>.<lang>.json`. An archive still names them so.

const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]+)\.json$/;

/** Whose deck a file of this name is; null where it is none. */
export function deckNamed(name: string): { readonly dossier: string; readonly lang: Lang } | null {
  const [, dossier = '', lang] = NAME.exec(name) ?? [];
  return isLang(lang) ? { dossier, lang } : null;
}

export function deckFileName({ dossier, lang }: { readonly dossier: string; readonly lang: string }): string {
  return `${dossier}.${lang}.json`;
}

/** The text of a sound deck of this dossier, as it is written to the byte; null where it is none. */
export function deckText(bytes: Uint8Array, dossier: string): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const read = Deck.safeParse(JSON.parse(text));
    return read.success && read.data.dossier === dossier ? text : null;
  } catch {
    return null;
  }
}

/** Names of files that a library of now has not taken in yet. */
export function waitingDecks(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => deckNamed(name) !== null).toSorted();
  } catch {
    return []; // no folder, or one that may not be read yet: its decks are taken in once it may
  }
}

/** A file that was left where it is, and why: it can't be read, it is no sound deck, or the library has another deck in its place. */
export type LeftDeck = { readonly file: string; readonly why: 'unreadable' | 'damaged' | 'other' };

/**
 * Takes the files into the library, each once: one that was taken is then named `….json.taken`, so that a deck that is deleted later
 * doesn't come back with the next start. Ended at any moment, it goes on with the next.
 */
export async function takeInDecks(database: Pick<Database, 'db'>, folder: string): Promise<readonly LeftDeck[]> {
  const left: LeftDeck[] = [];
  for (const name of waitingDecks(folder)) {
    const file = path.join(folder, name);
    const why = await takeIn(database, file, deckNamed(name));
    if (why !== null) left.push({ file, why });
  }
  return left;
}

async function takeIn(database: Pick<Database, 'db'>, file: string, of: ReturnType<typeof deckNamed>): Promise<LeftDeck['why'] | null> {
  const read = await Promise.all([readFile(file), stat(file)]).catch((error: unknown) => (isGone(error) ? null : 'unreadable'));
  if (read === null || read === 'unreadable') return read;
  const [bytes, { mtime }] = read;
  const body = of === null ? null : deckText(bytes, of.dossier);
  if (of === null || body === null) return 'damaged';
  const isNew = await insertDeck(database, { ...of, author: '', at: mtime.toISOString(), body }); // who wrote it, a file doesn't say
  if (!isNew && (await deckBody(database, of)) !== body) return 'other';
  await setAside(file);
  return null;
}

/** Under a name that nothing has: an older program may have written a second file of the same deck. */
async function setAside(file: string): Promise<void> {
  let aside = `${file}.taken`;
  for (let number = 2; existsSync(aside); number += 1) aside = `${file}.taken-${number}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (writeFaultOf(error) === null && !isGone(error)) throw error; // a folder that can't be written: the deck is kept all the same
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'; // another process set it aside
}
