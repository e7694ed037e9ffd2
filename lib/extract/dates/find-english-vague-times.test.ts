import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('English deictic times', () => {
  it.each([
    ['later this year', ['later this year = 2021']],
    ['last month', ['last month = 2021-10']],
    ['in the coming days', ['the coming days = ?']],
    ['next week', ['next week = ?']],
    ['over the past year', ['the past year = ?']],
    ['over the weekend', ['over the weekend = ?']],
    ['by year’s end', ['year’s end = ?']],
    ['earlier in the week', ['earlier in the week = ?']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'en')).toEqual(dates));

  it.each([
    'this is it',
    'the last of them',
    'next to the river',
    'recently',
    'in recent years',
    'over the past decades',
    'the weekender',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'en')).toEqual([]));
});
