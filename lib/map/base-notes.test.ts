import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import notes from '../../data/geo/base-notes.json' with { type: 'json' };
import codes from '../../data/geo/country-codes.json' with { type: 'json' };
import { LANGS } from '../i18n/lang';
import { baseNote } from './base-notes';
import { WORLD } from './world';

const a3Of = Object.fromEntries(Object.entries(codes).map(([a3, iso2]) => [iso2.toLowerCase(), a3]));

function isIn(placeId: string, point: [number, number]): boolean {
  const land = WORLD.objects.countries.geometries.find(({ properties }) => properties !== undefined && 'a3' in properties && properties.a3 === a3Of[placeId]);
  if (land === undefined) throw new Error(`bug: unknown country: "${placeId}"`);
  return geoContains(feature(WORLD, land), point);
}

const POINTS = {
  taiwan: [121, 23.75], arunachal: [94.5, 28.2], hongKong: [114.1, 22.55], aksaiChin: [79.3, 35.3], golan: [35.75, 33], westBank: [35.3, 32],
  westernSahara: [-13.5, 24.5], crimea: [34.3, 45.2], kosovo: [20.9, 42.6], northernCyprus: [33.4, 35.3],
} as const;

describe('the notes on the base say what it draws', () => {
  it.each([
    ['cn', 'taiwan', false], ['cn', 'arunachal', false], ['cn', 'hongKong', true], ['cn', 'aksaiChin', true],
    ['in', 'arunachal', true], ['in', 'aksaiChin', false], ['sy', 'golan', false], ['il', 'golan', true], ['il', 'westBank', false],
    ['ma', 'westernSahara', false], ['ru', 'crimea', false], ['ua', 'crimea', true], ['rs', 'kosovo', false], ['cy', 'northernCyprus', false],
  ] as const)('%s: %s %s', (place, where, within) => {
    expect(baseNote(place, 'en')).not.toBeNull();
    expect(isIn(place, [...POINTS[where]])).toBe(within);
  });

  it('are there in every language', () => {
    for (const id of Object.keys(notes)) for (const lang of LANGS) expect(baseNote(id, lang)).toBeTruthy();
  });

  it('are silent where data sets agree', () => expect(baseNote('eg', 'ar')).toBeNull());
});
