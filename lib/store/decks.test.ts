import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { firstDeck } from '../present/first-deck';
import { openPostgres, openSqlite, type Database } from './database';
import { takeInDecks } from './deck-files';
import { createDecks, type Decks } from './deck-rows';
import { decks } from './decks';
import { titled } from './killed.fixture';
import { createLibrary } from './library';
import { migrate, MIGRATIONS } from './migrations';
import { startPostgres } from './postgres.fixture';

// One contract, two databases, as in library.test.ts.

const scratch = mkdtempSync(path.join(tmpdir(), 'mawqif-decks-'));
const postgres = await startPostgres();
afterAll(async () => {
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const KINDS = [
  { name: 'SQLite', open: (folder: string) => openSqlite(path.join(folder, 'library.sqlite')) },
  ...(postgres === null ? [] : [{ name: 'PostgreSQL', open: () => openPostgres(postgres.url) }]),
];
const FIRST = firstDeck({ reading: firstReading('en'), lang: 'en', heading: null });
const ID = FIRST.dossier;
const scenes = (count: number) => ({ ...FIRST, scenes: FIRST.scenes.slice(0, count) });
const { '0003-decks': _, ...BEFORE } = MIGRATIONS;

describe.each(KINDS)('decks on $name', ({ open }) => {
  let folder = '';
  let files = '';
  let database: Database;
  let store: Decks;
  const opened: Database[] = [];
  /** As another process would: a connection of its own. */
  const another = () => {
    const one = open(folder);
    opened.push(one);
    return one;
  };
  beforeEach(async () => {
    folder = mkdtempSync(path.join(scratch, 'data-'));
    files = path.join(folder, 'decks');
    database = another();
    if (database.kind === 'postgres') await sql`drop schema public cascade; create schema public; drop schema if exists before_0003_decks cascade`.execute(database.db);
    await migrate(database);
    store = createDecks(database, () => new Date('2026-01-01T00:00:00.000Z'));
  });
  afterEach(async () => {
    for (const { db } of opened.splice(0)) await db.destroy();
  });
  const file = (name: string, text: string) => {
    mkdirSync(files, { recursive: true });
    writeFileSync(path.join(files, name), text);
  };

  it('keeps a deck of each language apart, with who wrote it and when, gives it back as it was written, and forgets it', async () => {
    expect(await store.read(ID, 'en')).toBeNull();
    const text = await store.write(FIRST, 'en', 'أمل');
    expect(await store.read(ID, 'en')).toBe(text);
    expect(JSON.parse(text)).toEqual(FIRST);
    expect(await store.read(ID, 'ar')).toBeNull();
    await store.write(scenes(2), 'en', 'bo');
    expect(await database.db.selectFrom('decks').select(['dossier', 'lang', 'author', 'at']).execute()).toEqual([{ dossier: ID, lang: 'en', author: 'bo', at: '2026-01-01T00:00:00.000Z' }]);
    await store.remove(ID, 'en');
    await store.remove(ID, 'en');
    expect(await store.read(ID, 'en')).toBeNull();
  });

  it('lets one of many through who saw the same deck, or that there was none', async () => {
    const writers = [store, ...Array.from({ length: 3 }, () => createDecks(another(), () => new Date()))];
    let before: string | null = null;
    for (let turn = 0; turn < 5; turn += 1) {
      const seen: string | null = before;
      const done = await Promise.all(Array.from({ length: 12 }, (_, i) => (writers[i % 4] ?? store).replace({ ...FIRST, scenes: FIRST.scenes.map((scene) => ({ ...scene, title: `turn ${turn} writer ${i}` })) }, 'en', `w${i}`, seen)));
      const won = done.filter((text) => text !== null);
      expect(won).toHaveLength(1);
      before = await store.read(ID, 'en');
      expect(won).toEqual([before]);
    }
    await store.remove(ID, 'en');
    expect(await store.replace(FIRST, 'en', 'late', before)).toBeNull();
    expect(await store.read(ID, 'en')).toBeNull();
  });

  it('keeps a whole one however many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.write(scenes(1 + (i % 8)), 'en', 'amal')));
    const text = await store.read(ID, 'en');
    expect(Array.from({ length: 8 }, (_, i) => `${JSON.stringify(scenes(1 + i), null, 2)}\n`)).toContain(text);
    expect(await database.db.selectFrom('decks').select('lang').execute()).toHaveLength(1);
  });

  it('keeps the deck of a dossier that is deleted and had back; it goes when the thirty days are over', async () => {
    let now = '2026-01-01T00:00:00.000Z';
    const library = createLibrary(database, () => new Date(now));
    await library.create({ dossier: titled(ID, 'one'), author: 'amal', how: 'read' });
    const text = await store.write(FIRST, 'en', 'amal');
    await library.remove(ID);
    await library.list({ limit: 1, after: null, query: '' });
    await library.bringBack(ID);
    expect(await store.read(ID, 'en')).toBe(text);
    await library.remove(ID);
    now = '2026-02-02T00:00:00.000Z';
    await library.list({ limit: 1, after: null, query: '' });
    expect(await store.read(ID, 'en')).toBeNull();
  });

  it('takes in what stands as files, to the byte and once, and loses none', async () => {
    const loose = JSON.stringify(FIRST); // as a person may have written it: not as the program does
    file(`${ID}.en.json`, loose);
    file(`${ID}.zh.json`, `${JSON.stringify(scenes(1))}\n`);
    file('notes.txt', 'mine');
    expect(await takeInDecks(database, files)).toEqual([]);
    expect(await store.read(ID, 'en')).toBe(loose);
    expect(readdirSync(files).toSorted()).toEqual(['notes.txt', `${ID}.en.json.taken`, `${ID}.zh.json.taken`].toSorted());
    await store.remove(ID, 'en');
    await takeInDecks(database, files);
    expect(await store.read(ID, 'en')).toBeNull(); // it doesn't come back
    file(`${ID}.en.json`, `${loose}\n`); // by a program of before, which ran once more
    expect(await takeInDecks(database, files)).toEqual([]);
    expect(await store.read(ID, 'en')).toBe(`${loose}\n`);
    expect(readFileSync(path.join(files, `${ID}.en.json.taken`), 'utf8')).toBe(loose);
    expect(readFileSync(path.join(files, `${ID}.en.json.taken-2`), 'utf8')).toBe(`${loose}\n`);
  });

  it('goes on where it was ended between keeping a deck and setting its file aside', async () => {
    const loose = JSON.stringify(FIRST);
    file(`${ID}.en.json`, loose);
    await takeInDecks(database, files);
    file(`${ID}.en.json`, loose);
    expect(await takeInDecks(database, files)).toEqual([]);
    expect(await store.read(ID, 'en')).toBe(loose);
    expect(readdirSync(files)).not.toContain(`${ID}.en.json`);
  });

  it('names what it can’t take in, and leaves it: no deck, half a deck, no file, another dossier’s, one beside another', async () => {
    const there = await store.write(FIRST, 'en', 'amal');
    file(`${ID}.en.json`, JSON.stringify(scenes(1)));
    file(`${ID}.ar.json`, JSON.stringify(FIRST).slice(0, 500));
    file(`${ID}.zh.json`, '{"schema":"mawqif.deck/1"}');
    file('other.en.json', JSON.stringify(FIRST));
    writeFileSync(path.join(files, 'bytes.en.json'), new Uint8Array([0x22, 0xff, 0x22]));
    mkdirSync(path.join(files, 'folder.en.json'));
    const left = [['bytes.en', 'damaged'], ['folder.en', 'unreadable'], ['other.en', 'damaged'], [`${ID}.ar`, 'damaged'], [`${ID}.en`, 'other'], [`${ID}.zh`, 'damaged']].map(([name, why]) => ({ file: path.join(files, `${name}.json`), why }));
    expect(await takeInDecks(database, files)).toEqual(left);
    expect(await takeInDecks(database, files)).toEqual(left);
    expect(readdirSync(files)).toHaveLength(6);
    expect(await store.read(ID, 'en')).toBe(there);
  });

  it('loses none where two servers start at once', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `d-${i}`);
    for (const dossier of names) file(`${dossier}.en.json`, JSON.stringify({ ...FIRST, dossier }));
    expect((await Promise.all([takeInDecks(database, files), takeInDecks(another(), files)])).flat()).toEqual([]);
    for (const dossier of names) expect(await store.read(dossier, 'en')).toBe(JSON.stringify({ ...FIRST, dossier }));
    expect(readdirSync(files).filter((name) => !name.endsWith('.taken'))).toEqual([]);
  });

  it('come to a library of before, which is copied first, and keeps what it has', async () => {
    const was = open(mkdtempSync(path.join(scratch, 'was-')));
    opened.push(was);
    if (was.kind === 'postgres') await sql`drop schema public cascade; create schema public`.execute(was.db);
    await migrate(was, BEFORE);
    const library = createLibrary(was, () => new Date());
    await library.create({ dossier: titled(ID, 'one'), author: 'amal', how: 'read' });
    await was.db.insertInto('share_links').values({ id: 'a', token_hash: 'b', role: 'reader', label: 'c', created_at: 'd', revoked_at: null }).execute();
    await migrate(was);
    await createDecks(was, () => new Date()).write(FIRST, 'en', 'amal');
    expect(await library.read(ID)).toMatchObject({ author: 'amal' });
    const copied = async (from: Database, table: string) => (await sql<{ id: string }>`select id from ${sql.raw(table)}`.execute(from.db)).rows.map(({ id }) => id);
    if (was.kind === 'postgres') {
      expect([await copied(was, 'before_0003_decks.dossiers'), await copied(was, 'before_0003_decks.share_links')]).toEqual([[ID], ['a']]);
    } else {
      const copy = openSqlite(path.join(path.dirname(was.place), 'backups', 'before-0003-decks.sqlite'));
      opened.push(copy);
      expect([await copied(copy, 'dossiers'), await copied(copy, 'share_links')]).toEqual([[ID], ['a']]);
    }
  });
});

describe('the decks of a server', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(scratch, 'server-'));
    vi.stubEnv('MAWQIF_DATA', folder);
    vi.stubEnv('DATABASE_URL', '');
  });
  afterEach(() => vi.unstubAllEnvs());

  it('are read without making a library', async () => {
    expect(await decks().read(ID, 'en')).toBeNull();
    await decks().remove(ID, 'en');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are read where they stand as files alone, and one that is damaged is named where the server reports', async () => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
    mkdirSync(path.join(folder, 'decks'));
    writeFileSync(path.join(folder, 'decks', `${ID}.en.json`), JSON.stringify(FIRST));
    writeFileSync(path.join(folder, 'decks', `${ID}.ar.json`), '{');
    expect(await decks().read(ID, 'en')).toBe(JSON.stringify(FIRST));
    expect(said.join('')).toContain(path.join('decks', `${ID}.ar.json`));
  });
});
