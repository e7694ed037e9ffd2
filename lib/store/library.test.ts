import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql, type Migration } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import first from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import { Dossier } from '../dossier/schema';
import { openPostgres, openSqlite, type Database } from './database';
import { bodyOf, createLibrary, tagOf, textHash, type Library, type Page } from './library';
import { migrate, MIGRATIONS } from './migrations';
import { startPostgres, type OwnPostgres } from './postgres.fixture';

// One contract, two databases. Where a machine has no PostgreSQL, the first line of the report says that nobody asked it.

const base = Dossier.parse(first);
const postgres: OwnPostgres | null = await startPostgres();
if (postgres === null) process.stderr.write('no PostgreSQL on this machine: the library is tested on SQLite alone\n');
afterAll(async () => postgres?.stop());

const dossier = (id: string, { text = base.article.text, publishedOn = '2021-11-05', title = base.article.title }: { readonly text?: string; readonly publishedOn?: string | null; readonly title?: string } = {}): Dossier =>
  ({ ...base, id, article: { ...base.article, text, publishedOn, title }, ...(text === base.article.text ? {} : { statements: [], mentions: [], dates: [], events: [], coverage: [], actors: [], places: [], things: [] }) });
const titled = (id: string, title: string): Dossier => ({ ...base, id, article: { ...base.article, title } });
const by = (author: string, one: Dossier, how: 'read' | 'corrected' = 'read') => ({ dossier: one, author, how });

type Bench = { readonly database: Database; readonly library: Library; readonly close: () => Promise<void> };
type Kind = { readonly name: string; readonly open: () => Promise<Bench>; readonly clock: { now: string } };

