'use client';

import { COMMON } from '@/lib/i18n/messages/common';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import { formatNumber, type Locale } from '@/lib/i18n/format';
import type { ProvenanceClass } from '@/lib/selection/view-state';
import type { Boundary } from '@/lib/timeline/data';
import { useDispatch, useTimeDirection, useView } from '../explore/explorer-context';
import { Choice, Choices, Key } from '../ui/choice';
import styles from './timeline.module.css';

type LegendProps = {
  readonly locale: Locale;
  readonly counts: Readonly<Record<ProvenanceClass, number>>;
  readonly sizes: { readonly main: number; readonly all: number };
  readonly after: Boundary['after'];
};

const CLASSES = ['stated', 'derived', 'external'] as const;

/** The key to the drawing: what can be filtered are buttons, what only explains is text. */
export function TimelineLegend({ locale, counts, sizes, after }: LegendProps) {
  const words = TIMELINE[locale.lang];
  const chosen = useView((view) => view.class);
  const priority = useView((view) => view.priority);
  const dir = useTimeDirection();
  const dispatch = useDispatch();
  return (
    <>
      <Choices name={words.legend.name}>
        {CLASSES.map((value) => (
          <Choice key={value} pressed={chosen.includes(value)} onPress={() => dispatch({ type: 'toggleClass', value })}>
            <Glyph kind={value} /> {COMMON[locale.lang].classes[value]} <bdi>{formatNumber(counts[value], locale)}</bdi>
          </Choice>
        ))}
      </Choices>
      <Choices name={words.shown.name}>
        <Choice pressed={priority === 2} onPress={() => dispatch({ type: 'setPriority', priority: 2 })}>{words.shown.main(sizes.main, locale)}</Choice>
        <Choice pressed={priority === 3} onPress={() => dispatch({ type: 'setPriority', priority: 3 })}>{words.shown.all(sizes.all, locale)}</Choice>
      </Choices>
      <Key><Glyph kind="after" /> {words.after[after]}</Key>
      <Key><Glyph kind="year" /> {words.legend.year}</Key>
      <Key><Glyph kind="weaker" /> {words.legend.weaker}</Key>
      <Key><Glyph kind="about" /> {words.legend.about}</Key>
      <Key><Glyph kind={dir === 'ltr' ? 'latest' : 'latest-rtl'} /> {words.legend.latest}</Key>
    </>
  );
}

type Kind = ProvenanceClass | 'after' | 'year' | 'weaker' | 'about' | 'latest' | 'latest-rtl';

function Glyph({ kind }: { readonly kind: Kind }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
      {glyphOf(kind)}
    </svg>
  );
}

function glyphOf(kind: Kind) {
  switch (kind) {
    case 'stated': return <circle cx="8" cy="6" r="5" fill="var(--accent)" />;
    case 'derived': return <path d="M0 6H16" stroke="var(--accent)" strokeWidth="2" />;
    case 'external': return <circle cx="8" cy="6" r="4" fill="var(--ink)" />;
    case 'after': return <circle cx="8" cy="6" r="4" fill="none" stroke="var(--ink)" strokeWidth="1.3" />;
    case 'year': return <rect x="2.5" y="1.5" width="11" height="9" fill="var(--muted)" fillOpacity="0.45" stroke="var(--muted)" strokeWidth="0.75" />;
    case 'weaker': return <circle cx="8" cy="6" r="4" fill="none" stroke="var(--ink)" strokeWidth="1.3" strokeDasharray="2 1.6" />;
    case 'about': return <path d="M5.4 6.9q1.3 -2.6 2.6 -0.9t2.6 -0.9M12 6a4 4 0 1 1 -8 0a4 4 0 1 1 8 0z" fill="none" stroke="var(--ink)" strokeWidth="1.1" strokeLinecap="round" />;
    // The arrow points to the past, wherever that lies.
    case 'latest-rtl': return <path d="M8 6H15m-4 -3.5L15 6l-4 3.5M4 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z" fill="var(--ink)" stroke="var(--ink)" strokeWidth="1.1" fillRule="evenodd" />;
    case 'latest': return <path d="M8 6H1m4 -3.5L1 6l4 3.5M12 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z" fill="var(--ink)" stroke="var(--ink)" strokeWidth="1.1" fillRule="evenodd" />;
  }
}
