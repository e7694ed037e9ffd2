import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isolate } from '../i18n/format';
import { sweep } from '../sweep.fixture';
import { typeLibrary, type ShapedText, type Typesetter } from './shape-text';

const library = typeLibrary((path) => readFile(path));
const LETTERS = [...'ابتثجدرسصعفقكلمنهويىةء', 'لا', '\u064e', '\u0651', 'ـ', '،', '؟', '٥', ...'AVTafigxy', ...'中国叙利亚，。（）', ...'0159', ...' .,:«»()[]-–/+', '\u2066', '\u2067', '\u2068', '\u2069', '\u200f', '\u200e', '\u200d', '\u200c', 'é', '😀'];
let setter: Typesetter;
beforeAll(async () => {
  setter = await library.typesetterFor(['شي Xi 习近平: «كوفيد-19» في (2021) السنوات الـ 65 Syria → Москва Đurić إيران قال ثم from سوريا سلام abC++\n 年', ...LETTERS]);
});
const shaped = (text: string, dir: 'ltr' | 'rtl' = 'rtl'): ShapedText => setter.shapeText(text, { size: 10, dir, lang: dir === 'rtl' ? 'ar' : 'en' });

/** The characters as an eye meets them, left to right; marks and controls left out. */
const seen = ({ characters }: ShapedText): string =>
  characters.filter(({ advance }) => advance > 0).toSorted((a, b) => a.x - b.x).map(({ text }) => text).join('');
const names = ({ glyphs }: ShapedText): (string | undefined)[] => glyphs.map(({ face }) => /-(latin|arabic|sc)-(?:\d+-normal|\d+-wght)/.exec(face.key)?.[1]);

describe('shapeText', () => {
  it.each<[string, string, 'ltr' | 'rtl', string]>([
    ['Arabic', 'شي', 'rtl', 'يش'],
    ['a number in Arabic', 'كوفيد-19', 'rtl', '19-ديفوك'],
    ['brackets around a number', 'في (2021) ثم', 'rtl', 'مث )2021( يف'],
    ['three scripts', 'شي Xi 习近平: قال', 'rtl', 'لاق :Xi 习近平 يش'],
    ['an isolated name', `إيران: ${isolate('C++')}`, 'rtl', 'C++ :ناريإ'],
    ['the same without isolation', 'إيران: C++', 'rtl', '++C :ناريإ'],
    ['Arabic in English', `from ${isolate('سوريا')} (2021)`, 'ltr', 'from ايروس (2021)'],
    ['Chinese', '2021年', 'ltr', '2021年'],
  ])('sets %s as it is read', (_, text, dir, expected) => expect(seen(shaped(text, dir))).toBe(expected));

  it('draws brackets turned in Arabic', () => {
    const [close] = shaped('(ب', 'rtl').glyphs.toReversed();
    expect(close?.face.font.glyphName(close.id)).toBe(shaped(')', 'ltr').glyphs.map(({ face, id }) => face.font.glyphName(id))[0]);
  });
  it('joins letters', () => expect(shaped('بع').width).toBeLessThan(shaped('ب').width + shaped('ع').width));
  it('joins through a tatweel, in the font of its letters', () => {
    expect(names(shaped('الـ'))).toEqual(['arabic', 'arabic', 'arabic']);
    expect(shaped('بـ').width).toBeLessThan(shaped('ب').width);
  });
  it('does not join across an isolate', () => expect(shaped('ب\u2068ع\u2069').width).toBeCloseTo(shaped('ب').width + shaped('ع').width));
  it('draws no glyph for a control', () => expect(shaped('\u2066\u2067\u2068\u2069\u200e\u200f').glyphs).toEqual([]));
  it('asks the font of each script', () => expect(names(shaped('ا A 中', 'ltr'))).toEqual(['arabic', 'latin', 'latin', 'latin', 'sc']));
  it('takes a letter that Plex lacks from another bundled font', () => expect(shaped('→ Москва Đurić', 'ltr').missing).toEqual([]));
  it('says what no font has', () => expect(shaped('a😀')).toMatchObject({ missing: ['😀'], width: shaped('a').width }));
  it('lets the letters of a ligature share it', () =>
    expect(shaped('لا').characters).toMatchObject([{ text: 'ل', dir: 'rtl', x: expect.closeTo(shaped('لا').width / 2) }, { text: 'ا', x: 0 }]));
  it('gives a mark no width', () => expect(shaped('بَ').characters[1]).toMatchObject({ text: '\u064e', advance: 0 }));
  it('is nothing for nothing', () => expect(shaped('')).toEqual({ width: 0, glyphs: [], characters: [], missing: [] }));
  it('draws a line break as a space', () => expect(shaped('a\nb').width).toBe(shaped('a b').width));
  it('throws for a character that was not announced', () => expect(() => shaped('Ω')).toThrow('bug: "Ω" was not announced'));
  it('sets an article in its Naskh', async () => {
    const naskh = await library.typesetterFor(['سلام'], ['naskh']);
    expect(naskh.shapeText('سلام', { size: 10, dir: 'rtl', lang: 'ar', family: 'naskh' }).glyphs.every(({ face }) => face.key.includes('naskh'))).toBe(true);
  });
  it('makes Han heavier with the weight, and no wider', () => {
    const [plain, heavy] = ([400, 600] as const).map((weight) => setter.shapeText('中', { size: 10, weight, dir: 'ltr', lang: 'zh' }));
    expect(heavy?.width).toBe(plain?.width);
    const paths = [plain, heavy].map((text) => text?.glyphs.map(({ face, id }) => face.font.glyphToPath(id)).join(''));
    expect(paths[0]).not.toBe(paths[1]);
  });

  it('keeps its laws for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 24 }), fc.constantFrom('ltr' as const, 'rtl' as const), (text, dir) => {
        const { characters, width, glyphs, missing } = shaped(text, dir);
        expect(characters.map((one) => one.text).join('')).toBe(text);
        expect(characters.every(({ start, text: own }) => text.startsWith(own, start))).toBe(true);
        expect(characters.reduce((sum, { advance }) => sum + advance, 0)).toBeCloseTo(width);
        for (const { x, advance } of characters) {
          expect(x).toBeGreaterThan(-0.001);
          expect(x + advance).toBeLessThan(width + 0.001);
        }
        // Side by side without a gap: nothing is drawn on anything.
        let edge = 0;
        for (const { x, advance } of characters.filter((one) => one.advance > 1e-9).toSorted((a, b) => a.x - b.x)) {
          expect(x).toBeCloseTo(edge);
          edge = x + advance;
        }
        expect(glyphs.every(({ id }) => id !== 0)).toBe(true);
        expect(missing).toEqual(text.includes('😀') ? ['😀'] : []);
      }),
      { seed: 7, numRuns: sweep(3000) },
    );
  });
});
