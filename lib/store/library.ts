import { createHash } from 'node:crypto';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Dossier } from '../dossier/schema';
import { isLang } from '../i18n/lang';
import type { History } from './archive/entries';
import type { Database } from './database';
import { dropWords, foundBy, keepWords } from './found-words';
import { dossierWords, queryWords } from './search-words';
import { summarise, type Summary } from './summary';
import type { Tables } from './tables';

/** How a revision came about. `shipped` is a dossier of the project's own as it was before anyone changed it here. */
export type How = 'shipped' | 'read' | 'corrected' | 'restored' | 'imported' | 'reread';

export type Revision = { readonly number: number; readonly at: string; readonly author: string; readonly how: How; readonly etag: string };
export type Kept = Revision & { readonly id: string; readonly body: string; readonly deletedAt: string | null };

export type Write = { readonly dossier: Dossier; readonly author: string; readonly how: How };
/** A write that somebody was faster than: what stands there now. */
export type Outcome = { readonly ok: true; readonly kept: Kept } | { readonly ok: false; readonly now: Kept | null };
export type Page = { readonly items: readonly Summary[]; readonly total: number; readonly more: boolean };
/** Where a page of the list begins: after the dossier of this id, which need not be in the library, and date. */
export type Place = { readonly id: string; readonly sortedBy: string };
export type Asked<After = string> = { readonly limit: number; readonly after: After | null; readonly query: string };

/** Days that something deleted can be had back. */
export const UNDO_DAYS = 30;
const DAY = 86_400_000; // ms

/** What a library of dossiers can do; both databases do it alike. Ids and moments come from outside, so that a test can give them. */
export type Library = {
  readonly list: (asked: Asked<Place>) => Promise<Page>;
  /** The newest revision, also of what is deleted. */
  readonly read: (id: string) => Promise<Kept | null>;
  readonly revisions: (id: string) => Promise<readonly Revision[]>;
  readonly revision: (id: string, number: number) => Promise<Kept | null>;
  /** Refused where the id is taken. `first` is kept before it as revision 1: a dossier that was shipped and is now changed. */
  readonly create: (write: Write, first?: Write) => Promise<Outcome>;
  /** Refused where the newest revision is no longer the one with the tag `was`. */
  readonly correct: (write: Write, was: string) => Promise<Outcome>;
  /** Null where there is nothing to delete, or nothing to bring back. */
  readonly remove: (id: string) => Promise<Kept | null>;
  readonly bringBack: (id: string) => Promise<Kept | null>;
  /** Living dossiers of the very same article, by {@link textHash}. */
  readonly sameArticle: (hash: string) => Promise<readonly Summary[]>;
  /** Which of these ids this library has an answer for, deleted ones too. */
  readonly known: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
};

type Within = Kysely<Tables> | Transaction<Tables>;

/** JSON as it is kept and served; the tag is of exactly these bytes. */
export function bodyOf(dossier: Dossier): string {
  return JSON.stringify(dossier);
}

export function tagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
}

