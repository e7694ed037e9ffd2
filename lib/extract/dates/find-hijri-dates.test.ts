import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Hijri dates, approximate', () => {
  it.each([
    ['في 29 ربيع الأول 1443 هـ.', ['29 ربيع الأول 1443 هـ = 2021-11-05~']],
    ['الأول من رمضان.', ['الأول من رمضان = ?']],
    ['عام 1443هـ.', ['عام 1443هـ = 2021~/2022~']],
    ['في 12 ربيع الأول 1443هـ الموافق 18 أكتوبر 2021.', ['12 ربيع الأول 1443هـ = 2021-10-18', '18 أكتوبر 2021 = 2021-10-18']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it.each([
    'في رجب شخصيات كثيرة.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'ar')).toEqual([]));
});
