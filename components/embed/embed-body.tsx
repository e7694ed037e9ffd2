import type { Finished } from '@/components/figure/finished';
import { THEMED } from '@/components/figure/palette';
import type { EvidenceEntry } from '@/lib/embed/evidence';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import { EMBED } from '@/lib/i18n/messages/embed';

type EmbedBodyProps = {
  readonly lang: Lang;
  readonly articleLang: Lang;
  /** Drawn for a page and for a phone; the second waits until the frame is narrow. */
  readonly wide: Finished;
  readonly narrow: Finished | null;
  readonly evidence: readonly EvidenceEntry[];
  readonly notes: readonly string[];
  /** Where the figure can be checked and explored; null in a file that knows of no server. */
  readonly link: string | null;
};

/** One view as the body of a file of its own: the figure first, whole without any script. */
export function EmbedBody({ lang, articleLang, wide, narrow, evidence, notes, link }: EmbedBodyProps) {
  const { words, sample } = wide;
  const said = EMBED[lang];
  return (
    <figure data-view={wide.view} aria-labelledby="title">
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
      <div className="stage">{wide.draw(THEMED)}</div>
      {narrow === null ? null : <template>{narrow.draw(THEMED)}</template>}
      <div className="tip" role="tooltip" hidden />
      <div className="note" role="dialog" aria-label={said.evidence} tabIndex={-1} hidden>
        <button type="button">{said.close}</button>
        <div />
      </div>
      <div className="source">
        {[...words.notes, ...notes].map((note) => <p key={note}>{note}</p>)}
        {link === null ? null : <p><a href={link} target="_blank" rel="noopener">{said.explore}</a></p>}
      </div>
      <details>
        <summary>{said.evidence}</summary>
        <ol className="list">
          {evidence.map(({ id, label, detail, quotes, sources }) => (
            <li key={id} data-of={id}>
              <b>{label}</b>
              {detail === '' ? null : <span className="small">{detail}</span>}
              {quotes.map((quote) => <q key={quote} lang={tagOf(articleLang)} dir={dirOf(articleLang)}>{quote}</q>)}
              {sources.map(({ text, url }) => (
                <span key={text} className="small"> {url === null ? <bdi>{text}</bdi> : <a href={url} target="_blank" rel="noopener noreferrer"><bdi>{text}</bdi></a>}</span>
              ))}
            </li>
          ))}
        </ol>
      </details>
    </figure>
  );
}
