import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('a day of the month alone', () => {
  it.each([
    ['外交部发言人3日在北京表示', ['3日 = 2021-11-03']],
    ['新华社30日电', ['30日 = 2021-10-30']],
    ['5日夜间', ['5日 = 2021-11-05']],
    ['4日至6日举行会议', ['4日至6日 = 2021-11-04/2021-11-06']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'zh')).toEqual(dates));

  it.each([
    '日本首相',
    '3日本记者',
    '第5日',
    '5日内',
    '生日',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'zh')).toEqual([]));
});
