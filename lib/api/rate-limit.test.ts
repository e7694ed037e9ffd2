import { expect, it } from 'vitest';
import { createLimiter } from './rate-limit';

it('lets so many through at once, then as many a minute, and says how long to wait', () => {
  const limiter = createLimiter();
  for (let i = 0; i < 6; i += 1) expect(limiter('a', 6, 0)).toBe(0);
  expect(limiter('a', 6, 0)).toBe(10);
  expect(limiter('a', 6, 9000)).toBe(1);
  expect(limiter('a', 6, 10_000)).toBe(0);
  expect(limiter('a', 6, 10_000)).toBe(10);
});

it('counts each by itself, and saves up no more than a minute’s', () => {
  const limiter = createLimiter();
  expect([limiter('a', 1, 0), limiter('b', 1, 0), limiter('a', 1, 0)]).toEqual([0, 0, 60]);
  expect([limiter('a', 1, 3_600_000), limiter('a', 1, 3_600_000)]).toEqual([0, 60]);
});

it('is not put out by a clock that goes back', () => {
  const limiter = createLimiter();
  limiter('a', 1, 10_000);
  expect(limiter('a', 1, 0)).toBe(60);
});
