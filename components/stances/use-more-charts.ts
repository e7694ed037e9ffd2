'use client';

import { use, useEffect, useState } from 'react';
import type { Chart } from '@/lib/stances/chart';
import { needsMore, type MoreCharts } from '@/lib/stances/more';

type Ready = { readonly chart: Chart; readonly more: MoreCharts | null };

// One for all pages of a process: code, not state.
let loading: Promise<MoreCharts> | null = null;

/** Also called when a pointer or the focus comes near the switch. */
export function loadMoreCharts(): Promise<MoreCharts> {
  loading ??= import('@/lib/stances/more-charts').then(({ MORE_CHARTS }) => MORE_CHARTS);
  return loading;
}

/**
 * The chart to draw now. A link that asks for a rarer one waits for its code, on the server too, so that the first drawing
 * is the right one; a switch shows the chart before until the code is there.
 */
export function useMoreCharts(wanted: Chart): Ready {
  const [neededAtFirst] = useState(() => needsMore(wanted));
  const atFirst = neededAtFirst ? use(loadMoreCharts()) : null;
  const [more, setMore] = useState(atFirst);
  const isMissing = more === null && needsMore(wanted);
  useEffect(() => {
    if (!isMissing) return;
    let isHere = true;
    const take = async () => {
      const charts = await loadMoreCharts();
      if (isHere) setMore(charts);
    };
    void take();
    return () => {
      isHere = false;
    };
  }, [isMissing]);
  const [shown, setShown] = useState(wanted);
  if (!isMissing && shown !== wanted) setShown(wanted);
  return { chart: isMissing ? shown : wanted, more };
}
