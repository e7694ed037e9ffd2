'use client';

import { useDispatch, usePage, useView } from '@/components/explore/explorer-context';
import { Choice, Choices } from '@/components/ui/choice';
import styles from '@/components/ui/site-header.module.css';
import { COMMON } from '@/lib/i18n/messages/common';
import { OFFLINE } from '@/lib/i18n/messages/offline';
import { FRAME } from '@/lib/i18n/messages/frame';

const THEMES = ['auto', 'light', 'dark'] as const;

/** The header without the ways to other pages: this file has none. */
export function OfflineHeader() {
  const { lang } = usePage();
  const theme = useView((view) => view.theme);
  const dispatch = useDispatch();
  return (
    <header className={styles.header}>
      <span className={styles.brand}>{COMMON[lang].brand}</span>
      <span className={styles.nav}>{OFFLINE[lang].saved}</span>
      <Choices name={FRAME[lang].theme.name}>
        {THEMES.map((one) => <Choice key={one} pressed={one === theme} onPress={() => dispatch({ type: 'setTheme', theme: one })}>{FRAME[lang].theme[one]}</Choice>)}
      </Choices>
    </header>
  );
}
