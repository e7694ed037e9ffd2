'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import type { Deck } from '@/lib/present/schema';
import type { Lang } from '@/lib/i18n/lang';
import { PRESENT } from '@/lib/i18n/messages/present';
import styles from './dialogs.module.css';

type DialogProps = { readonly title: string; readonly lang: Lang; readonly onClose: () => void; readonly children: ReactNode };

function Dialog({ title, lang, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="stage-dialog" onClose={onClose}>
      <header className={styles.head}>
        <h2 id="stage-dialog">{title}</h2>
        <button type="button" className={styles.close} onClick={onClose}>{PRESENT[lang].close}</button>
      </header>
      {children}
    </dialog>
  );
}

type HelpProps = { readonly lang: Lang; readonly letters: 'on' | 'off'; readonly onLetters: (letters: 'on' | 'off') => void; readonly onClose: () => void };

/** All keys on one page, which prints too. */
export function HelpDialog({ lang, letters, onLetters, onClose }: HelpProps) {
  const words = PRESENT[lang];
  return (
    <Dialog title={words.help} lang={lang} onClose={onClose}>
      <dl className={styles.keys}>
        {words.keys.map(({ keys, does }) => (
          <div key={keys}><dt><bdi dir="ltr">{keys}</bdi></dt><dd>{does}</dd></div>
        ))}
      </dl>
      <label className={styles.letters}>
        <input type="checkbox" checked={letters === 'on'} onChange={(event) => onLetters(event.target.checked ? 'on' : 'off')} /> {words.letters}
      </label>
    </Dialog>
  );
}

type OverviewProps = { readonly lang: Lang; readonly deck: Deck; readonly now: number; readonly onGo: (scene: number) => void; readonly onClose: () => void };

export function OverviewDialog({ lang, deck, now, onGo, onClose }: OverviewProps) {
  const words = PRESENT[lang];
  return (
    <Dialog title={words.overview} lang={lang} onClose={onClose}>
      <ol className={styles.scenes}>
        {deck.scenes.map(({ id, title }, i) => (
          <li key={id}>
            <button type="button" aria-current={i === now ? 'step' : undefined} onClick={() => { onGo(i); onClose(); }}>
              <bdi>{title === '' ? words.untitled : title}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
