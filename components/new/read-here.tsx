import type { Dossier } from '@/lib/dossier/schema';
import type { Lang } from '@/lib/i18n/lang';
import { NEW } from '@/lib/i18n/messages/new';
import { downloadDossier } from './download-dossier';
import { KeepHere } from './keep-here';
import styles from './new.module.css';

type ReadHereProps = { readonly lang: Lang; readonly dossier: Dossier; readonly onBack: () => void; readonly onKept: () => void };

/** What stands above the views of an article that was read here: how it was read, what it met, and the ways on. */
export function ReadHere({ lang, dossier, onBack, onKept }: ReadHereProps) {
  const words = NEW[lang];
  return (
    <div className={styles.here}>
      <p>
        {words.readHere}
        {' '}
        <button type="button" className={styles.plain} onClick={onBack}>{words.backToText}</button>
        {' '}
        <button type="button" className={styles.plain} onClick={() => downloadDossier(dossier)}>{words.download}</button>
      </p>
      <KeepHere lang={lang} dossier={dossier} onKept={onKept} />
      {dossier.problems.length === 0 ? null : (
        <div role="status">
          <p><strong>{words.notesHeading}</strong></p>
          <ul>
            {dossier.problems.map(({ at, message }) => {
              const said = words.notes[message.split(':')[0] ?? ''];
              return <li key={`${at} ${message}`}>{said ?? <span lang="en" dir="ltr">{message}</span>}</li>;
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
