'use client';

import { parseEdtf } from '@/lib/dossier/edtf';
import type { Reading } from '@/lib/dossier/localise';
import { formatEventDate, inDigits } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { useLocale, usePage } from '../explorer-context';
import { Quote } from './quote';
import styles from './card.module.css';

/** A date of the article: its words, what they come to, and by which reckoning. */
export function DateCard({ date }: { readonly date: Reading['dates'][number] }) {
  const { lang } = usePage();
  const locale = useLocale();
  const parsed = date.edtf === null ? null : parseEdtf(date.edtf);
  const { provenance } = date;
  return (
    <article className={styles.card}>
      <h3 className={styles.heading}>{parsed === null ? date.span.quote : formatEventDate(parsed, locale)}</h3>
      <Quote span={date.span} />
      <dl className={styles.facts}>
        <dt>{EXPLORE[lang].provenance}</dt>
        <dd>{COMMON[lang].classes[provenance.class]}</dd>
        {provenance.formula === null ? null : <><dt>{EXPLORE[lang].formula}</dt><dd><bdi dir="ltr">{inDigits(provenance.formula, locale)}</bdi></dd></>}
      </dl>
    </article>
  );
}
