import { describe, expect, it } from 'vitest';
import { foldForSearch } from './fold';
import { fold } from './normalise';

describe('foldForSearch', () => {
  it.each([['أُسْرةٌ', 'اسره'], ['الأُولى', 'الاولي'], ['٢٠٢١', '2021'], ['São Tomé', 'sao tome'], ['  two\n words ', 'two words'], ['کتاب', 'كتاب'], ['مســـؤول', 'مسؤول'], ['你好', '你好'], ['', '']])(
    'folds %j', (text, folded) => expect(foldForSearch(text)).toBe(folded),
  );
  it('spells as the reader does', () => {
    const units = Array.from({ length: 0x10000 - 0x21 }, (_, k) => String.fromCharCode(k + 0x21));
    expect(units.filter((unit) => fold(unit).trim() !== foldForSearch(unit))).toEqual([]);
  });
});
