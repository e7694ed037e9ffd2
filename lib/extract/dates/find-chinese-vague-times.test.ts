import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Chinese deictic times', () => {
  it.each([
    ['今年将举行', ['今年 = 2021']],
    ['去年底', ['去年底 = ?']],
    ['本月', ['本月 = 2021-11']],
    ['年底前将举行', ['年底 = ?']],
    ['月底访华', ['月底 = ?']],
    ['下周', ['下周 = ?']],
    ['下半年将举行', ['下半年 = ?']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'zh')).toEqual(dates));

  it.each([
    '目前',
    '最近',
    '近日',
    '日前',
    '当下',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'zh')).toEqual([]));
});
