import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Chinese years and decades', () => {
  it.each([
    ['2015年两国建立伙伴关系。', ['2015年 = 2015']],
    ['1995年至1999年。', ['1995年至1999年 = 1995/1999']],
    ['上世纪90年代。', ['上世纪90年代 = 199X']],
    ['二〇二一年。', ['二〇二一年 = 2021']],
    ['二○二一年', ['二○二一年 = 2021']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'zh')).toEqual(dates));

  it.each([
    '第2000年',
    '2254号决议',
    '2000名士兵',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'zh')).toEqual([]));
});
