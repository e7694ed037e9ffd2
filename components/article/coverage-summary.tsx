'use client';

import { useDispatch, useLocale, usePage } from '@/components/explore/explorer-context';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { COVERAGE, coverageFigure, reasonOf } from '@/lib/i18n/messages/coverage';
import { formatNumber } from '@/lib/i18n/format';
import { USERS, type Coverage } from '@/lib/selection/coverage';
import styles from './coverage.module.css';

/** How much of the article the views show, the key to the strip, and what none of them uses, with the reason. */
export function CoverageSummary({ coverage: { sentences, used, by } }: { readonly coverage: Coverage }) {
  const { reading: { article }, lang } = usePage();
  const locale = useLocale();
  const dispatch = useDispatch();
  if (sentences.length === 0) return null;
  const words = COVERAGE[lang];
  const unused = sentences.filter((one) => !one.used);
  return (
    <div className={styles.summary}>
      <p data-coverage={`${used}/${sentences.length}`}>
        {coverageFigure(used, sentences.length, locale)}
        <span className={styles.key}>
          {USERS.map((user) => (
            <span key={user} className={styles.entry}>
              <span className={styles.sample} aria-hidden="true">{USERS.map((lane) => <span key={lane} className={styles.lane} data-on={lane === user} />)}</span>
              {words.views[user]} <bdi>{formatNumber(by[user], locale)}</bdi>
            </span>
          ))}
        </span>
      </p>
      {unused.length === 0 ? null : (
        <details>
          <summary>{words.unusedTitle} · <bdi>{formatNumber(unused.length, locale)}</bdi></summary>
          <ul>
            {unused.map(({ start, end, quote, reason }) => (
              <li key={start}>
                <button type="button" onClick={() => dispatch({ type: 'pick', ids: [`${start}-${end}`] })}>
                  <span lang={tagOf(article.lang)} dir={dirOf(article.lang)}>{quote}</span>
                </button>
                <span className={styles.reason}>{reasonOf(reason, lang)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
