'use client';

import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import { ArticlePanel } from '@/components/article/article-panel';
import { PlacesView } from '@/components/map/view';
import { StancesView } from '@/components/stances/view';
import { TimelineView } from '@/components/timeline/view';
import { SkipLink } from '@/components/ui/skip-link';
import type { Reading } from '@/lib/dossier/localise';
import type { Lang } from '@/lib/i18n/lang';
import type { BadParam } from '@/lib/link/read';
import type { MapBase } from '@/lib/map/base-types';
import { linkReading } from '@/lib/selection/links';
import { createExplorer } from '@/lib/selection/store';
import type { ViewState } from '@/lib/selection/view-state';
import { BadLink } from './bad-link';
import { Evidence } from './evidence';
import { ExplorerProvider } from './explorer-context';
import { ExploreHeader } from './explore-header';
import type { FigureWidths } from './figure-widths';
import { FilterBar } from './filter-bar';
import { Heading } from './heading';
import { LiveRegion } from './live-region';
import { ThemeScope } from './theme-scope';
import { useKeys } from './use-keys';
import { useLink } from './use-link';
import { usePrint } from './use-print';
import styles from './explore.module.css';

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog')).KeysDialog }));

type ExploreProps = {
  readonly lang: Lang;
  readonly reading: Reading;
  readonly heading: string | null;
  /** What the link asked for, and what of it could not be used. */
  readonly view: ViewState;
  readonly bad: readonly BadParam[];
  readonly base: MapBase;
  readonly widths: FigureWidths;
  /** Path below the language, where it is not the dossier's own. */
  readonly below?: string;
  /** In place of the site's, where the page is no part of a site. */
  readonly header?: ReactNode;
  /** Opens what makes figures ready to leave the page, where a server can draw them. */
  readonly share?: ReactNode;
  /** Above the evidence and the text: the review, while it is open. */
  readonly beside?: ReactNode;
  /** What this page has to say of the article, under its heading. */
  readonly children?: ReactNode;
};

/** The explore page of one dossier: three views and the text over one selection. */
export function Explore({ lang, reading, heading, view, bad, base, widths, below = `/d/${reading.id}`, header = <ExploreHeader below={below} />, share, beside, children }: ExploreProps) {
  const [explorer] = useState(() => createExplorer(view));
  const links = useMemo(() => linkReading(reading), [reading]);
  const page = useMemo(() => ({ reading, links, lang, explorer }), [reading, links, lang, explorer]);
  const search = useRef<HTMLInputElement>(null);
  const [singleKeys, setSingleKeys] = useState(true);
  const [helpOpen, setHelpOpen] = useState(false);
  useLink(explorer, reading);
  usePrint();
  useKeys({ explorer, singleKeys, openSearch: () => search.current?.focus(), openHelp: () => setHelpOpen(true) });
  return (
    <ExplorerProvider page={page}>
      <ThemeScope>
        <SkipLink lang={lang} />
        {header}
        <main id="main" className={styles.page} tabIndex={-1}>
          <Heading heading={heading} />
          {children}
          <BadLink lang={lang} bad={bad} />
          <FilterBar search={search} share={share} onHelp={() => setHelpOpen(true)} />
          <div className={styles.grid}>
            <div className={styles.timeline}><TimelineView initialWidth={widths.timeline} /></div>
            <div className={styles.map}><PlacesView base={base} initialWidth={widths.pair} /></div>
            <div className={styles.stances}><StancesView initialWidth={widths.pair} /></div>
            <div className={styles.reader}>
              {beside}
              <Evidence />
              <ArticlePanel />
            </div>
          </div>
        </main>
        <LiveRegion />
        <Suspense>
          {helpOpen ? <KeysDialog onClose={() => setHelpOpen(false)} singleKeys={singleKeys} onSingleKeys={setSingleKeys} /> : null}
        </Suspense>
      </ThemeScope>
    </ExplorerProvider>
  );
}
