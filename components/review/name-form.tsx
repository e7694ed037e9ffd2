'use client';

import { useState } from 'react';
import type { Names } from '@/lib/dossier/schema';
import { LANGS, dirOf, tagOf } from '@/lib/i18n/lang';
import { REVIEW } from '@/lib/i18n/messages/review';
import { usePage } from '../explore/explorer-context';
import styles from './review.module.css';

type NamesInputProps = { readonly names: Names; readonly onChange: (names: Names) => void };

/** One name in three languages, each written in its own direction. */
export function NamesInput({ names, onChange }: NamesInputProps) {
  const { lang } = usePage();
  return LANGS.map((one) => (
    <label key={one} className={styles.field}>
      <span>{REVIEW[lang].nameIn[one]}</span>
      <input required lang={tagOf(one)} dir={dirOf(one)} value={names[one]} onChange={({ target }) => onChange({ ...names, [one]: target.value })} />
    </label>
  ));
}

/** How somebody or something that is known is called. */
export function RenameForm({ names: given, onRename }: { readonly names: Names; readonly onRename: (names: Names) => void }) {
  const { lang } = usePage();
  const [names, setNames] = useState(given);
  const isSame = LANGS.every((one) => names[one].trim() === given[one]);
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onRename(trimmed(names));
      }}
    >
      <NamesInput names={names} onChange={setNames} />
      <button type="submit" className={styles.action} disabled={isSame}>{REVIEW[lang].correctName}</button>
    </form>
  );
}

export function trimmed(names: Names): Names {
  return { en: names.en.trim(), ar: names.ar.trim(), zh: names.zh.trim() };
}
