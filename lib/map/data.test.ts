import { describe, expect, it } from 'vitest';
import { buildBase } from './base';
import { mapData, unplacedOn } from './data';
import { firstReading } from '../dossier/first-reading.fixture';
import { namedPlace, NO_PLACES } from './named-place.fixture';
import { WORLD } from './world';

describe('what the first article names', () => {
  const data = mapData(firstReading('en'));

  it('counts names and adjectives, not roles and coreferences', () => {
    expect(data.places.map(({ id, count, byName, byAdjective }) => [id, count, byName, byAdjective])).toEqual([
      ['sy', 21, 11, 10], ['cn', 18, 11, 7],
      ['cn-xj', 1, 1, 0], ['cn-xz', 1, 1, 0], ['hk', 1, 1, 0], ['tw', 1, 1, 0], ['south-china-sea', 1, 1, 0],
    ]);
  });

  it('leaves out places that only the chronology uses', () => {
    expect(data.places.map(({ id }) => id)).not.toContain('cairo');
  });

  it('puts what has no place into the tray, most often named first, and neither people nor groups of one country', () => {
    expect(data.unplaced.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'United Nations 2', 'developing countries 2', 'external forces 2', 'China–Syria relations 2',
      'United Nations General Assembly 1', 'Arab states 1', 'Belt and Road Initiative 1', 'Global Development Initiative 1',
      'UN General Assembly resolution 2758 (XXVI) 1', 'COVID-19 1', 'socialism with Chinese characteristics 1',
    ]);
  });

  it('knows which place every statement about another also concerns', () => {
    expect([...(data.sharedTargets.get('tw') ?? [])]).toEqual(['cn']);
    expect([...(data.sharedTargets.get('sy') ?? [])]).toEqual([]);
  });
});

it('puts a place without shape or point into the tray', () => {
  const places = [namedPlace('somewhere'), namedPlace('rome', { lonLat: [12.5, 41.9] })];
  const data = { ...NO_PLACES, places, unplaced: [{ id: 'un', name: 'UN', kind: 'organization' as const, count: 3 }] };
  expect(unplacedOn(buildBase(WORLD, places), data).map(({ id }) => id)).toEqual(['un', 'somewhere']);
});

it('takes an article that names nothing', () => {
  const reading = { ...firstReading('zh'), mentions: [] };
  expect(mapData(reading)).toMatchObject({ places: [], unplaced: [] });
});
