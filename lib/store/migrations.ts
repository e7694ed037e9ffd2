import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import type { Database } from './database';
import { createWordIndex } from './found-words';
import { makeFolder, syncToDisk } from './on-disk';
import type { Tables } from './tables';

type Kind = Database['kind'];
/** Names sort as they are to be run; one that has run anywhere is never edited. */
export type Migrations = Readonly<Record<string, (kind: Kind) => Migration>>;

export const MIGRATIONS: Migrations = {
  '0001-library': (kind) => ({
    up: async (db: Kysely<Tables>) => {
      // Sorted by its bytes, as SQLite does; a PostgreSQL's own order depends on its locale.
      const key = kind === 'postgres' ? sql`text collate "C"` : ('text' as const);
      await db.schema.createTable('dossiers')
        .addColumn('id', key, (column) => column.primaryKey())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('lang', 'text', (column) => column.notNull())
        .addColumn('publisher', 'text')
        .addColumn('published_on', 'text')
        .addColumn('sorted_by', key, (column) => column.notNull())
        .addColumn('counts', 'text', (column) => column.notNull())
        .addColumn('text_hash', 'text', (column) => column.notNull())
        .addColumn('etag', 'text', (column) => column.notNull())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('changed_at', 'text', (column) => column.notNull())
        .addColumn('deleted_at', 'text')
        .execute();
      await db.schema.createIndex('dossiers_in_order').on('dossiers').columns(['sorted_by desc', 'id']).execute();
      await db.schema.createIndex('dossiers_by_text').on('dossiers').column('text_hash').execute();
      await db.schema.createTable('revisions')
        .addColumn('dossier', key, (column) => column.notNull().references('dossiers.id').onDelete('cascade'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('author', 'text', (column) => column.notNull())
        .addColumn('how', 'text', (column) => column.notNull())
        .addColumn('etag', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('revisions_key', ['dossier', 'number']) // two writers of one number: the second fails
        .execute();
      await createWordIndex(kind, db);
    },
  }),
  '0002-share-links': () => ({
    up: (db: Kysely<Tables>) => db.schema.createTable('share_links')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('revoked_at', 'text')
      .execute(),
  }),
  '0003-decks': (kind) => ({
    up: (db: Kysely<Tables>) => db.schema.createTable('decks')
      .addColumn('dossier', kind === 'postgres' ? sql`text collate "C"` : 'text', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('etag', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('decks_key', ['dossier', 'lang'])
      .execute(),
  }),
};

/** Brings the tables to what this program needs, in one transaction, after a copy of what was there. */
export async function migrate({ kind, db, place }: Database, migrations: Migrations = MIGRATIONS): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(Object.fromEntries(Object.entries(migrations).map(([name, make]) => [name, make(kind)]))) };
  const migrator = new Migrator({ db, provider });
  const all = await migrator.getMigrations();
  const next = all.find(({ executedAt }) => executedAt === undefined);
  if (next === undefined) return;
  if (all.some(({ executedAt }) => executedAt !== undefined)) await (kind === 'sqlite' ? copyFile(db, place, next.name) : copyTables(db, next.name));
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('the tables could not be changed', { cause: error });
}

/** A whole database beside the one that is about to change: `backups/before-<migration>.sqlite`. */
async function copyFile(db: Kysely<Tables>, file: string, name: string): Promise<void> {
  const folder = path.join(path.dirname(file), 'backups');
  makeFolder(folder);
  const copy = path.join(folder, `before-${name}.sqlite`);
  if (existsSync(copy) && statSync(copy).size > 0) return; // of an attempt that failed: it holds what was there before
  const aside = `${copy}.making-${process.pid}`; // a copy has its name once it is whole
  try {
    await sql`vacuum into ${aside}`.execute(db);
    syncToDisk(aside);
    renameSync(aside, copy);
    syncToDisk(folder);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** What people made; words are found anew from it. */
const KEPT = ['dossiers', 'revisions', 'share_links', 'decks'] as const;

async function copyTables(db: Kysely<Tables>, name: string): Promise<void> {
  const schema = `before_${name.replaceAll('-', '_')}`;
  await db.transaction().execute(async (within) => {
    const { rows: [here] } = await sql<{ current: string }>`select current_schema() as current`.execute(within);
    await sql`create schema if not exists ${sql.id(schema)}`.execute(within);
    const there = new Set((await within.introspection.getTables()).filter((table) => table.schema === here?.current).map(({ name: table }) => table));
    for (const table of KEPT.filter((one) => there.has(one))) {
      await sql`create table if not exists ${sql.id(schema, table)} as table ${sql.id(table)}`.execute(within);
    }
  });
}
