'use client';

import type { Citation } from '@/lib/dossier/schema';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { usePage } from '../explorer-context';
import styles from './card.module.css';

/** Sources outside the article, each as it can be looked up. */
export function Citations({ sources }: { readonly sources: readonly Citation[] }) {
  const { lang } = usePage();
  if (sources.length === 0) return null;
  return (
    <>
      <p className={styles.small}>{EXPLORE[lang].sources}</p>
      <ul className={styles.sources}>
        {sources.map(({ publisher, title, url, date, symbol }) => (
          <li key={`${publisher} ${title}`}>
            <bdi>{publisher}</bdi>, {url === null ? <bdi>{title}</bdi> : <a href={url} rel="noreferrer"><bdi>{title}</bdi></a>}
            {symbol === null ? null : <>, <bdi>{symbol}</bdi></>}
            {date === null ? null : <>, <bdi>{date}</bdi></>}
          </li>
        ))}
      </ul>
    </>
  );
}
