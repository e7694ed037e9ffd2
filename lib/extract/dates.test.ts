import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { findDates } from './dates';
import { readDates } from './dates/read-dates';

const LANGS: readonly Lang[] = ['ar', 'en', 'zh'];

describe('dates in a text', () => {
  it('finds none in an empty text, a poem or another language', () => {
    expect(readDates('', 'ar')).toEqual([]);
    expect(readDates('قفا نبك من ذكرى حبيب ومنزل', 'ar')).toEqual([]);
    expect(readDates('今年', 'en')).toEqual([]);
  });

  it('leaves unsaid parts open when the publication day is unknown', () => {
    expect(readDates('السادس من نوفمبر', 'ar', null)).toEqual(['السادس من نوفمبر = XXXX-11-06']);
    expect(readDates('on Friday', 'en', null)).toEqual(['Friday = ?']);
    expect(readDates('65年来', 'zh', null)).toEqual(['65年来 = ?']);
  });

  it('takes "today" from the dateline where there is one', () => {
    expect(readDates('12月9日，两国领导人会谈。峰会今天下午举行。', 'zh', '2022-12-10')).toEqual(['12月9日 = 2022-12-09', '今天下午 = 2022-12-09']);
  });

  it('says how a derived value was reckoned', () => {
    const [weekday] = findDates('يوم الجمعة', { lang: 'ar', publishedOn: '2021-11-05' });
    expect(weekday).toMatchObject({ kind: 'weekday', edtf: '2021-11-05', formula: 'Friday on or before 2021-11-05', rule: 'arabic-weekday' });
    const [duration] = findDates('على مدى السنوات الـ 65 الماضية', { lang: 'ar', publishedOn: '2021-11-05' });
    expect(duration).toMatchObject({ kind: 'duration', edtf: '1956/2021', formula: '2021 − 65 = 1956' });
  });

  it('ignores a publication day that is no day', () => expect(readDates('on Friday', 'en', '2021-02-31')).toEqual(['Friday = ?']));

  it('keeps offsets inside the text, in order and without overlap, whatever the text holds', () => {
    const piece = fc.constantFrom('5 نوفمبر 2021', 'السنوات الـ', '65', 'عام', '2016', ' ', '، ', '今年', '5月', '日', 'May', ' 3,', '\u202e', '\u064b', '👩‍👧', 'é', '١٩٩٩');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...LANGS), (pieces, lang) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findDates(text, { lang, publishedOn: '2021-11-05' })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }), { numRuns: 300, seed: 7 });
  });

  it.each(['1', ' ', '1 ', 'السنوات الـ', 'ثلاثة و', '2021-', '5月', '十', 'last ', 'twenty-', '1990 و', 'و'])(
    'reads 100 kB of %j in linear time', (unit) => {
      const text = unit.repeat(Math.floor(100_000 / unit.length));
      for (const lang of LANGS) {
        const began = performance.now();
        findDates(text, { lang, publishedOn: '2021-11-05' });
        expect(performance.now() - began).toBeLessThan(3000); // a blow-up takes minutes; a slow machine does not
      }
    });
});
