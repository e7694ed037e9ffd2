'use client';

import type { Step } from '@/lib/present/schema';
import { isolate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/lang';
import { DECK_EDITOR } from '@/lib/i18n/messages/deck-editor';
import styles from './deck-editor.module.css';

type StepRowsProps = { readonly lang: Lang; readonly steps: readonly Step[]; readonly onSteps: (steps: readonly Step[]) => void };

/** The steps of a scene: what each lights up, and what it says. */
export function StepRows({ lang, steps, onSteps }: StepRowsProps) {
  const words = DECK_EDITOR[lang];
  const change = (i: number, step: Partial<Step>) => onSteps(steps.map((one, n) => (n === i ? { ...one, ...step } : one)));
  return (
    <ol className={styles.steps}>
      {steps.map((step, i) => (
        <li key={`${i} ${step.sel.join(' ')} ${step.sentence ?? ''}`}>
          <span className={styles.ids}>{step.sel.map(isolate).join(' ')}</span>
          <input aria-label={words.caption} dir="auto" maxLength={300} value={step.caption ?? ''} onChange={(event) => change(i, { caption: event.target.value === '' ? null : event.target.value })} />
          <button type="button" onClick={() => onSteps(steps.filter((_, n) => n !== i))}>{words.remove}</button>
        </li>
      ))}
    </ol>
  );
}
