import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Deck } from '../present/schema';
import { openSqlite } from './database';
import { takeInDecks } from './deck-files';
import { createDecks } from './deck-rows';
import { hashOf, titled } from './killed.fixture';
import { createLibrary } from './library';
import { migrate } from './migrations';
import { publicationsIn } from './publications';
import { writeFaultOf } from './write-fault';

// A program that publishes something of some size and then keeps dossiers until it can't: a line each, `kept` or what was in the way.

const MOST = 200;
/** A folder of decks that were files, and a library that may be written: only the test that is about them has it. */
export const ELSEWHERE = 'elsewhere';
export const DECK: Deck = { schema: 'mawqif.deck/1', dossier: 'old', lang: 'en', aspect: '16:9', scenes: [{ id: 'a', kind: 'title', title: 'T', views: [], state: '', sentence: null, points: [], steps: [], notes: '', sources: [], target: null, took: null }] };
/** The publication that is too large for the disk. */
export const TOO_LARGE = hashOf('big');

async function attempt(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return 'kept';
  } catch (error) {
    return writeFaultOf(error) ?? `a bug: ${error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.stack ?? ''}` : String(error)}`;
  }
}

async function main(folder: string): Promise<void> {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const store = publicationsIn(path.join(folder, 'publications'));
  tell(await attempt(() => store.write({ hash: TOO_LARGE, dossier: 'old', title: 'big', renderer: '1', state: {} }, (async function* () { yield { path: 'big.bin', bytes: new Uint8Array(8_000_000) }; })())));
  if (existsSync(path.join(folder, ELSEWHERE))) {
    const database = openSqlite(path.join(folder, ELSEWHERE, 'library.sqlite'));
    await migrate(database);
    tell(await attempt(() => takeInDecks(database, path.join(folder, 'decks'))));
  }
  for (let i = 0; i < MOST; i += 1) {
    const said = await attempt(async () => {
      const database = openSqlite(path.join(folder, 'library.sqlite'));
      await migrate(database);
      await createLibrary(database, () => new Date('2026-01-01T00:00:00.000Z')).create({ dossier: titled(`new-${i}`, `${'long '.repeat(8000)}${i}`), author: 'amal', how: 'read' });
      await database.db.destroy();
    });
    tell(said);
    if (said === 'kept') continue;
    tell(await attempt(async () => createDecks(openSqlite(path.join(folder, 'library.sqlite')), () => new Date('2026-01-01T00:00:00.000Z')).write({ ...DECK, scenes: Array.from({ length: 60 }, () => DECK.scenes.map((scene) => ({ ...scene, notes: 'long '.repeat(4000) }))).flat() }, 'en', 'amal')));
    return;
  }
}

const [, , as = '', place = '', uid] = process.argv;
if (as === 'fills-the-disk') {
  if (uid !== undefined) process.seteuid?.(Number(uid)); // only now: the packages may lie where nobody else may read
  void main(place);
}
