import { INITIAL_VIEW, type StanceMode, type StanceSort, type ViewState, type Weighting } from '../selection/view-state';
import type { StancesData } from './data';

/** How the stances are to be drawn, out of a view state. */
export type Chart = {
  readonly mode: StanceMode;
  readonly sort: StanceSort;
  readonly weights: readonly Weighting[];
};

export function chartOf({ stances, sort, weights }: Pick<ViewState, 'stances' | 'sort' | 'weights'>): Chart {
  return { mode: stances, sort, weights };
}

export const FIRST_CHART: Chart = chartOf(INITIAL_VIEW);

/** Each statement as so many dots as it has sayings, or folded into one. It stays one mark either way. */
export function spreadRepeats(data: StancesData, repeats: ViewState['repeats']): StancesData {
  if (repeats === 'folded') return data;
  return { ...data, stances: data.stances.map((stance) => ({ ...stance, dots: stance.count })) };
}
