import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('ISO and numeric dates', () => {
  it.each([
    ['صدر البيان في 2021-11-05 بدمشق.', ['2021-11-05 = 2021-11-05']],
    ['وقع الاتفاق يوم 5/11/2021.', ['5/11/2021 = 2021-11-05']],
    ['نُشر في 2021/11/5.', ['2021/11/5 = 2021-11-05']],
    ['جرى في 11/25/2020.', ['11/25/2020 = 2020-11-25']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it.each([
    'رقم الملف 2021-13-45.',
    'الإصدار 1.2.2021.4',
    'بلغت النتيجة 3/2.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'ar')).toEqual([]));
});
