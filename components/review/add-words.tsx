'use client';

import { useEffect, useRef, useState } from 'react';
import { ISSUES } from '@/lib/dossier/issues';
import type { Dossier, Span } from '@/lib/dossier/schema';
import { foreignNames } from '@/lib/extract/foreign-names';
import { REVIEW } from '@/lib/i18n/messages/review';
import { addStatement, type Patch } from '@/lib/review/edits';
import { addDate, addMention, addNamed, KINDS, type NamedKind } from '@/lib/review/names';
import { usePage } from '../explore/explorer-context';
import { NamesInput, trimmed } from './name-form';
import styles from './review.module.css';

type AddProps = { readonly dossier: Dossier; readonly chosen: Span; readonly by: string; readonly onEdit: (patch: Patch) => void };

/** What nobody had read in the words that were chosen: a position, a name, a date. */
export function AddWords({ dossier, chosen, by, onEdit }: AddProps) {
  const { lang } = usePage();
  const words = REVIEW[lang];
  const [open, setOpen] = useState<{ readonly form: 'name' | 'date'; readonly on: Dossier } | null>(null);
  const form = open?.on === dossier ? open.form : null; // closes once the dossier has what was written, and not where it was refused
  const giveUp = () => setOpen(null);
  if (form === 'name') return <NewName dossier={dossier} chosen={chosen} by={by} onEdit={onEdit} onGiveUp={giveUp} />;
  if (form === 'date') return <NewDate dossier={dossier} chosen={chosen} by={by} onEdit={onEdit} onGiveUp={giveUp} />;
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.action}
        onClick={() => {
          const patch = addStatement(dossier, chosen, { by, issues: ISSUES });
          if (patch !== null) onEdit(patch);
        }}
      >
        {words.add}
      </button>
      <button type="button" className={styles.action} onClick={() => setOpen({ form: 'name', on: dossier })}>{words.addName}</button>
      <button type="button" className={styles.action} onClick={() => setOpen({ form: 'date', on: dossier })}>{words.addDate}</button>
    </div>
  );
}

type FormProps = AddProps & { readonly onGiveUp: () => void };

function NewName({ dossier, chosen, by, onEdit, onGiveUp }: FormProps) {
  const { lang } = usePage();
  const words = REVIEW[lang];
  const known = [...dossier.places, ...dossier.actors, ...dossier.things];
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [of, setOf] = useState('');
  const [kind, setKind] = useState<NamedKind>('person');
  const [names, setNames] = useState(foreignNames(chosen.quote, dossier.article.lang));
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onEdit(of === '' ? addNamed(dossier, { kind, names: trimmed(names) }, chosen, by) : addMention(dossier, of, chosen, by));
      }}
    >
      <label className={styles.field}>
        <span>{words.ofWhom}</span>
        <select ref={first} value={of} onChange={({ target }) => setOf(target.value)}>
          <option value="">{words.someoneNew}</option>
          {known.map(({ id, names: called }) => <option key={id} value={id}>{called[lang]}</option>)}
        </select>
      </label>
      {of !== '' ? null : (
        <>
          <label className={styles.field}>
            <span>{words.kind}</span>
            <select value={kind} onChange={({ target }) => setKind(Object.values(KINDS).flat().find((one) => one === target.value) ?? kind)}>
              {Object.values(KINDS).flat().map((one) => <option key={one} value={one}>{words.kinds[one]}</option>)}
            </select>
          </label>
          <NamesInput names={names} onChange={setNames} />
        </>
      )}
      <Buttons label={words.keepName} onGiveUp={onGiveUp} />
    </form>
  );
}

function NewDate({ dossier, chosen, by, onEdit, onGiveUp }: FormProps) {
  const { lang } = usePage();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [edtf, setEdtf] = useState('');
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onEdit(addDate(dossier, chosen, edtf.trim(), by));
      }}
    >
      <label className={styles.field}><span>{REVIEW[lang].date}</span><input ref={first} required dir="ltr" value={edtf} onChange={({ target }) => setEdtf(target.value)} /></label>
      <Buttons label={REVIEW[lang].keepDate} onGiveUp={onGiveUp} />
    </form>
  );
}

function Buttons({ label, onGiveUp }: { readonly label: string; readonly onGiveUp: () => void }) {
  const { lang } = usePage();
  return (
    <div className={styles.row}>
      <button type="submit" className={styles.strong}>{label}</button>
      <button type="button" className={styles.action} onClick={onGiveUp}>{REVIEW[lang].giveUp}</button>
    </div>
  );
}
