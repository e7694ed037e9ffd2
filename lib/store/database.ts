import path from 'node:path';
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect } from 'kysely';
import Sqlite from 'libsql';
import pg from 'pg';
import { makeFolder } from './on-disk';
import type { Tables } from './tables';

/** A database of the library, of either kind, with what the two write differently. */
export type Database = {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Where it is, for whoever reads a message: a file, or a server without its password. */
  readonly place: string;
};

const BUSY = 10_000; // ms that a writer waits for another process
const CONNECTIONS = 8;

/** SQLite in a file: after a write has been answered it is on the disk, whatever happens to the machine. */
export function openSqlite(file: string): Database {
  makeFolder(path.dirname(file));
  const sqlite = opened(file);
  sqlite.pragma(`busy_timeout = ${BUSY}`);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  const dialect = new SqliteDialect({ database: sqlite });
  // SQLite undoes changes of its tables like any other; Kysely leaves that out of account, and would leave a failed migration half done.
  const adapter: SqliteAdapter = Object.create(new SqliteAdapter(), { supportsTransactionalDdl: { value: true } });
  dialect.createAdapter = () => adapter;
  const driver = dialect.createDriver();
  const rollBack = driver.rollbackTransaction.bind(driver);
  // Where the disk is full, SQLite has undone the transaction by itself; a second undoing fails, and would hide why.
  driver.rollbackTransaction = (connection) => rollBack(connection).catch((error: unknown) => {
    if (!(error instanceof Error) || !error.message.includes('no transaction is active')) throw error;
  });
  dialect.createDriver = () => driver;
  return { kind: 'sqlite', db: new Kysely<Tables>({ dialect }), place: file };
}

/** What the file system says no to, SQLite names by a number; libsql hands it on in words alone, and then nobody could say what was in the way. */
function opened(file: string): Sqlite.Database {
  try {
    return new Sqlite(file);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('ConnectionFailed')) throw error;
    throw Object.assign(new Error(error.message, { cause: error }), { code: 'SQLITE_CANTOPEN' });
  }
}

/** PostgreSQL at an address `postgres://…`; nothing is asked of it before the first query. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  pool.on('error', () => undefined); // a connection that breaks while idle; the query that needs one says so
  const { host, pathname } = new URL(url);
  return { kind: 'postgres', db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), place: `${host}${pathname}` };
}
