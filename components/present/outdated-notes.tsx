import type { Outdated } from '@/lib/present/outdated';
import type { Deck } from '@/lib/present/schema';
import type { Lang } from '@/lib/i18n/lang';
import { DECK_EDITOR } from '@/lib/i18n/messages/deck-editor';
import { PRESENT } from '@/lib/i18n/messages/present';
import styles from './deck-editor.module.css';

type OutdatedNotesProps = { readonly lang: Lang; readonly deck: Deck; readonly outdated: readonly Outdated[]; readonly onShow: (scene: number) => void };

/** Scenes that still say what was corrected in the dossier since: nobody should learn of it in front of the room. */
export function OutdatedNotes({ lang, deck, outdated, onShow }: OutdatedNotesProps) {
  const words = DECK_EDITOR[lang];
  const shown = outdated.flatMap((one) => {
    const at = deck.scenes.findIndex(({ id }) => id === one.scene);
    const scene = deck.scenes[at];
    return scene !== undefined && JSON.stringify(scene).includes(JSON.stringify(one.was).slice(1, -1)) ? [{ ...one, at, title: scene.title }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section className={styles.problems} aria-label={words.outdated}>
      <h2>{words.outdated}</h2>
      <ul>
        {shown.map(({ at, title, was, now }) => (
          <li key={`${at} ${was}`}>
            <button type="button" onClick={() => onShow(at)}><bdi>{title === '' ? PRESENT[lang].untitled : title}</bdi></button>{' '}
            <del><bdi>{was}</bdi></del>{' '}
            {now === null ? words.takenOut : <ins><bdi>{now}</bdi></ins>}
          </li>
        ))}
      </ul>
    </section>
  );
}
