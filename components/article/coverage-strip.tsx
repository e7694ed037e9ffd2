'use client';

import { useDispatch, useExplorer, useLocale, useView } from '@/components/explore/explorer-context';
import { nameSentence } from '@/lib/i18n/messages/coverage';
import { USERS, type SentenceUse } from '@/lib/selection/coverage';
import styles from './coverage.module.css';

type Numbered = { readonly use: SentenceUse; readonly place: number };

/** The sentences of one paragraph beside it, each with what the three views use of it; picking one makes them answer. */
export function CoverageStrip({ sentences }: { readonly sentences: readonly Numbered[] }) {
  const locale = useLocale();
  const dispatch = useDispatch();
  const setHover = useExplorer((state) => state.setHover);
  const sel = useView((view) => view.sel);
  return (
    <div className={styles.strip}>
      {sentences.map(({ use, place }) => {
        const stretch = `${use.start}-${use.end}`;
        const name = nameSentence(place, use, locale);
        return (
          <button
            key={stretch}
            type="button"
            data-run="coverage"
            data-sentence={stretch}
            data-used={use.used}
            className={styles.sentence}
            aria-label={name}
            title={name}
            aria-pressed={sel.includes(stretch)}
            tabIndex={place === 1 ? 0 : -1}
            onClick={(event) => {
              event.stopPropagation();
              dispatch({ type: event.shiftKey ? 'pickMore' : 'pick', ids: [stretch] });
            }}
            onPointerEnter={(event) => {
              if (event.pointerType !== 'touch') setHover([stretch]);
            }}
            onPointerLeave={() => setHover([])}
          >
            {USERS.map((user) => <span key={user} className={styles.lane} data-on={use.counts[user] > 0} />)}
          </button>
        );
      })}
    </div>
  );
}
