import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Chinese dates', () => {
  it.each([
    ['2021年11月5日，两国元首通电话。', ['2021年11月5日 = 2021-11-05']],
    ['11月5日至7日举行。', ['11月5日至7日 = 2021-11-05/2021-11-07']],
    ['去年12月签署。', ['去年12月 = 2020-12']],
    ['6月份生效。', ['6月份 = 2021-06']],
    ['二〇二一年十一月五日。', ['二〇二一年十一月五日 = 2021-11-05']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'zh')).toEqual(dates));

  it.each([
    '月球探测',
    '13月',
    '中秋月饼',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'zh')).toEqual([]));
});
