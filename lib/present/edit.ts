import { freeId } from './parse';
import { MOST_SCENES, type Aspect, type Deck, type Scene } from './schema';

/** What a person can do to a deck. */
export type Edit =
  | { readonly type: 'add'; readonly scene: Scene; /** Index of the scene that it comes after; at the end without. */ readonly after?: number }
  | { readonly type: 'change'; readonly id: string; readonly change: Partial<Omit<Scene, 'id'>> }
  | { readonly type: 'move'; readonly id: string; readonly by: number }
  | { readonly type: 'duplicate' | 'delete'; readonly id: string }
  | { readonly type: 'aspect'; readonly aspect: Aspect }
  | { readonly type: 'replace'; readonly deck: Deck };

/** The deck after an edit; the same deck where nothing changes, so that history keeps no empty step. */
export function edited(deck: Deck, edit: Edit): Deck {
  const { scenes } = deck;
  switch (edit.type) {
    case 'add': return scenes.length >= MOST_SCENES ? deck : withScenes(deck, inserted(scenes, renamed(edit.scene, scenes), edit.after ?? scenes.length - 1));
    case 'change': return withScenes(deck, scenes.map((scene) => (scene.id === edit.id ? { ...scene, ...edit.change } : scene)));
    case 'move': return withScenes(deck, shifted(scenes, edit.id, edit.by));
    case 'duplicate': {
      const at = scenes.findIndex(({ id }) => id === edit.id);
      const scene = scenes[at];
      return scene === undefined || scenes.length >= MOST_SCENES ? deck : withScenes(deck, inserted(scenes, { ...renamed(scene, scenes), took: null }, at));
    }
    // A deck always has a scene: the last one stays.
    case 'delete': return scenes.length === 1 ? deck : withScenes(deck, scenes.filter(({ id }) => id !== edit.id));
    case 'aspect': return deck.aspect === edit.aspect ? deck : { ...deck, aspect: edit.aspect };
    case 'replace': return edit.deck;
  }
}

function withScenes(deck: Deck, scenes: Scene[]): Deck {
  return scenes.length === deck.scenes.length && scenes.every((scene, i) => scene === deck.scenes[i]) ? deck : { ...deck, scenes };
}

function renamed(scene: Scene, scenes: readonly Scene[]): Scene {
  return { ...scene, id: freeId(scene.id, new Set(scenes.map(({ id }) => id))) };
}

function inserted(scenes: readonly Scene[], scene: Scene, after: number): Scene[] {
  return [...scenes.slice(0, after + 1), scene, ...scenes.slice(after + 1)];
}

function shifted(scenes: readonly Scene[], id: string, by: number): Scene[] {
  const from = scenes.findIndex((scene) => scene.id === id);
  const scene = scenes[from];
  const to = Math.max(0, Math.min(from + by, scenes.length - 1));
  if (scene === undefined || to === from) return [...scenes];
  const others = scenes.filter((one) => one.id !== id);
  return [...others.slice(0, to), scene, ...others.slice(to)];
}

/** Past and future of a deck. */
export type History = { readonly past: readonly Deck[]; readonly now: Deck; readonly future: readonly Deck[]; /** What the last edit was of; a run of letters in one field is one step. */ readonly run: string | null };

const MOST_STEPS = 200;

export function beginning(deck: Deck): History {
  return { past: [], now: deck, future: [], run: null };
}

export function withEdit(history: History, edit: Edit): History {
  const now = edited(history.now, edit);
  if (now === history.now) return history;
  const run = edit.type === 'change' ? `${edit.id} ${Object.keys(edit.change).join(' ')}` : null;
  const continues = run !== null && run === history.run && history.future.length === 0;
  return { past: continues ? history.past : [...history.past, history.now].slice(-MOST_STEPS), now, future: [], run };
}

/** The history as if another change had always been in it: what somebody else did is not undone here. */
export function rebased({ past, now, future }: History, change: (deck: Deck) => Deck): History {
  return { past: past.map(change), now: change(now), future: future.map(change), run: null };
}

export function undone(history: History): History {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], run: null };
}

export function redone(history: History): History {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.now], now: next, future, run: null };
}
