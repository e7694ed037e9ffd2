'use client';

import { parseEdtf } from '@/lib/dossier/edtf';
import type { Reading } from '@/lib/dossier/localise';
import { formatEventDate, formatNumber } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { useLocale, usePage } from '../explorer-context';
import { Citations } from './citations';
import { Quote } from './quote';
import styles from './card.module.css';

const SURE = 0.8; // confidence under which part of an event is said to be inferred

/** An event: when, what, how it is known, in which words of the article or from which sources. */
export function EventCard({ event }: { readonly event: Reading['events'][number] }) {
  const { lang } = usePage();
  const words = EXPLORE[lang];
  const locale = useLocale();
  const date = parseEdtf(event.edtf);
  const { provenance, vote } = event;
  const votes = vote === null || vote.yes === undefined || vote.no === undefined || vote.abstain === undefined
    ? null
    : words.vote({ yes: formatNumber(vote.yes, locale), no: formatNumber(vote.no, locale), abstain: formatNumber(vote.abstain, locale) });
  return (
    <article className={styles.card}>
      <h3 className={styles.heading}>{event.title}</h3>
      <p className={styles.lead}>
        <time>{date === null ? event.edtf : formatEventDate(date, locale)}</time> · {COMMON[lang].classes[provenance.class]}
      </p>
      {event.description === null ? null : <p className={styles.lead}>{event.description}</p>}
      {event.evidence.map((span) => <Quote key={span.start} span={span} />)}
      {event.related.length === 0 ? null : <p className={styles.small}>{words.explainedBy}</p>}
      {event.related.map((span) => <Quote key={span.start} span={span} />)}
      {event.evidence.length + event.related.length > 0 ? null : <p className={styles.small}>{words.noWords}</p>}
      {event.strength === 'strong' ? null : <p className={styles.small}>{words.weakSource}</p>}
      {event.strength === 'weak' || provenance.confidence >= SURE ? null : <p className={styles.small}>{words.uncertain}</p>}
      {votes === null ? null : <p className={styles.small}>{votes}</p>}
      {event.note === null ? null : <p className={styles.small}>{event.note}</p>}
      <Citations sources={event.sources} />
    </article>
  );
}
