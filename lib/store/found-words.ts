import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database';
import type { Tables } from './tables';

type Kind = Database['kind'];
type Within = Kysely<Tables> | Transaction<Tables>;

// The one thing that the two databases write each in its own way: an index of words, as lib/store/search-words.ts makes them. SQLite's
// has the row number of the dossier for its key, since FTS5 finds a row by nothing else without reading them all.

export async function createWordIndex(kind: Kind, db: Within): Promise<void> {
  if (kind === 'sqlite') {
    await sql`create virtual table dossier_words using fts5(words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0")`.execute(db);
    return;
  }
  await sql`create table dossier_words (id text primary key, words tsvector not null)`.execute(db);
  await sql`create index dossier_words_found on dossier_words using gin (words)`.execute(db);
}

/** Has a dossier found by these words and by no others. */
export async function keepWords(kind: Kind, db: Within, id: string, words: readonly string[]): Promise<void> {
  await dropWords(kind, db, id);
  const text = words.join(' ');
  if (kind === 'sqlite') await sql`insert into dossier_words (rowid, words) select rowid, ${text} from dossiers where id = ${id}`.execute(db);
  else await sql`insert into dossier_words (id, words) values (${id}, to_tsvector('simple', ${text}))`.execute(db);
}

export async function dropWords(kind: Kind, db: Within, id: string): Promise<void> {
  if (kind === 'sqlite') await sql`delete from dossier_words where rowid = (select rowid from dossiers where id = ${id})`.execute(db);
  else await sql`delete from dossier_words where id = ${id}`.execute(db);
}

/** A condition on a row of `dossiers`: it has, for each of these, a word that begins so. */
export function foundBy(kind: Kind, words: readonly string[]) {
  if (kind === 'sqlite') return sql<boolean>`dossiers.rowid in (select rowid from dossier_words where dossier_words match ${words.map((word) => `"${word}"*`).join(' ')})`;
  return sql<boolean>`dossiers.id in (select id from dossier_words where words @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')}))`;
}
