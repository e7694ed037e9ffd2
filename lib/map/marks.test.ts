import { describe, expect, it } from 'vitest';
import type { MapBase, PlaceShape } from './base-types';
import { placeMarks, type Marked } from './marks';
import { buildBase } from './base';
import { WORLD } from './world';

const square = (from: number, until: number, room: number): PlaceShape => {
  const [a, size] = [10 * from, 10 * (until - from)];
  const box = { x0: from, y0: from, x1: until, y1: until };
  return { main: `M${a} ${a}l${size} 0 0 ${size}-${size} 0z`, rest: '', box, mainBox: box, centred: 'whole', room: [room, room] };
};
const empty = buildBase(WORLD, []);
const baseOf = (shapes: MapBase['shapes'], points: MapBase['points'] = {}): MapBase => ({ ...empty, shapes, points });
const marked = (id: string, kind: Marked['kind']): Marked => ({ id, kind, name: id, count: 1, place: null, site: null });
const place = (base: MapBase, ...places: Marked[]) => Object.fromEntries(placeMarks(base, 'de-facto', places, { k: 1, x: 0, y: 0 }).map((mark) => [mark.place.id, mark]));

describe('a country and its regions', () => {
  it('is its shape where its middle is bare, and a disc where a region covers it', () => {
    const base = baseOf({ land: square(0, 100, 20), far: square(60, 90, 75), over: square(40, 120, 80) });
    expect(place(base, marked('land', 'country'), marked('far', 'region'))['land']).toMatchObject({ kind: 'country', x: 50, y: 50 });
    expect(place(base, marked('land', 'country'), marked('over', 'region'))['land']).toMatchObject({ kind: 'disc', x: 20, y: 20 });
  });

  it('draws a region as its area from 16 px, below as a ring', () => {
    const base = baseOf({ large: square(0, 16, 8), small: square(0, 15, 7) });
    expect(place(base, marked('large', 'region'))['large']?.kind).toBe('area');
    expect(place(base, marked('small', 'region'))['small']).toMatchObject({ kind: 'ring', x: 7, y: 7 });
  });

  it('frees the middle of an area that a city lies on', () => {
    const base = baseOf({ region: square(0, 60, 45) }, { city: [30, 30] });
    const marks = place(base, marked('region', 'region'), marked('city', 'city'));
    expect([marks['region']?.kind, marks['region']?.x, marks['city']?.x]).toEqual(['ring', 45, 30]);
  });
});

it('shows a site of events as a square of its own, and nothing for a place without a position', () => {
  const marks = place(baseOf({}, { here: [10, 10] }), marked('here', 'event'), marked('nowhere', 'event'));
  expect(Object.entries(marks).map(([id, { kind }]) => [id, kind])).toEqual([['here', 'site']]);
});
