import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dir, Lang } from '../i18n/lang';
import { typeLibrary, type Typesetter } from '../type/shape-text';
import { readersOrder } from './pdf-order';

const TEXTS = { arabic: 'شي: عام (2021)', title: 'See \u2068شي: لا\u2069, 5 May', number: 'See شي 5 May', low: 'ص: \u20682021 − 65 = 1956\u2069', marks: 'حدثًا', latin: 'Xi visits', lamAlef: 'لا' };
let setter: Typesetter;
beforeAll(async () => {
  setter = await typeLibrary((path) => readFile(path)).typesetterFor([Object.values(TEXTS).join(''), '\u200E\u200F']);
});

/** The stretches as they are written; marks of direction as arrows. */
function written(text: string, dir: Dir, lang: Lang = 'ar'): string {
  const { characters } = setter.shapeText(text, { size: 12, dir, lang });
  return readersOrder(characters.filter((character) => !/[\u2068\u2069]/.test(character.text)), dir).map((stretch) => stretch.map((character) => character.text).join('')).join('|').replaceAll('\u200F', '←').replaceAll('\u200E', '→');
}

const backwards = (text: string) => Array.from(text).toReversed().join('');

describe('readersOrder', () => {
  it('is what stands on the line from left to right, on a page to the left', () => expect(written(TEXTS.arabic, 'rtl')).toBe(`)←2021( ${backwards('عام')} ←:${backwards('شي')}`));
  it('keeps a mark before its letter, as type is set', () => expect(written(TEXTS.marks, 'rtl')).toBe(backwards(TEXTS.marks)));
  it('puts the letters of a ligature in the order of the line', () => expect(written(TEXTS.lamAlef, 'rtl')).toBe('ال'));
  it('parts a line whose letters to the left are few, the first read first', () => expect(written(TEXTS.low, 'rtl')).toBe(' ←:ص|2021 − 65 = 1956'));
  it('parts what runs to the left on a page to the right, and keeps its parts in their order', () => expect(written(TEXTS.title, 'ltr', 'en')).toBe(`See |${backwards('شي')}|:| |${backwards('لا')}|, 5 May`));
  it('keeps a number that a stretch to the left has taken in', () => expect(written(TEXTS.number, 'ltr', 'en')).toBe(`See |${backwards('شي')}|→| |5| May`));
  it('leaves a line to the right alone', () => expect(written(TEXTS.latin, 'ltr', 'en')).toBe('Xi visits'));
  it('is empty for nothing', () => expect(readersOrder([], 'ltr').flat()).toEqual([]));
  it('keeps every character inside the room of its line', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      for (const text of Object.values(TEXTS)) {
        const { characters, width } = setter.shapeText(text, { size: 12, dir, lang: 'ar' });
        for (const { x, advance } of readersOrder(characters, dir).flat()) {
          expect(x).toBeGreaterThan(-0.01);
          expect(x + advance).toBeLessThan(width + 0.01);
        }
      }
    }
  });
});
