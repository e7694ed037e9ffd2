'use client';

import { THEMED } from '@/components/figure/palette';
import { COMMON } from '@/lib/i18n/messages/common';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import { formatNumber, type Locale } from '@/lib/i18n/format';
import type { ProvenanceClass } from '@/lib/selection/view-state';
import type { Boundary } from '@/lib/timeline/data';
import { useDispatch, useTimeDirection, useView } from '../explore/explorer-context';
import { Choice, Choices, Key } from '../ui/choice';
import { glyphOf, type GlyphKind } from './glyph';
import styles from './timeline.module.css';

type LegendProps = {
  readonly locale: Locale;
  readonly counts: Readonly<Record<ProvenanceClass, number>>;
  readonly sizes: { readonly main: number; readonly all: number };
  readonly after: Boundary['after'];
  /** Several events may be drawn as one. */
  readonly mayCount: boolean;
};

const CLASSES = ['stated', 'derived', 'external'] as const;

/** The key to the drawing: what can be filtered are buttons, what only explains is text. */
export function TimelineLegend({ locale, counts, sizes, after, mayCount }: LegendProps) {
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
      {mayCount ? <Key><Glyph kind="count" /> {words.legend.count}</Key> : null}
      <Key><Glyph kind={dir === 'ltr' ? 'latest' : 'latest-rtl'} /> {words.legend.latest}</Key>
    </>
  );
}

function Glyph({ kind }: { readonly kind: GlyphKind }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
      {glyphOf(kind, THEMED)}
    </svg>
  );
}
