import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('the year of a month named without one', () => {
  it('is the year before for a far month in a sentence that looks back', () => {
    expect(readDates('اعترفت بالقرار في السادس من كانون الأول/ديسمبر.', 'ar', '2018-04-21')).toEqual(['السادس من كانون الأول/ديسمبر = 2017-12-06']);
    expect(readDates('They signed it on December 6.', 'en', '2018-04-21')).toEqual(['December 6 = 2017-12-06']);
    expect(readDates('双方12月6日签署协议。', 'zh', '2018-04-21')).toEqual(['12月6日 = 2017-12-06']);
  });

  it('is the year of publication for a far month in a sentence that looks ahead', () => {
    expect(readDates('ستجرى الانتخابات في السادس من كانون الأول/ديسمبر.', 'ar', '2018-04-21')).toEqual(['السادس من كانون الأول/ديسمبر = 2018-12-06']);
    expect(readDates('The vote is planned for December.', 'en', '2018-04-21')).toEqual(['December = 2018-12']);
    expect(readDates('峰会将于12月6日举行。', 'zh', '2018-04-21')).toEqual(['12月6日 = 2018-12-06']);
  });

  it('takes no noun that begins like a future for one', () =>
    expect(readDates('سيطرت القوات السياسية على سيناء في ديسمبر.', 'ar', '2018-04-21')).toEqual(['ديسمبر = 2017-12']));

  it('turns with the year', () => {
    expect(readDates('They met on December 28.', 'en', '2021-01-04')).toEqual(['December 28 = 2020-12-28']);
    expect(readDates('They will meet on 10 January.', 'en', '2020-12-28')).toEqual(['10 January = 2021-01-10']);
  });
});
