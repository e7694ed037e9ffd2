'use client';

import { useState, type KeyboardEvent } from 'react';
import type { Lang } from '@/lib/i18n/lang';
import { FILES } from '@/lib/i18n/messages/files';
import styles from './new.module.css';
import own from './files.module.css';

/** Asks the server for one page. It stands here only where the server was started to do that. */
export function AddressField({ lang, isBusy, onAsk }: { readonly lang: Lang; readonly isBusy: boolean; readonly onAsk: (url: string) => void }) {
  const words = FILES[lang];
  const [url, setUrl] = useState('');
  const ask = () => {
    if (url.trim() !== '' && !isBusy) onAsk(url.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // the form around it reads the article
    ask();
  };
  return (
    <div className={own.address}>
      <label className={styles.field}>
        <span>{words.address}</span>
        <input type="text" inputMode="url" name="address" dir="ltr" maxLength={4000} autoComplete="off" aria-describedby="address-how" value={url} onKeyDown={onKeyDown} onChange={({ target }) => setUrl(target.value)} />
      </label>
      <button type="button" className={styles.keep} disabled={isBusy} onClick={ask}>{words.fetch}</button>
      <small id="address-how">{words.addressHow}</small>
    </div>
  );
}
