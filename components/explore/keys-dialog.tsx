'use client';

import { useEffect, useRef } from 'react';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { usePage } from './explorer-context';
import styles from './keys-dialog.module.css';

type KeysDialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
};

/** The keys on one page, and the switch that WCAG 2.1.4 asks for: single characters can be turned off. */
export function KeysDialog({ open, onClose, singleKeys, onSingleKeys }: KeysDialogProps) {
  const { lang } = usePage();
  const words = EXPLORE[lang];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{words.keysTitle}</h2>
      <table>
        <tbody>
          {words.keyRows.map(([keys, meaning]) => (
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
