import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStances, firstStances, stancesOf } from './stances.fixture';
import { barScale, divergingBar, summariseSpeakers } from './summary';
import { sweep } from '../sweep.fixture';

describe('summariseSpeakers', () => {
  it('counts distinct statements by polarity, and all that was said', () => {
    expect(summariseSpeakers(firstStances('en')).map(({ distinct, said, opposes, neutral, supports }) => [distinct, said, opposes, neutral, supports])).toEqual([
      [21, 24, 1, 0, 20],
      [14, 14, 1, 0, 13],
    ]);
  });
});

describe('divergingBar', () => {
  it('is unbroken from −2 to +2, each part as long as its count, the neutral part around the centre', () => {
    fc.assert(
      fc.property(anyStances, (data) => {
        const summaries = summariseSpeakers(data);
        const unit = barScale(summaries, 80);
        for (const summary of summaries) {
          const bar = divergingBar(summary, unit);
          for (const { from, to, count } of bar) expect(to - from).toBeCloseTo(count * unit, 6);
          bar.slice(1).forEach(({ from }, i) => expect(from).toBeCloseTo(bar[i]?.to ?? NaN, 6));
          expect(Math.max(...bar.map(({ from, to }) => Math.max(-from, to)))).toBeLessThanOrEqual(80 + 1e-6);
        }
      }),
      { seed: 20211105, numRuns: sweep(600) },
    );
  });

  it('keeps a lone statement from filling its side', () => {
    expect(barScale(summariseSpeakers(stancesOf([{ speaker: 'A', issue: 'x', polarity: 1 }])), 200)).toBe(10);
  });

  it('leaves out what nobody said', () => {
    const [summary] = summariseSpeakers(stancesOf([{ speaker: 'A', issue: 'x', polarity: 0 }]));
    expect(summary === undefined ? [] : divergingBar(summary, 10)).toEqual([{ polarity: 0, count: 1, from: -5, to: 5 }]);
  });
});
