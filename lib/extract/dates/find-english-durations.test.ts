import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('English counted durations', () => {
  it.each([
    ['for 65 years', ['65 years = 1956/2021']],
    ['over the past three decades', ['the past three decades = 1991/2021']],
    ['two weeks ago', ['two weeks ago = ?']],
    ['ten years ago', ['ten years ago = 2011']],
    ['a 60-day truce', ['60-day = ?']],
    ['a week ago', ['a week ago = ?']],
    ['two days after the vote', ['two days after = ?']],
    ['for more than a decade', ['a decade = ?']],
    ['over half a century', ['half a century = ?']],
    ['within a day', ['a day = ?']],
    ['for a couple of weeks', ['a couple of weeks = ?']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'en')).toEqual(dates));

  it.each([
    'a 45-year-old man',
    'for decades',
    'for years to come',
    'one day they will agree',
    'once a year',
    'in a year of war',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'en')).toEqual([]));
});
