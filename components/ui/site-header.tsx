import { LANGUAGE_NAMES, FRAME } from '@/lib/i18n/messages/frame';
import { COMMON } from '@/lib/i18n/messages/common';
import { LANGS, tagOf, type Lang } from '@/lib/i18n/lang';
import type { Theme } from '@/lib/selection/view-state';
import styles from './site-header.module.css';

type SiteHeaderProps = {
  readonly lang: Lang;
  readonly theme: Theme;
  /** The address of this same page, state included, in another language or theme. */
  readonly hrefFor: (change: { readonly lang?: Lang; readonly theme?: Theme }) => string;
  /** Changes the theme in place where a page can; without it the link does. */
  readonly onTheme?: (theme: Theme) => void;
};

const THEMES = ['auto', 'light', 'dark'] as const;

function libraryHref(lang: Lang, theme: Theme, page = ''): string {
  return `/${lang}${page}${theme === 'auto' ? '' : `?theme=${theme}`}`;
}

/** The one header of all pages: brand, languages and themes; each switch keeps the page's state. */
export function SiteHeader({ lang, theme, hrefFor, onTheme }: SiteHeaderProps) {
  const words = FRAME[lang];
  return (
    <header className={styles.header}>
      <a className={styles.brand} href={libraryHref(lang, theme)}>{COMMON[lang].brand}</a>
      <nav className={styles.nav} aria-label={words.about}>
        <a href={libraryHref(lang, theme)}>{words.library}</a>
        <a href={libraryHref(lang, theme, '/new')}>{words.readNew}</a>
        <a href={libraryHref(lang, theme, '/about')}>{words.about}</a>
      </nav>
      <nav className={styles.group} aria-label={words.theme.name}>
        {THEMES.map((one) => (
          <a
            key={one}
            href={hrefFor({ theme: one })}
            aria-current={one === theme ? 'true' : undefined}
            onClick={
              onTheme === undefined
                ? undefined
                : (event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    onTheme(one);
                  }
            }
          >
            {words.theme[one]}
          </a>
        ))}
      </nav>
      <nav className={styles.group} aria-label={words.language}>
        {LANGS.map((one) => (
          <a key={one} href={hrefFor({ lang: one })} lang={tagOf(one)} hrefLang={tagOf(one)} aria-current={one === lang ? 'true' : undefined}>
            {LANGUAGE_NAMES[one]}
          </a>
        ))}
      </nav>
    </header>
  );
}
