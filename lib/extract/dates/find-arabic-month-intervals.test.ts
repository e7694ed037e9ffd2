import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('two Arabic months', () => {
  it.each([
    ['ارتفعت الصادرات في كانون الثاني/يناير وشباط/فبراير.', ['كانون الثاني/يناير وشباط/فبراير = 2021-01/2021-02']],
    ['امتدت الجولة من مارس إلى يونيو 2019.', ['مارس إلى يونيو 2019 = 2019-03/2019-06']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it('leaves apart two months that stand in the order of no one year', () => {
    expect(readDates('بين ديسمبر 2019 ومارس 2020.', 'ar')).toEqual(['ديسمبر 2019 = 2019-12', 'مارس 2020 = 2020-03']);
  });
});
