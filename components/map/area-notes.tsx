import type { Locale } from '@/lib/i18n/format';
import { WORLDVIEW } from '@/lib/i18n/messages/map-worlds';
import { areaNotes } from '@/lib/map/plan';
import type { Worldview } from '@/lib/selection/view-state';
import styles from './map.module.css';

/** What United Nations documents say of the areas that a worldview shows otherwise than the base. */
export function AreaNotes({ world, locale }: { readonly world: Worldview; readonly locale: Locale }) {
  const notes = areaNotes(locale, { world });
  if (notes.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>{WORLDVIEW[locale.lang].notesTitle}</summary>
      <ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul>
    </details>
  );
}
