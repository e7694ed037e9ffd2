import type { Chart } from '../../stances/chart';
import type { StancesData } from '../../stances/data';
import { findStances } from '../../stances/finding';
import type { MoreCharts } from '../../stances/more';
import type { Locale } from '../format';
import { writeFinding } from './stances-finding';

type Shown = { readonly chart: Chart; readonly passing: ReadonlySet<string>; readonly locale: Locale; readonly more: MoreCharts | null };

/** What a chart shows of the statements that a filter lets through: each kind has its own sentence, or else says what the matrix says. */
export function findingOf(data: StancesData, { chart, passing, locale, more }: Shown): string {
  const stances = data.stances.filter(({ id }) => passing.has(id));
  const speakers = data.speakers.filter(({ id }) => stances.some(({ speaker }) => speaker === id));
  return more?.finding({ ...data, stances, speakers }, chart, locale) ?? writeFinding(findStances(data, passing), locale);
}
