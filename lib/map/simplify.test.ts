import { describe, expect, it } from 'vitest';
import { keptPoints } from './simplify';

const everywhere = (tolerance: number) => () => tolerance;

describe('keptPoints', () => {
  it('keeps both ends and drops what lies on the line', () => {
    expect(keptPoints([[0, 0], [1, 0], [2, 0.01], [3, 0]], everywhere(0.1))).toEqual([true, false, false, true]);
  });
  it('keeps a corner', () => expect(keptPoints([[0, 0], [5, 5], [10, 0]], everywhere(0.1))).toEqual([true, true, true]));
  it('keeps more where the tolerance is smaller', () => {
    const points = [[0, 0], [1, 0.5], [2, 0], [10, 0], [11, 0.5], [12, 0]] as const;
    expect(keptPoints(points, ([x]) => (x < 5 ? 0.1 : 1))).toEqual([true, true, true, false, false, true]);
  });
  it('does not fold a closed arc to a point', () => {
    expect(keptPoints([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], everywhere(99)).filter(Boolean)).toHaveLength(3);
  });
  it('takes empty and single arcs', () => {
    expect(keptPoints([], everywhere(1))).toEqual([]);
    expect(keptPoints([[1, 1]], everywhere(1))).toEqual([true]);
  });
});
