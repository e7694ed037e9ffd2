import type { Finished } from '@/components/figure/finished';
import { THEMED } from '@/components/figure/palette';
import type { EvidenceTable } from '@/lib/embed/evidence';
import type { Lang } from '@/lib/i18n/lang';
import { EMBED } from '@/lib/i18n/messages/embed';
import { EvidenceRows } from './evidence-rows';

export type EmbedDrawing = {
  /** From this width of the frame on, px. */
  readonly from: number;
  readonly finished: Finished;
};

type EmbedBodyProps = {
  readonly lang: Lang;
  readonly articleLang: Lang;
  readonly widest: EmbedDrawing;
  /** They wait until the frame is narrow. */
  readonly narrower: readonly EmbedDrawing[];
  readonly table: EvidenceTable;
  /** Said under the figure, a paragraph each. */
  readonly notes: readonly string[];
  /** Longer than a small frame can show: folded under its heading. */
  readonly folded: { readonly heading: string; readonly notes: readonly string[] } | null;
  /** Where the figure can be checked and explored; null in a file that knows of no server. */
  readonly link: string | null;
};

/** One view as the body of a file of its own: the figure first, whole without any script. */
export function EmbedBody({ lang, articleLang, widest, narrower, table, notes, folded, link }: EmbedBodyProps) {
  const { view, words, sample, description } = widest.finished;
  const said = EMBED[lang];
  return (
    <figure data-view={view} aria-labelledby="title">
      <figcaption>
        <h1 id="title">{words.title}</h1>
        <p>{words.finding}</p>
      </figcaption>
      <ul className="key">
        {words.key.map((entry) => (
          <li key={entry.sample}>
            <svg viewBox={`0 0 ${entry.width} 12`} width={entry.width} height={12} aria-hidden="true" overflow="visible">{sample(entry.sample, THEMED)}</svg>
            {entry.text}
          </li>
        ))}
      </ul>
      <div className="stage">
        <Drawing {...widest} />
        <div className="note" role="dialog" aria-label={said.evidence} tabIndex={-1} hidden>
          <button type="button">{said.close}</button>
          <dl />
        </div>
      </div>
      {narrower.length === 0 ? null : <noscript>{narrower.map((drawing) => <Drawing key={drawing.from} {...drawing} />)}</noscript>}
      <p className="tip" aria-hidden="true" hidden />
      <div className="source">
        {notes.map((note, i) => (
          <p key={note}>
            {note}
            {link === null || i < notes.length - 1 ? null : <> · <a href={link} target="_blank" rel="noopener">{said.explore}</a></>}
          </p>
        ))}
      </div>
      {folded === null ? null : (
        <details>
          <summary>{folded.heading}</summary>
          <div className="rows" tabIndex={0} role="region" aria-label={folded.heading}>{folded.notes.map((note) => <p key={note}>{note}</p>)}</div>
        </details>
      )}
      <details>
        <summary>{said.table}</summary>
        <div className="rows" tabIndex={0} role="region" aria-label={said.table}>
          {table.rows.length === 0 ? <p>{description}</p> : <EvidenceRows table={table} articleLang={articleLang} />}
        </div>
      </details>
    </figure>
  );
}

function Drawing({ from, finished }: EmbedDrawing) {
  return <div data-from={from}>{finished.draw(THEMED)}</div>;
}
