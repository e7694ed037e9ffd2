import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
import { chance, type Chance } from '../chance.fixture';
import { sweep } from '../sweep.fixture';
import { openSqlite } from './database';
import { takeInDecks } from './deck-files';
import { createDecks } from './deck-rows';
import { deckOf, filesOf, hashOf, later, titled } from './killed.fixture';
import { bodyOf, createLibrary, tagOf } from './library';
import { migrate } from './migrations';
import { publicationsIn } from './publications';

// `kill -9` at a random moment after a program has begun to write. It shows that nothing answered is lost with the process; that it
// isn't lost with the machine rests on `synchronous = FULL` and on fsync before each rename, which other tests look at.

const LATEST = 30; // ms after the line that it is killed by
const ROWS = 20;
const ROOT = path.join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'mawqif-killed-'));
const program = path.join(scratch, 'killed.cjs');
let folder = '';

beforeAll(() => {
  // Compiled once: a child that had to be compiled each time would take ten times as long to begin.
  buildSync({ entryPoints: [path.join(import.meta.dirname, 'killed.fixture.ts')], outfile: program, bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error' });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => { folder = mkdtempSync(path.join(scratch, 'data-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the program could say before it was killed: a moment after so many lines, the first of which says that it begins. */
function killed(kind: string, turn: number, by: Chance, most: number): Promise<readonly string[]> {
  const after = 1 + by.times(most);
  const delay = by.next() * LATEST;
  const child = spawn(process.execPath, [program, 'as-child', kind, folder, String(turn)], { cwd: ROOT, env: { ...process.env, NODE_PATH: path.join(ROOT, 'node_modules') }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let isDoomed = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    if (isDoomed || said.split('\n').length <= after) return;
    isDoomed = true;
    setTimeout(() => child.kill('SIGKILL'), delay);
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', () => (said.startsWith('begins\n') ? done(said.split('\n').slice(1, -1)) : failed(new Error(`the program never began: ${said}`))));
  });
}

function made(name: string): string {
  mkdirSync(name, { recursive: true });
  return name;
}

async function soundLibrary() {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  expect((await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database.db)).rows).toEqual([{ integrity_check: 'ok' }]);
  return { database, library: createLibrary(database, () => new Date()) };
}

it.each(['save', 'correct'])('leaves every answered %s there, and the file sound', async (kind) => {
  const by = chance(kind.length);
  const before = openSqlite(path.join(folder, 'library.sqlite'));
  await migrate(before);
  await createLibrary(before, () => new Date()).create({ dossier: titled('one', 'one'), author: 'amal', how: 'read' });
  await before.db.destroy();
  let answered = 0;
  for (let turn = 0; turn < sweep(100); turn += 1) {
    const lines = await killed(kind, turn, by, 6);
    const { database, library } = await soundLibrary();
    for (const line of lines) {
      const [id = '', number = '', etag = ''] = line.split(' ');
      const kept = await library.revision(id, Number(number));
      expect(kept?.etag, line).toBe(etag);
      expect(tagOf(kept?.body ?? ''), line).toBe(etag);
    }
    // What was kept but could not be answered any more is whole as well: no dossier without its newest revision.
    const { rows } = await sql<{ id: string }>`select id from dossiers where not exists (select 1 from revisions where dossier = id and number = revision)`.execute(database.db);
    expect(rows).toEqual([]);
    await database.db.destroy();
    answered += lines.length;
  }
  expect(answered).toBeGreaterThan(0);
}, 1_200_000);

it('leaves every answered deck there, the newest that was answered or one after it', async () => {
  const by = chance(5);
  let answered = 0;
  for (let turn = 0; turn < sweep(100); turn += 1) {
    const lines = await killed('deck', turn, by, 12);
    const { database } = await soundLibrary();
    const decks = createDecks(database, () => new Date());
    const last = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
    for (const [id, title] of last) {
      const later = `turn ${turn} ${id.split('-')[1] ?? ''}`;
      expect([title, later].map((one) => `${JSON.stringify(deckOf(id, one), null, 2)}\n`), id).toContain(await decks.read(id, 'en'));
    }
    await database.db.destroy();
    answered += lines.length;
  }
  expect(answered).toBeGreaterThan(0);
  process.stderr.write(`killed while decks were kept: ${answered} answered, none lost\n`);
}, 1_200_000);

it('takes decks in that were files, ended at any moment, and goes on with it the next time', async () => {
  const by = chance(13);
  const names = Array.from({ length: ROWS }, (_, i) => `d-${i}`);
  const text = (id: string) => `${JSON.stringify(deckOf(id, `of ${id}`))}\n`;
  const outcomes = { partly: 0, whole: 0 };
  for (let turn = 0; turn < sweep(100); turn += 1) {
    const files = made(path.join(folder, 'decks'));
    for (const id of names) writeFileSync(path.join(files, `${id}.en.json`), text(id));
    await killed('take-in', turn, by, 1);
    const { database } = await soundLibrary();
    await migrate(database);
    const waiting = readdirSync(files).filter((name) => name.endsWith('.json'));
    outcomes[waiting.length === 0 ? 'whole' : 'partly'] += 1;
    expect(await takeInDecks(database, files)).toEqual([]);
    for (const id of names) expect(await createDecks(database, () => new Date()).read(id, 'en')).toBe(text(id));
    expect(readdirSync(files).toSorted()).toEqual(names.map((id) => `${id}.en.json.taken`).toSorted());
    await database.db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
  process.stderr.write(`killed while decks were taken in: ${outcomes.partly} times on the way, ${outcomes.whole} after\n`);
}, 1_200_000);

it('leaves no half publication', async () => {
  const by = chance(7);
  const store = publicationsIn(path.join(folder, 'publications'));
  let answered = 0;
  for (let turn = 0; turn < sweep(100); turn += 1) {
    const lines = await killed('publish', turn, by, 3);
    answered += lines.length;
    const there = readdirSync(made(path.join(folder, 'publications'))).filter((name) => !name.startsWith('.'));
    expect(there).toEqual(expect.arrayContaining([...lines]));
    for (const hash of there) {
      const meta = await store.meta(hash);
      const name = meta?.title ?? '';
      expect(hashOf(name)).toBe(hash);
      expect(meta?.files.map((file) => file.path)).toEqual(filesOf(name).map((file) => file.path));
      for (const file of meta?.files ?? []) expect(createHash('sha256').update(readFileSync(path.join(folder, 'publications', hash, file.path))).digest('hex')).toBe(file.sha256);
      rmSync(path.join(folder, 'publications', hash), { recursive: true });
    }
  }
  expect(answered).toBeGreaterThan(0);
}, 1_200_000);

it('changes the tables wholly or not at all, and goes on with it the next time', async () => {
  const by = chance(11);
  const bodies = Array.from({ length: ROWS }, (_, i) => titled(`d-${i}`, `title ${i}`));
  const old = openSqlite(path.join(scratch, 'old', 'library.sqlite'));
  await migrate(old);
  const filled = createLibrary(old, () => new Date('2026-01-01T00:00:00.000Z'));
  for (const dossier of bodies) await filled.create({ dossier, author: 'amal', how: 'read' });
  const whole = path.join(scratch, 'old.sqlite');
  await sql`vacuum into ${whole}`.execute(old.db);
  await old.db.destroy();
  const outcomes = { before: 0, after: 0 };
  for (let turn = 0; turn < sweep(100); turn += 1) {
    copyFileSync(whole, path.join(made(folder), 'library.sqlite'));
    const lines = await killed('migrate', turn, by, ROWS + 2);
    const { database, library } = await soundLibrary();
    const { rows } = await sql`select name from pragma_table_info('revisions') where name = 'length'`.execute(database.db);
    if (lines.includes('migrated')) expect(rows).toHaveLength(1);
    outcomes[rows.length === 0 ? 'before' : 'after'] += 1;
    if (rows.length === 1) expect((await sql`select 1 from revisions where length is null`.execute(database.db)).rows).toEqual([]);
    await migrate(database, later(() => undefined));
    for (const dossier of bodies) expect((await library.read(dossier.id))?.body).toBe(bodyOf(dossier));
    expect((await sql`select 1 from revisions where length is null`.execute(database.db)).rows).toEqual([]);
    await database.db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
  process.stderr.write(`killed while the tables changed: ${outcomes.before} times before, ${outcomes.after} after\n`);
}, 1_200_000);
