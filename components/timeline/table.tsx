import { memo } from 'react';
import type { Reading } from '@/lib/dossier/localise';
import { formatEventDate, type Locale } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { DerivedInterval, TimelineData, TimelineEvent } from '@/lib/timeline/data';
import { titleInterval } from '@/lib/timeline/describe';
import styles from './timeline.module.css';

type TimelineTableProps = { readonly data: TimelineData; readonly reading: Reading; readonly locale: Locale };

/** What is drawn, row by row: every event and every derived interval, in time order. */
export const TimelineTable = memo(function TimelineTable({ data, reading, locale }: TimelineTableProps) {
  const words = TIMELINE[locale.lang].table;
  const names = new Map([...reading.actors, ...reading.places, ...reading.things].map((named) => [named.id, named.names]));
  const events = new Map(reading.events.map((event) => [event.id, event]));
  const rows = [...data.derived, ...data.events].toSorted((a, b) => a.date.from - b.date.from);
  return (
    <table className={styles.rows}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {[words.date, words.event, words.category, words.class, words.participants, words.sources].map((heading) => (
            <th key={heading} scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          'title' in row ? (
            <EventRow key={row.id} row={row} event={events.get(row.id)} names={names} locale={locale} />
          ) : (
            <IntervalRow key={row.id} row={row} locale={locale} />
          ),
        )}
      </tbody>
    </table>
  );
});

type EventRowProps = { readonly row: TimelineEvent; readonly event: Reading['events'][number] | undefined; readonly names: ReadonlyMap<string, string>; readonly locale: Locale };

function EventRow({ row, event, names, locale }: EventRowProps) {
  const words = TIMELINE[locale.lang];
  const doubts = [...(row.isWeak ? [words.weaker] : []), ...(row.scope === 'aftermath' ? [words.after.article] : [])];
  return (
    <tr id={`timeline-row-${row.id}`}>
      <td className={styles.date}><bdi>{formatEventDate(row.date, locale)}</bdi></td>
      <th scope="row">{row.title}</th>
      <td>{words.lanes[row.category]}</td>
      <td>{[COMMON[locale.lang].classes[row.class], ...doubts].join(words.comma)}</td>
      <td>
        {event?.participants.map((id, i) => (
          <span key={id}>{i > 0 ? words.comma : ''}<bdi>{names.get(id) ?? id}</bdi></span>
        ))}
      </td>
      <td>
        <ul className={styles.sources}>
          {event?.sources.map(({ publisher, title, url }, i) => (
            // Two citations may differ in nothing that is shown but their order.
            <li key={`${i} ${url ?? title}`}>
              <bdi>{url === null ? `${publisher}: ${title}` : <a href={url} rel="noreferrer">{`${publisher}: ${title}`}</a>}</bdi>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function IntervalRow({ row, locale }: { readonly row: DerivedInterval; readonly locale: Locale }) {
  return (
    <tr id={`timeline-row-${row.id}`}>
      <td className={styles.date}><bdi>{formatEventDate(row.date, locale)}</bdi></td>
      <th scope="row">{titleInterval(row, locale)}</th>
      <td>—</td>
      <td>{COMMON[locale.lang].classes.derived}</td>
      <td>—</td>
      <td>—</td>
    </tr>
  );
}
