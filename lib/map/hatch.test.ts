import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sweep } from '../sweep.fixture';
import { hatch } from './hatch';
import { contains, type Point } from './polygon';

const BOX = { width: 100, height: 80 };
const SQUARE: readonly Point[] = [[20, 20], [60, 20], [60, 60], [20, 60]];

function linesOf(path: string): (readonly [Point, Point])[] {
  return path.split('M').slice(1).map((line) => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = line.split(/[ L]/).map(Number);
    return [[ax, ay], [bx, by]];
  });
}

it('fills an area with lines a gap apart', () => {
  expect(linesOf(hatch([SQUARE], BOX, { gap: 10, origin: 0 }))).toHaveLength(7);
});

it('leaves a hole open, and what is outside the box', () => {
  const hole: readonly Point[] = [[30, 30], [50, 30], [50, 50], [30, 50]];
  for (const [[ax, ay], [bx, by]] of linesOf(hatch([SQUARE, hole], BOX, { gap: 7, origin: 3 }))) expect(contains([hole], [(ax + bx) / 2, (ay + by) / 2])).toBe(false);
  expect(hatch([SQUARE.map(([x, y]): Point => [x + 200, y])], BOX, { gap: 7, origin: 3 })).toBe('');
});

it('stays in the area and in the box, whatever the area', () => {
  const point = fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 150 }));
  fc.assert(fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), fc.integer({ min: -40, max: 40 }), (ring, origin) => {
    for (const [[ax, ay], [bx, by]] of linesOf(hatch([ring], BOX, { gap: 4.5, origin }))) {
      for (const n of [ax, bx]) expect(n >= 0 && n <= BOX.width).toBe(true);
      for (const n of [ay, by]) expect(n >= -0.05 && n <= BOX.height + 0.05).toBe(true);
      if (Math.hypot(bx - ax, by - ay) > 1) expect(contains([ring], [(ax + bx) / 2, (ay + by) / 2])).toBe(true);
    }
  }), { seed: 5, numRuns: sweep(1000) });
});
