'use client';

import { useDispatch, usePage, useView } from '@/components/explore/explorer-context';
import type { Polarity } from '@/lib/dossier/schema';
import { COMMON } from '@/lib/i18n/messages/common';
import { STANCES } from '@/lib/i18n/messages/stances';
import { STANCE_MODES } from '@/lib/i18n/messages/stances-modes';
import type { StancesData } from '@/lib/stances/data';
import { Choice, Choices } from '../ui/choice';
import { Menu } from '../ui/menu';
import { SortChoice } from './controls';
import { Swatch } from './swatch';

const SIDES: readonly { readonly side: 'opposes' | 'supports'; readonly values: readonly Polarity[]; readonly drawn: readonly Polarity[] }[] = [
  { side: 'opposes', values: [-1, -2], drawn: [-2, -1] },
  { side: 'supports', values: [1, 2], drawn: [1, 2] },
];

const MANY = 8; // speakers; more of them are in a menu

/** The key to the marks, which is also the filter: whom, and which side. */
export function StancesLegend({ data }: { readonly data: StancesData }) {
  const { lang } = usePage();
  const dispatch = useDispatch();
  const chosenSpeakers = useView(({ speaker }) => speaker);
  const chosenPolarities = useView(({ polarity }) => polarity);
  const repeats = useView((view) => view.repeats);
  const words = STANCES[lang];
  const speakers = (
    <Choices name={words.speakers}>
      {data.speakers.map(({ id, name }) => (
        <Choice key={id} pressed={chosenSpeakers.includes(id)} onPress={() => dispatch({ type: 'toggle', field: 'speaker', value: id })}>{name}</Choice>
      ))}
    </Choices>
  );
  return (
    <>
      {data.speakers.length > MANY ? <Menu label={words.speakers} active={chosenSpeakers.length > 0}>{speakers}</Menu> : speakers}
      <Choices name={words.positions}>
        {SIDES.map(({ side, values, drawn }) => (
          <Choice key={side} pressed={values.every((value) => chosenPolarities.includes(value))} onPress={() => dispatch({ type: 'togglePolarity', values })}>
            {drawn.map((polarity) => <Swatch key={polarity} polarity={polarity} />)}
            {COMMON[lang][side]}
          </Choice>
        ))}
        {data.stances.some(({ polarity }) => polarity === 0) ? (
          <Choice pressed={chosenPolarities.includes(0)} onPress={() => dispatch({ type: 'togglePolarity', values: [0] })}>
            <Swatch polarity={0} />
            {words.neutral}
          </Choice>
        ) : null}
      </Choices>
      {data.stances.some(({ count }) => count > 1) ? (
        <Choice pressed={repeats === 'shown'} onPress={() => dispatch({ type: 'toggleRepeats' })}><Swatch polarity={1} repeated />{words.repeatedKey}{' · '}{STANCE_MODES[lang].unfold}</Choice>
      ) : null}
      <SortChoice />
    </>
  );
}
