'use client';

import { useRef, useState } from 'react';
import { SHARE } from '@/lib/i18n/messages/share';
import { usePage } from '../explore/explorer-context';
import styles from './share.module.css';

const MOST_LINES = 9;

/** A text to take away: copied by its button, or selected where a browser refuses that. */
export function CopyField({ name, text }: { readonly name: string; readonly text: string }) {
  const { lang } = usePage();
  const words = SHARE[lang];
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ readonly text: string; readonly how: 'copied' | 'notCopied' } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, how: 'copied' });
    } catch {
      field.current?.focus();
      field.current?.select();
      setDone({ text, how: 'notCopied' });
    }
  };
  return (
    <>
      <textarea ref={field} className={styles.code} readOnly dir="ltr" spellCheck={false} rows={Math.min(MOST_LINES, text.split('\n').length + 1)} aria-label={name} value={text} />
      <p className={styles.row}>
        <button type="button" className={styles.button} onClick={() => void copy()}>{words.copy}</button>
        <span role="status" className={styles.note}>{done?.text === text ? words[done.how] : ''}</span>
      </p>
    </>
  );
}
