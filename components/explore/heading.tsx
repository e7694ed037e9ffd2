'use client';

import { parseEdtf } from '@/lib/dossier/edtf';
import { formatDay } from '@/lib/i18n/format';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { useLocale, usePage } from './explorer-context';
import styles from './heading.module.css';

/** What is being read: its headline in the reader's language where there is one, when, what kind of article, by whom. */
export function Heading({ heading }: { readonly heading: string | null }) {
  const { reading: { article }, lang } = usePage();
  const locale = useLocale();
  const published = article.publishedOn === null ? null : parseEdtf(article.publishedOn);
  return (
    <div>
      <h1 className={styles.title}>
        {heading ?? <bdi lang={tagOf(article.lang)} dir={dirOf(article.lang)}>{article.title}</bdi>}
      </h1>
      <p className={styles.meta}>
        {published === null ? null : <><time dateTime={article.publishedOn ?? undefined}>{formatDay(published.from, locale)}</time>{' · '}</>}
        {EXPLORE[lang].readFrom[article.lang]}
        {article.publisher === null ? null : (
          <>
            {' · '}
            {article.url === null ? <bdi>{article.publisher}</bdi> : <a href={article.url} rel="noreferrer"><bdi>{article.publisher}</bdi></a>}
          </>
        )}
      </p>
    </div>
  );
}
