import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Arabic runs of days', () => {
  it.each([
    ['تعقد القمة في 28 و29 حزيران/يونيو 2018.', ['28 و29 حزيران/يونيو 2018 = 2018-06-28/2018-06-29']],
    ['زار البلاد من 5 إلى 7 مايو 2019.', ['5 إلى 7 مايو 2019 = 2019-05-05/2019-05-07']],
    ['من 28 أبريل إلى 2 مايو 2019.', ['28 أبريل إلى 2 مايو 2019 = 2019-04-28/2019-05-02']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it.each([
    'التقى 5 و7 وزراء.',
    'بين 10 و20 شخصا.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'ar')).toEqual([]));
});
