'use client';

import { formatNumber } from '@/lib/i18n/format';
import { REVIEW } from '@/lib/i18n/messages/review';
import { useLocale, usePage } from '../explore/explorer-context';
import type { Review, Said } from './use-review';
import styles from './review.module.css';

/** What became of the last edit. */
export function Outcome({ review: { said, settle } }: { readonly review: Review }) {
  const { lang } = usePage();
  const words = REVIEW[lang];
  if (said.kind === 'conflict') {
    return (
      <div role="alert" className={styles.conflict}>
        <p>{words.conflict}</p>
        <table>
          <thead><tr><th scope="col">{words.what}</th><th scope="col">{words.theirs}</th><th scope="col">{words.mine}</th></tr></thead>
          <tbody>
            {said.fields.map(({ path, theirs, mine }) => <tr key={path}><th scope="row"><bdi dir="ltr">{path}</bdi></th><td><bdi>{show(theirs)}</bdi></td><td><bdi>{show(mine)}</bdi></td></tr>)}
          </tbody>
        </table>
        <div className={styles.row}>
          <button type="button" className={styles.action} onClick={() => settle('theirs')}>{words.takeTheirs}</button>
          <button type="button" className={styles.action} onClick={() => settle('mine')}>{words.takeMine}</button>
        </div>
      </div>
    );
  }
  return <Line said={said} />;
}

function Line({ said }: { readonly said: Exclude<Said, { kind: 'conflict' }> }) {
  const { lang } = usePage();
  const locale = useLocale();
  const words = REVIEW[lang];
  switch (said.kind) {
    case 'nothing': return <p role="status" className={styles.said} />;
    case 'saving': return <p role="status" className={styles.said}>{words.saving}</p>;
    case 'saved': return <p role="status" className={styles.said}>{words.saved}</p>;
    case 'unreachable': return <p role="alert" className={styles.said}>{words.unreachable}</p>;
    case 'merged': return <p role="status" className={styles.said}>{words.merged(said.theirs.join(', '))}</p>;
    case 'reread': return <p role="status" className={styles.said}>{words.rereadDone(formatNumber(said.kept, locale), formatNumber(said.lost, locale))}</p>;
    case 'refused': return <ul role="alert" className={styles.said}>{said.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>;
  }
}

const LONGEST = 80; // units

function show(value: unknown): string {
  if (value === undefined) return '—';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
