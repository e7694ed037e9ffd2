import { isolate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { LINK } from '@/lib/i18n/messages/link';
import type { BadParam } from '@/lib/link/read';
import styles from './bad-link.module.css';

const SHOWN = 12; // values; a list of every issue helps nobody
const LONGEST = 60; // characters of what stood there

/** Says which parts of a link were left out, what could stand there, and that the rest holds. */
export function BadLink({ lang, bad }: { readonly lang: Lang; readonly bad: readonly BadParam[] }) {
  if (bad.length === 0) return null;
  const words = LINK[lang];
  return (
    <div className={styles.note} role="status">
      <p><strong>{words.heading}</strong></p>
      <ul>
        {bad.map(({ name, raw, allowed }) => (
          <li key={`${name} ${raw}`}>
            {words.item(name, isolate(raw.length > LONGEST ? `${raw.slice(0, LONGEST)}…` : raw))}
            {allowed.length === 0 ? null : <>; {words.allowed(`${allowed.slice(0, SHOWN).join(', ')}${allowed.length > SHOWN ? '…' : ''}`)}</>}
          </li>
        ))}
      </ul>
      <p>{words.rest}</p>
    </div>
  );
}
