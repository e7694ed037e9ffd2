import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Arabic years', () => {
  it.each([
    ['منذ عام 1956.', ['عام 1956 = 1956']],
    ['في 2016 أعلن الحزب موقفه.', ['2016 = 2016']],
    ['الاتفاق النووي لسنة 2015.', ['سنة 2015 = 2015']],
    ['على حدود 1967.', ['1967 = 1967']],
    ['في العام ٢٠١١.', ['العام ٢٠١١ = 2011']],
    ['ميزانية للعام 2022 بقيمة كبيرة.', ['لعام 2022 = 2022']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it.each([
    'أصدر مجلس الأمن القرار 2254.',
    'وصل 2000 جندي إلى الحدود.',
    'أكثر من 1950 شاحنة.',
    'بلغت 2000.5 نقطة.',
    'رؤية 2030 للمملكة.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'ar')).toEqual([]));
});
