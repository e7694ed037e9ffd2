import type { FigureRequest, Finished } from '@/components/figure/finished';
import { polarityColour } from '@/components/figure/palette';
import type { Polarity } from '@/lib/dossier/schema';
import { dirOf } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { STANCES } from '@/lib/i18n/messages/stances';
import { findingOf } from '@/lib/i18n/messages/finding-of';
import { filterOf } from '@/lib/selection/filter';
import { readStances } from '@/lib/stances/data';
import { describeStances } from '@/lib/stances/describe';
import { chartOf, spreadRepeats } from '@/lib/stances/chart';
import { layoutStances } from '@/lib/stances/layout';
import { MORE_CHARTS } from '@/lib/stances/more-charts';
import { signPath } from '@/lib/stances/sign';
import { StancesDrawing } from './drawing';
import { glyphColour } from './glyph-colour';

const POLARITIES: readonly Polarity[] = [-2, -1, 0, 1, 2];
const R = 5.5;

/** The chart of stances for a file. */
export function finishStances({ reading, links, view, emphasisOf, locale, width }: FigureRequest): Finished {
  const { lang } = locale;
  const data = readStances(reading, lang);
  const chart = chartOf(view);
  const layout = layoutStances(spreadRepeats(data, view.repeats), { width }, { dir: dirOf(lang), locale, chart, more: MORE_CHARTS });
  const { passes } = filterOf(view);
  const passing = data.stances.flatMap(({ id }) => (passes(links.facets(id)) ? [id] : []));
  const words = STANCES[lang];
  const description = describeStances(layout, locale);
  const drawn = POLARITIES.filter((polarity) => data.stances.some((stance) => stance.polarity === polarity));
  return {
    view: 'stances',
    words: {
      title: words.title,
      finding: findingOf(data, { chart, passing: new Set(passing), locale, more: MORE_CHARTS }),
      key: [
        ...drawn.map((polarity) => ({ sample: `${polarity}`, width: 12, text: COMMON[lang].polarity[polarity] })),
        ...(data.stances.some(({ count }) => count > 1) ? [{ sample: 'repeated', width: 14, text: words.repeatedKey }] : []),
      ],
      notes: data.stances.length === 0 ? [words.emptyHow] : [],
    },
    description,
    width: layout.width,
    height: layout.height,
    sample: (name, palette) => {
      const polarity = POLARITIES.find((value) => `${value}` === name) ?? 1;
      const { d, strokeWidth } = signPath(polarity, R);
      return (
        <g transform="translate(6 6)">
          <circle r={R} fill={polarityColour(palette, polarity)} />
          {name === 'repeated' ? <circle r={7.5} fill="none" stroke={polarityColour(palette, polarity)} /> : null}
          <path d={d} stroke={glyphColour(palette, polarity)} strokeWidth={strokeWidth} fill="none" />
        </g>
      );
    },
    draw: (palette) => <StancesDrawing layout={layout} palette={palette} emphasisOf={emphasisOf} tabStop={null} title={words.title} summary={description} />,
  };
}
