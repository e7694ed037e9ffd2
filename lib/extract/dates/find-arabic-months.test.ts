import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Arabic months', () => {
  it.each([
    ['منذ أبريل 2019.', ['أبريل 2019 = 2019-04']],
    ['في تشرين الأول/أكتوبر الماضي.', ['تشرين الأول/أكتوبر الماضي = 2021-10']],
    ['انتهى في نوفمبر الماضي.', ['نوفمبر الماضي = 2020-11']],
    ['يبدأ في ديسمبر المقبل.', ['ديسمبر المقبل = 2021-12']],
    ['وقع الاتفاق في مارس.', ['مارس = 2021-03']],
    ['كان الوزير قد قال في ديسمبر إن الاتفاق قريب.', ['ديسمبر = 2020-12']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it.each([
    'مارس الوفد ضغوطا على الحكومة.',
    'قالت تيريزا ماي إنها ستزور المدينة.',
    'عاد إليه كما آب غيره.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'ar')).toEqual([]));
});
