import type { ReactNode } from 'react';
import { SITE } from '@/lib/i18n/messages/site';
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
  readonly children: ReactNode;
};

/** The frame of every page of prose: skip link, header, one column, footer. */
export function PageShell({ lang, theme, page, children }: PageShellProps) {
  const hrefFor = (change: { readonly lang?: Lang; readonly theme?: Theme }) => {
    const next = change.theme ?? theme;
    return `/${change.lang ?? lang}${page}${next === 'auto' ? '' : `?theme=${next}`}`;
  };
  return (
    <div data-theme={theme}>
      <SkipLink lang={lang} />
      <SiteHeader lang={lang} theme={theme} hrefFor={hrefFor} />
      <main id="main" className={styles.main} tabIndex={-1}>{children}</main>
      <footer className={styles.footer}>{SITE[lang].footer}</footer>
    </div>
  );
}
