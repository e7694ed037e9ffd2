import type { Locale } from '../i18n/format';
import type { Chart } from './chart';
import type { Stance, StancesData } from './data';
import type { Grid } from './grid';
import type { Placed, Sheet } from './layout';
import type { Kind } from './sizes';

/** The charts that a page loads when they are first asked for; `more-charts.ts` has them. */
export type MoreCharts = {
  readonly forceOf: (stance: Stance, data: StancesData, chart: Chart) => number;
  readonly forceGrid: (data: StancesData, chart: Chart, locale: Locale) => Grid;
  readonly place: (mode: 'reciprocity' | 'whom', sheet: Sheet) => Placed;
  readonly height: (mode: 'reciprocity' | 'whom', data: StancesData, drawn: { readonly kind: Kind; readonly chart: Chart; readonly locale: Locale }) => number;
  /** What the chart shows, in words; null where the matrix's finding serves. */
  readonly finding: (data: StancesData, chart: Chart, locale: Locale) => string | null;
};

export function needsMore({ mode, sort }: Chart): boolean {
  return mode === 'reciprocity' || mode === 'whom' || mode === 'force' || sort === 'force';
}

export function loaded(more: MoreCharts | null): MoreCharts {
  if (more === null) throw new Error('bug: a chart was drawn before it was loaded');
  return more;
}

export function forceOfMore(data: StancesData, chart: Chart, more: MoreCharts | null): (stance: Stance) => number {
  return (stance) => loaded(more).forceOf(stance, data, chart);
}
