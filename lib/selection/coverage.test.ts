import { describe, expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { coverageOf, USERS } from './coverage';

const reading = firstReading();
const { text } = reading.article;

describe('coverageOf', () => {
  it('finds every sentence of the first article used, by the views that draw something of it', () => {
    const { sentences, used, by } = coverageOf(reading);
    expect([sentences.length, used, by]).toEqual([14, 14, { timeline: 6, map: 13, stances: 14 }]);
    expect(sentences.map(({ counts }) => counts.stances)).toEqual([1, 2, 2, 2, 2, 2, 4, 2, 4, 3, 4, 2, 2, 6]);
    expect(sentences.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
  });

  it('counts a sentence as unused when no view draws anything of it, and keeps the reason', () => {
    const silent = { ...reading, statements: [], events: [], dates: [], mentions: [], coverage: reading.coverage.map((one) => ({ ...one, used: [], reason: 'no-position' })) };
    const { used, by, sentences } = coverageOf(silent);
    expect([used, by]).toEqual([0, { timeline: 0, map: 0, stances: 0 }]);
    expect(sentences.every((one) => !one.used && one.reason === 'no-position')).toBe(true);
  });

  it('leaves out what a view does not draw: weekdays, and names by role', () => {
    const [, second] = coverageOf(reading).sentences;
    expect(second?.counts.timeline).toBe(1); // the call; "Friday" is no mark
    const byRole = { ...reading, mentions: reading.mentions.map((one) => ({ ...one, via: 'role' as const })) };
    expect(coverageOf(byRole).by.map).toBe(0);
  });

  it('is empty for a dossier that says nothing of its sentences', () => {
    expect(coverageOf({ ...reading, coverage: [] })).toEqual({ sentences: [], used: 0, by: Object.fromEntries(USERS.map((user) => [user, 0])) });
  });
});
