'use client';

import { useState } from 'react';
import { ISSUES } from '@/lib/dossier/issues';
import type { Dossier, Names, Polarity, Statement } from '@/lib/dossier/schema';
import { ACTS } from '@/lib/dossier/vocabulary';
import { COMMON } from '@/lib/i18n/messages/common';
import { REVIEW } from '@/lib/i18n/messages/review';
import type { Datum } from '@/lib/review/datum';
import { correctDate, correctEvent, correctStatement, mergeStatements, renameMention, type Patch, type StatementFields } from '@/lib/review/edits';
import { rename } from '@/lib/review/names';
import { usePage } from '../explore/explorer-context';
import { RenameForm } from './name-form';
import styles from './review.module.css';

type FieldsProps = { readonly dossier: Dossier; readonly datum: Datum; readonly by: string; readonly onEdit: (patch: Patch) => void };

/** What can be said otherwise of a datum. */
export function DatumFields({ dossier, datum, by, onEdit }: FieldsProps) {
  switch (datum.part) {
    case 'statements': return <StatementForm dossier={dossier} statement={datum.value} by={by} onEdit={onEdit} />;
    case 'mentions': return <NameForm dossier={dossier} datum={datum} by={by} onEdit={onEdit} />;
    case 'dates': return <DateForm datum={datum} by={by} onEdit={onEdit} />;
    case 'events': return <EventForm datum={datum} by={by} onEdit={onEdit} />;
  }
}

type Named = { readonly id: string; readonly names: Names };
type ChoiceProps = { readonly label: string; readonly value: string; readonly options: readonly { readonly id: string; readonly name: string }[]; readonly onChoose: (id: string) => void };

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
    </label>
  );
}

const POLARITIES: readonly Polarity[] = [2, 1, 0, -1, -2];

function StatementForm({ dossier, statement, by, onEdit }: { readonly dossier: Dossier; readonly statement: Statement; readonly by: string; readonly onEdit: (patch: Patch) => void }) {
  const { lang } = usePage();
  const [words, common] = [REVIEW[lang], COMMON[lang]];
  const change = (fields: StatementFields) => onEdit(correctStatement(dossier, statement, fields, { by, issues: ISSUES }));
  const named = (items: readonly Named[]) => items.map(({ id, names }) => ({ id, name: names[lang] }));
  const earlier = dossier.statements.filter(({ id, speaker, repeats }) => id !== statement.id && speaker === statement.speaker && repeats === null);
  return (
    <div className={styles.fields}>
      <Choice label={words.speaker} value={statement.speaker} options={named(dossier.actors)} onChoose={(speaker) => change({ speaker })} />
      <Choice label={words.act} value={statement.act} options={ACTS.map((id) => ({ id, name: common.acts[id] }))} onChoose={(id) => change({ act: ACTS.find((act) => act === id) ?? statement.act })} />
      <Choice
        label={words.polarity}
        value={String(statement.polarity)}
        options={POLARITIES.map((polarity) => ({ id: String(polarity), name: common.polarity[`${polarity}`] }))}
        onChoose={(id) => change({ polarity: POLARITIES.find((polarity) => String(polarity) === id) ?? statement.polarity })}
      />
      <Choice label={words.issue} value={statement.issue} options={named(ISSUES)} onChoose={(issue) => change({ issue })} />
      <Choice
        label={words.target}
        value={statement.targets[0] ?? ''}
        options={[{ id: '', name: words.noTarget }, ...named([...dossier.places, ...dossier.actors, ...dossier.things])]}
        onChoose={(target) => change({ targets: target === '' ? [] : [target, ...statement.targets.slice(1).filter((id) => id !== target)] })}
      />
      <Choice
        label={words.same}
        value={statement.repeats ?? ''}
        options={[{ id: '', name: words.notSame }, ...earlier.map(({ id, paraphrase }) => ({ id, name: paraphrase[lang] }))]}
        onChoose={(id) => {
          const first = earlier.find((one) => one.id === id);
          if (first === undefined) change({ repeats: null });
          else onEdit(mergeStatements(dossier, first, statement, by));
        }}
      />
    </div>
  );
}

function NameForm({ dossier, datum, by, onEdit }: { readonly dossier: Dossier; readonly datum: Extract<Datum, { part: 'mentions' }>; readonly by: string; readonly onEdit: (patch: Patch) => void }) {
  const { lang } = usePage();
  const known = [...dossier.places, ...dossier.actors, ...dossier.things];
  const { of } = datum.value;
  const named = known.find(({ id }) => id === of);
  return (
    <div className={styles.fields}>
      <Choice label={REVIEW[lang].meaning} value={of} options={known.map(({ id, names }) => ({ id, name: names[lang] }))} onChoose={(id) => onEdit(renameMention(datum, id, by))} />
      {named === undefined ? null : (
        <RenameForm
          key={`${of} ${Object.values(named.names).join(' ')}`}
          names={named.names}
          onRename={(names) => {
            const patch = rename(dossier, of, names);
            if (patch !== null) onEdit(patch);
          }}
        />
      )}
    </div>
  );
}

type WhenProps = { readonly given: string; readonly onKeep: (edtf: string) => void };

function WhenForm({ given, onKeep }: WhenProps) {
  const { lang } = usePage();
  const [edtf, setEdtf] = useState(given);
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(edtf.trim());
      }}
    >
      <label className={styles.field}><span>{REVIEW[lang].date}</span><input dir="ltr" value={edtf} onChange={({ target }) => setEdtf(target.value)} /></label>
      <button type="submit" className={styles.action} disabled={edtf.trim() === given}>{REVIEW[lang].keepDate}</button>
    </form>
  );
}

function DateForm({ datum, by, onEdit }: { readonly datum: Extract<Datum, { part: 'dates' }>; readonly by: string; readonly onEdit: (patch: Patch) => void }) {
  return <WhenForm key={datum.value.edtf} given={datum.value.edtf ?? ''} onKeep={(edtf) => onEdit(correctDate(datum, edtf === '' ? null : edtf, by))} />;
}

function EventForm({ datum, by, onEdit }: { readonly datum: Extract<Datum, { part: 'events' }>; readonly by: string; readonly onEdit: (patch: Patch) => void }) {
  const { lang } = usePage();
  return (
    <>
      <p className={styles.paraphrase}>{datum.value.title[lang]}</p>
      <WhenForm key={datum.value.edtf} given={datum.value.edtf} onKeep={(edtf) => onEdit(correctEvent(datum, edtf, by))} />
    </>
  );
}
