import { SITE } from '@/lib/i18n/messages/site';
import type { Lang } from '@/lib/i18n/lang';
import styles from './skip-link.module.css';

/** The first stop of a keyboard: past the header, to `#main`. */
export function SkipLink({ lang }: { readonly lang: Lang }) {
  return <a className={styles.skip} href="#main">{SITE[lang].skip}</a>;
}
