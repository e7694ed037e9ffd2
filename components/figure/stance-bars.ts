import { glyphColour } from '@/components/stances/glyph-colour';
import type { Reading } from '@/lib/dossier/localise';
import type { Polarity } from '@/lib/dossier/schema';
import type { BarChart, BarSeries } from '@/lib/figure/slide';
import { stripIsolates, type Locale } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { findingOf } from '@/lib/i18n/messages/finding-of';
import { filterOf } from '@/lib/selection/filter';
import { linkReading } from '@/lib/selection/links';
import type { ViewState } from '@/lib/selection/view-state';
import { readStances } from '@/lib/stances/data';
import { chartOf } from '@/lib/stances/chart';
import { MORE_CHARTS } from '@/lib/stances/more-charts';
import { summariseSpeakers, type SpeakerSummary } from '@/lib/stances/summary';
import { polarityColour, type Palette } from './palette';

type Wanted = { readonly reading: Reading; readonly view: ViewState; readonly locale: Locale; readonly palette: Palette };

/** What each speaker is for and against as numbers for a chart, and the sentence about them; null where nobody says anything. */
export function stanceBars({ reading, view, locale, palette }: Wanted): { readonly chart: BarChart; readonly finding: string } | null {
  const data = readStances(reading, locale.lang);
  const links = linkReading(reading);
  const { passes } = filterOf(view);
  const stances = data.stances.filter(({ id }) => passes(links.facets(id)));
  const summaries = summariseSpeakers({ ...data, stances }).filter(({ distinct }) => distinct > 0);
  if (summaries.length === 0) return null;
  const names = COMMON[locale.lang].polarity;
  const seriesOf = (polarity: Polarity, valueOf: (summary: SpeakerSummary) => number): BarSeries =>
    ({ name: names[`${polarity}`], colour: polarityColour(palette, polarity), onColour: glyphColour(palette, polarity), values: summaries.map(valueOf) });
  // Parts are stacked from zero outwards. What is neutral straddles it, as it does on the page.
  const series = [
    seriesOf(0, ({ counts }) => -counts['0'] / 2), seriesOf(-1, ({ counts }) => -counts['-1']), seriesOf(-2, ({ counts }) => -counts['-2']),
    seriesOf(0, ({ counts }) => counts['0'] / 2), seriesOf(1, ({ counts }) => counts['1']), seriesOf(2, ({ counts }) => counts['2']),
  ].map((one) => ({ ...one, values: one.values.map((value) => value + 0) })).filter(({ values }) => values.some((value) => value !== 0));
  const finding = findingOf(data, { chart: { ...chartOf(view), mode: 'summary' }, passing: new Set(stances.map(({ id }) => id)), locale, more: MORE_CHARTS });
  return { chart: { bars: summaries.map(({ name }) => name), series, alt: stripIsolates(finding) }, finding };
}
