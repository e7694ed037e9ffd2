'use client';

import { useEffect, useState } from 'react';
import { formatNumber } from '@/lib/i18n/format';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { emphasisFor } from '@/lib/selection/emphasis-for';
import { useLocale, usePage, useView } from './explorer-context';

const PAUSE = 500; // ms; a reader hears the last state of a run of changes, not each of them

/** Says politely how much of each view the filter and the selection leave, once things have come to rest. */
export function LiveRegion() {
  const { reading, links, lang } = usePage();
  const view = useView((now) => now);
  const locale = useLocale();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => {
      // Without the hover: moving the pointer is nothing to announce.
      const emphasisOf = emphasisFor({ links, view, hover: [] });
      const count = (ids: readonly string[]) => formatNumber(ids.filter((id) => emphasisOf(id) !== 'faint').length, locale);
      const statements = reading.statements.filter(({ repeats }) => repeats === null).map(({ id }) => id);
      const events = reading.events.filter(({ priority }) => priority <= view.priority).map(({ id }) => id);
      const named = new Set(reading.mentions.map(({ of }) => of));
      const places = reading.places.map(({ id }) => id).filter((id) => named.has(id));
      setSaid(EXPLORE[lang].announce({ statements: count(statements), events: count(events), places: count(places) }));
    }, PAUSE);
    return () => window.clearTimeout(timer);
  }, [view, reading, links, lang, locale]);
  return <div className="visually-hidden" aria-live="polite" role="status">{said}</div>;
}
