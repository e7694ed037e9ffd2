import { stripIsolates } from '@/lib/i18n/format';
import type { Dir } from '@/lib/i18n/lang';
import type { OutlineOf } from '@/lib/figure/outline';
import type { Weight } from '@/lib/type/text-width';
import { textAnchor, type Side } from '@/lib/type/anchor';
import type { Letters } from './palette';

export type LabelProps = {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly side: Side;
  readonly dir: Dir;
  readonly size: number;
  readonly weight?: Weight;
  readonly letters: Letters;
  readonly fill: string;
  /** Colour drawn around the letters, where a label may lie on lines or land. */
  readonly halo?: string | undefined;
  readonly className?: string;
};

/** One line of drawn text, its side physical whatever its direction: one `<text>`, or its shapes under its words. */
export function Label({ letters, ...label }: LabelProps) {
  return letters.draw === 'text' ? <TextLabel {...label} /> : <OutlineLabel {...label} outlineOf={letters.outlineOf} />;
}

function TextLabel({ x, y, text, side, dir, size, weight = 400, fill, halo, className }: Omit<LabelProps, 'letters'>) {
  return (
    <text
      x={x}
      y={y}
      direction={dir}
      textAnchor={textAnchor(side, dir)}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      {...(halo === undefined ? {} : { stroke: halo, ...AROUND, paintOrder: 'stroke' })}
      {...(className === undefined ? {} : { className })}
    >
      {text}
    </text>
  );
}

/** The halo is a shape of its own: not every program that shows a file knows `paint-order`. */
function OutlineLabel({ fill, halo, className, outlineOf, ...label }: Omit<LabelProps, 'letters'> & { readonly outlineOf: OutlineOf }) {
  const { d } = outlineOf(label);
  return (
    <g role="img" aria-label={stripIsolates(label.text)} {...(className === undefined ? {} : { className })}>
      {halo === undefined ? null : <path d={d} fill="none" stroke={halo} {...AROUND} />}
      <path d={d} fill={fill} />
    </g>
  );
}

const AROUND = { strokeWidth: 3, strokeLinejoin: 'round' } as const;
