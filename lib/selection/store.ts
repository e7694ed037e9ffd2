import { temporal, type TemporalState } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { select, type Intent } from './select';
import type { ViewState } from './view-state';

export type ExplorerState = {
  readonly view: ViewState;
  /** Ids under the pointer or the keyboard's focus; in no link and no history. */
  readonly hover: readonly string[];
  readonly dispatch: (intent: Intent) => void;
  readonly setHover: (ids: readonly string[]) => void;
  /** Takes over a state from a link, as the browser's back and forward do. */
  readonly restore: (view: ViewState) => void;
};

export type Explorer = StoreApi<ExplorerState> & {
  readonly temporal: StoreApi<TemporalState<{ readonly view: ViewState }>>;
};

const UNDO_STEPS = 200;

/** Intents of which a run is one step to undo: nobody wants to undo a drag frame by frame or a word letter by letter. */
const RUNS: ReadonlySet<Intent['type']> = new Set(['zoomTimeline', 'zoomMap', 'search']);

/** A store of its own for each page, so that two embeds on one page never share a selection. */
export function createExplorer(view: ViewState): Explorer {
  let previous: Intent['type'] | null = null;
  let current: Intent['type'] | null = null;
  let produced = view;
  return createStore<ExplorerState>()(
    temporal(
      (set, get) => ({
        view,
        hover: [],
        dispatch: (intent) => {
          const now = get().view;
          // Undo, redo or a link in between ends a run.
          previous = now === produced ? current : null;
          current = intent.type;
          produced = select(now, intent);
          set({ view: produced });
        },
        // The pointer passes over much that is no mark; saying the same again must redraw nothing.
        setHover: (hover) => {
          const before = get().hover;
          if (before.length !== hover.length || before.some((id, n) => id !== hover[n])) set({ hover });
        },
        restore: (next) => {
          previous = null;
          current = null;
          set({ view: next });
        },
      }),
      {
        limit: UNDO_STEPS,
        partialize: ({ view: now }) => ({ view: now }),
        // Zundo keeps no step between states that are equal; within a run only the first step is kept.
        equality: (past, now) => past.view === now.view || (current !== null && current === previous && RUNS.has(current)),
      },
    ),
  );
}
