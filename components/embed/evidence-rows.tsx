import type { EvidenceTable } from '@/lib/embed/evidence';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';

type EvidenceRowsProps = { readonly table: EvidenceTable; readonly articleLang: Lang };

/** The figure's data, each datum with its words in the article's own language and direction. */
export function EvidenceRows({ table: { caption, heads, rows }, articleLang }: EvidenceRowsProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, cells, quotes, sources }) => (
          <tr key={id} data-of={id}>
            <th scope="row"><bdi>{label}</bdi></th>
            {/* Two cells of a row may say the same. */}
            {cells.map((cell, i) => <td key={heads[i]}><bdi>{cell}</bdi></td>)}
            <td>
              {quotes.map((quote) => <q key={quote} lang={tagOf(articleLang)} dir={dirOf(articleLang)}>{quote}</q>)}
              {/* Two citations may differ in nothing that is shown but their order. */}
              {sources.map(({ text, url }, i) => (url === null ? <span key={`${i} ${text}`} dir="auto">{text}</span> : <a key={`${i} ${text}`} dir="auto" href={url} target="_blank" rel="noopener noreferrer">{text}</a>))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
