import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Arabic today and yesterday', () => {
  it.each([
    ['أعلن اليوم عن القمة.', ['اليوم = 2021-11-05']],
    ['غادر أمس إلى بلاده.', ['أمس = 2021-11-04']],
    ['يصل غدًا إلى العاصمة.', ['غدًا = 2021-11-06']],
    ['التقيا أول أمس.', ['أول أمس = 2021-11-03']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it.each([
    'وصل في اليوم التالي.',
    'اختتم اليوم الثالث من القمة.',
    'في ذلك اليوم وقعت الحرب.',
    'اليوم العالمي للمرأة.',
    'هو بأمسّ الحاجة إليه.',
    'حاليا وفي الوقت الراهن.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'ar')).toEqual([]));
});
