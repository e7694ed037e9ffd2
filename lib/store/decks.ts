import { createDecks, type Decks } from './deck-rows';
import { databaseHere, databaseIfAny } from './here';

/** The decks of this server. Reading makes no library. */
export function decks(): Decks {
  const here = async () => createDecks(await databaseHere(), () => new Date());
  const ifAny = async () => ((await databaseIfAny()) === null ? null : here());
  return {
    read: async (dossier, lang) => (await (await ifAny())?.read(dossier, lang)) ?? null,
    write: async (...deck) => (await here()).write(...deck),
    replace: async (...deck) => (await here()).replace(...deck),
    remove: async (dossier, lang) => (await ifAny())?.remove(dossier, lang),
  };
}
