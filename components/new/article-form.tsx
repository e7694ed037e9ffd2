'use client';

import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type DragEvent, type FormEvent, type ReactNode } from 'react';
import { tagOf, type Lang } from '@/lib/i18n/lang';
import { FILES } from '@/lib/i18n/messages/files';
import { NEW } from '@/lib/i18n/messages/new';
import { formatNumber } from '@/lib/i18n/format';
import { EMPTY_DRAFT, LONGEST_EDITED, SHOWN_OF_LONG, faultsOf, guessFrom, type Draft, type DraftField, type Fault } from '@/lib/import/draft';
import { ACCEPTED } from '@/lib/import/file-kind';
import type { ReadingStep } from '@/lib/import/reading-progress';
import { AboutArticle } from './about-article';
import { AddressField } from './address-field';
import { draftFromAddress, draftFromFile, draftFromPage, isPageSource, type Taken } from './draft-from-file';
import { ReadingProgress } from './reading-progress';
import styles from './new.module.css';

/** Where the text comes from, and what is to be known of it. */
export type Origin = { readonly name: string; readonly notes: readonly string[] };

type ArticleFormProps = {
  readonly lang: Lang;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly origin: Origin | null;
  readonly onOrigin: (origin: Origin | null) => void;
  /** Whether the server fetches pages. */
  readonly mayFetch: boolean;
  /** Several files at once, which stand in a list of their own: the children. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
  /** Null while nothing is being read. */
  readonly step: ReadingStep | null;
  /** What the last reading ended in, where it didn't end in views. */
  readonly said: ReactNode;
  readonly onRead: () => void;
  readonly onCancel: () => void;
  readonly onStart: () => void;
};

const FAULTS = 'article-faults';

/** The article to be read: pasted, dropped or chosen; what keeps it from being read is said all at once. */
export function ArticleForm({ lang, draft, onDraft, origin, onOrigin, mayFetch, onFiles, children, step, said, onRead, onCancel, onStart }: ArticleFormProps) {
  const words = NEW[lang];
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [opening, setOpening] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const guess = useMemo(() => guessFrom(draft.text), [draft.text]);

  const change = (next: Partial<Draft>) => {
    onStart();
    setFaults([]);
    onDraft({ ...draft, ...next });
  };
  const take = async (name: string, source: Promise<Taken>) => {
    onStart();
    setFaults([]);
    setOpening(name);
    const result = await source;
    setOpening(null);
    setFaults('fault' in result ? [result.fault] : []);
    onOrigin('fault' in result ? null : { name, notes: result.notes });
    if ('draft' in result) onDraft(result.draft);
  };
  const takeFiles = (given: readonly File[]) => {
    const [first, second] = given;
    if (second !== undefined) onFiles(given);
    else if (first !== undefined) void take(first.name, draftFromFile(first, lang));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const { files: given } = event.dataTransfer;
    if (given.length > 0) takeFiles([...given]);
    else change({ text: event.dataTransfer.getData('text/plain') });
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const given = [...event.clipboardData.files];
    const text = event.clipboardData.getData('text/plain');
    if (text === '' && given.length > 0) {
      event.preventDefault();
      takeFiles(given);
    } else if (isPageSource(text)) {
      event.preventDefault();
      void take('HTML', draftFromPage(text));
    } else if (text.length > LONGEST_EDITED) {
      event.preventDefault(); // taken as it is, without the field laying it out
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      change({ text: value.slice(0, selectionStart) + text + value.slice(selectionEnd) });
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(draft);
    setFaults(found);
    if (found.length === 0) onRead();
    else form.current?.querySelector<HTMLElement>(`[name="${found[0]?.at ?? 'text'}"]`)?.focus();
  };
  const faulty = (field: DraftField) => {
    const isFaulty = faults.some(({ at }) => at === field);
    return { 'aria-invalid': isFaulty, 'aria-describedby': isFaulty ? FAULTS : undefined };
  };
  useEffect(() => {
    // a file that misses its target would otherwise replace the page, and the text in it
    const stay = (event: globalThis.DragEvent) => event.preventDefault();
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);

  const fromFile = origin === null ? words.dropHere : words.fileTaken(origin.name);
  const fileLine = opening === null ? fromFile : FILES[lang].opening(opening);
  const isReading = step !== null;
  const isLong = draft.text.length > LONGEST_EDITED;
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      data-over={isOver}
      aria-busy={isReading}
      onSubmit={onSubmit}
      onDragOver={() => setIsOver(true)}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <label className={styles.field} htmlFor="article-text">{words.text}</label>
      <textarea
        id="article-text"
        name="text"
        className={styles.text}
        rows={14}
        dir="auto"
        lang={guess.lang === null ? undefined : tagOf(guess.lang)}
        spellCheck={false}
        autoComplete="off"
        value={isLong ? `${draft.text.slice(0, SHOWN_OF_LONG)}…` : draft.text}
        readOnly={isReading || isLong}
        onFocus={onStart}
        onPaste={onPaste}
        onChange={({ target }) => change({ text: target.value })}
        {...faulty('text')}
      />
      {isLong ? <p className={styles.long}>{words.long(formatNumber(draft.text.length, { lang, digits: 'latn', months: 'egypt' }))}</p> : null}
      <p className={styles.file}>
        <button type="button" className={styles.plain} onClick={() => files.current?.click()}>{words.chooseFile}</button>
        <span role="status">{fileLine}</span>
        {draft.text === '' ? null : <button type="button" className={styles.plain} onClick={() => { onOrigin(null); change(EMPTY_DRAFT); }}>{words.clear}</button>}
        <input
          ref={files}
          type="file"
          accept={ACCEPTED}
          multiple
          hidden
          onChange={({ target }) => {
            takeFiles([...(target.files ?? [])]);
            target.value = ''; // the same file may be chosen again once it is mended
          }}
        />
      </p>
      {origin === null || origin.notes.length === 0 ? null : <ul className={styles.notes} role="status">{origin.notes.map((note) => <li key={note}>{note}</li>)}</ul>}
      {mayFetch ? <AddressField lang={lang} isBusy={opening !== null} onAsk={(url) => void take(url, draftFromAddress(url, lang))} /> : null}
      {children}
      <AboutArticle lang={lang} draft={draft} guess={guess} onChange={change} faulty={faulty} />
      <div id={FAULTS} role="status" aria-live="polite" className={styles.faults}>
        {faults.length === 0 ? said : (
          <>
            <p><strong>{words.faultsHeading}</strong></p>
            <ul>{faults.map((fault) => <li key={`${fault.at} ${fault.code}`}>{words.fault(fault)}</li>)}</ul>
          </>
        )}
      </div>
      {step === null
        ? <button type="submit" className={styles.read}>{words.read}</button>
        : <ReadingProgress lang={lang} step={step} onCancel={onCancel} />}
      <p className={styles.privacy}>{words.privacy} {FILES[lang].privacy}</p>
    </form>
  );
}
