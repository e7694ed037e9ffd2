import type { Reading } from '../dossier/localise';
import { timesOf } from '../selection/times';

/** Where events took place: a place of the dossier that need not be named in the article. */
export type Site = {
  readonly id: string;
  readonly name: string;
  readonly lonLat: readonly [number, number];
  readonly events: readonly { readonly id: string; readonly title: string; readonly from: number; readonly until: number }[];
};

export function sitesOf({ events, places }: Pick<Reading, 'events' | 'places'>): Site[] {
  const byPlace = new Map<string, Site['events'][number][]>();
  for (const { id, title, edtf, place } of events) {
    if (place === null) continue;
    const times = timesOf(edtf).map(([from, until]) => ({ id, title, from, until }));
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...times]);
  }
  return places.flatMap(({ id, names, lonLat }): Site[] => {
    const own = byPlace.get(id);
    return own === undefined || lonLat === null ? [] : [{ id, name: names, lonLat, events: own }];
  });
}

/** The sites of the events that a period touches, with those events alone; none while no period is set. */
export function sitesIn(sites: readonly Site[], period: readonly [from: number, until: number] | null): Site[] {
  if (period === null) return [];
  const [start, end] = period;
  return sites.flatMap((site) => {
    const events = site.events.filter(({ from, until }) => from < end && until > start);
    return events.length === 0 ? [] : [{ ...site, events }];
  });
}
