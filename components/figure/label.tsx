import type { Dir } from '@/lib/i18n/lang';
import type { Weight } from '@/lib/type/text-width';
import { textAnchor, type Side } from '@/lib/type/anchor';

export type LabelProps = {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly side: Side;
  readonly dir: Dir;
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  /** Colour drawn around the letters, where a label may lie on lines or land. */
  readonly halo?: string | undefined;
  readonly className?: string;
};

/** One line of drawn text: one `<text>`, its halo by `paint-order`, its side physical whatever its direction. */
export function Label({ x, y, text, side, dir, size, weight = 400, fill, halo, className }: LabelProps) {
  return (
    <text
      x={x}
      y={y}
      direction={dir}
      textAnchor={textAnchor(side, dir)}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      {...(halo === undefined ? {} : { stroke: halo, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' })}
      {...(className === undefined ? {} : { className })}
    >
      {text}
    </text>
  );
}
