import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import codes from '../../data/geo/country-codes.json' with { type: 'json' };
import { buildBase } from './base';
import { PATH_UNIT, REFERENCE } from './base-types';
import { mapData } from './data';
import { firstReading } from '../dossier/first-reading.fixture';
import { namedPlace } from './named-place.fixture';
import { readPath } from './path';
import { contains } from './polygon';
import { WORLD } from './world';

const places = mapData(firstReading('en')).places;
const base = buildBase(WORLD, places);

describe('the base of the first article', () => {
  it('is the same every time', () => expect(buildBase(WORLD, places)).toEqual(base));

  it('does not depend on the language', () => {
    expect(buildBase(WORLD, mapData(firstReading('ar')).places)).toEqual(base);
  });

  it('is small enough to travel in a page', () => {
    const text = JSON.stringify(base);
    expect(text.length).toBeLessThan(42_000);
    expect(brotliCompressSync(text).length).toBeLessThan(13_500);
  });

  it('holds every place within the reference box', () => {
    for (const [x, y] of Object.values(base.points)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(REFERENCE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(REFERENCE.height);
    }
  });

  it('draws Taiwan on land that is not part of the shape of China', () => {
    const at = base.points['tw'];
    if (at === undefined) throw new Error('bug: no point for tw');
    const inUnits = [at[0] * PATH_UNIT, at[1] * PATH_UNIT] as const;
    expect(contains(readPath(base.land), inUnits)).toBe(true);
    expect(contains(readPath((base.shapes['cn']?.main ?? '') + (base.shapes['cn']?.rest ?? '')), inUnits)).toBe(false);
  });

  it('loses the same points of a country as of the land: no shape sticks out', () => {
    const land = new Set(readPath(base.land).flat().map(String));
    const coast = readPath(base.shapes['cn']?.main ?? '').flat().map(String);
    expect(coast.filter((point) => land.has(point)).length).toBeGreaterThan(40);
  });
});

it('has an ISO code for every country of the atlas but the two that ISO has not', () => {
  const all = WORLD.objects.countries.geometries.map(({ properties }) => (properties !== undefined && 'a3' in properties ? properties.a3 : ''));
  expect(new Set(all.filter((a3) => !(a3 in codes)))).toEqual(new Set(['CYN', 'SOL']));
});

it('fits the whole world when nothing is named', () => {
  const { rotation, world } = buildBase(WORLD, []);
  expect(rotation).toBe(11);
  expect(world.x0).toBeGreaterThanOrEqual(0);
  expect(world.x1).toBeLessThanOrEqual(REFERENCE.width);
});

it('turns the Pacific to the middle for places on both of its sides', () => {
  expect(buildBase(WORLD, [namedPlace('lima', { lonLat: [-77, -12] }), namedPlace('tokyo', { lonLat: [139.7, 35.7] })]).rotation).toBe(-150);
});

it('does not come closer than a reader can tell where they are', () => {
  expect(buildBase(WORLD, [namedPlace('doha', { lonLat: [51.5, 25.3] })]).scale).toBe(1300);
});
