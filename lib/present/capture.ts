import { INITIAL_VIEW, type ViewState } from '../selection/view-state';
import { writeView } from '../link/write';
import type { ViewName } from '../figure/view-name';
import type { Scene } from './schema';

type Captured = {
  readonly view: ViewState;
  readonly views: readonly ViewName[];
  readonly title: string;
  /** Ids of statements: one that is selected is the sentence that the key shows. */
  readonly statements: ReadonlySet<string>;
  readonly sources: Scene['sources'];
};

/** What is seen now as a scene. The theme is the room's, and the width the stage's: neither belongs to it. */
export function capture({ view, views, title, statements, sources }: Captured): Scene {
  return {
    id: 'captured', kind: 'views', title, views: [...views].slice(0, 2),
    state: writeView({ ...view, theme: INITIAL_VIEW.theme, w: null }),
    sentence: view.sel.find((id) => statements.has(id)) ?? null,
    points: [], steps: [], notes: '', sources, target: 60, took: null,
  };
}
