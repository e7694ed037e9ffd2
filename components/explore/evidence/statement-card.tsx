'use client';

import { Sign } from '@/components/ui/sign';
import type { Reading } from '@/lib/dossier/localise';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { usePage } from '../explorer-context';
import { Quote } from './quote';
import styles from './card.module.css';

/** A position: who, what, how strongly, in which words, and everywhere it is said again. */
export function StatementCard({ statement }: { readonly statement: Reading['statements'][number] }) {
  const { reading, lang } = usePage();
  const words = EXPLORE[lang];
  const common = COMMON[lang];
  const nameOf = (id: string) => reading.actors.find((actor) => actor.id === id)?.names ?? id;
  const { polarity, provenance, verb, intensifier, focus } = statement;
  const again = reading.statements.filter(({ repeats }) => repeats === statement.id).flatMap(({ evidence }) => evidence);
  const { article } = reading;
  const verbatim = (quote: string) => <bdi lang={tagOf(article.lang)} dir={dirOf(article.lang)}>{quote}</bdi>;
  return (
    <article className={styles.card}>
      <h3 className={styles.heading}>
        {nameOf(statement.speaker)} · <Sign polarity={polarity} name="" /> {common.polarity[`${polarity}`]}
      </h3>
      <p className={styles.lead}>{statement.paraphrase}</p>
      {statement.evidence.map((span) => <Quote key={span.start} span={span} strong={[verb, intensifier, focus]} />)}
      {again.length === 0 ? null : <p className={styles.small}>{words.alsoAt}</p>}
      {again.map((span) => <Quote key={span.start} span={span} />)}
      <dl className={styles.facts}>
        <dt>{words.position}</dt>
        <dd>{common.acts[statement.act]} · {statement.concept}</dd>
        {statement.onBehalfOf === null ? null : <><dt>{words.onBehalfOf}</dt><dd>{nameOf(statement.onBehalfOf)}</dd></>}
        {statement.addressee === null ? null : <><dt>{words.saysTo}</dt><dd>{nameOf(statement.addressee)}</dd></>}
        {verb === null ? null : <><dt>{words.reportingVerb}</dt><dd>{verbatim(verb.quote)}</dd></>}
        {intensifier === null ? null : <><dt>{words.intensifier}</dt><dd>{verbatim(intensifier.quote)}</dd></>}
        <dt>{words.provenance}</dt>
        <dd>{common.classes[provenance.class]}</dd>
        <dt>{common.source}</dt>
        <dd><bdi>{article.publisher}</bdi> · <bdi>{article.publishedOn}</bdi></dd>
        {statement.note === null ? null : <><dt>{words.note}</dt><dd>{statement.note}</dd></>}
      </dl>
    </article>
  );
}
