import { Group } from '@visx/group';
import type { CSSProperties } from 'react';
import { markProps } from '@/components/figure/mark-props';
import { polarityColour, type Palette } from '@/components/figure/palette';
import type { Emphasis } from '@/lib/selection/emphasis';
import type { PlacedMark } from '@/lib/stances/placed';
import { signPath } from '@/lib/stances/sign';
import { glyphColour } from './glyph-colour';

type StanceMarkProps = { readonly mark: PlacedMark; readonly palette: Palette; readonly emphasis: Emphasis; readonly tabStop: string | null };

/** The same place as the attribute's, which files need, where the page can move it: browsers animate no attribute. */
function movable({ x, y }: PlacedMark): CSSProperties {
  return { transform: `translate(${x}px, ${y}px)` };
}

/** One distinct statement: a dot in the colour of its polarity, its sign, and a second ring, or as many dots as sayings, when it is said more than once. */
export function StanceMark({ mark, palette, emphasis, tabStop }: StanceMarkProps) {
  const { id, name, x, y, r, dots, ring, outlineBox, ringBox, hit, polarity } = mark;
  const colour = polarityColour(palette, polarity);
  const sign = signPath(polarity, r);
  const strong = emphasis === 'strong';
  const dot = (
    <>
      <circle className="stance-dot" r={r} fill={colour} />
      <path className="stance-sign" d={sign.d} stroke={glyphColour(palette, polarity)} strokeWidth={sign.strokeWidth} fill="none" />
    </>
  );
  return (
    <Group left={x} top={y} {...markProps({ id, emphasis, name, tabStop })} {...(tabStop === null ? {} : { style: movable(mark) })}>
      {tabStop === null ? null : <rect x={hit.left} y={hit.top} width={hit.width} height={hit.height} fill="none" pointerEvents="all" />}
      {ring === null || ringBox !== null ? null : <circle className="stance-ring" r={ring} fill={palette.paper} stroke={colour} />}
      {ringBox === null ? null : <rect className="stance-ring" {...ringBox} fill={palette.paper} stroke={colour} />}
      {dots.length === 1 ? dot : dots.map((at) => <g key={at} transform={`translate(${at} 0)`}>{dot}</g>)}
      {tabStop === null && !strong ? null : (
        <rect className="stance-outline" {...outlineBox} fill="none" stroke={strong ? palette.accent : 'none'} strokeWidth={1.75} pointerEvents="none" />
      )}
    </Group>
  );
}
