'use client';

import { formatNumber } from '@/lib/i18n/format';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { useLocale, usePage } from '../explorer-context';
import { Quote } from './quote';
import styles from './card.module.css';

const SHOWN = 6; // mentions quoted; the article shows all of them highlighted

/** A place, actor or thing: what it is, how often it is named, and where. */
export function NameCard({ id }: { readonly id: string }) {
  const { reading, lang } = usePage();
  const words = EXPLORE[lang];
  const locale = useLocale();
  const place = reading.places.find((one) => one.id === id);
  const actor = reading.actors.find((one) => one.id === id);
  const name = place?.names ?? actor?.names ?? reading.things.find((one) => one.id === id)?.names;
  if (name === undefined) return null;
  const mentions = reading.mentions.filter(({ of }) => of === id);
  const counted = mentions.filter(({ via }) => via !== 'role' && via !== 'coreference');
  return (
    <article className={styles.card}>
      <h3 className={styles.heading}>{name}</h3>
      <p className={styles.lead}>
        {actor?.role === null || actor === undefined ? null : <>{actor.role} · </>}
        {words.mentions(formatNumber(counted.length, locale))}
      </p>
      {mentions.slice(0, SHOWN).map(({ id: mention, span }) => <Quote key={mention} span={span} />)}
      {place?.note === null || place === undefined ? null : <p className={styles.small}>{place.note}</p>}
    </article>
  );
}
