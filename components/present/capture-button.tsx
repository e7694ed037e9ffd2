'use client';

import { useState } from 'react';
import { Menu } from '@/components/ui/menu';
import type { ViewName } from '@/lib/figure/view-name';
import { formatNumber } from '@/lib/i18n/format';
import { COVERAGE } from '@/lib/i18n/messages/coverage';
import { PRESENT_BUTTON } from '@/lib/i18n/messages/present-button';
import { useLocale, usePage, useView } from '../explore/explorer-context';
import styles from './capture-button.module.css';

const CHOICES: readonly (readonly ViewName[])[] = [['timeline'], ['map'], ['stances'], ['map', 'stances'], ['timeline', 'map']];

/** Keeps what is seen now as a scene of the dossier's talk, and leads there. */
export function CaptureButton() {
  const { reading, lang } = usePage();
  const locale = useLocale();
  const view = useView((now) => now);
  const [said, setSaid] = useState('');
  const words = PRESENT_BUTTON[lang];
  const names = COVERAGE[lang].views;
  const path = `/${lang}/d/${reading.id}/present`;
  const keep = async (views: readonly ViewName[]) => {
    setSaid(words.saving);
    // The code of decks comes with the first capture: most readers only explore.
    const answer = await import('./capture-scene').then(({ captureScene }) => captureScene({ reading, locale, view, views }), () => ({ state: 'unreachable' as const }));
    switch (answer.state) {
      case 'done': setSaid(words.captured(formatNumber(answer.kept.deck.scenes.length, locale))); return;
      case 'refused': setSaid(words.refused(answer.why)); return;
      case 'unreachable': setSaid(words.failed); return;
    }
  };
  return (
    <>
      <Menu label={words.present} active={false}>
        <div className={styles.menu}>
          <a href={path}>{words.stage}</a>
          <a href={`${path}/edit`}>{words.edit}</a>
          <p>{words.capture}</p>
          {CHOICES.map((views) => (
            <button key={views.join(' ')} type="button" onClick={() => void keep(views)}>{views.map((name) => names[name]).join(' + ')}</button>
          ))}
          <p className={styles.how}>{words.captureHow}</p>
        </div>
      </Menu>
      <span role="status" className={styles.said}>{said}</span>
    </>
  );
}
