import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deck } from '../present/schema';
import type { Lang } from '../i18n/lang';
import { dataFolder } from './data-folder';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Decks as files, one a dossier and language: `<data folder>/decks/<dossier>.<lang>.json`. */
export type Decks = {
  /** As it was written; null when there is none. */
  readonly read: (dossier: string, lang: Lang) => Promise<string | null>;
  /** Keeps a deck whole or not at all; answers what was written. */
  readonly write: (deck: Deck, lang: Lang) => Promise<string>;
  /** Leaves the dossier with the deck that it gives by itself. */
  readonly remove: (dossier: string, lang: Lang) => Promise<void>;
};

export function decksIn(folder: string): Decks {
  const fileOf = (dossier: string, lang: Lang): string => {
    if (!ID.test(dossier)) throw new Error(`bug: a deck of a dossier named "${dossier}"`);
    return path.join(folder, `${dossier}.${lang}.json`);
  };
  return {
    read: async (dossier, lang) => (ID.test(dossier) ? readIfThere(fileOf(dossier, lang)) : null),
    write: async (deck, lang) => {
      const file = fileOf(deck.dossier, lang);
      const text = `${JSON.stringify(deck, null, 2)}\n`;
      await mkdir(folder, { recursive: true });
      const aside = `${file}.${process.pid}-${Math.trunc(performance.now() * 1000)}`;
      try {
        const handle = await open(aside, 'wx');
        try {
          await handle.writeFile(text);
          await handle.sync(); // on the disk before its name counts
        } finally {
          await handle.close();
        }
        await rename(aside, file);
      } finally {
        await rm(aside, { force: true });
      }
      return text;
    },
    remove: async (dossier, lang) => rm(fileOf(dossier, lang), { force: true }),
  };
}

/** The store of this server. */
export function decks(): Decks {
  return decksIn(path.join(dataFolder(), 'decks'));
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null;
    throw error;
  }
}
