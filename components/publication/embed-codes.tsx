import { elementCode, frameCode, latexCode, markdownCode, pictureCode, wordpressAddress } from '@/lib/embed/codes';
import type { Lang } from '@/lib/i18n/lang';
import { SHARE } from '@/lib/i18n/messages/share';
import type { EmbeddedView } from './embedded';
import styles from './publication-page.module.css';

const CODES = { frame: frameCode, element: elementCode, picture: pictureCode, markdown: markdownCode, latex: latexCode, wordpress: wordpressAddress } as const;
const KINDS = ['frame', 'element', 'picture', 'markdown', 'latex', 'wordpress'] as const;

/** A publication's codes, the same as the explore page offers: the first to be seen, the others to be opened. */
export function EmbedCodes({ lang, embedded }: { readonly lang: Lang; readonly embedded: EmbeddedView }) {
  const words = SHARE[lang];
  return (
    <section className={styles.codes} aria-label={embedded.title}>
      <h3><bdi>{embedded.title}</bdi></h3>
      {KINDS.map((kind) => (
        <details key={kind} open={kind === 'frame'}>
          <summary>{words.codeKinds[kind]}</summary>
          <p>{words.codeHow[kind]}</p>
          <pre className={styles.code} dir="ltr"><code>{CODES[kind](embedded)}</code></pre>
        </details>
      ))}
    </section>
  );
}
