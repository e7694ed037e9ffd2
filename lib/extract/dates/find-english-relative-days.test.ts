import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('English today and yesterday', () => {
  it.each([
    ['He spoke today with her.', ['today = 2021-11-05']],
    ['They met yesterday.', ['yesterday = 2021-11-04']],
    ['this morning', ['this morning = 2021-11-05']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'en')).toEqual(dates));

  it.each([
    'currently',
    'recently',
    'now',
    'the toddler stayed',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'en')).toEqual([]));
});
