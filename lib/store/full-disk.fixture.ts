import path from 'node:path';
import { openSqlite } from './database';
import { hashOf, titled } from './killed.fixture';
import { createLibrary } from './library';
import { migrate } from './migrations';
import { publicationsIn } from './publications';
import { writeFaultOf } from './write-fault';

// A program that publishes something of some size and then keeps dossiers until it can't: a line each, `kept` or what was in the way.

const MOST = 200;
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
  for (let i = 0; i < MOST; i += 1) {
    const said = await attempt(async () => {
      const database = openSqlite(path.join(folder, 'library.sqlite'));
      await migrate(database);
      await createLibrary(database, () => new Date('2026-01-01T00:00:00.000Z')).create({ dossier: titled(`new-${i}`, `${'long '.repeat(8000)}${i}`), author: 'amal', how: 'read' });
      await database.db.destroy();
    });
    tell(said);
    if (said !== 'kept') return;
  }
}

const [, , as = '', place = '', uid] = process.argv;
if (as === 'fills-the-disk') {
  if (uid !== undefined) process.seteuid?.(Number(uid)); // only now: the packages may lie where nobody else may read
  void main(place);
}
