import { expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { homeOf, rolesOf, tiesOf } from './roles';

const reading = firstReading('en');

it('knows where a person, a government and a place are at home, and that the UN is nowhere', () => {
  const home = homeOf(reading);
  expect(['xi-jinping', 'government-sy', 'cn-xj', 'united-nations', 'external-forces'].map(home)).toEqual(['cn', 'sy', 'cn-xj', null, null]);
});

it('gives both sides of a call every role, and what is only spoken of one', () => {
  const roles = rolesOf(reading);
  expect([...(roles.get('cn') ?? [])].toSorted()).toEqual(['addressee', 'participant', 'speaker', 'target']);
  expect([...(roles.get('tw') ?? [])]).toEqual(['target']);
  // Of a chronology alone.
  expect(roles.get('eg')).toBeUndefined();
});

it('ties distinct statements from who speaks to what is spoken of, never to oneself', () => {
  const ties = tiesOf(reading);
  expect(ties.every(({ from, to }) => from !== to)).toBe(true);
  const distinct = reading.statements.filter(({ repeats, targets }) => repeats === null && targets.includes('hk')).map(({ id }) => id);
  expect(ties.find(({ to }) => to === 'hk')).toEqual({ from: 'sy', to: 'hk', statements: distinct });
  // A repetition counts with what it repeats: of the statements on Syria, 20 are distinct.
  expect(ties.find(({ from, to }) => from === 'cn' && to === 'sy')?.statements).not.toContain('st-01');
  expect(tiesOf({ ...reading, statements: [] })).toEqual([]);
});
