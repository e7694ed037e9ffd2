import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostgres, openSqlite, type Database } from '../database';
import { createDecks } from '../deck-rows';
import { filesOf, hashOf, titled } from '../killed.fixture';
import { createLibrary } from '../library';
import { migrate } from '../migrations';
import { startPostgres } from '../postgres.fixture';
import { publicationsIn } from '../publications';
import { archiveEntries, sha256 } from './entries';
import { LIMITS, restoreArchive } from './restore';
import { zipped } from './zip';

type Place = { readonly database: Database; readonly folder: string };

const scratch = mkdtempSync(path.join(tmpdir(), 'mawqif-archive-'));
const postgres = await startPostgres();
const places: Place[] = [];
afterAll(async () => {
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});
afterEach(async () => {
  for (const { database } of places.splice(0)) await database.db.destroy();
});

async function place(open_ = (folder: string): Database => openSqlite(path.join(folder, 'library.sqlite'))): Promise<Place> {
  const folder = mkdtempSync(path.join(scratch, 'place-'));
  const made = { folder, database: open_(folder) };
  await migrate(made.database);
  places.push(made);
  return made;
}

async function fill({ database, folder }: Place): Promise<void> {
  let day = 0;
  const library = createLibrary(database, () => new Date(Date.UTC(2026, 0, (day += 1))));
  const made = await library.create({ dossier: titled('one', 'عنوان'), author: 'أمل', how: 'read' });
  await library.correct({ dossier: titled('one', '标题'), author: 'bo', how: 'corrected' }, made.ok ? made.kept.etag : '');
  await library.create({ dossier: titled('two', 'T'), author: 'bo', how: 'imported' });
  await library.remove('two');
  const scenes = [{ id: 'a', kind: 'title' as const, title: 'T', views: [], state: '', sentence: null, points: [], steps: [], notes: '', sources: [], target: null, took: null }];
  await createDecks(database, () => new Date('2026-02-01T00:00:00.000Z')).write({ schema: 'mawqif.deck/1', dossier: 'one', lang: 'en', aspect: '16:9', scenes }, 'en', 'أمل');
  await publicationsIn(path.join(folder, 'publications')).write({ hash: hashOf('p'), dossier: 'one', title: 'p', renderer: '1', state: {} }, (async function* () { yield* filesOf('p'); })());
}

async function bytesOf(of: Place): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipped(archiveEntries(of))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function restore(bytes: Uint8Array, into: Place, limits = LIMITS) {
  const name = path.join(scratch, `sent-${readdirSync(scratch).length}.zip`);
  writeFileSync(name, bytes);
  const file = await open(name);
  try {
    return await restoreArchive(file, into, limits);
  } finally {
    await file.close();
  }
}

let from: Place;
let bytes: Buffer;
beforeEach(async () => {
  from = await place();
  await fill(from);
  bytes = await bytesOf(from);
});

describe('an archive', () => {
  it('is the same bytes each time, and any program opens it', async () => {
    expect(sha256(await bytesOf(from))).toBe(sha256(bytes));
    const files = unzipSync(bytes);
    expect(Object.keys(files).filter((name) => !name.startsWith('publications/'))).toEqual(['mawqif.json', 'decks/one.en.json', 'decks.json', 'dossiers/one.json', 'dossiers/two.json', 'checksums.json']);
    const sums = JSON.parse(strFromU8(files['checksums.json'] ?? new Uint8Array())) as Record<string, string>;
    for (const [name, whole] of Object.entries(files)) if (name !== 'checksums.json') expect(sums[name]).toBe(sha256(whole));
  });

  it('gives the same bytes again from the empty place that it was restored to', async () => {
    const into = await place();
    expect(await restore(bytes, into)).toEqual({ added: { dossiers: 2, decks: 1, publications: 1 }, same: { dossiers: 0, decks: 0, publications: 0 }, conflicts: [] });
    expect(sha256(await bytesOf(into))).toBe(sha256(bytes));
    const library = createLibrary(into.database, () => new Date('2026-01-09T00:00:00.000Z'));
    expect((await library.list({ limit: 9, after: null, query: '标题' })).total).toBe(1);
    expect(await library.bringBack('two')).toMatchObject({ author: 'bo' });
  });

  it('brings a deck with who wrote it and when, and takes an archive of before that didn’t say', async () => {
    const into = await place();
    await restore(bytes, into);
    expect(await into.database.db.selectFrom('decks').select(['dossier', 'lang', 'author', 'at']).execute()).toEqual([{ dossier: 'one', lang: 'en', author: 'أمل', at: '2026-02-01T00:00:00.000Z' }]);
    const { 'decks.json': _, ...files } = unzipSync(bytes);
    const sums = JSON.parse(strFromU8(files['checksums.json'] ?? new Uint8Array())) as Record<string, string>;
    delete sums['decks.json'];
    const old = await place();
    expect(await restore(zipSync({ ...files, 'checksums.json': strToU8(JSON.stringify(sums)) }), old)).toMatchObject({ added: { decks: 1 }, conflicts: [] });
    expect((await old.database.db.selectFrom('decks').selectAll().execute()).map(({ author, body }) => [author, body])).toEqual([['', strFromU8(files['decks/one.en.json'] ?? new Uint8Array())]]);
  });

  it('goes from one kind of database to the other, where this machine has both', async () => {
    if (postgres === null) return;
    const into = await place(() => openPostgres(postgres.url));
    await restore(bytes, into);
    expect(sha256(await bytesOf(into))).toBe(sha256(bytes));
  });

  it('leaves what is there as it is, and lists what differs', async () => {
    const into = await place();
    await restore(bytes, into);
    expect(await restore(bytes, into)).toEqual({ added: { dossiers: 0, decks: 0, publications: 0 }, same: { dossiers: 2, decks: 1, publications: 1 }, conflicts: [] });
    const library = createLibrary(into.database, () => new Date('2027-01-01T00:00:00.000Z'));
    const now = await library.read('one');
    await library.correct({ dossier: titled('one', 'mine'), author: 'cy', how: 'corrected' }, now?.etag ?? '');
    expect(await restore(bytes, into)).toMatchObject({ same: { dossiers: 1 }, conflicts: ['dossiers/one.json'] });
    expect(JSON.parse((await library.read('one'))?.body ?? '')).toMatchObject({ article: { title: 'mine' } });
  });
});

