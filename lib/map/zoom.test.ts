import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBase } from './base';
import { mapData } from './data';
import { firstReading } from '../dossier/first-reading.fixture';
import { WORLD } from './world';
import { mapHeight, panBy, tidyView, transformOf, viewOf, zoomAbout, zoomRange } from './zoom';

const base = buildBase(WORLD, mapData(firstReading('en')).places);
const box = { width: 470, height: 330 };
const [least, most] = zoomRange(base, box);
const views = fc.record({ lon: fc.double({ min: 20, max: 140, noNaN: true }), lat: fc.double({ min: -40, max: 60, noNaN: true }), zoom: fc.double({ min: 0.8, max: 6, noNaN: true }) });
const points = fc.tuple(fc.double({ min: 100, max: 370, noNaN: true }), fc.double({ min: 80, max: 250, noNaN: true }));

describe('zoom and pan', () => {
  it('keeps the point under the pointer', () => {
    fc.assert(fc.property(views, points, fc.double({ min: 0.8, max: 1.9, noNaN: true }), (view, about, factor) => {
      const before = transformOf(base, box, view);
      const after = transformOf(base, box, zoomAbout(base, box, view, factor, about));
      for (const i of [0, 1] as const) {
        const offset = i === 0 ? 'x' : 'y';
        const onMap = (about[i] - before[offset]) / before.k;
        expect(after[offset] + after.k * onMap).toBeCloseTo(about[i], 4);
      }
    }), { seed: 4 });
  });

  it('is a view again what it was as a transform', () => {
    fc.assert(fc.property(views, (view) => {
      const back = viewOf(base, box, transformOf(base, box, view));
      expect(back.lon).toBeCloseTo(view.lon, 6);
      expect(back.lat).toBeCloseTo(view.lat, 6);
      expect(back.zoom).toBeCloseTo(view.zoom, 6);
    }), { seed: 5 });
  });

  it('stays in range, and the middle of the box on the Earth, however far one goes', () => {
    fc.assert(fc.property(views, fc.double({ min: 0.001, max: 1000, noNaN: true }), fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), (view, factor, dx, dy) => {
      const next = panBy(base, box, zoomAbout(base, box, view, factor, [0, 0]), dx, dy);
      expect(next.zoom).toBeGreaterThanOrEqual(least - 1e-9);
      expect(next.zoom).toBeLessThanOrEqual(most + 1e-9);
      const { k, x, y } = transformOf(base, box, next);
      const [cx, cy] = [(box.width / 2 - x) / k, (box.height / 2 - y) / k];
      expect(cx).toBeGreaterThanOrEqual(base.world.x0 - 1);
      expect(cx).toBeLessThanOrEqual(base.world.x1 + 1);
      expect(cy).toBeGreaterThanOrEqual(base.world.y0 - 1);
      expect(cy).toBeLessThanOrEqual(base.world.y1 + 1);
    }), { seed: 6 });
  });

  it('shows the whole world at its farthest', () => {
    expect((base.world.x1 - base.world.x0) * transformOf(base, box, { lon: 80, lat: 0, zoom: least }).k).toBeLessThanOrEqual(box.width + 0.01);
  });

  it('pans by what the pointer moved', () => {
    const before = transformOf(base, box, null);
    const after = transformOf(base, box, panBy(base, box, null, 30, -20));
    expect(after.x - before.x).toBeCloseTo(30, 4);
    expect(after.y - before.y).toBeCloseTo(-20, 4);
  });

  it('rounds a view for a link by less than a px', () => {
    const [a, b] = [{ lon: 101.23456789, lat: 33.3333333, zoom: 11.98765432 }, tidyView({ lon: 101.23456789, lat: 33.3333333, zoom: 11.98765432 })];
    expect(Math.abs(transformOf(base, box, a).x - transformOf(base, box, b).x)).toBeLessThan(1);
  });
});

it('is nearly square on a phone and wide elsewhere', () => {
  expect([343, 419, 420, 470, 720].map(mapHeight)).toEqual([286, 349, 295, 330, 506]);
});
