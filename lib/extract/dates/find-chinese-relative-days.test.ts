import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Chinese today and yesterday', () => {
  it.each([
    ['今天下午举行会谈', ['今天下午 = 2021-11-05']],
    ['昨日抵达', ['昨日 = 2021-11-04']],
    ['明天启程', ['明天 = 2021-11-06']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'zh')).toEqual(dates));

  it.each([
    '目前',
    '当前',
    '今日报',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'zh')).toEqual([]));
});
