import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqlite } from './database';
import { createDecks } from './deck-rows';
import { DECK, ELSEWHERE, TOO_LARGE } from './full-disk.fixture';
import { titled } from './killed.fixture';
import { bodyOf, createLibrary } from './library';
import { migrate } from './migrations';

// A disk that is full, by the largest file that a shell allows its children; a folder that may only be read.

const ROOT = path.join(import.meta.dirname, '..', '..');
const NOBODY = 65_534; // root may write anywhere, so the child is somebody else
const scratch = mkdtempSync(path.join(tmpdir(), 'mawqif-full-'));
const program = path.join(scratch, 'writes.cjs');

beforeAll(() => {
  buildSync({ entryPoints: [path.join(import.meta.dirname, 'full-disk.fixture.ts')], outfile: program, bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error' });
  chmodSync(scratch, 0o755);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function filled(name: string): Promise<string> {
  const folder = path.join(scratch, name);
  const { db, ...rest } = openSqlite(path.join(folder, 'library.sqlite'));
  await migrate({ db, ...rest });
  await createLibrary({ db, ...rest }, () => new Date()).create({ dossier: titled('old', 'old'), author: 'amal', how: 'read' });
  await createDecks({ db }, () => new Date()).write(DECK, 'en', 'amal');
  await db.destroy();
  return folder;
}

function written(folder: string, { limit, as }: { readonly limit?: number; readonly as?: number }): readonly string[] {
  const shell = limit === undefined ? 'exec "$0" "$@"' : `ulimit -f ${limit}; exec "$0" "$@"`;
  const env = { ...process.env, NODE_PATH: path.join(ROOT, 'node_modules') };
  const { stdout, stderr } = spawnSync('bash', ['-c', shell, process.execPath, program, 'fills-the-disk', folder, ...(as === undefined ? [] : [String(as)])], { cwd: ROOT, env, encoding: 'utf8', timeout: 60_000 });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

async function oldIsThere(folder: string): Promise<number> {
  const { db, ...rest } = openSqlite(path.join(folder, 'library.sqlite'));
  expect((await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }]);
  const library = createLibrary({ db, ...rest }, () => new Date());
  expect((await library.read('old'))?.body).toBe(bodyOf(titled('old', 'old')));
  expect(JSON.parse((await createDecks({ db }, () => new Date()).read('old', 'en')) ?? '')).toEqual(DECK);
  const { total } = await library.list({ limit: 1, after: null, query: '' });
  await db.destroy();
  return total;
}

it('on a full disk, keeps what was answered and says of the rest that it was not kept', async () => {
  const folder = await filled('full');
  const blocks = Math.ceil(statSync(path.join(folder, 'library.sqlite')).size / 1024) + 400; // of 1 KiB
  const lines = written(folder, { limit: blocks });
  const kept = lines.filter((line) => line === 'kept').length;
  expect(lines.slice(-2), lines.join('\n')).toEqual(['full', 'full']); // a dossier, a deck
  expect(kept).toBeGreaterThan(0);
  expect(await oldIsThere(folder)).toBe(kept + 1);
  expect(existsSync(path.join(folder, 'publications', TOO_LARGE))).toBe(false); // it didn't fit, and no part of it stands there
});

it('in a folder that may only be read, keeps nothing, says so, and can still be read', async () => {
  const folder = await filled('read-only');
  const isRoot = process.getuid?.() === 0;
  for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), 0o444);
  chmodSync(folder, 0o555);
  expect(written(folder, isRoot ? { as: NOBODY } : {})).toEqual(['read-only', 'read-only', 'read-only']); // a publication, a dossier, a deck
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), 0o644);
  expect(await oldIsThere(folder)).toBe(1);
});

it('takes decks in from a folder that may only be read, where the library is elsewhere', () => {
  const folder = path.join(scratch, 'read-only-decks');
  const files = path.join(folder, 'decks');
  for (const name of [files, path.join(folder, ELSEWHERE)]) mkdirSync(name, { recursive: true });
  writeFileSync(path.join(files, 'old.en.json'), JSON.stringify(DECK));
  chmodSync(path.join(folder, ELSEWHERE), 0o777);
  for (const name of [files, folder]) chmodSync(name, 0o555);
  expect(written(folder, process.getuid?.() === 0 ? { as: NOBODY } : {})).toEqual(['read-only', 'kept', 'read-only', 'read-only']);
  for (const name of [folder, files]) chmodSync(name, 0o755);
  expect(readdirSync(files)).toEqual(['old.en.json']);
});
