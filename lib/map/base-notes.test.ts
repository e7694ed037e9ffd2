import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/lang';
import { tableOf } from '../i18n/tables';
import { WORLDS, type Worldview } from '../selection/view-state';
import { baseNote } from './base-notes';
import { merged, piecesIn, piecesOf } from './pieces';
import { WORLD } from './world';

function isIn(placeId: string, point: [number, number], world: Worldview): boolean {
  return geoContains(merged(WORLD, piecesOf(piecesIn(WORLD), { id: placeId, kind: 'country', iso2: placeId.toUpperCase() }, world)), point);
}

const POINTS = {
  taiwan: [121, 23.75], arunachal: [94.5, 28.2], hongKong: [114.1, 22.55], aksaiChin: [79.3, 35.3], golan: [35.75, 33], westBank: [35.3, 32],
  westernSahara: [-13.5, 24.5], crimea: [34.3, 45.2], kosovo: [20.9, 42.6], northernCyprus: [33.4, 35.3], hatay: [36.2, 36.35], kashmir: [75.5, 33.8],
} as const;

describe('the notes say what each worldview draws', () => {
  it.each([
    ['de-facto', 'cn', 'taiwan', false], ['de-facto', 'cn', 'arunachal', false], ['de-facto', 'cn', 'hongKong', true], ['de-facto', 'cn', 'aksaiChin', true],
    ['de-facto', 'in', 'arunachal', true], ['de-facto', 'in', 'aksaiChin', false], ['de-facto', 'sy', 'golan', false], ['de-facto', 'il', 'golan', true],
    ['de-facto', 'il', 'westBank', false], ['de-facto', 'ma', 'westernSahara', false], ['de-facto', 'ru', 'crimea', false], ['de-facto', 'ua', 'crimea', true],
    ['de-facto', 'rs', 'kosovo', false], ['de-facto', 'cy', 'northernCyprus', false],
    ['disputed', 'cn', 'taiwan', false], ['disputed', 'cn', 'hongKong', true], ['disputed', 'cn', 'aksaiChin', false], ['disputed', 'cn', 'arunachal', false],
    ['disputed', 'in', 'arunachal', false], ['disputed', 'in', 'kashmir', false], ['disputed', 'pk', 'kashmir', false], ['disputed', 'sy', 'golan', false],
    ['disputed', 'il', 'golan', false], ['disputed', 'il', 'westBank', false], ['disputed', 'ua', 'crimea', false], ['disputed', 'ru', 'crimea', false],
    ['china', 'cn', 'taiwan', true], ['china', 'cn', 'arunachal', true], ['china', 'cn', 'aksaiChin', true], ['china', 'cn', 'hongKong', true],
    ['china', 'in', 'arunachal', false], ['china', 'in', 'kashmir', true], ['china', 'sy', 'golan', false],
    ['syria', 'sy', 'golan', true], ['syria', 'sy', 'hatay', true], ['syria', 'il', 'golan', false], ['syria', 'tr', 'hatay', false], ['syria', 'cn', 'taiwan', false],
  ] as const)('%s, %s: %s %s', (world, place, where, within) => {
    expect(baseNote(place, 'en', world)).not.toBeNull();
    expect(isIn(place, [...POINTS[where]], world)).toBe(within);
  });

  it('are there in every language where they are in one', () => {
    for (const id of LANGS.flatMap((lang) => Object.keys(tableOf('baseNotes')[lang]))) for (const world of WORLDS) {
      const said = LANGS.map((lang) => baseNote(id, lang, world) !== null && baseNote(id, lang, world) !== '');
      expect(new Set(said).size).toBe(1);
    }
  });

  it('are silent where data sets agree', () => {
    expect(baseNote('eg', 'ar', 'disputed')).toBeNull();
    expect(baseNote('tr', 'en', 'de-facto')).toBeNull();
  });
});
