'use client';

import { lazy, memo, Suspense, useMemo, useRef, type CSSProperties } from 'react';
import { useEmphasis, useExplorer, useFilter, useLocale, usePage, useView } from '@/components/explore/explorer-context';
import { useMarks } from '@/components/explore/use-marks';
import { useWidth } from '@/components/explore/use-width';
import { Figure } from '@/components/figure/figure';
import { THEMED } from '@/components/figure/palette';
import { dirOf, type Lang } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { STANCES } from '@/lib/i18n/messages/stances';
import { behalf, STANCE_MODES } from '@/lib/i18n/messages/stances-modes';
import { filterOf } from '@/lib/selection/filter';
import { readStances, type Stance } from '@/lib/stances/data';
import { describeStances } from '@/lib/stances/describe';
import { chartOf, spreadRepeats, type Chart } from '@/lib/stances/chart';
import { layoutStances, stancesHeights } from '@/lib/stances/layout';
import { neighbourOf } from '@/lib/stances/neighbour';
import { findingOf } from '@/lib/i18n/messages/finding-of';
import { ChartSwitch } from './controls';
import { StancesDrawing } from './drawing';
import { StancesLegend } from './legend';
import { StancesSource } from './source';
import { StancesTable } from './table';
import { StancesTip } from './tip';
import { useMoreCharts } from './use-more-charts';
import { useMoving } from './use-moving';
import styles from './stances.module.css';

const TALL = 1200; // px; a higher drawing scrolls within the page, its heads repeated by the layout

/** For the few who weigh words: not in the page's first load. */
const Lexicon = lazy(async () => ({ default: (await import('./lexicon-editor')).LexiconEditor }));

/** The view around it is told of more than it draws. */
const Drawing = memo(StancesDrawing);

/** What a mark says while the pointer is on it, and for whom it is said. */
function tipOf(stance: Stance | undefined, lang: Lang): string {
  if (stance === undefined) return '';
  return stance.onBehalfOf === null ? stance.paraphrase : `${stance.paraphrase} (${behalf(stance.onBehalfOf, lang)})`;
}

/** The chart that the view state asks for; the same object while nothing of it changes. */
function useChart(): Chart {
  const stances = useView((view) => view.stances);
  const sort = useView((view) => view.sort);
  const weights = useView((view) => view.weights);
  return useMemo(() => chartOf({ stances, sort, weights }), [stances, sort, weights]);
}

/** The chart of stances on the explore page. */
export function StancesView({ initialWidth }: { readonly initialWidth: number }) {
  const { reading, links, lang } = usePage();
  const locale = useLocale();
  const filter = useFilter();
  const emphasisOf = useEmphasis();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, initialWidth);

  const data = useMemo(() => readStances(reading, lang), [reading, lang]);
  const { chart, more } = useMoreCharts(useChart());
  const repeats = useView((now) => now.repeats);
  const spread = useMemo(() => spreadRepeats(data, repeats), [data, repeats]);
  const heights = useMemo(() => stancesHeights(spread, { locale, chart, more }), [spread, locale, chart, more]);
  const layout = useMemo(() => layoutStances(spread, { width }, { dir: dirOf(lang), locale, chart, more }), [spread, width, lang, locale, chart, more]);
  const isMoving = useMoving(`${chart.mode} ${chart.sort} ${repeats} ${JSON.stringify(chart.weights)}`);
  const finding = useMemo(() => {
    const { passes } = filterOf(filter);
    const passing = data.stances.filter(({ id }) => passes(links.facets(id))).map(({ id }) => id);
    return findingOf(data, { chart, passing: new Set(passing), locale, more });
  }, [data, chart, more, links, filter, locale]);
  // One mark alone: a hovered country would raise a dozen tips.
  const hovered = useExplorer(({ hover }) => (hover.length === 1 ? links.canonical(hover[0] ?? '') : null));
  const { tabStop, handlers } = useMarks({ ids: layout.order, neighbour: (from, key) => neighbourOf(layout, from, key) });

  const words = STANCES[lang];
  const isTall = layout.height > TALL;
  const empty = data.stances.length === 0;
  const blockSizes: CSSProperties & Record<`--${string}`, string> = { '--narrow': `${heights.narrow}px`, '--wide': `${heights.wide}px`, '--broad': `${heights.broad}px` };
  return (
    <Figure
      view="stances"
      title={words.title}
      finding={finding}
      controls={empty ? undefined : <ChartSwitch />}
      legend={empty ? undefined : <StancesLegend data={data} />}
      source={<StancesSource reading={reading} data={data} locale={locale} />}
      table={<StancesTable data={data} articleLang={reading.article.lang} locale={locale} />}
      tableLabel={COMMON[lang].showTable}
    >
      {empty ? <p className={styles.empty}>{words.emptyHow}</p> : null}
      {chart.mode === 'force' || chart.sort === 'force' ? <Suspense fallback={null}><Lexicon data={data} /></Suspense> : null}
      <div ref={frame} className={styles.frame} hidden={empty} {...(isTall ? { 'data-tall': '', tabIndex: 0, role: 'region', 'aria-label': STANCE_MODES[lang].scroll } : {})}>
        <div className={styles.drawing} style={blockSizes} data-moving={isMoving} {...handlers}>
          <StancesTip layout={layout} id={hovered} words={(id) => tipOf(data.stances.find((stance) => stance.id === id), lang)} />
          <Drawing layout={layout} palette={THEMED} emphasisOf={emphasisOf} tabStop={tabStop} title={words.title} summary={describeStances(layout, locale)} />
        </div>
      </div>
    </Figure>
  );
}