function kindOf(name: string, database: (folder: string) => Database): Kind {
  const clock = { now: '2026-01-01T00:00:00.000Z' };
  return {
    name,
    clock,
    open: async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'mawqif-library-'));
      const opened = database(folder);
      if (opened.kind === 'postgres') await sql`drop schema public cascade; create schema public`.execute(opened.db);
      await migrate(opened);
      return {
        database: opened,
        library: createLibrary(opened, () => new Date(clock.now)),
        close: async () => {
          await opened.db.destroy();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}

const KINDS = [
  kindOf('SQLite', (folder) => openSqlite(path.join(folder, 'library.sqlite'))),
  ...(postgres === null ? [] : [kindOf('PostgreSQL', () => openPostgres(postgres.url))]),
];

describe.each(KINDS)('the library on $name', ({ open, clock }) => {
  let bench: Bench;
  beforeAll(async () => { bench = await open(); });
  beforeEach(async () => {
    await bench.close();
    clock.now = '2026-01-01T00:00:00.000Z';
    bench = await open();
  });
  afterAll(async () => bench.close());

  it('keeps what it was given, byte by byte, under its tag', async () => {
    const { library } = bench;
    const made = await library.create(by('amal', dossier('one')));
    expect(made).toMatchObject({ ok: true, kept: { id: 'one', number: 1, author: 'amal', how: 'read', at: clock.now, deletedAt: null } });
    const kept = await library.read('one');
    expect(kept?.body).toBe(bodyOf(dossier('one')));
    expect(kept?.etag).toBe(tagOf(kept?.body ?? ''));
    expect(await library.read('two')).toBeNull();
  });

  it('takes an id once', async () => {
    const { library } = bench;
    await library.create(by('amal', dossier('one')));
    expect(await library.create(by('bo', titled('one', 'other')))).toMatchObject({ ok: false, now: { author: 'amal', number: 1 } });
  });

  it('corrects only what the writer has seen, and tells the loser what stands there', async () => {
    const { library } = bench;
    const made = await library.create(by('amal', dossier('one')));
    const was = made.ok ? made.kept.etag : '';
    const bo = await library.correct(by('bo', titled('one', 'ب'), 'corrected'), was);
    expect(bo).toMatchObject({ ok: true, kept: { number: 2, author: 'bo' } });
    expect(await library.correct(by('amal', titled('one', 'ج'), 'corrected'), was)).toMatchObject({ ok: false, now: { number: 2, author: 'bo' } });
    expect(await library.correct(by('amal', titled('two', 'ج'), 'corrected'), was)).toEqual({ ok: false, now: null });
    expect((await library.revisions('one')).map(({ number, author, how }) => [number, author, how])).toEqual([[1, 'amal', 'read'], [2, 'bo', 'corrected']]);
    expect((await library.revision('one', 1))?.body).toBe(bodyOf(dossier('one')));
    expect(await library.revision('one', 3)).toBeNull();
  });

  it('keeps no revision of a correction that changes nothing', async () => {
    const { library } = bench;
    const made = await library.create(by('amal', dossier('one')));
    expect(await library.correct(by('bo', dossier('one'), 'corrected'), made.ok ? made.kept.etag : '')).toMatchObject({ ok: true, kept: { number: 1, author: 'amal' } });
    expect(await library.revisions('one')).toHaveLength(1);
  });

  it('keeps a shipped dossier as it was before its first change', async () => {
    const { library } = bench;
    await library.create(by('amal', titled('one', 'mended'), 'corrected'), { dossier: dossier('one'), author: 'mawqif', how: 'shipped' });
    expect((await library.revisions('one')).map(({ author, how }) => [author, how])).toEqual([['mawqif', 'shipped'], ['amal', 'corrected']]);
  });

  it('loses no correction of many writers at once, and lets each know', async () => {
    const { library } = bench;
    await library.create(by('amal', titled('one', '-')));
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; turn < 5; turn += 1) {
        for (;;) {
          const now = await library.read('one');
          const before = Dossier.parse(JSON.parse(now?.body ?? ''));
          const outcome = await library.correct(by(`w${writer}`, titled('one', `${before.article.title}${writer}`), 'corrected'), now?.etag ?? '');
          if (outcome.ok) break;
        }
      }
    });
    await Promise.all(writers);
    const said = Dossier.parse(JSON.parse((await library.read('one'))?.body ?? '')).article.title;
    expect(said.slice(1).split('').toSorted().join('')).toBe(Array.from({ length: 8 }, (_, writer) => String(writer).repeat(5)).join(''));
    expect(await library.revisions('one')).toHaveLength(41);
  });

  it('lists the newest article first, a page at a time, and counts them all', async () => {
    const { library } = bench;
    for (const [id, publishedOn] of [['a', null], ['b', '2020-01-01'], ['c', '2024-05-01'], ['d', '2020-01-01'], ['e', '2022-02-02']] as const) await library.create(by('amal', dossier(id, { publishedOn })));
    const seen: string[] = [];
    let after: { readonly id: string; readonly sortedBy: string } | null = null;
    for (let more = true; more;) {
      const page: Page = await library.list({ limit: 2, after, query: '' });
      expect(page.total).toBe(5);
      seen.push(...page.items.map(({ id }) => id));
      const last = page.items.at(-1);
      after = last === undefined ? null : { id: last.id, sortedBy: last.publishedOn ?? '' };
      more = page.more;
    }
    expect(seen).toEqual(['c', 'e', 'b', 'd', 'a']);
    expect((await library.list({ limit: 1, after: null, query: '' })).items[0]).toMatchObject({ lang: 'ar', publishedOn: '2024-05-01', counts: { statements: 35, speakers: 2 } });
  });

  it('finds words in three languages, however they are written', async () => {
    const { library } = bench;
    await library.create(by('amal', dossier('ar', { text: 'أَكَّدَ الوزيرُ أنّ القمّةَ والمصالحةَ قريبتان في إسطنبول.', title: 'قمة' })));
    await library.create(by('amal', dossier('en', { text: 'The envoy praised the Ceasefire in Geneva.', title: 'Talks' })));
    await library.create(by('amal', dossier('zh', { text: '外交部发言人强调坚持一个中国原则。', title: '发言' })));
    const found = async (query: string) => (await library.list({ limit: 9, after: null, query })).items.map(({ id }) => id);
    expect(await found('المصالحة')).toEqual(['ar']);
    expect(await found('مصالحة')).toEqual(['ar']);
    expect(await found('اسطنبول')).toEqual(['ar']);
    expect(await found('قمه الوزير')).toEqual(['ar']);
    expect(await found('ceasef')).toEqual(['en']);
    expect(await found('ceasefire geneva')).toEqual(['en']);
    expect(await found('ceasefire paris')).toEqual([]);
    expect(await found('发言人')).toEqual(['zh']);
    expect(await found('一个中国')).toEqual(['zh']);
    expect(await found('日本')).toEqual([]);
    expect(await found('" * ) & | ! :')).toHaveLength(3); // no word in it: nothing is asked for
  });

  it('is found by its newest words alone', async () => {
    const { library } = bench;
    const made = await library.create(by('amal', dossier('one', { text: 'the old word', title: 'T' })));
    await library.correct(by('amal', dossier('one', { text: 'a newer phrase', title: 'T' }), 'corrected'), made.ok ? made.kept.etag : '');
    expect((await library.list({ limit: 9, after: null, query: 'old' })).total).toBe(0);
    expect((await library.list({ limit: 9, after: null, query: 'newer' })).total).toBe(1);
  });

  it('brings back what was deleted, for thirty days', async () => {
    const { library } = bench;
    await library.create(by('amal', dossier('one')));
    expect(await library.remove('one')).toMatchObject({ deletedAt: clock.now });
    expect(await library.remove('one')).toBeNull();
    expect((await library.list({ limit: 9, after: null, query: '' })).total).toBe(0);
    expect(await library.sameArticle(textHash(base.article.text))).toEqual([]);
    clock.now = '2026-01-30T00:00:00.000Z';
    await library.list({ limit: 9, after: null, query: '' });
    expect(await library.bringBack('one')).toMatchObject({ id: 'one', deletedAt: null });
    expect(await library.bringBack('one')).toBeNull();
    expect((await library.sameArticle(textHash(base.article.text))).map(({ id }) => id)).toEqual(['one']);
    await library.remove('one');
    clock.now = '2026-03-02T00:00:00.000Z';
    await library.list({ limit: 9, after: null, query: '' });
    expect(await library.read('one')).toBeNull();
    expect(await library.revisions('one')).toEqual([]);
    expect(await library.known(['one', 'two'])).toEqual(new Set());
  });

  it('corrects nothing that is deleted', async () => {
    const { library } = bench;
    const made = await library.create(by('amal', dossier('one')));
    await library.remove('one');
    expect(await library.correct(by('bo', titled('one', 'x'), 'corrected'), made.ok ? made.kept.etag : '')).toMatchObject({ ok: false, now: { deletedAt: clock.now } });
  });

  it('keeps a copy before its tables change, and all that is in them', async () => {
    const { library, database } = bench;
    await library.create(by('amal', dossier('one')));
    const second: Migration = { up: (db) => db.schema.alterTable('dossiers').addColumn('more', 'text').execute() };
    await migrate(database, { ...MIGRATIONS, '9001-more': () => second });
    await migrate(database, { ...MIGRATIONS, '9001-more': () => second });
    expect((await library.read('one'))?.body).toBe(bodyOf(dossier('one')));
    if (database.kind === 'sqlite') {
      const copy = openSqlite(path.join(path.dirname(database.place), 'backups', 'before-9001-more.sqlite'));
      expect((await createLibrary(copy, () => new Date(clock.now)).read('one'))?.body).toBe(bodyOf(dossier('one')));
      expect((await sql<{ name: string }>`select name from pragma_table_info('dossiers')`.execute(copy.db)).rows.map(({ name }) => name)).not.toContain('more');
      await copy.db.destroy();
    } else {
      expect((await sql<{ body: string }>`select body from before_9001_more.revisions`.execute(database.db)).rows.map(({ body }) => body)).toEqual([bodyOf(dossier('one'))]);
      await sql`drop schema before_9001_more cascade`.execute(database.db);
    }
  });

  it('leaves its tables as they were where a change of them fails', async () => {
    const { library, database } = bench;
    await library.create(by('amal', dossier('one')));
    const broken: Migration = { up: async (db) => { await db.schema.alterTable('dossiers').addColumn('more', 'text').execute(); throw new Error('no'); } };
    await expect(migrate(database, { ...MIGRATIONS, '9001-more': () => broken })).rejects.toThrow('no');
    expect((await library.read('one'))?.body).toBe(bodyOf(dossier('one')));
    await sql`alter table dossiers add column more text`.execute(database.db); // it isn't there
    if (database.kind === 'postgres') await sql`drop schema if exists before_9001_more cascade`.execute(database.db);
  });
});

it('on SQLite, has each answered write on the disk', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mawqif-library-'));
  const { db } = openSqlite(path.join(folder, 'library.sqlite'));
  expect((await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)).rows).toMatchObject([{ journal_mode: 'wal' }]);
  expect((await sql<{ synchronous: number }>`pragma synchronous`.execute(db)).rows).toMatchObject([{ synchronous: 2 }]); // FULL
  await db.destroy();
  rmSync(folder, { recursive: true });
});
