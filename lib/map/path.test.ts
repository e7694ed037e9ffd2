import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath, writePath } from './path';

describe('path data', () => {
  it('leaves out every byte that SVG does not need', () => {
    expect(writePath([[[10, 10], [20, 5], [15, -5]], [[30, 40], [31, 40], [31, 41]]])).toBe('M10 10l10-5-5-10zm20 30l1 0 0 1z');
  });

  it('leaves lines open and counts from their end', () => {
    expect(writePath([[[0, 0], [5, 5]], [[6, 5], [7, 7]]], false)).toBe('M0 0l5 5m1 0l1 2');
  });

  it('writes nothing for no lines', () => expect(writePath([])).toBe(''));

  it('reads what it wrote', () => {
    const point = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));
    fc.assert(fc.property(fc.array(fc.array(point, { minLength: 1, maxLength: 9 }), { maxLength: 5 }), (rings) => {
      expect(readPath(writePath(rings))).toEqual(rings);
    }), { seed: 3 });
  });
});
