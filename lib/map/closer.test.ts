import { describe, expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { buildBase } from './base';
import { closerFor } from './closer';
import { closerWorld } from './closer-world';
import { mapData } from './data';
import { layoutMap } from './layout';
import { readPath } from './path';
import { worldBase } from './world';
import { mapHeight, panBy, transformOf } from './zoom';

const reading = firstReading('en');
const { places } = mapData(reading);
const base = worldBase(reading);
const box = { width: 470, height: mapHeight(470) };
const { rotation, scale, origin } = base;

describe('a closer look', () => {
  it('is wanted only where 1:110m shows its corners', () => {
    expect(closerFor(base, box, null)).toBeNull();
    expect(closerFor(base, box, { lon: 36, lat: 34, zoom: 2 })).toBeNull();
    expect(closerFor(base, box, { lon: 36, lat: 34, zoom: 9 })).not.toBeNull();
  });

  it('is the same for a little pan, and covers what is seen', () => {
    const view = { lon: 36, lat: 34.5, zoom: 9 };
    const closer = closerFor(base, box, view);
    if (closer === null) throw new Error('bug: no closer look');
    for (const by of [0, 20, -20]) {
      const near = closerFor(base, box, panBy(base, box, view, by, 0));
      const { k, x } = transformOf(base, box, panBy(base, box, view, by, 0));
      expect(near?.focus.x0).toBeLessThan(-x / k);
      expect(near?.focus.x1).toBeGreaterThan((box.width - x) / k);
    }
  });

  it('keeps the frame, is finer within the focus, and stays bounded', () => {
    const closer = closerFor(base, box, { lon: 36, lat: 34.5, zoom: 9 });
    if (closer === null) throw new Error('bug: no closer look');
    const detail = buildBase(closerWorld(), places, { closer: { frame: { rotation, scale, origin }, ...closer } });
    expect([detail.rotation, detail.scale, detail.origin]).toEqual([rotation, scale, origin]);
    const points = (path: string): number => readPath(path).flat().length;
    expect(points(detail.shapes['sy']?.main ?? '')).toBeGreaterThan(2 * points(base.shapes['sy']?.main ?? ''));
    // A few times the first drawing, however close: what is far off is no finer than there.
    expect(detail.land.length).toBeLessThan(4 * base.land.length);
    const [before, after] = [base, detail].map((one) => layoutMap(one, mapData(reading), box, { dir: 'ltr', locale: { lang: 'en', digits: 'latn', months: 'egypt' }, view: { lon: 36, lat: 34.5, zoom: 9 } }));
    expect(after?.labels.filter(({ of }) => of !== null).map(({ text }) => text)).toEqual(before?.labels.filter(({ of }) => of !== null).map(({ text }) => text));
  });

  it('has Hong Kong as an area and leaves no seam between it and China', () => {
    const closer = closerFor(base, box, { lon: 114.2, lat: 22.4, zoom: 20 });
    if (closer === null) throw new Error('bug: no closer look');
    const detail = buildBase(closerWorld(), places, { closer: { frame: { rotation, scale, origin }, ...closer } });
    const layout = layoutMap(detail, mapData(reading), box, { dir: 'ltr', locale: { lang: 'en', digits: 'latn', months: 'egypt' }, view: { lon: 114.2, lat: 22.4, zoom: 20 } });
    expect(layout.marks.find(({ id }) => id === 'hk')?.kind).toBe('area');
  });
});
