import { formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { LIBRARY } from '@/lib/i18n/messages/library';
import type { Theme } from '@/lib/selection/view-state';
import styles from './library-search.module.css';

type LibrarySearchProps = { readonly lang: Lang; readonly theme: Theme; readonly query: string; readonly total: number };

/** A plain form: it searches without scripts too, and its address can be kept. */
export function LibrarySearch({ lang, theme, query, total }: LibrarySearchProps) {
  const words = LIBRARY[lang];
  const count = formatNumber(total, { lang, digits: 'latn', months: 'egypt' });
  return (
    <form className={styles.form} role="search" action={`/${lang}`}>
      <input className={styles.input} type="search" name="q" defaultValue={query} maxLength={200} aria-label={words.search} placeholder={words.searchHint} />
      {theme === 'auto' ? null : <input type="hidden" name="theme" value={theme} />}
      <button className={styles.button} type="submit">{words.find}</button>
      {query === '' ? null : <a href={`/${lang}${theme === 'auto' ? '' : `?theme=${theme}`}`}>{words.all}</a>}
      <p className={styles.count} role="status">{total === 0 && query !== '' ? words.nothing(query) : words.found(count, query)}</p>
    </form>
  );
}
