import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextMark, type Along, type Point } from './next-mark';

const grid: readonly Point[] = [{ x: 10, y: 0 }, { x: 50, y: 0 }, { x: 90, y: 0 }, { x: 10, y: 40 }, { x: 90, y: 40 }];

it('goes along time by left and right, whatever the lane', () => {
  expect(nextMark(grid, 0, 'ArrowRight', 'time')).toBe(3);
  expect(nextMark(grid, 3, 'ArrowRight', 'time')).toBe(1);
  expect(nextMark(grid, 1, 'ArrowLeft', 'time')).toBe(3);
});

it('goes along a row, then to the next, in a chart of rows', () => {
  expect(nextMark(grid, 2, 'ArrowRight', 'rows')).toBe(3);
  expect(nextMark(grid, 3, 'ArrowLeft', 'rows')).toBe(2);
});

it('goes to the nearest mark above or below, and stays at an edge', () => {
  expect(nextMark(grid, 0, 'ArrowDown', 'rows')).toBe(3);
  expect(nextMark(grid, 4, 'ArrowUp', 'rows')).toBe(2);
  expect(nextMark(grid, 0, 'ArrowUp', 'rows')).toBeNull();
  expect(nextMark(grid, 0, 'ArrowLeft', 'time')).toBeNull();
});

it('knows no other keys, and nothing in an empty drawing', () => {
  expect(nextMark(grid, 0, 'a', 'time')).toBeNull();
  expect(nextMark([], -1, 'End', 'time')).toBeNull();
});

it('reaches every mark by Home and then right alone, and by End and left, even where marks lie on each other', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 40 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), fc.constantFrom<Along>('time', 'rows'), (points, along) => {
      for (const [first, key] of [['Home', 'ArrowRight'], ['End', 'ArrowLeft']] as const) {
        const reached = new Set<number>();
        for (let at = nextMark(points, 0, first, along); at !== null; at = nextMark(points, at, key, along)) reached.add(at);
        expect(reached.size).toBe(points.length);
      }
    }),
    { seed: 5, numRuns: 200 },
  );
});
