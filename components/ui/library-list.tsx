import { parseEdtf } from '@/lib/dossier/edtf';
import { formatDay, formatNumber, type Locale } from '@/lib/i18n/format';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import { SITE } from '@/lib/i18n/messages/site';
import type { Entry } from '@/lib/store/dossiers';
import type { Theme } from '@/lib/selection/view-state';
import styles from './library-list.module.css';

type LibraryListProps = { readonly lang: Lang; readonly theme: Theme; readonly entries: readonly Entry[] };

function Line({ entry: { id, summary }, lang }: { readonly entry: Entry; readonly lang: Lang }) {
  const words = SITE[lang];
  if (summary === null) return <p className={styles.meta}>{words.unreadable}</p>;
  const locale: Locale = { lang, digits: 'latn', months: 'egypt' };
  const published = summary.publishedOn === null ? null : parseEdtf(summary.publishedOn);
  const { statements, speakers, events, places } = summary.counts;
  return (
    <p className={styles.meta} key={id}>
      {published === null ? words.undated : <time dateTime={summary.publishedOn ?? undefined}>{formatDay(published.from, locale)}</time>}
      {' · '}
      {words.articleIn[summary.lang]}
      {summary.publisher === null ? null : <> · <bdi>{summary.publisher}</bdi></>}
      <br />
      {words.counts({
        statements: formatNumber(statements, locale),
        speakers: formatNumber(speakers, locale),
        events: formatNumber(events, locale),
        places: formatNumber(places, locale),
      })}
    </p>
  );
}

/** The dossiers of the library, one ruled entry each. */
export function LibraryList({ lang, theme, entries }: LibraryListProps) {
  if (entries.length === 0) return <p>{SITE[lang].libraryEmpty}</p>;
  const query = theme === 'auto' ? '' : `?theme=${theme}`;
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <h2 className={styles.title}>
            <a href={`/${lang}/d/${entry.id}${query}`}>
              {entry.summary === null ? entry.id : <bdi lang={tagOf(entry.summary.lang)} dir={dirOf(entry.summary.lang)}>{entry.summary.title}</bdi>}
            </a>
          </h2>
          <Line entry={entry} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
