'use client';

import { useEffect, useRef } from 'react';
import { KEYS } from '@/lib/i18n/messages/keys';
import { usePage } from './explorer-context';
import styles from './keys-dialog.module.css';

type KeysDialogProps = {
  readonly onClose: () => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
};

/** The keys on one page, and the switch that WCAG 2.1.4 asks for: single characters can be turned off. */
export function KeysDialog({ onClose, singleKeys, onSingleKeys }: KeysDialogProps) {
  const { lang } = usePage();
  const words = KEYS[lang];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{words.title}</h2>
      <table>
        <tbody>
          {words.rows.map(([keys, meaning]) => (
            <tr key={keys}>
              <th scope="row"><kbd dir="ltr">{keys}</kbd></th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.choice}>
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.target.checked)} /> {words.singleKeys}
      </label>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}
