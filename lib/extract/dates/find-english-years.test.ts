import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('English years and decades', () => {
  it.each([
    ['the 2015 nuclear deal', ['2015 = 2015']],
    ['between 1995 and 1999', ['between 1995 and 1999 = 1995/1999']],
    ['since 2011.', ['2011 = 2011']],
    ['in the 1990s', ['the 1990s = 199X']],
    ['the 2014-16 war', ['2014-16 = 2014/2016']],
    ['the pre-1967 lines', ['1967 = 1967']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'en')).toEqual(dates));

  it.each([
    'resolution 2254 calls for it',
    'some 2000 troops left',
    '1,995 people',
    'a sum of $2000',
    'room 1950-b',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'en')).toEqual([]));
});
