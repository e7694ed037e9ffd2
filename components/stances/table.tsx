import { memo } from 'react';
import type { Reading } from '@/lib/dossier/localise';
import type { Locale } from '@/lib/i18n/format';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { STANCES } from '@/lib/i18n/messages/stances';
import type { Speaker, Stance, StancesData } from '@/lib/stances/data';
import { signText } from '@/lib/stances/sign';
import { behalf } from '@/lib/i18n/messages/stances-modes';
import { countTimes } from '@/lib/i18n/messages/stances-words';
import styles from './table.module.css';

type StancesTableProps = { readonly data: StancesData; readonly articleLang: Reading['article']['lang']; readonly locale: Locale };

/** The drawn statements as a table, a row each, by speaker. */
export const StancesTable = memo(function StancesTable({ data, articleLang, locale }: StancesTableProps) {
  const { caption, columns } = STANCES[locale.lang];
  const { issue, position, act, concept, quote, paraphrase, said } = columns;
  const heads = [issue, position, act, concept, quote, paraphrase, said];
  const shortName = new Map(data.issues.map(({ id, name }) => [id, name]));
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
      </thead>
      {data.speakers.map((speaker) => (
        <SpeakerRows
          key={speaker.id}
          speaker={speaker}
          stances={data.stances.filter((stance) => stance.speaker === speaker.id)}
          span={heads.length}
          issueName={(id) => shortName.get(id) ?? id}
          articleLang={articleLang}
          locale={locale}
        />
      ))}
    </table>
  );
});

type SpeakerRowsProps = Pick<StancesTableProps, 'articleLang' | 'locale'> & {
  readonly speaker: Speaker;
  readonly stances: readonly Stance[];
  readonly span: number;
  readonly issueName: (id: string) => string;
};

function SpeakerRows({ speaker, stances, span, issueName, articleLang, locale }: SpeakerRowsProps) {
  const { polarity: polarityNames, acts } = COMMON[locale.lang];
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={span} className={styles.speaker}>{speaker.name}{speaker.onBehalfOf === null ? null : <span className={styles.behalf}> {behalf(speaker.onBehalfOf, locale.lang)}</span>}</th></tr>
      {stances.map(({ id, issue, polarity, act, concept, evidence, paraphrase, count }) => (
        <tr key={id} id={`stances-row-${id}`}>
          <th scope="row" className={styles.issue}>{issueName(issue)}</th>
          <td className={styles.position}>
            <bdi dir="ltr" aria-hidden="true">{signText(polarity)}</bdi> {polarityNames[`${polarity}`]}
          </td>
          <td>{acts[act]}</td>
          <td>{concept}</td>
          <td>
            {evidence.map((words) => <span key={words.start} className={styles.quote} lang={tagOf(articleLang)} dir={dirOf(articleLang)}>{words.quote}</span>)}
          </td>
          <td>{paraphrase}</td>
          <td className={styles.said}>{countTimes(count, locale)}</td>
        </tr>
      ))}
    </tbody>
  );
}
