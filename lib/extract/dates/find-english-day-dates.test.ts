import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('English days of a month', () => {
  it.each([
    ['They met on November 5, 2021, in Paris.', ['November 5, 2021 = 2021-11-05']],
    ['On 5 November the talks began.', ['5 November = 2021-11-05']],
    ['The summit of Nov. 5-6 ended.', ['Nov. 5-6 = 2021-11-05/2021-11-06']],
    ['on the 3rd of May 2020.', ['the 3rd of May 2020 = 2020-05-03']],
    ['from Nov. 28 to Dec. 2, 2022', ['Nov. 28 to Dec. 2, 2022 = 2022-11-28/2022-12-02']],
    ['28 April to 2 May', ['28 April to 2 May = 2021-04-28/2021-05-02']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'en')).toEqual(dates));

  it.each([
    'They may 3 times agree.',
    'Article 5 may apply.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'en')).toEqual([]));
});
