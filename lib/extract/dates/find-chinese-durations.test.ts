import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Chinese counted durations', () => {
  it.each([
    ['建交65年来', ['65年来 = 1956/2021']],
    ['为期三天', ['三天 = ?']],
    ['过去两个月', ['过去两个月 = ?']],
    ['未来五年', ['未来五年 = 2021/2026']],
    ['70多年', ['70多年 = ?']],
    ['半个世纪以来', ['半个世纪以来 = ?']],
    ['两个多月', ['两个多月 = ?']],
    ['一年多来', ['一年多来 = ?']],
    ['半个多世纪', ['半个多世纪 = ?']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'zh')).toEqual(dates));

  it.each([
    '百年未有之大变局',
    '多年来',
    '建交65周年',
    '一年一度',
    '一天天',
    '数千年历史',
    '21世纪海上丝绸之路',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'zh')).toEqual([]));
});
