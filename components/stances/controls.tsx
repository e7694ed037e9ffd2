'use client';

import { useDispatch, usePage, useView } from '@/components/explore/explorer-context';
import { STANCE_MODES as WORDS } from '@/lib/i18n/messages/stances-modes';
import { STANCE_MODES, STANCE_SORTS } from '@/lib/selection/view-state';
import { Choice, Choices } from '../ui/choice';
import { loadMoreCharts } from './use-more-charts';
import styles from './controls.module.css';

/** One switch between the charts of the same statements. */
export function ChartSwitch() {
  const { lang } = usePage();
  const dispatch = useDispatch();
  const mode = useView(({ stances }) => stances);
  return (
    <span className={styles.charts} onPointerEnter={() => void loadMoreCharts()} onFocus={() => void loadMoreCharts()}><Choices name={WORDS[lang].modes}>
      {STANCE_MODES.map((value) => (
        <Choice key={value} pressed={mode === value} onPress={() => dispatch({ type: 'setStances', mode: value })}>{WORDS[lang].mode[value]}</Choice>
      ))}
    </Choices></span>
  );
}

/** What orders the rows, where the chart has issues for rows. */
export function SortChoice() {
  const { lang } = usePage();
  const dispatch = useDispatch();
  const mode = useView(({ stances }) => stances);
  const sort = useView((view) => view.sort);
  if (mode !== 'matrix' && mode !== 'reciprocity') return null;
  const words = WORDS[lang];
  const choose = (value: string) => {
    const chosen = STANCE_SORTS.find((one) => one === value);
    if (chosen !== undefined) dispatch({ type: 'sortStances', sort: chosen });
  };
  return (
    <label className={styles.sort}>
      {words.sorts}{' '}
      <select value={sort} onChange={(event) => choose(event.target.value)}>
        {STANCE_SORTS.map((value) => <option key={value} value={value}>{words.sort[value]}</option>)}
      </select>
    </label>
  );
}
