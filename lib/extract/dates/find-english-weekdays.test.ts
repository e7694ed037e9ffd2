import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('English weekdays', () => {
  it.each([
    ['He said on Friday that', ['Friday = 2021-11-05']],
    ['last Friday', ['last Friday = 2021-10-29']],
    ['next Monday', ['next Monday = 2021-11-08']],
    ['Sunday, May 3, 2020', ['Sunday = 2020-05-03', 'May 3, 2020 = 2020-05-03']],
    ['France will sign in Brussels on Monday.', ['Monday = 2021-11-08']],
    ['France will sign, he said on Monday.', ['Monday = 2021-11-01']],
    ['They will meet on Friday.', ['Friday = 2021-11-05']],
    ['France will, it said, sign, Monday, a pact.', ['Monday = 2021-11-01']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'en')).toEqual(dates));

  it.each([
    'the Good Friday Agreement',
    'Black Friday sales',
    'sun and mondays',
    'fridays',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'en')).toEqual([]));
});
