'use client';

import { lazy, Suspense, useEffect, useRef } from 'react';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { resolveSelection } from '@/lib/selection/links';
import { useDispatch, useExplorer, usePage, useView } from './explorer-context';
import styles from './evidence.module.css';

const loadCard = async () => ({ default: (await import('./evidence-card')).EvidenceCard });

/** Not in the page's first load: fetched when a pointer or the focus is on the first mark, which goes before any click. */
const EvidenceCard = lazy(loadCard);

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
  const isNear = useExplorer(({ hover }) => hover.length > 0);
  useEffect(() => {
    if (isNear) void loadCard();
  }, [isNear]);
  if (ids.length === 0) return null;
  const words = EXPLORE[lang];
  return (
    <section ref={panel} className={styles.evidence} aria-labelledby="evidence-title" tabIndex={-1} data-evidence="">
      <div className={styles.head}>
        <h2 id="evidence-title" className={styles.title}>{words.evidence}</h2>
        <button type="button" className={styles.close} onClick={() => dispatch({ type: 'clearSelection' })}>{words.close}</button>
      </div>
      <div className={styles.cards}>
        <Suspense>{ids.slice(0, SHOWN).map((id) => <EvidenceCard key={id} id={id} />)}</Suspense>
      </div>
    </section>
  );
}
