'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Reading } from '@/lib/dossier/localise';
import { formatNumber, isolate } from '@/lib/i18n/format';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import { REVIEW } from '@/lib/i18n/messages/review';
import { countReviewed, dataOf, isConfirmed, type Datum } from '@/lib/review/datum';
import { confirm, moveSpan, reject, splitStatement } from '@/lib/review/edits';
import { useDispatch, useLocale, usePage, useView } from '../explore/explorer-context';
import { AddWords } from './add-words';
import { DatumFields } from './datum-fields';
import { Outcome } from './outcome';
import { ReviewHistory } from './review-history';
import { useChosenWords } from './use-chosen-words';
import { useReview } from './use-review';
import styles from './review.module.css';

const BY = 'local'; // on a machine of one's own; the server writes into the history who it knows
const KEYS: Readonly<Record<string, 'next' | 'previous' | 'confirm' | 'reject' | 'undo'>> = { ArrowDown: 'next', ArrowUp: 'previous', KeyC: 'confirm', Delete: 'reject', KeyU: 'undo' };

/** Everything that was read, one by one, to be confirmed, corrected or taken out; what is chosen here is chosen in the views too. */
export function ReviewPanel({ onReading, onClose }: { readonly onReading: (reading: Reading) => void; readonly onClose: () => void }) {
  const { reading, lang } = usePage();
  const locale = useLocale();
  const dispatch = useDispatch();
  const sel = useView((view) => view.sel);
  const words = REVIEW[lang];
  const review = useReview({ id: reading.id, lang, onReading });
  const { dossier } = review;
  const chosen = useChosenWords(dossier);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [at, setAt] = useState(0);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const all = dossier === null ? [] : dataOf(dossier);
  const data = onlyOpen ? all.filter(({ value }) => !isConfirmed(value.provenance)) : all;
  const picked = sel.length === 1 ? data.findIndex(({ id, part, value }) => id === sel[0] || (part === 'mentions' && value.of === sel[0])) : -1;
  const place = Math.min(picked >= 0 && !isAbout(data[at], sel[0]) ? picked : at, Math.max(data.length - 1, 0));
  const datum = data[place];
  const number = (value: number) => formatNumber(value, locale);
  const go = (to: number) => {
    const next = data[(to + data.length) % Math.max(data.length, 1)];
    if (next === undefined) return;
    setAt(data.indexOf(next));
    dispatch({ type: 'pick', ids: [markOf(next)] });
  };
  const acts = {
    next: () => go(place + 1),
    previous: () => go(place - 1),
    confirm: () => datum !== undefined && review.edit(confirm(datum, BY)),
    reject: () => datum !== undefined && review.edit(reject(datum)),
    undo: review.undo,
  } as const;
  const onKeyDown = (event: KeyboardEvent) => {
    const act = KEYS[event.code];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    event.stopPropagation(); // arrows walk the marks of a view elsewhere on the page
    acts[act]();
  };
  const { confirmed, all: total } = countReviewed(all);
  const { article } = reading;
  return (
    <section ref={panel} className={styles.panel} aria-labelledby="review-title" tabIndex={-1} data-review="" onKeyDown={onKeyDown}>
      <MachineMarks data={all} />
      <div className={styles.head}>
        <h2 id="review-title" className={styles.title}>{words.title}</h2>
        <button type="button" className={styles.plain} onClick={onClose}>{words.close}</button>
      </div>
      {dossier === null ? <p role="status">{review.said.kind === 'unreachable' ? words.unreachable : words.loading}</p> : (
        <>
          <p className={styles.counts}>{words.counts(number(confirmed), number(total))}</p>
          <p className={styles.legend}><span className={styles.machine}>{words.byMachine}</span> <span className={styles.person}>{words.byPerson}</span></p>
          <div className={styles.row}>
            <button type="button" className={styles.action} onClick={acts.previous}>{words.previous}</button>
            <button type="button" className={styles.action} onClick={acts.next}>{words.next}</button>
            <span>{words.place(number(data.length === 0 ? 0 : place + 1), number(data.length))}</span>
            <label><input type="checkbox" checked={onlyOpen} onChange={({ target }) => { setOnlyOpen(target.checked); setAt(0); }} /> {words.onlyOpen}</label>
          </div>
          {datum === undefined ? <p>{words.done}</p> : (
            <article className={styles.card} data-datum={datum.id}>
              <h3 className={styles.kind}>
                {words.parts[datum.part]}
                <span className={isConfirmed(datum.value.provenance) ? styles.person : styles.machine}>
                  {howKnown(datum, words)}
                </span>
              </h3>
              <blockquote className={styles.quote} lang={tagOf(article.lang)} dir={dirOf(article.lang)}>{datum.span?.quote ?? ''}</blockquote>
              {datum.part === 'statements' ? <p className={styles.paraphrase}>{datum.value.paraphrase[lang]}</p> : null}
              <DatumFields key={datum.id} dossier={dossier} datum={datum} by={BY} onEdit={review.edit} />
              <div className={styles.row}>
                <button type="button" className={styles.strong} disabled={isConfirmed(datum.value.provenance)} onClick={acts.confirm}>{words.confirm}</button>
                <button type="button" className={styles.action} onClick={acts.reject}>{words.reject}</button>
                <button type="button" className={styles.action} disabled={!review.canUndo} onClick={review.undo}>{words.undo}</button>
                <button type="button" className={styles.action} disabled={!review.canRedo} onClick={review.redo}>{words.redo}</button>
              </div>
            </article>
          )}
          <div className={styles.chosen}>
            {chosen === null ? <p>{words.chooseWords}</p> : (
              <>
                <p>{words.chosen(isolate(chosen.quote))}</p>
                <div className={styles.row}>
                  {datum === undefined ? null : <button type="button" className={styles.action} onClick={() => review.edit(moveSpan(datum, chosen, BY))}>{words.moveSpan}</button>}
                  {datum?.part === 'statements' ? <button type="button" className={styles.action} onClick={() => review.edit(splitStatement(dossier, datum.value, chosen, BY))}>{words.split}</button> : null}
                </div>
                <AddWords key={`${chosen.start}-${chosen.end}`} dossier={dossier} chosen={chosen} by={BY} onEdit={review.edit} />
              </>
            )}
          </div>
          <Outcome review={review} />
          <ReviewHistory id={dossier.id} review={review} />
          <p className={styles.keys}>{words.keys}</p>
        </>
      )}
    </section>
  );
}

