import { describe, expect, it } from 'vitest';
import { parseAnnotation } from './parse-annotation';

const problemsOf = (json: unknown) => {
  const parsed = parseAnnotation(json);
  return parsed.ok ? [] : parsed.problems.map(({ at, message }) => `${at}: ${message}`);
};

describe('parseAnnotation', () => {
  it('takes an annotation, whatever else stands in it', () => {
    expect(problemsOf({
      id: 'ar-1', lang: 'ar', pub_date: '2020-01-01', notes: 7, countries: ['FR', { iso2: 'DE', optional: true }], speakers: [{ name_en: 'A', aliases: ['B'] }],
      stances: [{ speaker: 'A', polarity: 1, quote: 'a', alt_polarity: -1, issue: 'x' }], dates: [{ surface: '2020', edtf: null, edtf_alt: ['2020'] }],
    })).toEqual([]);
    expect(problemsOf({})).toEqual([]);
  });
  it('says each thing that no measure could read', () => {
    expect(problemsOf({ lang: 3, countries: {}, stances: [{ speaker: 'A', quote: null }, 'x'], dates: [{ edtf: 2020 }] })).toEqual([
      'lang: no text', 'countries: no list', 'stances[0].polarity: no number', 'stances[0].quote: no text', 'stances[1]: no object', 'dates[0].surface: no text', 'dates[0].edtf: no text',
    ]);
  });
  it.each([[null], [[]], ['x'], [3]])('refuses %j', (json) => expect(problemsOf(json)).toEqual([': no object']));
});