describe('what is no archive is refused whole, with its reason', () => {
  const rezipped = (change: (files: Record<string, Uint8Array>) => void, resum = true): Uint8Array => {
    const files: Record<string, Uint8Array> = unzipSync(bytes);
    change(files);
    if (resum) files['checksums.json'] = strToU8(JSON.stringify(Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'checksums.json').map(([name, whole]) => [name, sha256(whole)]))));
    return zipSync(files);
  };
  const text = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array());
  const set = (name: string, body: string) => (files: Record<string, Uint8Array>) => { files[name] = strToU8(body); };
  /** Why, after a look at whether nothing was kept. */
  const refused = async (sent: Uint8Array, limits = LIMITS): Promise<string> => {
    const into = await place();
    const done = await restore(sent, into, limits);
    expect((await createLibrary(into.database, () => new Date()).list({ limit: 1, after: null, query: '' })).total).toBe(0);
    expect(readdirSync(into.folder).filter((name) => !name.startsWith('library.sqlite'))).toEqual([]);
    return 'why' in done ? done.why : 'taken';
  };

  it.each([['nothing', new Uint8Array(0)], ['some text', strToU8('not a zip at all')], ['an end without a beginning', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 255)])]])('%s', async (_what, sent) => {
    const into = await place();
    expect(await restore(sent, into)).toMatchObject({ why: expect.stringMatching(/not-a-zip|too-many/) as string });
  });
  it('cut short', async () => expect(await refused(bytes.subarray(0, bytes.length - 500))).toBe('not-a-zip'));
  it('one byte other', async () => {
    const files = unzipSync(bytes);
    const at = bytes.indexOf('dossiers/one.json') + 60;
    const other = Buffer.from(bytes);
    other[at] = (other[at] ?? 0) ^ 0xff;
    expect(Object.keys(files)).toContain('dossiers/one.json');
    expect(await refused(other)).toBe('damaged');
  });
  it('a file that its checksum is not of', async () => expect(await refused(rezipped(set('decks/one.en.json', '{}'), false))).toBe('damaged'));
  it('a file more than the checksums name', async () => expect(await refused(rezipped(set('dossiers/three.json', '{}'), false))).toBe('damaged'));
  it('a file fewer', async () => expect(await refused(rezipped((files) => { delete files['dossiers/two.json']; }, false))).toBe('damaged'));
  it('no checksums', async () => expect(await refused(rezipped((files) => { delete files['checksums.json']; }, false))).toBe('foreign'));
  it('a name that leads elsewhere', async () => expect(await refused(rezipped(set('../evil.json', '{}')))).toBe('foreign'));
  it('a name of nothing that a library has', async () => expect(await refused(rezipped(set('publications/x.html', 'x')))).toBe('foreign'));
  it('a dossier of another id than its name', async () => expect(await refused(rezipped((files) => { files['dossiers/three.json'] = files['dossiers/one.json'] ?? new Uint8Array(); }))).toBe('bad-content'));
  it('a dossier whose words were changed under its tag', async () => expect(await refused(rezipped((files) => { files['dossiers/one.json'] = strToU8(text(files, 'dossiers/one.json').replace('标题', '别的')); }))).toBe('bad-content'));
  it('a deck that is none', async () => expect(await refused(rezipped(set('decks/one.en.json', '{"schema":"x"}')))).toBe('bad-content'));
  it('a deck of another dossier than its name', async () => expect(await refused(rezipped((files) => { files['decks/two.en.json'] = files['decks/one.en.json'] ?? new Uint8Array(); }))).toBe('bad-content'));
  it('a word on decks that is none', async () => expect(await refused(rezipped(set('decks.json', '{"one.en.json":{"author":1}}')))).toBe('bad-content'));
  it('a publication with a file that its list does not know', async () => expect(await refused(rezipped((files) => { files[`publications/${hashOf('p')}/more.html`] = strToU8('<p>'); }))).toBe('bad-content'));
  it('of another kind altogether', async () => expect(await refused(zipSync({ 'a.txt': strToU8('a') }))).toBe('foreign'));
  it('of more files than may be', async () => expect(await refused(bytes, { ...LIMITS, entries: 3 })).toBe('too-many'));
  it('of more bytes than may be', async () => expect(await refused(bytes, { ...LIMITS, bytes: 10_000 })).toBe('too-large'));
  it('a bomb that says it is small', async () => {
    const bomb = Buffer.from(zipSync({ 'checksums.json': new Uint8Array(50_000_000) }));
    const central = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bomb.writeUInt32LE(100, central + 24);
    const before = process.memoryUsage().rss;
    expect(await refused(bomb)).toBe('damaged');
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });
});
