import type { ReactNode } from 'react';
import { FRAME } from '@/lib/i18n/messages/frame';
import type { Lang } from '@/lib/i18n/lang';
import type { Theme } from '@/lib/selection/view-state';
import { SiteHeader } from './site-header';
import { SkipLink } from './skip-link';
import styles from './page-shell.module.css';

type PageShellProps = {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Path below the language: `''`, `/about`. */
  readonly page: string;
  /** Where the same page stands in another language or theme, when that isn't below the language. */
  readonly hrefFor?: (to: { readonly lang: Lang; readonly theme: Theme }) => string;
  readonly children: ReactNode;
};

/** The frame of every page of prose: skip link, header, one column, footer. */
export function PageShell({ lang, theme, page, hrefFor = (to) => `/${to.lang}${page}${to.theme === 'auto' ? '' : `?theme=${to.theme}`}`, children }: PageShellProps) {
  return (
    <div data-theme={theme}>
      <SkipLink lang={lang} />
      <SiteHeader lang={lang} theme={theme} hrefFor={(change) => hrefFor({ lang, theme, ...change })} />
      <main id="main" className={styles.main} tabIndex={-1}>{children}</main>
      <footer className={styles.footer}>{FRAME[lang].footer}</footer>
    </div>
  );
}
