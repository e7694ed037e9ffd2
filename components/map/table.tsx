import { memo } from 'react';
import { formatList, formatNumber, type Locale } from '@/lib/i18n/format';
import { MAP } from '@/lib/i18n/messages/map';
import type { MapData, Unplaced } from '@/lib/map/data';
import { placeNote } from '@/lib/map/plan';
import type { Worldview } from '@/lib/selection/view-state';

type MapTableProps = { readonly data: MapData; readonly world: Worldview; readonly unplaced: readonly Unplaced[]; readonly locale: Locale };

/** The map's data in rows: what has a place, then what has none. */
export const MapTable = memo(function MapTable({ data: { places, ties }, world, unplaced, locale }: MapTableProps) {
  const words = MAP[locale.lang];
  const nameOf = new Map(places.map(({ id, name }) => [id, name]));
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.place}</th>
          <th scope="col">{words.columns.kind}</th>
          <th scope="col">{words.columns.times}</th>
          <th scope="col">{words.columns.how}</th>
          <th scope="col">{words.columns.roles}</th>
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
            <td>{place.roles.length === 0 ? '—' : formatList(place.roles.map((role) => words.roles[role]), locale.lang)}</td>
            <td>{placeNote(place, locale, { world })}</td>
          </tr>
        ))}
      </tbody>
      {unplaced.length === 0 ? null : (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={6}>{words.unplaced}</th>
          </tr>
          {unplaced.map(({ id, name, count }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>—</td>
              <td>{formatNumber(count, locale)}</td>
              <td colSpan={3}>—</td>
            </tr>
          ))}
        </tbody>
      )}
      {ties.length === 0 ? null : (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={6}>{words.ties}</th>
          </tr>
          {ties.map(({ from, to, statements }) => (
            <tr key={`${from} ${to}`}>
              <td colSpan={6}>{words.tie({ from: nameOf.get(from) ?? from, to: nameOf.get(to) ?? to, count: statements.length }, locale)}</td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
});
