'use client';

import { createContext, use, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Reading } from '@/lib/dossier/localise';
import type { Locale } from '@/lib/i18n/format';
import { dirOf, type Dir, type Lang } from '@/lib/i18n/lang';
import { emphasisFor, type AttentionState } from '@/lib/selection/emphasis-for';
import type { EmphasisOf } from '@/lib/selection/emphasis';
import type { FilterState } from '@/lib/selection/filter';
import type { Links } from '@/lib/selection/links';
import type { Explorer, ExplorerState } from '@/lib/selection/store';
import type { ViewState } from '@/lib/selection/view-state';

type Page = { readonly reading: Reading; readonly links: Links; readonly lang: Lang; readonly explorer: Explorer };

const PageContext = createContext<Page | null>(null);

export function ExplorerProvider({ page, children }: { readonly page: Page; readonly children: ReactNode }) {
  return <PageContext value={page}>{children}</PageContext>;
}

export function usePage(): Page {
  const page = use(PageContext);
  if (page === null) throw new Error('bug: usePage outside ExplorerProvider');
  return page;
}

export function useExplorer<T>(pick: (state: ExplorerState) => T): T {
  return useStore(usePage().explorer, pick);
}

export function useView<T>(pick: (view: ViewState) => T): T {
  return useExplorer(({ view }) => pick(view));
}

export function useDispatch(): ExplorerState['dispatch'] {
  return useExplorer(({ dispatch }) => dispatch);
}

function filterIn({ speaker, issue, country, polarity, class: classes, from, to, q }: ViewState): FilterState {
  return { speaker, issue, country, polarity, class: classes, from, to, q };
}

/** The filter alone: who asks for no more is not drawn again by a zoom. */
export function useFilter(): FilterState {
  return useView(useShallow(filterIn));
}

/**
 * How each datum is to be drawn now: the one answer for all three views and the text. Deferred, so that a key or a click is
 * answered at once and a pointer that moves on doesn't wait for marks it has left.
 */
export function useEmphasis(): EmphasisOf {
  const { links } = usePage();
  const view = useDeferredValue(useView(useShallow((now): AttentionState => ({ ...filterIn(now), sel: now.sel }))));
  const hover = useDeferredValue(useExplorer((state) => state.hover));
  return useMemo(() => emphasisFor({ links, view, hover }), [links, view, hover]);
}

export function useLocale(): Locale {
  const { lang } = usePage();
  const digits = useView(({ nu }) => nu);
  const months = useView((view) => view.months);
  return useMemo(() => ({ lang, digits, months }), [lang, digits, months]);
}

/** The direction that time runs in: the reader's choice, or the language's. */
export function useTimeDirection(): Dir {
  const { lang } = usePage();
  return useView(({ dir }) => dir ?? dirOf(lang));
}
