import { describe, expect, it } from 'vitest';
import { createExplorer } from './store';
import { INITIAL_VIEW } from './view-state';

const window = (from: number) => ({ from: from * 60_000, until: (from + 100) * 60_000 });

describe('createExplorer', () => {
  it('undoes and redoes picks one at a time', () => {
    const { getState, temporal } = createExplorer(INITIAL_VIEW);
    getState().dispatch({ type: 'pick', ids: ['st-01'] });
    getState().dispatch({ type: 'toggle', field: 'speaker', value: 'xi-jinping' });
    temporal.getState().undo();
    expect(getState().view).toMatchObject({ sel: ['st-01'], speaker: [] });
    temporal.getState().undo();
    expect(getState().view).toEqual(INITIAL_VIEW);
    temporal.getState().redo();
    temporal.getState().redo();
    expect(getState().view).toMatchObject({ sel: ['st-01'], speaker: ['xi-jinping'] });
  });

  it('undoes a whole drag at once, and not the pick before it', () => {
    const { getState, temporal } = createExplorer(INITIAL_VIEW);
    getState().dispatch({ type: 'pick', ids: ['cn'] });
    for (const from of [1, 2, 3]) getState().dispatch({ type: 'zoomTimeline', window: window(from) });
    temporal.getState().undo();
    expect(getState().view).toEqual({ ...INITIAL_VIEW, sel: ['cn'] });
  });

  it('ends a run at an undo, so that the next drag can be undone too', () => {
    const { getState, temporal } = createExplorer(INITIAL_VIEW);
    getState().dispatch({ type: 'zoomTimeline', window: window(1) });
    getState().dispatch({ type: 'zoomTimeline', window: window(2) });
    temporal.getState().undo();
    getState().dispatch({ type: 'zoomTimeline', window: window(3) });
    temporal.getState().undo();
    expect(getState().view).toEqual(INITIAL_VIEW);
  });

  it('keeps hovering out of the history', () => {
    const { getState, temporal } = createExplorer(INITIAL_VIEW);
    getState().setHover(['cn']);
    expect(temporal.getState().pastStates).toEqual([]);
    expect(getState().hover).toEqual(['cn']);
  });

  it('says nothing when the pointer stays on the same mark', () => {
    const explorer = createExplorer(INITIAL_VIEW);
    let said = 0;
    explorer.subscribe(() => said++);
    for (const ids of [['cn'], ['cn'], [], []]) explorer.getState().setHover(ids);
    expect(said).toBe(2);
  });

  it('shares nothing with another explorer', () => {
    const first = createExplorer(INITIAL_VIEW);
    const second = createExplorer(INITIAL_VIEW);
    first.getState().dispatch({ type: 'pick', ids: ['cn'] });
    expect(second.getState().view.sel).toEqual([]);
    expect(second.temporal.getState().pastStates).toEqual([]);
  });
});
