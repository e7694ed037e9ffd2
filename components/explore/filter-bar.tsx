'use client';

import type { ReactNode, RefObject } from 'react';
import { useStore } from 'zustand';
import { Chip } from '@/components/ui/chip';
import type { Polarity } from '@/lib/dossier/schema';
import { formatNumber } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { filterOf } from '@/lib/selection/filter';
import { useDispatch, useFilter, useLocale, usePage } from './explorer-context';
import { DisplayMenu } from './display-menu';
import { IssueMenu } from './issue-menu';
import { PeriodMenu } from './period-menu';
import { Search } from './search';
import styles from './filter-bar.module.css';

const SIDES: readonly { readonly values: readonly Polarity[]; readonly sign: string; readonly colour: string; readonly name: 'supports' | 'opposes' }[] = [
  { values: [1, 2], sign: '+', colour: 'var(--polarity-4)', name: 'supports' },
  { values: [-1, -2], sign: '−', colour: 'var(--polarity-0)', name: 'opposes' },
];

function UndoButtons() {
  const { explorer, lang } = usePage();
  const canUndo = useStore(explorer.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(explorer.temporal, ({ futureStates }) => futureStates.length > 0);
  return (
    <>
      <button type="button" className={styles.action} disabled={!canUndo} onClick={() => explorer.temporal.getState().undo()}>{EXPLORE[lang].undo}</button>
      <button type="button" className={styles.action} disabled={!canRedo} onClick={() => explorer.temporal.getState().redo()}>{EXPLORE[lang].redo}</button>
    </>
  );
}

type FilterBarProps = { readonly search: RefObject<HTMLInputElement | null>; readonly share: ReactNode; readonly onHelp: () => void };

/** What is looked for and left out, for all views at once. Counts are of statements in the article, repeated ones included. */
export function FilterBar({ search, share, onHelp }: FilterBarProps) {
  const { reading, lang } = usePage();
  const words = EXPLORE[lang];
  const locale = useLocale();
  const dispatch = useDispatch();
  const filter = useFilter();
  const speakers = [...new Set(reading.statements.map(({ speaker }) => speaker))];
  const nameOf = new Map(reading.actors.map(({ id, names }) => [id, names]));
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.filters}>
      <div className={styles.chips} role="group" aria-label={words.speakers}>
        {speakers.map((id) => (
          <Chip key={id} pressed={filter.speaker.includes(id)} onPress={() => dispatch({ type: 'toggle', field: 'speaker', value: id })}>
            {nameOf.get(id) ?? id} <bdi>{formatNumber(reading.statements.filter(({ speaker }) => speaker === id).length, locale)}</bdi>
          </Chip>
        ))}
      </div>
      <div className={styles.chips} role="group" aria-label={words.position}>
        {SIDES.map(({ values, sign, colour, name }) => (
          <Chip key={name} colour={colour} pressed={values.every((value) => filter.polarity.includes(value))} onPress={() => dispatch({ type: 'togglePolarity', values })}>
            <span aria-hidden="true">{sign} </span>
            {COMMON[lang][name]} <bdi>{formatNumber(reading.statements.filter(({ polarity }) => values.includes(polarity)).length, locale)}</bdi>
          </Chip>
        ))}
      </div>
      <div className={styles.chips}>
        <PeriodMenu />
        <IssueMenu />
        <DisplayMenu />
      </div>
      <div className={styles.actions}>
        <Search input={search} />
        <button type="button" className={styles.action} disabled={!filterOf(filter).active} onClick={() => dispatch({ type: 'clearFilters' })}>{words.clearFilters}</button>
        <UndoButtons />
        {share}
        <button type="button" className={styles.action} onClick={onHelp}>{words.keys}</button>
      </div>
    </div>
  );
}
