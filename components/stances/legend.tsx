'use client';

import { useDispatch, usePage, useView } from '@/components/explore/explorer-context';
import type { Polarity } from '@/lib/dossier/schema';
import { COMMON } from '@/lib/i18n/messages/common';
import { STANCES } from '@/lib/i18n/messages/stances';
import type { StancesData } from '@/lib/stances/data';
import { Swatch } from './swatch';
import styles from './legend.module.css';

const SIDES: readonly { readonly side: 'opposes' | 'supports'; readonly values: readonly Polarity[]; readonly drawn: readonly Polarity[]; readonly colour: string }[] = [
  { side: 'opposes', values: [-1, -2], drawn: [-2, -1], colour: 'var(--polarity-0)' },
  { side: 'supports', values: [1, 2], drawn: [1, 2], colour: 'var(--polarity-4)' },
];

/** The key to the marks, which is also the filter: whom, and which side. */
export function StancesLegend({ data }: { readonly data: StancesData }) {
  const { lang } = usePage();
  const dispatch = useDispatch();
  const chosenSpeakers = useView(({ speaker }) => speaker);
  const chosenPolarities = useView(({ polarity }) => polarity);
  const words = STANCES[lang];
  return (
    <>
      <div className={styles.group} role="group" aria-label={words.speakers}>
        {data.speakers.map(({ id, name }) => (
          <button key={id} type="button" className={styles.toggle} aria-pressed={chosenSpeakers.includes(id)} onClick={() => dispatch({ type: 'toggle', field: 'speaker', value: id })}>
            {name}
          </button>
        ))}
      </div>
      <div className={styles.group} role="group" aria-label={words.positions}>
        {SIDES.map(({ side, values, drawn, colour }) => (
          <button
            key={side}
            type="button"
            className={styles.toggle}
            style={{ borderColor: colour }}
            aria-pressed={values.every((value) => chosenPolarities.includes(value))}
            onClick={() => dispatch({ type: 'togglePolarity', values })}
          >
            {drawn.map((polarity) => <Swatch key={polarity} polarity={polarity} />)}
            {COMMON[lang][side]}
          </button>
        ))}
        {data.stances.some(({ polarity }) => polarity === 0) ? (
          <button type="button" className={styles.toggle} aria-pressed={chosenPolarities.includes(0)} onClick={() => dispatch({ type: 'togglePolarity', values: [0] })}>
            <Swatch polarity={0} />
            {words.neutral}
          </button>
        ) : null}
      </div>
      {data.stances.some(({ count }) => count > 1) ? <span className={styles.entry}><Swatch polarity={1} repeated />{words.repeatedKey}</span> : null}
    </>
  );
}