export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function createLibrary({ kind, db }: Database, now: () => Date): Library {
  const read = async (within: Within, id: string): Promise<Kept | null> => {
    const row = await within.selectFrom('revisions').innerJoin('dossiers', (join) => join.onRef('dossiers.id', '=', 'revisions.dossier').onRef('dossiers.revision', '=', 'revisions.number'))
      .selectAll('revisions').select('dossiers.deleted_at').where('revisions.dossier', '=', id).executeTakeFirst();
    return row === undefined ? null : keptFrom(row);
  };

  const write = async (within: Transaction<Tables>, number: number, { dossier, author, how }: Write): Promise<void> => {
    const body = bodyOf(dossier);
    const at = now().toISOString();
    const row = { ...rowOf(dossier), etag: tagOf(body), revision: number, changed_at: at, deleted_at: null };
    if (number === 1) {
      await within.insertInto('dossiers').values(row).execute();
    } else {
      const { numUpdatedRows } = await within.updateTable('dossiers').set(row).where('id', '=', dossier.id).where('revision', '=', number - 1).executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new Overtaken();
    }
    await within.insertInto('revisions').values({ dossier: dossier.id, number, at, author, how, etag: row.etag, body }).execute();
    await keepWords(kind, within, dossier.id, dossierWords(dossier));
  };

  const attempt = async (id: string, act: (within: Transaction<Tables>) => Promise<boolean>): Promise<Outcome> => {
    try {
      const done = await db.transaction().execute(async (within) => (await act(within)) ? read(within, id) : null);
      if (done !== null) return { ok: true, kept: done };
    } catch (error) {
      if (!(error instanceof Overtaken) && !isTaken(error)) throw error;
    }
    return { ok: false, now: await read(db, id) };
  };

  const mark = async (id: string, deleted: string | null): Promise<Kept | null> => {
    const { numUpdatedRows } = await db.updateTable('dossiers').set({ deleted_at: deleted })
      .where('id', '=', id).where('deleted_at', deleted === null ? 'is not' : 'is', null).executeTakeFirst();
    return numUpdatedRows === 1n ? read(db, id) : null;
  };

  return {
    read: (id) => read(db, id),
    list: async ({ limit, after, query }) => {
      await forgetOld({ kind, db }, now());
      const words = queryWords(query);
      const ask = async (within: Within): Promise<Page> => {
        const living = () => {
          const all = within.selectFrom('dossiers').where('deleted_at', 'is', null);
          return words.length === 0 ? all : all.where(foundBy(kind, words));
        };
        const { total } = await living().select(({ fn }) => fn.countAll<number | string | bigint>().as('total')).executeTakeFirstOrThrow();
        let rest = living().selectAll('dossiers').orderBy('sorted_by', 'desc').orderBy('id').limit(limit + 1);
        if (after !== null) rest = rest.where((eb) => eb.or([eb('sorted_by', '<', after.sortedBy), eb.and([eb('sorted_by', '=', after.sortedBy), eb('id', '>', after.id)])]));
        const rows = await rest.execute();
        const items = rows.slice(0, limit).map(summaryFrom);
        return { items, total: Number(total), more: rows.length > limit };
      };
      if (kind === 'sqlite' || words.length === 0) return ask(db);
      return db.transaction().execute(async (within) => {
        // PostgreSQL takes reading every row for cheap, but a row's words lie apart from it and cost more than all the rest.
        await sql`set local enable_seqscan = off`.execute(within);
        return ask(within);
      });
    },
    revisions: async (id) => {
      const rows = await db.selectFrom('revisions').select(['number', 'at', 'author', 'how', 'etag']).where('dossier', '=', id).orderBy('number').execute();
      return rows.map((row) => ({ ...row, how: howFrom(row.how) }));
    },
    revision: async (id, number) => {
      const row = await db.selectFrom('revisions').selectAll().where('dossier', '=', id).where('number', '=', number).executeTakeFirst();
      return row === undefined ? null : keptFrom({ ...row, deleted_at: null });
    },
    create: (last, first) => attempt(last.dossier.id, async (within) => {
      const all = first === undefined ? [last] : [first, last];
      for (const [i, one] of all.entries()) await write(within, i + 1, one);
      return true;
    }),
    correct: (one, was) => attempt(one.dossier.id, async (within) => {
      const before = await within.selectFrom('dossiers').select(['revision', 'etag', 'deleted_at']).where('id', '=', one.dossier.id).executeTakeFirst();
      if (before === undefined || before.deleted_at !== null || before.etag !== was) return false;
      if (tagOf(bodyOf(one.dossier)) !== was) await write(within, before.revision + 1, one); // nothing changed: nothing to keep
      return true;
    }),
    remove: (id) => mark(id, now().toISOString()),
    bringBack: (id) => mark(id, null),
    sameArticle: async (hash) => (await db.selectFrom('dossiers').selectAll().where('text_hash', '=', hash).where('deleted_at', 'is', null).orderBy('id').execute()).map(summaryFrom),
    known: async (ids) => {
      if (ids.length === 0) return new Set();
      const rows = await db.selectFrom('dossiers').select('id').where('id', 'in', ids).execute();
      return new Set(rows.map(({ id }) => id));
    },
  };
}

/** Thrown inside a transaction, which it undoes: another writer was there first. */
class Overtaken extends Error {}

/** A key that exists, as either database says it: SQLITE_CONSTRAINT…, 23505. */
function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_CONSTRAINT') || code === '23505';
}

/** A dossier of another library, with every revision as it was there. */
export async function insertHistory({ kind, db }: Database, { id, deletedAt, revisions }: History, last: Dossier): Promise<void> {
  const newest = revisions.at(-1);
  if (newest === undefined) throw new Error(`bug: a dossier without a revision: ${id}`);
  await db.transaction().execute(async (within) => {
    await within.insertInto('dossiers').values({ ...rowOf(last), id, etag: newest.etag, revision: newest.number, changed_at: newest.at, deleted_at: deletedAt }).execute();
    for (const { body, ...revision } of revisions) await within.insertInto('revisions').values({ dossier: id, ...revision, body: JSON.stringify(body) }).execute();
    await keepWords(kind, within, id, dossierWords(last));
  });
}

async function forgetOld({ kind, db }: Pick<Database, 'kind' | 'db'>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNDO_DAYS * DAY).toISOString();
  const old = await db.selectFrom('dossiers').select('id').where('deleted_at', '<', before).execute();
  for (const { id } of old) {
    await db.transaction().execute(async (within) => {
      await dropWords(kind, within, id);
      await within.deleteFrom('decks').where('dossier', '=', id).execute();
      await within.deleteFrom('revisions').where('dossier', '=', id).execute();
      await within.deleteFrom('dossiers').where('id', '=', id).execute();
    });
  }
}

function rowOf(dossier: Dossier) {
  const { id, title, lang, publisher, publishedOn, counts } = summarise(dossier);
  return { id, title, lang, publisher, published_on: publishedOn, sorted_by: publishedOn ?? '', counts: JSON.stringify(counts), text_hash: textHash(dossier.article.text) };
}

function summaryFrom(row: Selectable<Tables['dossiers']>): Summary {
  const { id, title, lang, publisher, published_on: publishedOn, counts } = row;
  if (!isLang(lang)) throw new Error(`bug: a dossier in "${lang}"`);
  return { id, title, lang, publisher, publishedOn, counts: JSON.parse(counts) }; // as rowOf wrote them
}

function keptFrom(row: Selectable<Tables['revisions']> & { readonly deleted_at: string | null }): Kept {
  const { dossier: id, number, at, author, how, etag, body, deleted_at: deletedAt } = row;
  return { id, number, at, author, how: howFrom(how), etag, body, deletedAt };
}

export const HOWS = ['shipped', 'read', 'corrected', 'restored', 'imported', 'reread'] as const satisfies readonly How[];

function howFrom(text: string): How {
  const how = HOWS.find((known) => known === text);
  if (how === undefined) throw new Error(`bug: a revision that came about by "${text}"`);
  return how;
}
