import { NEW } from '@/lib/i18n/messages/new';
import type { Lang } from '@/lib/i18n/lang';
import { PROGRESS, type ReadingStep } from '@/lib/import/reading-progress';
import styles from './new.module.css';

/** How far the reading is, and what it does now. */
export function ReadingProgress({ lang, step, onCancel }: { readonly lang: Lang; readonly step: ReadingStep; readonly onCancel: () => void }) {
  const words = NEW[lang];
  const done = PROGRESS[step];
  return (
    <div className={styles.progress}>
      <div role="progressbar" className={styles.bar} aria-label={words.reading} aria-valuenow={done} aria-valuemin={0} aria-valuemax={100} aria-valuetext={words.stages[step]}>
        <span className={styles.done} style={{ inlineSize: `${done}%` }} />
      </div>
      <span className={styles.step}>{words.stages[step]}…</span>
      <button type="button" className={styles.plain} onClick={onCancel}>{words.cancel}</button>
    </div>
  );
}
