import { memo } from 'react';
import { EMPHASIS_OPACITY } from '@/components/figure/mark-props';
import type { Palette } from '@/components/figure/palette';
import type { Emphasis } from '@/lib/selection/emphasis';
import { outlineOf, type PlacedCount } from '@/lib/timeline/counts';

type CountMarkProps = { readonly count: PlacedCount; readonly palette: Palette; readonly emphasis: Emphasis; readonly tabStop: string | null };

/** Several events as one. It is no event's mark and claims no id; where the figure is explored it is a button that opens. */
export const CountMark = memo(function CountMark({ count, palette, emphasis, tabStop }: CountMarkProps) {
  const { key, name } = count;
  const reach = tabStop === null ? { role: 'img' } : { role: 'button', tabIndex: tabStop === key ? 0 : -1 };
  return (
    <polygon data-count={key} aria-label={name} opacity={EMPHASIS_OPACITY[emphasis]} points={outlineOf(count)} fill={palette.land} stroke={palette.muted} strokeWidth={0.75} {...reach} />
  );
});
