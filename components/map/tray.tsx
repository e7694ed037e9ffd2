import { Fragment } from 'react';
import type { Locale } from '@/lib/i18n/format';
import { formatNumber } from '@/lib/i18n/format';
import { MAP } from '@/lib/i18n/messages/map';
import type { Unplaced } from '@/lib/map/data';
import styles from './map.module.css';

type TrayProps = { readonly items: readonly Unplaced[]; readonly chosen: readonly string[]; readonly onPick: (id: string) => void; readonly locale: Locale };

const KINDS = ['organization', 'group', 'unnamed', 'thing', 'place'] as const satisfies readonly Unplaced['kind'][];

/** What the article names and no map can show, by what it is: never a pin, always a way to its words. */
export function Tray({ items, chosen, onPick, locale }: TrayProps) {
  const words = MAP[locale.lang];
  if (items.length === 0) return null;
  return (
    <div className={styles.tray}>
      <strong>{words.unplaced}</strong>
      {KINDS.map((kind) => ({ kind, own: items.filter((item) => item.kind === kind) })).filter(({ own }) => own.length > 0).map(({ kind, own }) => (
        <p key={kind}>
          {words.unplacedKinds[kind]}
          {own.map(({ id, name, count }, i) => (
            <Fragment key={id}>
              <span aria-hidden="true">{i === 0 ? ' — ' : ' '}</span>
              <span className={styles.entry}>
                <button type="button" className={styles.item} aria-pressed={chosen.includes(id)} onClick={() => onPick(id)}>
                  <bdi>{name}</bdi> <bdi>{formatNumber(count, locale)}</bdi>
                </button>
                {i === own.length - 1 ? null : <span aria-hidden="true"> ·</span>}
              </span>
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
