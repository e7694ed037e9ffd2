import { describe, expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { LANGS } from '../i18n/lang';
import { INITIAL_VIEW, WORLDS } from '../selection/view-state';
import { mapData } from './data';
import { areaNotes, emphasisOnMap, planMap, sitesFor, sourceOf, viewFor } from './plan';
import { worldBase } from './world';
import { mapHeight } from './zoom';

const data = mapData(firstReading('en'));
const base = worldBase(firstReading('en'));
const box = { width: 470, height: mapHeight(470) };
const locale = { lang: 'en', digits: 'latn', months: 'egypt' } as const;

describe('a period', () => {
  const period = { from: '2011', to: '2021' };

  it('moves the map to where its events took place', () => {
    expect(viewFor(base, box, data, { map: null, from: null, to: null })).toBeNull();
    const { marks } = planMap({ base, data, box, locale, strong: [], state: { ...INITIAL_VIEW, ...period } });
    for (const { id, x, y } of marks.filter(({ kind }) => kind === 'site')) expect([id, x > 0 && x < box.width && y > 0 && y < box.height]).toEqual([id, true]);
    expect(marks.filter(({ kind }) => kind === 'site').map(({ id }) => id)).toContain('un-headquarters');
  });

  it('gives way to what the reader looks at', () => {
    const map = { lon: 36, lat: 34, zoom: 5 };
    expect(viewFor(base, box, data, { map, ...period })).toEqual(map);
  });

  it('shows the events of its years alone, and no site without one', () => {
    const [damascus] = sitesFor(data, { from: '1957', to: '1957' }).filter(({ id }) => id === 'damascus');
    expect(damascus?.events.map(({ id }) => id)).toEqual(['syria-recognises-prc', 'ambassador-chen-cable', 'china-backs-syria-1957', 'friendship-association-1957'].filter((id) => damascus?.events.some((event) => event.id === id)));
    expect(sitesFor(data, { from: '1980', to: '1985' }).map(({ id }) => id)).not.toContain('beijing');
    expect(sitesFor(data, { from: null, to: null })).toEqual([]);
  });

  it('leaves a site as bright as the brightest of its events', () => {
    const faint = emphasisOnMap((id) => (id === 'veto-2011-10-04' ? 'plain' : 'faint'), data, { role: [], via: [], ...period });
    expect([faint('un-headquarters'), faint('beijing')]).toEqual(['plain', 'faint']);
  });
});

it('leaves out by role and by way of naming, but never what is picked', () => {
  const all = { from: null, to: null } as const;
  const byRole = emphasisOnMap((id) => (id === 'tw' ? 'strong' : 'plain'), data, { role: ['speaker'], via: [], ...all });
  expect(['cn', 'hk', 'tw'].map(byRole)).toEqual(['plain', 'faint', 'strong']);
  const byWay = emphasisOnMap(() => 'plain', data, { role: [], via: ['adjective'], ...all });
  expect(['cn', 'hk'].map(byWay)).toEqual(['plain', 'faint']);
});

it.each(LANGS)('stamps every map in %s with whose lines it draws and that none is endorsed', (lang) => {
  const stamps = WORLDS.map((world) => sourceOf(data, { ...locale, lang }, { world }));
  expect(new Set(stamps).size).toBe(WORLDS.length);
  for (const stamp of stamps) expect(stamp).toContain('S-23');
});

it('notes the areas that a worldview concerns, and of the marked ones those that are drawn', () => {
  expect(areaNotes(locale, { world: 'de-facto' })).toEqual([]);
  expect(areaNotes(locale, { world: 'disputed' })).toHaveLength(8);
  expect(areaNotes(locale, { world: 'disputed' }, ['golan'])).toHaveLength(1);
  expect(areaNotes(locale, { world: 'syria' })).toHaveLength(2);
});
