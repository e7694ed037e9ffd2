'use client';

import { memo, useMemo, useState } from 'react';
import type { Reading } from '@/lib/dossier/localise';
import { formatEventDate, formatNumber, type Locale } from '@/lib/i18n/format';
import { COMMON } from '@/lib/i18n/messages/common';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { DerivedInterval, TimelineData, TimelineEvent } from '@/lib/timeline/data';
import { titleInterval } from '@/lib/timeline/describe';
import { Control, Controls } from '../ui/control';
import styles from './timeline.module.css';

type TimelineTableProps = { readonly data: TimelineData; readonly reading: Reading; readonly locale: Locale };

const MOST_ROWS = 150; // in one table; a longer one stands in pages
const PAGE = 40;

/** What is drawn, row by row: every event and every derived interval, in time order. */
export const TimelineTable = memo(function TimelineTable({ data, reading, locale }: TimelineTableProps) {
  const words = TIMELINE[locale.lang].table;
  const names = useMemo(() => new Map([...reading.actors, ...reading.places, ...reading.things].map((named) => [named.id, named.names])), [reading]);
  const events = useMemo(() => new Map(reading.events.map((event) => [event.id, event])), [reading]);
  const rows = useMemo(() => [...data.derived, ...data.events].toSorted((a, b) => a.date.from - b.date.from), [data]);
  const size = rows.length > MOST_ROWS ? PAGE : MOST_ROWS;
  const [asked, setPage] = useState(0);
  const page = Math.min(asked, Math.max(0, Math.ceil(rows.length / size) - 1));
  const shown = rows.slice(page * size, (page + 1) * size);
  return (
    <>
      {rows.length > size ? <Pages page={page} size={size} all={rows.length} locale={locale} onPage={setPage} /> : null}
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
          {shown.map((row) =>
            'title' in row ? (
              <EventRow key={row.id} row={row} event={events.get(row.id)} names={names} locale={locale} />
            ) : (
              <IntervalRow key={row.id} row={row} locale={locale} />
            ),
          )}
        </tbody>
      </table>
    </>
  );
});

type PagesProps = { readonly page: number; readonly size: number; readonly all: number; readonly locale: Locale; readonly onPage: (page: number) => void };

function Pages({ page, size, all, locale, onPage }: PagesProps) {
  const words = TIMELINE[locale.lang].table;
  const last = Math.min(all, (page + 1) * size);
  const said = words.page(formatNumber(page * size + 1, locale), formatNumber(last, locale), formatNumber(all, locale));
  return (
    <p className={styles.pages}>
      <span role="status">{said}</span>{' '}
      <Controls name={said}>
        <Control off={page === 0} onPress={() => onPage(Math.max(0, page - 1))}>{words.earlier}</Control>
        <Control off={last === all} onPress={() => onPage(last === all ? page : page + 1)}>{words.later}</Control>
      </Controls>
    </p>
  );
}

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
