import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Lang } from '../i18n/lang';
import type { Deck } from '../present/schema';
import type { Database } from './database';
import type { Tables } from './tables';

/** Decks as the library keeps them, one a dossier and language. A dossier that nobody has changed may have one too. */
export type Decks = {
  /** As it was written; null when there is none. */
  readonly read: (dossier: string, lang: Lang) => Promise<string | null>;
  /** Keeps a deck, whatever stands there; answers what was written. */
  readonly write: (deck: Deck, lang: Lang, author: string) => Promise<string>;
  /** Keeps a deck in the place of the one that `read` gave; null where somebody was faster, who isn't written over. */
  readonly replace: (deck: Deck, lang: Lang, author: string, before: string | null) => Promise<string | null>;
  /** Leaves the dossier with the deck that it gives by itself. */
  readonly remove: (dossier: string, lang: Lang) => Promise<void>;
};

/** Each change is one statement: of two writers who saw the same deck, the database lets one through. */
export function createDecks({ db }: Pick<Database, 'db'>, now: () => Date): Decks {
  const changed = (deck: Deck, author: string) => valuesOf({ body: `${JSON.stringify(deck, null, 2)}\n`, author, at: now().toISOString() });
  return {
    read: (dossier, lang) => deckBody({ db }, { dossier, lang }),
    write: async (deck, lang, author) => {
      const values = changed(deck, author);
      await db.insertInto('decks').values({ dossier: deck.dossier, lang, ...values }).onConflict((key) => key.columns(['dossier', 'lang']).doUpdateSet(values)).execute();
      return values.body;
    },
    replace: async (deck, lang, author, before) => {
      const values = changed(deck, author);
      if (before === null) return (await insertDeck({ db }, { dossier: deck.dossier, lang, ...values })) ? values.body : null;
      const { numUpdatedRows } = await db.updateTable('decks').set(values).where('dossier', '=', deck.dossier).where('lang', '=', lang).where('etag', '=', tagOf(before)).executeTakeFirst();
      return numUpdatedRows === 1n ? values.body : null;
    },
    remove: async (dossier, lang) => {
      await db.deleteFrom('decks').where('dossier', '=', dossier).where('lang', '=', lang).execute();
    },
  };
}

/** As it was written; null when there is none. */
export async function deckBody({ db }: { readonly db: Kysely<Tables> }, { dossier, lang }: { readonly dossier: string; readonly lang: string }): Promise<string | null> {
  return (await db.selectFrom('decks').select('body').where('dossier', '=', dossier).where('lang', '=', lang).executeTakeFirst())?.body ?? null;
}

/** False where one stands there already, which stays as it is. */
export async function insertDeck({ db }: { readonly db: Kysely<Tables> }, { dossier, lang, body, author, at }: Omit<Selectable<Tables['decks']>, 'etag'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.insertInto('decks').values({ dossier, lang, ...valuesOf({ body, author, at }) }).onConflict((key) => key.doNothing()).executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

function valuesOf<T extends { readonly body: string }>(values: T) {
  return { ...values, etag: tagOf(values.body) };
}

/** Of the bytes as they are kept; what a reader is sent is made of them and has a tag of its own. */
function tagOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
