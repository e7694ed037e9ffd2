import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Arabic runs of years', () => {
  it.each([
    ['بين 1995 و1999.', ['بين 1995 و1999 = 1995/1999']],
    ['خلال الفترة 2021-2025.', ['الفترة 2021-2025 = 2021/2025']],
    ['بين عامي 2014 و2016.', ['بين عامي 2014 و2016 = 2014/2016']],
    ['من 2015 إلى 2019.', ['من 2015 إلى 2019 = 2015/2019']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it.each([
    'القراران 2254 و1701 ملزمان.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'ar')).toEqual([]));
});
