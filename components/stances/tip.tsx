import type { StancesLayout } from '@/lib/stances/placed';
import styles from './tip.module.css';

type TipProps = { readonly layout: StancesLayout; readonly id: string | null; readonly words: (id: string) => string };

/** The words of the mark under the pointer or the focus, beside it. The mark itself carries them for screen readers. */
export function StancesTip({ layout, id, words }: TipProps) {
  const mark = layout.panels.flatMap(({ marks }) => marks).find((one) => one.id === id);
  if (mark === undefined) return null;
  return (
    <p
      className={styles.tip}
      aria-hidden="true"
      data-below={mark.y < layout.height / 3}
      style={{ left: `${(100 * mark.x) / layout.width}%`, top: `${(100 * mark.y) / layout.height}%` }}
      data-side={mark.x > layout.width / 2 ? 'left' : 'right'}
    >
      {words(mark.id)}
    </p>
  );
}
