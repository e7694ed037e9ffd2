import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPostgres, openSqlite, type Database } from '../lib/store/database';
import { startPostgres } from '../lib/store/postgres.fixture';
import { librarySpeed } from './library-speed';

// How fast a library of 10,000 dossiers (or as many as the argument says) is listed and searched, on both databases.
const count = Number(process.argv[2] ?? '10000');

async function measure(database: Database): Promise<void> {
  const speeds = await librarySpeed(database, count, (done) => process.stderr.write(`${database.kind}: ${done} of ${count}\n`));
  for (const { what, found, median, slowest } of speeds) process.stdout.write(`${database.kind.padEnd(9)}${what.padEnd(26)}${String(found).padStart(6)} found${median.toFixed(1).padStart(8)} ms${slowest.toFixed(1).padStart(8)} ms at most\n`);
  await database.db.destroy();
}

const folder = mkdtempSync(path.join(tmpdir(), 'mawqif-bench-'));
await measure(openSqlite(path.join(folder, 'library.sqlite')));
rmSync(folder, { recursive: true });
const postgres = await startPostgres();
if (postgres === null) process.stderr.write('no PostgreSQL on this machine\n');
else {
  try {
    await measure(openPostgres(postgres.url));
  } finally {
    await postgres.stop();
  }
}
