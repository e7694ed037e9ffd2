import { formatList, isolate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { DECK_EDITOR } from '@/lib/i18n/messages/deck-editor';
import { PRESENT } from '@/lib/i18n/messages/present';
import styles from './deck-editor.module.css';
import type { SaverState } from './saver';

type SaveNotesProps = { readonly lang: Lang; readonly saving: SaverState; readonly isResumed: boolean; readonly onSettle: (whose: 'own' | 'other') => void };

/** What becomes of one's changes: whether they are saved, what others did meanwhile, and where one must choose. */
export function SaveNotes({ lang, saving: { status, taken }, isResumed, onSettle }: SaveNotesProps) {
  const words = DECK_EDITOR[lang];
  const named = (titles: readonly string[]): string => formatList(titles.map((title) => isolate(title === '' ? PRESENT[lang].untitled : title)), lang);
  const told = [...(taken.length === 0 ? [] : [words.takenIn(named(taken))]), ...(isResumed ? [words.resumed] : [])];
  return (
    <>
      <p className={styles.status} role="status" data-unsaved={status.state !== 'saved'}>{says(status, lang)}</p>
      {told.length === 0 ? null : <p className={styles.told} role="status">{told.join(' ')}</p>}
      {status.state === 'clash' ? (
        <p className={styles.clash} role="alert">
          {words.clash(named(status.scenes))}{' '}
          <button type="button" onClick={() => onSettle('own')}>{words.keepOwn}</button>{' '}
          <button type="button" onClick={() => onSettle('other')}>{words.keepOther}</button>
        </p>
      ) : null}
    </>
  );
}

function says(status: SaverState['status'], lang: Lang): string {
  const words = DECK_EDITOR[lang];
  switch (status.state) {
    case 'saved': return words.saved;
    case 'unsaved':
    case 'clash': return words.unsaved;
    case 'saving': return words.saving;
    case 'unreachable': return words.failed;
    case 'refused': return words.refused(status.why);
  }
}
