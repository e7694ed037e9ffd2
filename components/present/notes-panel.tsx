'use client';

import { useState } from 'react';
import type { Scene } from '@/lib/present/schema';
import type { Lang } from '@/lib/i18n/lang';
import { PRESENT } from '@/lib/i18n/messages/present';
import styles from './presenter.module.css';

const SIZES = [18, 21, 24, 28, 32, 38] as const; // px; never too small to read standing

type NotesPanelProps = { readonly lang: Lang; readonly notes: string; readonly sources: Scene['sources'] };

/** Notes as text, never as markup, each line in its own direction: an Arabic quotation stands among English words. */
export function NotesPanel({ lang, notes, sources }: NotesPanelProps) {
  const words = PRESENT[lang];
  const [size, setSize] = useState(1);
  return (
    <div className={styles.notes}>
      <h2>
        {words.notes}
        <button type="button" aria-label={words.smaller} onClick={() => setSize((now) => Math.max(0, now - 1))}>−</button>
        <button type="button" aria-label={words.larger} onClick={() => setSize((now) => Math.min(SIZES.length - 1, now + 1))}>+</button>
      </h2>
      <div className={styles.text} style={{ fontSize: SIZES[size] }} tabIndex={0} role="region" aria-label={words.notes}>
        {notes === '' ? <p className={styles.quiet}>{words.noNotes}</p> : notes.split('\n').map((line, i) => <p key={`${i} ${line}`} dir="auto">{line === '' ? '\u00a0' : line}</p>)}
        {sources.length === 0 ? null : (
          <>
            <h3>{words.sources}</h3>
            <ol className={styles.sources}>{sources.map(({ text, url }) => <li key={`${text} ${url ?? ''}`} dir="auto">{url === null ? text : <a href={url} target="_blank" rel="noreferrer">{text}</a>}</li>)}</ol>
          </>
        )}
      </div>
    </div>
  );
}
