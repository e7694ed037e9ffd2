import { Group } from '@visx/group';
import { markProps } from '@/components/figure/mark-props';
import { polarityColour, type Palette } from '@/components/figure/palette';
import type { Emphasis } from '@/lib/selection/emphasis';
import type { PlacedMark } from '@/lib/stances/placed';
import { signPath } from '@/lib/stances/sign';
import { glyphColour } from './glyph-colour';

type StanceMarkProps = { readonly mark: PlacedMark; readonly palette: Palette; readonly emphasis: Emphasis; readonly tabStop: string | null };

/** One distinct statement: a dot in the colour of its polarity, its sign, and a second ring when it is said more than once. */
export function StanceMark({ mark, palette, emphasis, tabStop }: StanceMarkProps) {
  const { id, name, x, y, r, ring, outline, hit, polarity } = mark;
  const colour = polarityColour(palette, polarity);
  const sign = signPath(polarity, r);
  const strong = emphasis === 'strong';
  return (
    <Group left={x} top={y} {...markProps({ id, emphasis, name, tabStop })}>
      {tabStop === null ? null : <rect x={hit.left} y={hit.top} width={hit.width} height={hit.height} fill="none" pointerEvents="all" />}
      {ring === null ? null : <circle className="stance-ring" r={ring} fill={palette.paper} stroke={colour} />}
      <circle className="stance-dot" r={r} fill={colour} />
      <path className="stance-sign" d={sign.d} stroke={glyphColour(palette, polarity)} strokeWidth={sign.strokeWidth} fill="none" />
      {tabStop === null && !strong ? null : (
        <circle className="stance-outline" r={outline} fill="none" stroke={strong ? palette.accent : 'none'} strokeWidth={1.75} pointerEvents="none" />
      )}
    </Group>
  );
}
