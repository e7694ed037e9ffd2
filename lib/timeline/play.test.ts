import { describe, expect, it } from 'vitest';
import { YEAR } from './domain';
import { playAt, playStart } from './play';

const EXTENT = { from: Date.UTC(1956, 0, 1), until: Date.UTC(2026, 0, 1) };
const TEN = { from: Date.UTC(1990, 0, 1), until: Date.UTC(2000, 0, 1) };
const LAST = { from: EXTENT.until - 10 * YEAR, until: EXTENT.until };

describe('playStart', () => {
  it('begins where one is, at the width one has', () => expect(playStart(TEN, EXTENT)).toEqual(TEN));

  it('begins at the beginning when all is in sight, or the end is', () => {
    const from = playStart(null, EXTENT);
    expect([from?.from, (from?.until ?? 0) - (from?.from ?? 0)]).toEqual([EXTENT.from, (EXTENT.until - EXTENT.from) / 6]);
    expect(playStart({ from: EXTENT.from + YEAR, until: EXTENT.until - YEAR }, EXTENT)).toEqual(from);
    expect(playStart(LAST, EXTENT)?.from).toBe(EXTENT.from);
  });
});

describe('playAt', () => {
  it('passes what is in sight in six seconds, at one pace, to the end of time', () => {
    expect(playAt(TEN, EXTENT, { elapsed: 0, isStill: false })).toEqual(TEN);
    expect(playAt(TEN, EXTENT, { elapsed: 6000, isStill: false })?.from).toBe(TEN.until);
    expect(playAt(LAST, EXTENT, { elapsed: 10, isStill: false })).toBeNull();
  });

  it('stands still between steps where motion is not wanted', () => {
    const at = (elapsed: number) => playAt(TEN, EXTENT, { elapsed, isStill: true })?.from;
    expect([at(0), at(1499), at(1500)]).toEqual([TEN.from, TEN.from, TEN.from + (TEN.until - TEN.from) / 4]);
  });
});