function howKnown({ value: { provenance } }: Datum, words: (typeof REVIEW)[Lang]): string {
  if (!isConfirmed(provenance)) return words.byMachine;
  return provenance.reviewedBy === null ? words.byPerson : words.confirmed(provenance.reviewedBy);
}

/** What of a datum the views draw: a place is drawn once, however often it is named. */
function markOf(datum: Datum): string {
  return datum.part === 'mentions' ? datum.value.of : datum.id;
}

function isAbout(datum: Datum | undefined, id: string | undefined): boolean {
  return datum !== undefined && (datum.id === id || markOf(datum) === id);
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), select, textarea');
}

/** While a review is open, marks that nobody has confirmed are ringed, and their words are dotted, without another drawing. */
function MachineMarks({ data }: { readonly data: readonly Datum[] }) {
  const ids = new Set(data.filter(({ value }) => !isConfirmed(value.provenance)).map(markOf));
  if (ids.size === 0) return null;
  const each = (attribute: string) => [...ids].map((id) => `[${attribute}="${id}"]`).join(','); // ids are a-z, 0-9 and hyphens
  return <style>{`:is(${each('data-mark')}){outline:1px dashed var(--muted);outline-offset:1px}:is(${each('data-ids~')}){text-decoration-style:dotted}`}</style>;
}
