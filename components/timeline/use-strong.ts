'use client';

import { useDeferredValue, useMemo } from 'react';
import { resolveSelection } from '@/lib/selection/links';
import type { TimelineData } from '@/lib/timeline/data';
import { prepare } from '@/lib/timeline/prepare';
import { useExplorer, usePage, useView } from '../explore/explorer-context';

const MOST = 60; // a stretch of the article may touch more events than could be told apart

/** Ids of the events that are hovered or picked, deferred as their emphasis is; the cost is theirs, not that of all events. */
export function useStrong(data: TimelineData): readonly string[] {
  const { links } = usePage();
  const sel = useDeferredValue(useView((view) => view.sel));
  const hover = useDeferredValue(useExplorer((state) => state.hover));
  return useMemo(() => {
    const { eventOf } = prepare(data);
    return [...resolveSelection([...sel, ...hover], links)].filter((id) => eventOf(id) !== undefined).slice(0, MOST);
  }, [data, links, sel, hover]);
}
