import { describe, expect, it } from 'vitest';
import { localise } from '../dossier/localise';
import { readTimeline } from './data';
import { mayCount, planLanes } from './lanes';
import { makeDossier } from './many-events.fixture';
import { firstTimeline } from './timeline.fixture';

const data = readTimeline(localise(makeDossier(900), [], 'en'), { priority: 3 });
const PLOT = 1000;
const lanesAt = (depth: number, began = depth) => planLanes(data, { size: 'wide', top: 0, plot: PLOT, whole: PLOT * 2 ** depth, began: PLOT * 2 ** began });
const DEPTHS = Array.from({ length: 100 }, (_, i) => i / 20);
const arrangements = [0, 1, 2, 3, 4, 5].map((level) => lanesAt(level).map(({ manies }) => manies));

/** At which level a lane is arranged: -1 at none. */
function levelsAt(depth: number, began?: number): number[] {
  return lanesAt(depth, began).map(({ manies }, i) => arrangements.findIndex((level) => level[i] === manies));
}

describe('the levels of lanes', () => {
  it('are all that of the zoom at rest', () => {
    for (const depth of DEPTHS) expect(new Set(levelsAt(depth))).toEqual(new Set([Math.floor(depth + 1e-6)]));
  });

  it.each([['in', 0.4, DEPTHS.filter((depth) => depth >= 0.4)], ['out', 4.3, DEPTHS.filter((depth) => depth <= 4.3).toReversed()]])('change one after the other in a zoom %s, and none goes back', (_, began, depths) => {
    let before = levelsAt(began);
    const way = began < 1 ? 1 : -1;
    for (const depth of depths) {
      const now = levelsAt(depth, began);
      const steps = now.map((level, i) => (level - (before[i] ?? 0)) * way);
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
      expect(steps.filter((step) => step > 0).length).toBeLessThanOrEqual(2);
      before = now;
    }
  });

  it('give no lane more room than the zoom has', () => {
    for (const began of [0, 0.5, 2.9, 4]) for (const depth of DEPTHS) expect(Math.max(...levelsAt(depth, began))).toBeLessThanOrEqual(Math.floor(depth + 1e-6));
  });

  it('begin where the gesture finds them', () => {
    for (const depth of DEPTHS) expect(levelsAt(depth, depth)).toEqual(levelsAt(depth));
  });
});

it('has several events as one where they crowd, and not among the few of the first article', () => {
  expect([mayCount(data, 'wide'), mayCount(data, 'narrow')]).toEqual([true, true]);
  expect(mayCount(firstTimeline('en'), 'wide')).toBe(false);
});
