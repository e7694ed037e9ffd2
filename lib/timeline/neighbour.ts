import type { TimelineLayout } from './layout';

type Place = { readonly id: string; readonly from: number; readonly x: number; readonly lane: number };

// A derived interval stands in a lane of its own over the first.
function placesOf({ marks, counts, intervals }: TimelineLayout): Place[] {
  const rules = intervals.map(({ id, from, left, right }, i) => ({ id, from, x: (left + right) / 2, lane: i - intervals.length }));
  const crowds = counts.map(({ key, from, x, lane }) => ({ id: key, from, x, lane }));
  return [...rules, ...marks, ...crowds].toSorted((a, b) => a.from - b.from);
}

/** Where a key leads from a mark or, by its key, a count; null stays. Left and right run along time as it is drawn, up and down between lanes. */
export function neighbourIn(layout: TimelineLayout, from: string, key: string): string | null {
  const places = placesOf(layout);
  const i = places.findIndex(({ id }) => id === from);
  const here = places[i];
  if (here === undefined) return null;
  const later = layout.dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': return (key === later ? places[i + 1] : places[i - 1])?.id ?? null;
    case 'ArrowUp': return nearestInLane(places, here, -1);
    case 'ArrowDown': return nearestInLane(places, here, 1);
    case 'Home': return places[0]?.id ?? null;
    case 'End': return places.at(-1)?.id ?? null;
    default: return null;
  }
}

/** In the next lane that has a mark in sight. */
function nearestInLane(places: readonly Place[], here: Place, step: -1 | 1): string | null {
  const beyond = places.filter(({ lane }) => (lane - here.lane) * step > 0);
  const lane = step > 0 ? Math.min(...beyond.map((place) => place.lane)) : Math.max(...beyond.map((place) => place.lane));
  const [first, ...rest] = beyond.filter((place) => place.lane === lane);
  if (first === undefined) return null;
  return rest.reduce((best, place) => (Math.abs(place.x - here.x) < Math.abs(best.x - here.x) ? place : best), first).id;
}
