'use client';

import { useDispatch, useLocale, usePage, useView } from '@/components/explore/explorer-context';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { formatNumber } from '@/lib/i18n/format';
import { STANCE_MODES } from '@/lib/i18n/messages/stances-modes';
import { countStatements } from '@/lib/i18n/messages/stances-words';
import type { StancesData } from '@/lib/stances/data';
import { HEAVIEST, lexiconOf, WEIGHT_STEP, type Word } from '@/lib/stances/lexicon';
import { Control } from '../ui/control';
import styles from './lexicon-editor.module.css';

/** The words by which force is measured, with their weights, to be changed by the reader; the chart follows at once. */
export function LexiconEditor({ data }: { readonly data: StancesData }) {
  const { lang } = usePage();
  const dispatch = useDispatch();
  const weights = useView((view) => view.weights);
  const words = STANCE_MODES[lang].lexicon;
  const entries = lexiconOf(data, weights);
  return (
    <details className={styles.lexicon}>
      <summary>{words.open}</summary>
      <p className={styles.intro}>{words.intro}</p>
      <WordList title={words.verbs} entries={entries.filter(({ kind }) => kind === 'verb')} />
      <WordList title={words.intensifiers} entries={entries.filter(({ kind }) => kind === 'intensifier')} />
      <Control off={weights.length === 0} onPress={() => dispatch({ type: 'resetWeights' })}>{words.reset}</Control>
    </details>
  );
}

function WordList({ title, entries }: { readonly title: string; readonly entries: readonly Word[] }) {
  const { reading } = usePage();
  const locale = useLocale();
  const dispatch = useDispatch();
  if (entries.length === 0) return null;
  const { lang } = reading.article;
  return (
    <fieldset className={styles.words}>
      <legend>{title}</legend>
      <ul>
        {entries.map(({ word, own, weight, count }) => (
          <li key={word} data-changed={weight !== own}>
            <label>
              <span lang={tagOf(lang)} dir={dirOf(lang)} className={styles.word}>{word}</span>
              <span className={styles.count}>{countStatements(count, locale)}</span>
              <input
                type="range"
                min={0}
                max={HEAVIEST}
                step={WEIGHT_STEP}
                value={weight}
                aria-valuetext={formatNumber(weight, locale)}
                onChange={(event) => {
                  const next = event.target.valueAsNumber;
                  dispatch({ type: 'weigh', word, weight: next === own ? null : next });
                }}
              />
              <output className={styles.weight}>{formatNumber(weight, locale)}</output>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
