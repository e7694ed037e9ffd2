import { polarityColour, THEMED } from '@/components/figure/palette';
import type { Polarity } from '@/lib/dossier/schema';
import { signPath } from '@/lib/stances/sign';
import { glyphColour } from './glyph-colour';
import styles from './swatch.module.css';

type SwatchProps = { readonly polarity: Polarity; readonly repeated?: boolean };

const R = 5.5;

/** A mark as the key shows it; the words beside it say what it means. */
export function Swatch({ polarity, repeated = false }: SwatchProps) {
  const sign = signPath(polarity, R);
  return (
    <svg className={styles.swatch} viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
      <circle className="stance-dot" r={R} fill={polarityColour(THEMED, polarity)} />
      {repeated ? <circle className="stance-ring" r={7.5} fill="none" stroke={polarityColour(THEMED, polarity)} /> : null}
      <path className="stance-sign" d={sign.d} stroke={glyphColour(THEMED, polarity)} strokeWidth={sign.strokeWidth} fill="none" />
    </svg>
  );
}
