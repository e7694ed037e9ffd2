'use client';

import { useEffect, useRef } from 'react';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { resolveSelection } from '@/lib/selection/links';
import { useDispatch, usePage, useView } from './explorer-context';
import { EvidenceCard } from './evidence-card';
import styles from './evidence.module.css';

const SHOWN = 8; // cards; a stretch of the article may hold more statements than anyone reads at once

/** What supports the selected marks. Opened by key it takes the focus; Escape gives it back to the mark (see use-keys). */
export function Evidence() {
  const { lang, links } = usePage();
  const sel = useView((view) => view.sel);
  const dispatch = useDispatch();
  const panel = useRef<HTMLElement>(null);
  const ids = [...resolveSelection(sel, links)].filter(links.has);
  const key = ids.join(' ');
  useEffect(() => {
    if (key !== '' && document.activeElement?.matches('[data-mark]') === true && document.activeElement.matches(':focus-visible')) panel.current?.focus();
  }, [key]);
  if (ids.length === 0) return null;
  const words = EXPLORE[lang];
  return (
    <section ref={panel} className={styles.evidence} aria-labelledby="evidence-title" tabIndex={-1} data-evidence="">
      <div className={styles.head}>
        <h2 id="evidence-title" className={styles.title}>{words.evidence}</h2>
        <button type="button" className={styles.close} onClick={() => dispatch({ type: 'clearSelection' })}>{words.close}</button>
      </div>
      <div className={styles.cards}>
        {ids.slice(0, SHOWN).map((id) => <EvidenceCard key={id} id={id} />)}
      </div>
    </section>
  );
}
