import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Arabic deictic times', () => {
  it.each([
    ['هذا العام.', ['هذا العام = 2021']],
    ['في العام المقبل.', ['العام المقبل = 2022']],
    ['الشهر الماضي.', ['الشهر الماضي = 2021-10']],
    ['الأسبوع الماضي.', ['الأسبوع الماضي = ?']],
    ['خلال الأيام القليلة المقبلة.', ['الأيام القليلة المقبلة = ?']],
    ['في نهاية العام الجاري.', ['نهاية العام الجاري = ?']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it.each([
    'الأمين العام للمنظمة.',
    'الرأي العام المحلي.',
    'في الفترة الماضية.',
    'في وقت سابق.',
    'مؤخرا.',
    'خلال السنوات الماضية.',
    'في العقود الأخيرة.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'ar')).toEqual([]));
});
