import { memo } from 'react';
import { EMPHASIS_OPACITY } from '@/components/figure/mark-props';
import type { Palette } from '@/components/figure/palette';
import type { Emphasis } from '@/lib/selection/emphasis';
import type { PlacedCount } from '@/lib/timeline/counts';

type CountMarkProps = { readonly count: PlacedCount; readonly palette: Palette; readonly emphasis: Emphasis; readonly tabStop: string | null };

/** Several events as one. It is no event's mark and claims no id; where the figure is explored it is a button that opens. */
export const CountMark = memo(function CountMark({ count: { key, name, x, y, body }, palette, emphasis, tabStop }: CountMarkProps) {
  const reach = tabStop === null ? { role: 'img' } : { role: 'button', tabIndex: tabStop === key ? 0 : -1 };
  return (
    <g data-count={key} aria-label={name} opacity={EMPHASIS_OPACITY[emphasis]} transform={`translate(${x} ${y})`} {...reach}>
      <rect {...body} rx={2} fill={palette.land} stroke={palette.muted} strokeWidth={0.75} />
    </g>
  );
});
