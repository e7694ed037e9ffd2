import { formatNumber } from '@/lib/i18n/format';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import { FILES } from '@/lib/i18n/messages/files';
import { guessFrom } from '@/lib/import/draft';
import { doneOf, toKeep, type FileRow, type OpenedFile } from '@/lib/import/file-rows';
import type { Files } from './use-file-list';
import styles from './files.module.css';
import form from './new.module.css';

type FileListProps = { readonly lang: Lang; readonly files: Files; readonly onOpen: (file: OpenedFile) => void };

/** Several files, each with how far it is and what can be done with it. */
export function FileList({ lang, files: { rows, keep, keepAll, clear }, onOpen }: FileListProps) {
  const words = FILES[lang];
  const number = (n: number) => formatNumber(n, { lang, digits: 'latn', months: 'egypt' });
  const [done, all, ready] = [doneOf(rows), rows.length, toKeep(rows).length];
  return (
    <section className={styles.files} aria-labelledby="files-heading">
      <h2 id="files-heading">{words.heading}</h2>
      <p className={styles.sum}>
        <span role="status">{words.done(number(done), number(all))}</span>
        {done === all ? null : (
          <span role="progressbar" className={styles.bar} aria-label={words.heading} aria-valuenow={done} aria-valuemin={0} aria-valuemax={all} aria-valuetext={words.done(number(done), number(all))}>
            <span className={styles.done} style={{ inlineSize: `${(done / all) * 100}%` }} />
          </span>
        )}
        <span className={styles.ways}>
          {ready === 0 ? null : <button type="button" className={form.keep} onClick={keepAll}>{words.keepAll(number(ready))}</button>}
          <button type="button" className={styles.plain} onClick={clear}>{words.clear}</button>
        </span>
      </p>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} data-state={row.at} aria-busy={row.at === 'reading' || row.at === 'keeping'}>
            <span className={styles.name}><bdi>{row.name}</bdi></span>
            <span className={styles.state}>{words.state[row.at]}</span>
            <RowBody lang={lang} row={row} onOpen={onOpen} onKeep={keep} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type RowBodyProps = { readonly lang: Lang; readonly row: FileRow; readonly onOpen: (file: OpenedFile) => void; readonly onKeep: (file: OpenedFile) => void };

function RowBody({ lang, row, onOpen, onKeep }: RowBodyProps) {
  const words = FILES[lang];
  if (row.at === 'failed') return <ul className={styles.why}>{row.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>;
  if (!('draft' in row)) return null;
  const own = row.draft.lang ?? guessFrom(row.draft.text).lang ?? 'en';
  return (
    <>
      <p className={styles.title} lang={tagOf(own)} dir={dirOf(own)}>{row.draft.title || firstLine(row.draft.text)}</p>
      {row.notes.length === 0 ? null : <ul className={styles.notes}>{row.notes.map((note) => <li key={note}>{note}</li>)}</ul>}
      {row.at === 'kept' || row.refused.length === 0 ? null : <ul className={styles.why}>{row.refused.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
      <p className={styles.ways}>
        {row.at === 'kept'
          ? <a href={`/${lang}/d/${row.dossier}`}>{words.explore}</a>
          : <button type="button" className={styles.plain} disabled={row.at === 'keeping'} aria-label={words.openNamed(row.name)} onClick={() => onOpen(row)}>{words.open}</button>}
        {row.at === 'read' ? <button type="button" className={styles.plain} aria-label={words.keepNamed(row.name)} onClick={() => onKeep(row)}>{row.same === null ? words.keep : words.keepAnother}</button> : null}
        {row.at === 'read' && row.same !== null ? <Same lang={lang} same={row.same} /> : null}
      </p>
    </>
  );
}

function Same({ lang, same }: { readonly lang: Lang; readonly same: NonNullable<OpenedFile['same']> }) {
  const words = FILES[lang];
  return same.at === 'library' ? <a href={`/${lang}/d/${same.id}`}>{words.inLibrary}</a> : <span className={styles.state}>{words.sameAs(same.name)}</span>;
}

const SHOWN = 120; // units of a first line

function firstLine(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
