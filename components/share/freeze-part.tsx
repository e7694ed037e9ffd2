'use client';

import type { Lang } from '@/lib/i18n/lang';
import { SHARE } from '@/lib/i18n/messages/share';
import { usePage } from '../explore/explorer-context';
import type { Freezing } from './use-freeze';
import styles from './share.module.css';

type FreezePartProps = { readonly freezing: Freezing; readonly onFreeze: () => void; readonly lang: Lang };

/** Freezes, and says what came of it. */
export function FreezePart({ freezing, onFreeze, lang: shown }: FreezePartProps) {
  const { lang } = usePage();
  const words = SHARE[lang];
  if (freezing.state === 'frozen') {
    return <p role="status" className={styles.note}>{words.frozenAs(freezing.hash)} <a href={`/v/${freezing.hash}?lang=${shown}`} target="_blank" rel="noreferrer">{words.toPublication}</a></p>;
  }
  return (
    <div>
      <button type="button" className={styles.button} aria-disabled={freezing.state === 'asked'} onClick={freezing.state === 'asked' ? undefined : onFreeze}>{words.freeze}</button>
      <p role="status" className={styles.note}>{freezing.state === 'asked' ? words.freezing : ''}</p>
      {freezing.state === 'refused' ? <p role="alert" className={styles.fault}>{freezing.why}</p> : null}
    </div>
  );
}
