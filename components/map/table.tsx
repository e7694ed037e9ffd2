import { memo } from 'react';
import type { Locale } from '@/lib/i18n/format';
import { formatNumber } from '@/lib/i18n/format';
import { MAP } from '@/lib/i18n/messages/map';
import { baseNote } from '@/lib/map/base-notes';
import type { NamedPlace, Unplaced } from '@/lib/map/data';

type MapTableProps = { readonly places: readonly NamedPlace[]; readonly unplaced: readonly Unplaced[]; readonly locale: Locale };

/** The map's data in rows: what has a place, then what has none. */
export const MapTable = memo(function MapTable({ places, unplaced, locale }: MapTableProps) {
  const words = MAP[locale.lang];
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.place}</th>
          <th scope="col">{words.columns.kind}</th>
          <th scope="col">{words.columns.times}</th>
          <th scope="col">{words.columns.how}</th>
          <th scope="col">{words.columns.note}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.id}>
            <th scope="row">{place.name}</th>
            <td>{words.kinds[place.kind]}</td>
            <td>{formatNumber(place.count, locale)}</td>
            <td>{words.how(place, locale)}</td>
            <td>{[place.note, place.kind === 'country' ? baseNote(place.id, locale.lang) : null].filter((note) => note !== null).join(' ')}</td>
          </tr>
        ))}
      </tbody>
      {unplaced.length === 0 ? null : (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={5}>{words.unplaced}</th>
          </tr>
          {unplaced.map(({ id, name, count }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>—</td>
              <td>{formatNumber(count, locale)}</td>
              <td colSpan={2}>—</td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
});
