import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../dossier/parse';
import { chronologiesAbout, offeredChronologies } from './chronologies';
import { extract } from './extract';

const offered = offeredChronologies();
const carriedBy = (text: string) => extract({ text, chronologies: offered }).events.filter(({ chronology }) => chronology === 'cn-sy').length;

describe('offeredChronologies', () => {
  it('offers every file of data/chronologies', () => {
    const files = readdirSync(new URL('../../data/chronologies/', import.meta.url)).filter((name) => name.endsWith('.json'));
    expect(offered.map(({ id }) => `${id}.json`).toSorted()).toEqual(files.toSorted());
  });
});

describe('chronologiesAbout', () => {
  it('takes a chronology whose parties are all named', () => {
    expect(chronologiesAbout(offered, new Set(['cn', 'sy', 'fr']))).toHaveLength(1);
    expect(chronologiesAbout(offered, new Set(['cn', 'fr']))).toEqual([]);
    expect(chronologiesAbout(offered, new Set())).toEqual([]);
  });
  it.each([
    ['names', 'China and Syria discussed trade.'], ['adjectives', 'ناقش الوزيران العلاقات الصينية السورية.'], ['capitals', 'The envoy flew from Beijing to Damascus.'], ['Chinese', '中国和叙利亚讨论了贸易。'],
  ])('carries the events of two countries named by %s', (_how, text) => expect(carriedBy(text)).toBe(67));
  it.each([
    ['one party', 'China welcomed the accord.'], ['another pair', 'ناقش الوزيران العلاقات الصينية المصرية.'], ['a sea', 'Syria spoke of the South China Sea.'],
  ])('carries none for %s', (_what, text) => expect(carriedBy(text)).toBe(0));
  it('makes a dossier that stands alone', () => {
    const parsed = parseDossier(extract({ text: 'China and Syria discussed trade.', publishedOn: '2022-05-01', chronologies: offered }));
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });
});
