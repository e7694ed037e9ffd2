import { describe, expect, it } from 'vitest';
import { readStances } from './data';
import { firstReading } from '../dossier/first-reading.fixture';

const reading = firstReading('en');
const data = readStances(reading, 'en');

type Statement = (typeof reading.statements)[number];
const edited = (change: (statement: Statement) => Partial<Statement>) =>
  readStances({ ...reading, statements: reading.statements.map((statement) => ({ ...statement, ...change(statement) })) }, 'en');

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
    expect(readStances({ ...reading, statements: [] }, 'en')).toMatchObject({ speakers: [], issues: [], stances: [] });
  });
});

describe('a position on something', () => {
  const place = (id: string, names: string, iso2: string | null) => ({ id, kind: iso2 === null ? 'region' as const : 'country' as const, names, iso2, partOf: null, lonLat: null, note: null });
  const actor = (id: string, country: string) => ({ id, kind: 'person' as const, names: id, role: null, country, aliases: [] });
  const [said] = reading.statements;
  if (said === undefined) throw new Error('bug: the first article has no statement');
  /** Ana of A-land backs B-land on the Isles; Bo of B-land speaks for the Isles themselves. */
  const fixture = readStances({
    ...reading,
    article: { ...reading.article, lang: 'en' },
    places: [place('aa', 'A-land', 'AA'), place('bb', 'B-land', 'BB'), place('isles', 'the Isles', null)],
    actors: [actor('ana', 'AA'), actor('bo', 'BB')],
    issues: [{ id: 'isles', names: 'The Isles', short: 'Isles', about: 'isles' }],
    statements: [
      { ...said, id: 's1', speaker: 'ana', onBehalfOf: null, addressee: null, act: 'supports', polarity: 2, issue: 'isles', alsoIssues: [], targets: ['isles', 'bb'], repeats: null },
      { ...said, id: 's2', speaker: 'bo', onBehalfOf: 'bo', addressee: 'ana', act: 'supports', polarity: 1, issue: 'isles', alsoIssues: [], targets: ['isles'], repeats: null },
    ],
  }, 'en');

  it('is never drawn as support for the thing: it has a row of its own, under the name of whose position it is', () => {
    expect(fixture.issues.map(({ id, short }) => [id, short])).toEqual([['isles~bb', 'B-land’s position: Isles'], ['isles', 'Isles']]);
    expect(fixture.stances.map(({ id, issue }) => [id, issue])).toEqual([['s1', 'isles~bb'], ['s2', 'isles']]);
  });

  it('is directed at the country, not at the thing', () => {
    expect(fixture.stances.map(({ whom, offersTo }) => [whom?.id, offersTo])).toEqual([['bb', 'BB'], ['isles', null]]);
  });

  it('takes opposing a country for no offer to it, and opposing what threatens it for one', () => {
    const said = (targets: string[]) => edited(({ id }) => (id === 'st-21' ? { targets } : {})).stances.find(({ id }) => id === 'st-21')?.offersTo;
    expect([said(['sy']), said(['external-forces', 'sy'])]).toEqual([null, 'SY']);
  });

  it('needs no second row where the issue is already worded as a position', () => {
    expect(data.issues.find(({ id }) => id === 'taiwan')).toMatchObject({ short: 'China on Taiwan' });
    expect(data.issues.filter(({ id }) => id.includes('~'))).toEqual([]);
  });

  it('says for whom it is said, by the statement and by the speaker', () => {
    expect(data.speakers.map(({ onBehalfOf }) => onBehalfOf)).toEqual(['Government of China', 'Government of Syria']);
    expect(fixture.speakers.map(({ onBehalfOf }) => onBehalfOf)).toEqual([null, 'bo']);
  });
});
