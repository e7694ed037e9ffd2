import { Deck } from '@/lib/present/schema';
import type { Draft } from './saver';

const NAME = 'mawqif.decks';
const STORE = 'drafts';

let opened: Promise<IDBDatabase | null> | null = null;

/** A device may have no store, or forbid it: then what is not saved is in the page alone. */
function store(): Promise<IDBDatabase | null> {
  opened ??= new Promise((resolve) => {
    try {
      const request = window.indexedDB.open(NAME, 1);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => resolve(null));
    } catch {
      resolve(null);
    }
  });
  return opened;
}

/** Keeps what is not saved of one deck, in the place of what was kept of it before; null forgets it. */
export async function keepDraft(key: string, draft: Draft | null): Promise<void> {
  const database = await store();
  if (database === null) return;
  try {
    const drafts = database.transaction(STORE, 'readwrite').objectStore(STORE);
    if (draft === null) drafts.delete(key);
    else drafts.put(draft, key);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // full, or taken away meanwhile
  }
}

export async function keptDraft(key: string): Promise<Draft | null> {
  const database = await store();
  if (database === null) return null;
  return new Promise((resolve) => {
    const request = database.transaction(STORE).objectStore(STORE).get(key);
    request.addEventListener('success', () => resolve(draftOf(request.result)));
    request.addEventListener('error', () => resolve(null));
  });
}

/** Another version of this page may have put it there. */
function draftOf(found: unknown): Draft | null {
  if (typeof found !== 'object' || found === null || !('deck' in found) || !('base' in found)) return null;
  const [deck, base] = [Deck.safeParse(found.deck), Deck.safeParse(found.base)];
  return deck.success && base.success ? { deck: deck.data, base: base.data } : null;
}
