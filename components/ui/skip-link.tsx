import { FRAME } from '@/lib/i18n/messages/frame';
import type { Lang } from '@/lib/i18n/lang';
import styles from './skip-link.module.css';

/** The first stop of a keyboard: past the header, to `#main`. */
export function SkipLink({ lang }: { readonly lang: Lang }) {
  return <a className={styles.skip} href="#main">{FRAME[lang].skip}</a>;
}
