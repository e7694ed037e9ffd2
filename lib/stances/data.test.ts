import { describe, expect, it } from 'vitest';
import { readStances } from './data';
import { firstReading } from '../dossier/first-reading.fixture';

const reading = firstReading('en');
const data = readStances(reading);

type Statement = (typeof reading.statements)[number];
const edited = (change: (statement: Statement) => Partial<Statement>) =>
  readStances({ ...reading, statements: reading.statements.map((statement) => ({ ...statement, ...change(statement) })) });

describe('readStances', () => {
  it('has one stance for each of the 35 distinct statements', () => {
    expect(data.stances).toHaveLength(35);
    expect(data.stances.filter(({ count }) => count > 1).map(({ id, count }) => [id, count])).toEqual([['st-02', 2], ['st-04', 2], ['st-05', 2]]);
    expect(data.stances.map(({ id }) => id)).not.toContain('st-01');
  });

  it('folds the evidence of a repetition in after the own', () => {
    const values = data.stances.find(({ id }) => id === 'st-02');
    expect(values?.evidence.map(({ start, end }) => [start, end])).toEqual([[101, 160], [4, 55]]);
  });

  it('follows a chain of repetitions to its first, and leaves a ring of them alone', () => {
    const chained = edited(({ id }) => (id === 'st-05' ? { repeats: 'st-04' } : {}));
    expect(chained.stances.find(({ id }) => id === 'st-04')?.count).toBe(4);
    const ringed = edited(({ id }) => (id === 'st-02' ? { repeats: 'st-01' } : {}));
    expect(ringed.stances.map(({ id }) => id)).toEqual(expect.arrayContaining(['st-01', 'st-02']));
  });

  it('never folds one speaker into another', () => {
    const crossed = edited(({ id }) => (id === 'st-26' ? { repeats: 'st-18' } : {}));
    expect(crossed.stances.find(({ id }) => id === 'st-26')?.speaker).toBe('bashar-al-assad');
  });

  it('orders speakers as they speak, and issues shared first, then the own of each', () => {
    expect(data.speakers.map(({ name }) => name)).toEqual(['Xi Jinping', 'Bashar al-Assad']);
    expect(data.issues.map(({ id, speakers }) => [id, speakers.length])).toEqual([
      ['un-multilateralism', 2], ['sovereignty', 2], ['non-interference', 2],
      ...['shared-values', 'developing-countries', 'friendship', 'pandemic', 'reconstruction', 'bri-gdi', 'solidarity'].map((id) => [id, 1]),
      ...['peace-development', 'economic-cooperation', 'governance-experience', 'xinjiang', 'tibet', 'hong-kong', 'taiwan', 'human-rights', 'south-china-sea'].map((id) => [id, 1]),
    ]);
  });

  it('takes firm support pledged to another speaker\'s country for support of its position, and nothing else', () => {
    const backing = data.stances.filter(({ backs }) => backs.length > 0);
    expect(backing.filter(({ speaker }) => speaker === 'bashar-al-assad').map(({ issue, backs }) => [issue, backs])).toEqual(
      ['xinjiang', 'tibet', 'hong-kong', 'taiwan', 'human-rights', 'south-china-sea'].map((issue) => [issue, ['China']]),
    );
    expect(backing.filter(({ speaker }) => speaker === 'xi-jinping').every(({ backs }) => backs.join() === 'Syria')).toBe(true);
  });

  it('is empty for an article without statements', () => {
    expect(readStances({ ...reading, statements: [] })).toMatchObject({ speakers: [], issues: [], stances: [] });
  });
});
