import { polarityColour, THEMED } from '@/components/figure/palette';
import type { Polarity } from '@/lib/dossier/schema';
import styles from './sign.module.css';

const GLYPHS: Record<`${Polarity}`, string> = { '-2': '−−', '-1': '−', '0': '0', '1': '+', '2': '++' };

/** A polarity in running text: its sign in its colour, never the colour alone. */
export function Sign({ polarity, name }: { readonly polarity: Polarity; readonly name: string }) {
  return (
    <span className={styles.sign} style={{ color: polarityColour(THEMED, polarity) }}>
      <bdi aria-hidden="true" dir="ltr">{GLYPHS[`${polarity}`]}</bdi>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
