import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Arabic decades', () => {
  it.each([
    ['في تسعينيات القرن الماضي.', ['تسعينيات القرن الماضي = 199X']],
    ['منذ الستينيات.', ['الستينيات = 196X']],
    ['ثمانينات القرن التاسع عشر.', ['ثمانينات القرن التاسع عشر = 188X']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'ar')).toEqual(dates));

  it.each([
    'حضر ستون وزيرا من القارة.',
    'القرن الأفريقي منطقة مهمة.',
    'وصلت امرأة في الثلاثينيات من العمر.',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'ar')).toEqual([]));
});
