'use client';

import { useEffect } from 'react';
import { Explore } from '@/components/explore/explore';
import { figureWidths } from '@/components/explore/figure-widths';
import type { Lang } from '@/lib/i18n/lang';
import { queryOf } from '@/lib/link/param';
import { readView, vocabularyOf } from '@/lib/link/read';
import { ReadHere } from './read-here';
import type { ReadArticle } from './reading-message';

type ReadViewsProps = { readonly lang: Lang; readonly read: ReadArticle; readonly onBack: () => void; readonly onKept: () => void };

/** The explore page of an article that only this page knows; its state is in the query, as anywhere. */
export function ReadViews({ lang, read: { dossier, reading, heading, base }, onBack, onKept }: ReadViewsProps) {
  useEffect(() => document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true }), []); // the button that was pressed is gone
  const { view, bad } = readView(queryOf(new URLSearchParams(window.location.search)), vocabularyOf(reading));
  return (
    <Explore lang={lang} reading={reading} heading={heading} view={view} bad={bad} base={base} widths={figureWidths(view.w ?? window.innerWidth)} below="/new">
      <ReadHere lang={lang} dossier={dossier} onBack={onBack} onKept={onKept} />
    </Explore>
  );
}
