import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('English months', () => {
  it.each([
    ['Elections are planned in December.', ['December = 2021-12']],
    ['since last March.', ['last March = 2021-03']],
    ['In May the talks failed.', ['May = 2021-05']],
    ['signed in November 2020.', ['November 2020 = 2020-11']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'en')).toEqual(dates));

  it.each([
    'They may agree.',
    'Prime Minister May said so.',
    'The army will march on.',
    'an august body.',
    'Theresa May resigned.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'en')).toEqual([]));
});
