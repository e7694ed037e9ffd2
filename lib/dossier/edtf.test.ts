import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, parseEdtf, type EventDate } from './edtf';
import { sweep } from '../sweep.fixture';

const sure = { approximate: false, uncertain: false };
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

function read(text: string): EventDate | null {
  return parseEdtf(text);
}

describe('parseEdtf', () => {
  it.each([
    ['1956-08-01', { precision: 'day', kind: 'point', from: at('1956-08-01'), until: at('1956-08-02') }],
    ['1956-08', { precision: 'month', kind: 'point', from: at('1956-08-01'), until: at('1956-09-01') }],
    ['1956-12', { precision: 'month', kind: 'point', from: at('1956-12-01'), until: at('1957-01-01') }],
    ['1956', { precision: 'year', kind: 'point', from: at('1956-01-01'), until: at('1957-01-01') }],
    ['1956-XX', { precision: 'year', kind: 'point', from: at('1956-01-01'), until: at('1957-01-01') }],
    ['1956-08-XX', { precision: 'month', kind: 'point', from: at('1956-08-01'), until: at('1956-09-01') }],
    ['195X', { precision: 'decade', kind: 'point', from: at('1950-01-01'), until: at('1960-01-01') }],
    ['2011/2021', { precision: 'year', kind: 'interval', from: at('2011-01-01'), until: at('2022-01-01') }],
    ['2012-02-17/2012', { precision: 'year', kind: 'interval', from: at('2012-02-17'), until: at('2013-01-01') }],
    ['../1956-07-20', { precision: 'day', kind: 'until', from: at('1956-07-20'), until: at('1956-07-21') }],
    ['/1956', { precision: 'year', kind: 'until', from: at('1956-01-01'), until: at('1957-01-01') }],
    ['1995/..', { precision: 'year', kind: 'since', from: at('1995-01-01'), until: at('1996-01-01') }],
    ['1995-03/', { precision: 'month', kind: 'since', from: at('1995-03-01'), until: at('1995-04-01') }],
  ])('places %s by its own precision', (text, date) => expect(read(text)).toEqual({ ...date, ...sure }));

  it('keeps doubt: about, perhaps, and both', () => {
    expect(read('1956~')).toMatchObject({ approximate: true, uncertain: false });
    expect(read('1956?')).toMatchObject({ approximate: false, uncertain: true });
    expect(read('1956-08-01%')).toMatchObject({ approximate: true, uncertain: true });
    expect(read('1956~/1958?')).toMatchObject({ approximate: true, uncertain: true, kind: 'interval' });
  });

  it('reads the first century as itself', () => expect(read('0056')?.from).toBe(at('0056-01-01')));

  it.each([
    '', ' ', '2021-02-30', '2021-13', '2021-00', '2021-04-31', '2019-02-29', '1956-8-1', '56', '19560801', '195X-05', 'XXXX-04-15',
    '1956-XX-05', '2021/1956', '2021-11-05/2021-11-04', '../..', '/', '1956/1957/1958', '1956--08', '~1956', '1956~?', '١٩٥٦', '5 Nov 2021',
  ])('refuses "%s"', (text) => expect(read(text)).toBeNull());

  it('refuses a hundred thousand digits', () => expect(read('9'.repeat(100_000))).toBeNull());

  it('gives back the day that was written', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(read(day)).toEqual({ precision: 'day', kind: 'point', from: at(day), until: at(day) + 86_400_000, ...sure });
      }),
      { seed: 7 },
    );
  });

  it('reads two days as an interval in one order only', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = a <= b ? [a, b] : [b, a];
        expect(read(`${first}/${last}`)).toMatchObject({ kind: 'interval', from: at(first), until: at(last) + 86_400_000 });
        expect(read(`${last}/${first}`) === null).toBe(a !== b);
      }),
      { seed: 7 },
    );
  });

  it('answers any text, and never with an empty stretch of time', () => {
    const piece = fc.constantFrom('1', '9', '0', 'X', '-', '/', '.', '~', '?', '%');
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 24 }), (text) => {
        const date = read(text) ?? { from: 0, until: 1 };
        expect(date.from).toBeLessThan(date.until);
      }),
      { seed: 7, numRuns: sweep(20_000) },
    );
  });
});

describe('isEdtf', () => {
  it.each(['XXXX-04-15', 'XXXX-12', 'XXXX-02-29', 'XXXX-04-15/XXXX-04-19', '1956', '../1956-07-20'])('accepts %s', (text) =>
    expect(isEdtf(text)).toBe(true),
  );
  it.each(['XXXX-02-30', 'XXXX-13', '1956/XXXX-04', 'Friday', '2021/1956'])('refuses %s', (text) => expect(isEdtf(text)).toBe(false));
});
