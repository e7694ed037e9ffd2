import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../database';
import { deckFileName } from '../deck-files';
import { deckBody } from '../deck-rows';
import { isHash, publicationsIn } from '../publications';

/** A file of an archive. */
export type Entry = { readonly path: string; readonly bytes: Uint8Array };

/** Where what is archived stands; the library may not have been begun. */
export type Source = { readonly database: Database | null; readonly folder: string };

export const ARCHIVE_SCHEMA = 'mawqif.archive/1';
export const CHECKSUMS = 'checksums.json';

/** A dossier with all its revisions, as an archive holds it: the bodies as JSON, which gives the same bytes when it is written again. */
export type History = {
  readonly id: string;
  readonly deletedAt: string | null;
  readonly revisions: readonly { readonly number: number; readonly at: string; readonly author: string; readonly how: string; readonly etag: string; readonly body: unknown }[];
};

export function written(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`, 'utf8');
}

export async function historyOf({ db }: Database, id: string): Promise<History | null> {
  const dossier = await db.selectFrom('dossiers').select('deleted_at').where('id', '=', id).executeTakeFirst();
  if (dossier === undefined) return null;
  const rows = await db.selectFrom('revisions').select(['number', 'at', 'author', 'how', 'etag', 'body']).where('dossier', '=', id).orderBy('number').execute();
  return { id, deletedAt: dossier.deleted_at, revisions: rows.map(({ number, at, author, how, etag, body }) => ({ number, at, author, how, etag, body: JSON.parse(body) })) };
}

/** All that people have made, in one order that depends on nothing else: the same library gives the same files. The checksums come last. */
export async function* archiveEntries({ database, folder }: Source): AsyncGenerator<Entry> {
  const sums = new Map<string, string>();
  for await (const entry of contents({ database, folder })) {
    sums.set(entry.path, sha256(entry.bytes));
    yield entry;
  }
  yield { path: CHECKSUMS, bytes: written(Object.fromEntries(sums)) };
}

const TEXT = sql<number | string | null>`sum(length(body))`;

/** About how much an archive would hold, without making it. */
export async function archiveSize({ database, folder }: Source): Promise<{ readonly entries: number; readonly bytes: number }> {
  let [entries, bytes] = [0, 0];
  if (database !== null) {
    for (const { count, length } of [
      await database.db.selectFrom('revisions').select(({ fn }) => [fn.count<number | string>('dossier').distinct().as('count'), TEXT.as('length')]).executeTakeFirstOrThrow(),
      await database.db.selectFrom('decks').select(({ fn }) => [fn.countAll<number | string>().as('count'), TEXT.as('length')]).executeTakeFirstOrThrow(),
    ]) {
      entries += Number(count);
      bytes += Number(length ?? 0) * 2; // characters; most are of two bytes at the most
    }
  }
  const published = path.join(folder, 'publications');
  for (const hash of (await namesIn(published)).filter(isHash)) {
    const files = (await publicationsIn(published).meta(hash))?.files ?? [];
    entries += files.length + 1;
    bytes += files.reduce((sum, file) => sum + file.bytes, 0);
  }
  return { entries, bytes };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function* contents({ database, folder }: Source): AsyncGenerator<Entry> {
  yield { path: 'mawqif.json', bytes: written({ schema: ARCHIVE_SCHEMA }) };
  if (database !== null) yield* deckEntries(database);
  const ids = database === null ? [] : await database.db.selectFrom('dossiers').select('id').orderBy('id').execute();
  for (const { id } of ids) {
    const history = database === null ? null : await historyOf(database, id);
    if (history !== null) yield { path: `dossiers/${id}.json`, bytes: written(history) };
  }
  const published = path.join(folder, 'publications');
  for (const hash of (await namesIn(published)).filter(isHash)) {
    const meta = await publicationsIn(published).meta(hash);
    const files = meta === null ? [] : ['meta.json', ...meta.files.map((file) => file.path)];
    for (const name of files.toSorted(byBytes)) yield { path: `publications/${hash}/${name}`, bytes: await readFile(path.join(published, hash, name)) };
  }
}

/** Each deck as it was written, and beside them who wrote it and when. */
async function* deckEntries({ db }: Database): AsyncGenerator<Entry> {
  const rows = await db.selectFrom('decks').select(['dossier', 'lang', 'author', 'at']).execute();
  const named = rows.map((row) => ({ ...row, name: deckFileName(row) })).toSorted((a, b) => byBytes(a.name, b.name));
  const told: [string, Told][] = [];
  for (const { name, dossier, lang, author, at } of named) {
    const body = await deckBody({ db }, { dossier, lang });
    if (body === null) continue; // deleted while this is written
    told.push([name, { author, at }]);
    yield { path: `decks/${name}`, bytes: Buffer.from(body, 'utf8') };
  }
  if (told.length > 0) yield { path: DECKS_TOLD, bytes: written(Object.fromEntries(told)) };
}

export const DECKS_TOLD = 'decks.json';
type Told = { readonly author: string; readonly at: string };

const byBytes = (a: string, b: string) => (a < b ? -1 : 1);

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).toSorted(byBytes);
}
