import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openPostgres, openSqlite, type Database } from '../lib/store/database';
import { startPostgres } from '../lib/store/postgres.fixture';
import { sweep } from '../lib/sweep.fixture';
import { librarySpeed } from './library-speed';

const MEDIAN = 100; // ms

/** What was too slow, or found nothing where there is something. */
async function faults(database: Database): Promise<readonly string[]> {
  const speeds = await librarySpeed(database, sweep(10_000), () => undefined);
  await database.db.destroy();
  return speeds.flatMap(({ what, median, found }) => [...(median < MEDIAN ? [] : [`${what}: ${median} ms`]), ...((found > 0) === (what !== 'words of none') ? [] : [`${what}: ${found} found`])]);
}

it('lists and searches ten thousand dossiers within a tenth of a second: SQLite', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mawqif-many-'));
  expect(await faults(openSqlite(path.join(folder, 'library.sqlite')))).toEqual([]);
  rmSync(folder, { recursive: true });
}, 1_200_000);

it('lists and searches ten thousand dossiers within a tenth of a second: PostgreSQL, where this machine has one', async () => {
  const postgres = await startPostgres();
  if (postgres === null) return;
  try {
    expect(await faults(openPostgres(postgres.url))).toEqual([]);
  } finally {
    await postgres.stop();
  }
}, 1_200_000);
