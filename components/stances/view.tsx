'use client';

import { memo, useMemo, useRef, type CSSProperties } from 'react';
import { useEmphasis, useExplorer, useLocale, usePage, useView } from '@/components/explore/explorer-context';
import { useMarks } from '@/components/explore/use-marks';
import { useWidth } from '@/components/explore/use-width';
import { Figure } from '@/components/figure/figure';
import { THEMED } from '@/components/figure/palette';
import { dirOf } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { STANCES } from '@/lib/i18n/messages/stances';
import { filterOf } from '@/lib/selection/filter';
import { readStances } from '@/lib/stances/data';
import { describeStances } from '@/lib/stances/describe';
import { findStances } from '@/lib/stances/finding';
import { layoutStances } from '@/lib/stances/layout';
import { neighbourOf } from '@/lib/stances/neighbour';
import { stancesHeights } from '@/lib/stances/plan';
import { writeFinding } from '@/lib/i18n/messages/stances-finding';
import { StancesDrawing } from './drawing';
import { StancesLegend } from './legend';
import { StancesSource } from './source';
import { StancesTable } from './table';
import { StancesTip } from './tip';
import styles from './stances.module.css';

/** The view around it is told of more than it draws. */
const Drawing = memo(StancesDrawing);

/** The chart of stances on the explore page. */
export function StancesView({ initialWidth }: { readonly initialWidth: number }) {
  const { reading, links, lang } = usePage();
  const locale = useLocale();
  const view = useView((now) => now);
  const emphasisOf = useEmphasis();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, initialWidth);

  const data = useMemo(() => readStances(reading), [reading]);
  const heights = useMemo(() => stancesHeights(data), [data]);
  const layout = useMemo(() => layoutStances(data, { width }, { dir: dirOf(lang), locale }), [data, width, lang, locale]);
  const finding = useMemo(() => {
    const { passes } = filterOf(view);
    const passing = data.stances.filter(({ id }) => passes(links.facets(id))).map(({ id }) => id);
    return writeFinding(findStances(data, new Set(passing)), locale);
  }, [data, links, view, locale]);
  // One mark alone: a hovered country would raise a dozen tips.
  const hovered = useExplorer(({ hover }) => (hover.length === 1 ? links.canonical(hover[0] ?? '') : null));
  const { tabStop, handlers } = useMarks({ ids: layout.order, neighbour: (from, key) => neighbourOf(layout, from, key) });

  const words = STANCES[lang];
  const empty = data.stances.length === 0;
  const blockSizes: CSSProperties & Record<`--${string}`, string> = { '--narrow': `${heights.narrow}px`, '--wide': `${heights.wide}px`, '--broad': `${heights.broad}px` };
  return (
    <Figure
      view="stances"
      title={words.title}
      finding={finding}
      legend={empty ? undefined : <StancesLegend data={data} />}
      source={<StancesSource reading={reading} data={data} locale={locale} />}
      table={<StancesTable data={data} articleLang={reading.article.lang} locale={locale} />}
      tableLabel={COMMON[lang].showTable}
    >
      {empty ? <p className={styles.empty}>{words.emptyHow}</p> : null}
      <div ref={frame} className={styles.frame} hidden={empty}>
        <div className={styles.drawing} style={blockSizes} {...handlers}>
          <StancesTip layout={layout} id={hovered} words={(id) => data.stances.find((stance) => stance.id === id)?.paraphrase ?? ''} />
          <Drawing layout={layout} palette={THEMED} emphasisOf={emphasisOf} tabStop={tabStop} title={words.title} summary={describeStances(layout, locale)} />
        </div>
      </div>
    </Figure>
  );
}
