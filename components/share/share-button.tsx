'use client';

import { useState, type ComponentType } from 'react';
import { SHARE_BUTTON } from '@/lib/i18n/messages/share-button';
import { usePage } from '../explore/explorer-context';
import styles from '../explore/filter-bar.module.css';

type Dialog = ComponentType<{ readonly onClose: () => void }>;
type Part = { readonly state: 'closed' | 'failed' } | { readonly state: 'open'; readonly Dialog: Dialog };

const loadDialog = () => import('./share-dialog');

/** Opens the share dialog, whose code is fetched only now. */
export function ShareButton() {
  const { lang } = usePage();
  const [part, setPart] = useState<Part>({ state: 'closed' });
  const open = () => {
    loadDialog().then(
      ({ ShareDialog }) => setPart({ state: 'open', Dialog: ShareDialog }),
      () => setPart({ state: 'failed' }),
    );
  };
  return (
    <>
      <button type="button" className={styles.action} aria-haspopup="dialog" onPointerEnter={() => void loadDialog().catch(() => undefined)} onClick={open}>
        {SHARE_BUTTON[lang].share}
      </button>
      {part.state === 'failed' ? <span role="alert">{SHARE_BUTTON[lang].notLoaded}</span> : null}
      {part.state === 'open' ? <part.Dialog onClose={() => setPart({ state: 'closed' })} /> : null}
    </>
  );
}
