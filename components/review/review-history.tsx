'use client';

import { useState } from 'react';
import { formatNumber } from '@/lib/i18n/format';
import { REVIEW } from '@/lib/i18n/messages/review';
import { useLocale, usePage } from '../explore/explorer-context';
import { fetchHistory, type RevisionLine } from './review-client';
import type { Review } from './use-review';
import styles from './review.module.css';

/** Every revision, who made it and when, and the way back to it. */
export function ReviewHistory({ id, review }: { readonly id: string; readonly review: Review }) {
  const { lang } = usePage();
  const locale = useLocale();
  const words = REVIEW[lang];
  const [lines, setLines] = useState<readonly RevisionLine[]>([]);
  const load = () => void fetchHistory(id, lang).then(setLines);
  return (
    <details className={styles.history} onToggle={({ currentTarget }) => { if (currentTarget.open) load(); }}>
      <summary>{words.history}</summary>
      <ol>
        {lines.map(({ number, at, author, how }) => {
          const n = formatNumber(number, locale);
          return (
            <li key={number}>
              <span>{words.revision(n, wordOf(words.how, how), author)}</span>
              {at === '' ? null : <> <time dateTime={at}><bdi dir="ltr">{at.slice(0, 16).replace('T', ' ')} UTC</bdi></time></>}
              {number === lines.length ? null : <> <button type="button" className={styles.plain} onClick={() => review.restore(number)}>{words.restore(n)}</button></>}
            </li>
          );
        })}
      </ol>
      <button type="button" className={styles.action} onClick={review.reread}>{words.reread}</button>
    </details>
  );
}

function wordOf(words: Readonly<Record<string, string>>, how: string): string {
  return words[how] ?? how;
}
