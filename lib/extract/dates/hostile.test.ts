import { describe, expect, it } from 'vitest';
import { LANGS } from '../../i18n/lang';
import { findDates } from '../dates';

const UNITS = 100_000;
const LONGEST = 4; // seconds of the processor for 100,000 units; the rules need some 0.05

// What a rule of dates begins with, again and again, and never its end.
const PIECES = [
  '1', '12 ', '1 و', '1-', '5/', '2021 ', '2021-', '2021/', '(2021', ' ', 'و', 'ال', 'وبال', 'يوم ', 'يوم ال', 'اليوم', 'عام ', 'عام و', 'سنة 1', 'بين عامي 2011 و', 'من 3 إلى ', 'الخامس من ', 'الحادي والعشرين ',
  'شهر ', 'كانون ', 'قبل أكثر من ', 'منذ ', 'خمسة و', 'أعمارهم بين ', 'مساء ', 'سيزور ', 'ألف و', 'ربيع ', 'هجري ', 'القرن ', 'Sept. ', 'May ', 'may', 'early ', 'the past ', 'half a ', 'the ', 'between 2011 and ', 'from 3 to ',
  'twenty-', 'one ', 'a year ', 'last ', 'Monday', 'will ', 'is to ', '年', '月', '1月', '1月1', '二〇', '上', '上个', '第', '十', '十多', '半', '周', '星期', '将', '今', '世纪', '\n', '1\n', '.', 'a.', '،',
];

describe('the rules of dates', () => {
  it.each(LANGS)('read hostile repetitions in time (%s)', (lang) => {
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(UNITS / piece.length));
      const started = process.cpuUsage().user;
      findDates(text, { lang, publishedOn: '2021-11-05' });
      expect({ piece, slow: (process.cpuUsage().user - started) / 1e6 > LONGEST }).toEqual({ piece, slow: false });
    }
  }, 120_000);
});
