import { mergeDecks } from '@/lib/present/merge';
import type { Deck } from '@/lib/present/schema';
import type { Answer, Kept, SaveAnswer } from './deck-client';

/** What a device keeps of a deck that is not saved: it, and the one that it was made out of. */
export type Draft = { readonly deck: Deck; readonly base: Deck };

export type SaverState = {
  readonly status:
    | { readonly state: 'saved' | 'unsaved' | 'saving' | 'unreachable' }
    | { readonly state: 'refused'; readonly why: string }
    /** The same words were changed here and elsewhere: a person says which stand. */
    | { readonly state: 'clash'; readonly scenes: readonly string[] };
  readonly saved: Kept;
  /** Names of scenes that somebody else changed meanwhile and that were taken in. */
  readonly taken: readonly string[];
};

type SaverOptions = {
  readonly first: Kept;
  readonly save: (deck: Deck, etag: string) => Promise<SaveAnswer>;
  readonly load: () => Promise<Answer>;
  /** Null forgets it. */
  readonly keep: (draft: Draft | null) => void;
  /** Asks the page to take in what others did; it answers by `change`. */
  readonly rebase: (change: (deck: Deck) => Deck) => void;
  /** Asks the page to show another deck as an edit, so that it can be undone. */
  readonly replace: (deck: Deck) => void;
};

/** Saves a deck by itself: on this device at once, on the server after a pause, again and again while it doesn't answer. */
export type Saver = {
  readonly get: () => SaverState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (deck: Deck) => void;
  readonly saveNow: () => Promise<void>;
  /** A draft that was found on the device; false where nothing of it was still to be saved. */
  readonly resume: (draft: Draft) => boolean;
  readonly settle: (whose: 'own' | 'other') => void;
  readonly close: () => void;
};

const PAUSE = 1000; // ms without a change
const AGAIN = 2000; // ms; doubled with each failure
const LONGEST = 15_000;

export function createSaver({ first, save, load, keep, rebase, replace }: SaverOptions): Saver {
  const listeners = new Set<() => void>();
  let state: SaverState = { status: { state: 'saved' }, saved: first, taken: [] };
  let deck = first.deck;
  /** What a draft was made out of; during a clash still the deck before it. */
  let base = first.deck;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUnderWay = false;
  let failures = 0;
  /** The deck that a clash was found in: a later one clashes anew or not at all. */
  let other: Deck | null = null;

  const isSaved = (): boolean => isSame(deck, state.saved.deck);
  const set = (next: Partial<SaverState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const after = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), ms);
  };
  const takeIn = (got: Kept): void => {
    const from = base;
    const { clashes, taken } = mergeDecks(from, deck, got.deck);
    set({ saved: got, taken: titles(got.deck, taken) });
    if (clashes.length > 0) ask(from, got.deck, clashes);
    else {
      base = got.deck;
      after(PAUSE);
    }
    rebase((one) => mergeDecks(from, one, got.deck).deck);
  };
  const ask = (from: Deck, theirs: Deck, clashes: readonly string[]): void => {
    clearTimeout(timer);
    other = mergeDecks(from, theirs, deck).deck;
    set({ status: { state: 'clash', scenes: titles(theirs, clashes) } });
  };
  const answered = async (answer: SaveAnswer, sent: Deck): Promise<void> => {
    switch (answer.state) {
      case 'done':
        failures = 0;
        base = sent;
        set({ saved: { deck: sent, etag: answer.kept.etag }, status: { state: isSame(deck, sent) ? 'saved' : 'unsaved' } });
        keep(isSaved() ? null : { deck, base });
        if (!isSaved()) after(PAUSE);
        return;
      case 'stale': {
        const got = await load();
        if (got.state === 'done') takeIn(got.kept);
        else await answered(got, sent);
        return;
      }
      case 'refused': set({ status: { state: 'refused', why: answer.why } }); return;
      case 'unreachable':
        set({ status: { state: 'unreachable' } });
        after(Math.min(LONGEST, AGAIN * 2 ** failures));
        failures += 1;
        return;
    }
  };
  const saveNow = async (): Promise<void> => {
    clearTimeout(timer);
    if (isUnderWay || isSaved() || state.status.state === 'clash') return;
    isUnderWay = true;
    set({ status: { state: 'saving' } });
    const sent = deck;
    await answered(await save(sent, state.saved.etag), sent);
    isUnderWay = false;
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (next) => {
      if (next === deck) return;
      deck = next;
      keep(isSaved() ? null : { deck, base });
      if (state.status.state === 'clash' || isUnderWay) return;
      if (isSaved()) {
        clearTimeout(timer);
        set({ status: { state: 'saved' } });
        return;
      }
      // While no server answers, that is what is said; the next try is under way.
      if (state.status.state === 'unreachable') return;
      set({ status: { state: 'unsaved' } });
      after(PAUSE);
    },
    saveNow,
    resume: (draft) => {
      if (isSame(draft.deck, state.saved.deck)) {
        keep(null);
        return false;
      }
      const theirs = deck;
      const made = mergeDecks(draft.base, draft.deck, theirs);
      replace(made.deck);
      if (made.clashes.length === 0) return true;
      base = draft.base;
      deck = draft.deck;
      ask(base, theirs, made.clashes);
      return true;
    },
    settle: (whose) => {
      if (state.status.state !== 'clash') return;
      base = state.saved.deck;
      set({ status: { state: 'unsaved' }, taken: [] });
      if (whose === 'other' && other !== null) replace(other);
      other = null;
      after(0);
    },
    close: () => clearTimeout(timer),
  };
}

/** Decks are JSON, and their fields keep their order through every edit. */
export function isSame(a: Deck, b: Deck): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function titles({ scenes }: Deck, ids: readonly string[]): readonly string[] {
  return ids.map((id) => scenes.find((scene) => scene.id === id)?.title ?? id);
}
