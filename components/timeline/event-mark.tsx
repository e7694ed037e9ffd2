import { memo } from 'react';
import { markProps } from '@/components/figure/mark-props';
import type { Palette } from '@/components/figure/palette';
import type { Emphasis } from '@/lib/selection/emphasis';
import type { PlacedMark } from '@/lib/timeline/marks';

type EventMarkProps = { readonly mark: PlacedMark; readonly palette: Palette; readonly emphasis: Emphasis; readonly tabStop: string | null };

/** One event. Filled is known from outside, accent from the article, a ring came after it, dashes are a weaker source. */
export const EventMark = memo(function EventMark({ mark, palette, emphasis, tabStop }: EventMarkProps) {
  const { id, name, drawn } = mark;
  const colour = emphasis === 'strong' ? palette.accent : palette[mark.tone];
  return (
    <g {...markProps({ id, emphasis, name, tabStop })} transform={`translate(${drawn.x} ${drawn.y})`}>
      <rect {...drawn.hit} fill="none" pointerEvents="all" />
      {drawn.tail === null ? null : <path d={drawn.tail} fill="none" stroke={colour} strokeWidth={1.3} />}
      <Body mark={mark} colour={colour} paper={palette.paper} />
      {mark.isAbout ? <path d={WAVE} fill="none" stroke={colour} strokeWidth={1.2} strokeLinecap="round" /> : null}
    </g>
  );
});

/** "About", as it is written: ~. */
const WAVE = 'M-2.6 0.9q1.3 -2.6 2.6 -0.9t2.6 -0.9';

function Body({ mark: { drawn, shape, outline, isAbout }, colour, paper }: { readonly mark: PlacedMark; readonly colour: string; readonly paper: string }) {
  const { radius, ...rect } = drawn.body;
  const frame = { ...rect, rx: radius };
  switch (outline) {
    case 'none':
      if (isAbout) return <rect {...frame} fill={paper} stroke={colour} strokeWidth={1} />;
      // Paper around a dot keeps it apart from one that it overlaps; a year is lighter than a day, but edged.
      return shape === 'band' ? (
        <rect {...frame} fill={colour} fillOpacity={0.45} stroke={colour} strokeWidth={0.75} />
      ) : (
        <rect {...frame} fill={colour} stroke={paper} strokeWidth={1} paintOrder="stroke" />
      );
    case 'ring':
      return <rect {...frame} fill={paper} stroke={colour} strokeWidth={1.3} />;
    case 'dashed':
      return <rect {...frame} fill={paper} stroke={colour} strokeWidth={1.3} strokeDasharray="2 1.6" />;
  }
}
