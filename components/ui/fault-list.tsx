import type { Problem } from '@/lib/dossier/schema';
import { formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import styles from './fault-list.module.css';

/** A dossier that can't be drawn, said to a person: every fault at once, each with its place and remedy. */
export function FaultList({ lang, problems }: { readonly lang: Lang; readonly problems: readonly Problem[] }) {
  const words = EXPLORE[lang];
  return (
    <>
      <h1>{words.faultsTitle}</h1>
      <p>{words.faultsIntro(formatNumber(problems.length, { lang, digits: 'latn', months: 'egypt' }))}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.faultAt}</th>
            <th scope="col">{words.faultWhat}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ at, message }, n) => (
            <tr key={`${at} ${String(n)}`}>
              <th scope="row"><code dir="ltr">{at}</code></th>
              <td dir="auto">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
