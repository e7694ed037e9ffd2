import { describe, expect, it } from 'vitest';
import { layoutTimeline } from './layout';
import { neighbourIn } from './neighbour';
import { firstTimeline, localeOf, timelineOf, withInterval } from './timeline.fixture';

const data = withInterval(
  timelineOf([{ edtf: '1971-10-25', category: 'un-vote' }, { edtf: '2004-06-22' }, { edtf: '2011-10-04', category: 'un-vote' }, { edtf: '2021-11-05', category: 'call' }]),
  '1956/2021',
);
const go = (from: string, key: string, dir: 'ltr' | 'rtl' = 'ltr') => neighbourIn(layoutTimeline(data, { width: 960 }, { dir, locale: localeOf('en') }), from, key);

describe('neighbourIn', () => {
  it('runs along time with right in English, with left in Arabic', () => {
    expect(go('e1', 'ArrowRight')).toBe('e2');
    expect(go('e1', 'ArrowLeft', 'rtl')).toBe('e2');
    expect(go('e2', 'ArrowLeft')).toBe('e1');
    expect(go('e2', 'ArrowRight', 'rtl')).toBe('e1');
  });

  it('goes up and down to the nearest of the next lane, whatever the direction', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      expect(go('e2', 'ArrowDown', dir)).toBe('e4');
      expect(go('e4', 'ArrowDown', dir)).toBe('e3');
      expect(go('e2', 'ArrowUp', dir)).toBe('d1');
      expect(go('d1', 'ArrowDown', dir)).toBe('e2');
    }
  });

  it('goes to the first and the last in time, and stays at an edge', () => {
    expect([go('e3', 'Home'), go('e1', 'End'), go('e4', 'ArrowRight'), go('d1', 'ArrowUp'), go('e1', 'x'), go('nobody', 'Home')]).toEqual(['d1', 'e4', null, null, null, null]);
  });

  it('reaches every event of the first article by one key', () => {
    const layout = layoutTimeline(firstTimeline('ar', 3), { width: 343 }, { dir: 'rtl', locale: localeOf('ar') });
    const seen = new Set<string>();
    for (let id = neighbourIn(layout, 'xi-assad-call', 'Home'); id !== null; id = neighbourIn(layout, id, 'ArrowLeft')) seen.add(id);
    expect(seen.size).toBe(68);
  });
});
