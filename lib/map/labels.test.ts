import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleLabels, type LabelWish } from './labels';
import { overlap } from './polygon';
import { spotsAround } from './spots';

const box = { width: 300, height: 200 };
const wish = (id: string, x: number, y: number, width = 40): LabelWish => ({ id, width, size: 12, spots: spotsAround([x, y], 4, 12, 'ltr'), burden: () => 0 });
const settle = (wishes: LabelWish[], forced: string[] = []) => settleLabels(wishes, { box, obstacles: [], forced: new Set(forced) });

describe('labels', () => {
  it('stand in the box, apart from each other, wherever the marks are', () => {
    const marks = fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }), width: fc.integer({ min: 10, max: 120 }) }), { maxLength: 25 });
    fc.assert(fc.property(marks, fc.subarray(['m0', 'm1', 'm2']), (all, forced) => {
      const settled = settle(all.map(({ x, y, width }, i) => wish(`m${i}`, x, y, width)), forced);
      settled.forEach(({ rect }, i) => {
        expect(rect.x0 >= 0 && rect.y0 >= 0 && rect.x1 <= 300 && rect.y1 <= 200).toBe(true);
        for (const other of settled.slice(i + 1)) expect(overlap(rect, other.rect)).toBe(false);
      });
    }), { seed: 7 });
  });

  it('take the side where reading starts, then the others', () => {
    expect(settle([wish('a', 100, 100)])[0]?.spot.side).toBe('right');
    expect(settle([wish('a', 280, 100)])[0]?.spot.side).toBe('left');
  });

  it('are left out where nothing is free', () => {
    expect(settle([wish('wide', 150, 100, 400)])).toEqual([]);
  });

  it('give way to one that is wanted', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => wish(`m${i}`, 150, 100, 70));
    const [dropped] = crowd.filter(({ id }) => !settle(crowd).some((label) => label.id === id));
    if (dropped === undefined) throw new Error('bug: nothing was dropped');
    expect(settle(crowd, [dropped.id]).map(({ id }) => id)).toContain(dropped.id);
  });

  it('do not let a burden that forbids pass', () => {
    expect(settleLabels([{ ...wish('a', 100, 100), burden: () => Infinity }], { box, obstacles: [], forced: new Set(['a']) })).toEqual([]);
  });
});
