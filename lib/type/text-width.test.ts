import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isolate } from '../i18n/format';
import { ARABIC_MONTHS } from '../i18n/months';
import { sweep } from '../sweep.fixture';
import { isHan } from './characters';
import { typeLibrary, type Typesetter } from './shape-text';
import { textWidth, wrapText, type Weight } from './text-width';

const LITERAL = [
  'سوريا', 'الصين', 'لا', 'لله', 'السلام', 'الأسد', 'الإرهاب', 'الآن', 'في', 'شي', 'إلى', 'على', 'بين', 'كوفيد-19', 'بَثَّ', 'مُحَمَّد',
  'العلاقات الصينية السورية', 'مبادرة الحزام والطريق', 'رئيس الوزراء', '٥ نوفمبر ٢٠٢١', '5 نوفمبر 2021', '«منظمة التحرير»', 'ـسـ',
  'To and AVOID', 'WAVE Tyre', 'office fluff', 'TW', 'Xi Jinping', 'U.S.', '1995–1999', '−3', '(2015)', '100%', 'São Tomé', 'Türkiye', 'Łódź',
  '中国', '2021年11月5日', '中文：叙利亚', '习近平 Xi شي', 'إيران: \u2068C++\u2069', '\u20685 Nov\u2069 – \u20686 Nov\u2069', 'و\u2068سوريا\u2069',
];

/** Whatever the data name: titles, names, issues, the gazetteer in three languages, sentences of the chronologies. */
function drawnStrings(): string[] {
  const found = new Set(LITERAL);
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value !== '' && value.length < 120 && !value.includes('://')) found.add(value);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const file of ['dossiers', 'chronologies', 'gazetteer'].flatMap((folder) => readdirSync(`data/${folder}`).map((name) => `data/${folder}/${name}`)))
    if (file.endsWith('.json')) collect(JSON.parse(readFileSync(file, 'utf8')));
  collect(JSON.parse(readFileSync('data/issues.json', 'utf8')));
  collect(Object.values(ARABIC_MONTHS).flatMap((months) => months.map((month) => `5 ${month} 2021`)));
  return [...found];
}

const EXACT = 0.55; // px at 12 px: a label's air is four times that
const ARABIC = /[\u0600-\u06ff]/;

describe.each<Weight>([400, 600])('textWidth in weight %i', (weight) => {
  const strings = drawnStrings();
  const mixed = fc.sample(fc.array(fc.constantFrom(...strings.filter((text) => text.length < 30)), { minLength: 2, maxLength: 4 }), { seed: 7, numRuns: sweep(5000) }).map((parts) => parts.map(isolate).join(' '));
  const arabic = fc.sample(fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئ'), minLength: 1, maxLength: 6 }), { seed: 7, numRuns: sweep(20_000) });
  let setter: Typesetter;
  beforeAll(async () => {
    setter = await typeLibrary((path) => readFile(path)).typesetterFor([...strings, isolate('')]);
  });

  const shaped = (text: string) => setter.shapeText(text, { size: 12, weight, dir: ARABIC.test(text) ? 'rtl' : 'ltr', lang: 'ar' });
  /** px by which the table is off at 12 px; null where it can't know: a letter that the page's fonts lack. */
  function offBy(text: string): number | null {
    const others = [...text].filter((character) => !isHan(character.codePointAt(0) ?? 0)).join('');
    return shaped(others).glyphs.every(({ face }) => face.key.includes('ibm-plex')) ? textWidth(text, 12, weight) - shaped(text).width : null;
  }
  const wrong = (texts: readonly string[]) => texts.map((text) => ({ text, off: offBy(text) })).filter(({ off }) => off !== null && Math.abs(off) > EXACT);

  it('is that of HarfBuzz for every string of the data', () => {
    // Where the two directions meet without isolation a full stop parts from the word it would be kerned with.
    const isParted = (text: string): boolean => ARABIC.test(text) && /[A-Za-z]["').]/.test(text);
    expect(wrong(strings.filter((text) => !isParted(text)))).toEqual([]);
    expect(strings.filter(isParted).every((text) => Math.abs(offBy(text) ?? 0) < 2 * EXACT)).toBe(true);
  });
  it('is that of HarfBuzz for any mixture of them', () => expect(wrong(mixed)).toEqual([]));
  it('is that of HarfBuzz for words of any Arabic letters', () => expect(wrong(arabic)).toEqual([]));
  it('knows nearly every string', () => expect(strings.filter((text) => offBy(text) === null).length).toBeLessThan(strings.length / 100));
});

describe('textWidth', () => {
  it('grows with the size', () => expect(textWidth('سوريا', 24)).toBeCloseTo(2 * textWidth('سوريا', 12)));
  it('is zero for nothing', () => expect(textWidth('', 12)).toBe(0));
  it('gives no width to isolates, joiners and marks', () =>
    expect(textWidth('\u2068ب\u064eع\u2069\u200e', 12)).toBe(textWidth('بع', 12)));
  it('does not join across an isolate', () => expect(textWidth('ب\u2068ع\u2069', 12)).toBe(textWidth('ب', 12) + textWidth('ع', 12)));
  it('draws a line break as a space', () => expect(textWidth('a\nb', 12)).toBe(textWidth('a b', 12)));
  it('does not join across a zero-width non-joiner', () => expect(textWidth('ب\u200cع', 12)).toBeGreaterThan(textWidth('بع', 12)));
  it('counts Han as one em', () => expect(textWidth('中国', 12)).toBe(24));
  it('counts what no font has as wide', () => expect(textWidth('Щ', 10)).toBe(10));
  it('takes an accented letter that the font lacks for a little wider than without its accent', () => {
    const [known, foreign] = [textWidth('Erdogan', 12), textWidth('Erdoğan', 12)];
    expect(foreign).toBeGreaterThan(known);
    expect(foreign).toBeLessThan(known * 1.04);
  });
  it('is linear in length', () => {
    const before = performance.now();
    textWidth(`ب${'\u064e'.repeat(100_000)}${'سلام '.repeat(20_000)}`, 12);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('wrapText', () => {
  const box = { width: 60, size: 12, maxLines: 3 };

  it('keeps a short text on one line', () => expect(wrapText('Syria', box)).toEqual(['Syria']));
  it('splits at spaces', () => expect(wrapText('South China Sea', box)).toEqual(['South', 'China Sea']));
  it('splits Arabic at spaces', () => expect(wrapText('بحر الصين الجنوبي', box)).toEqual(['بحر الصين', 'الجنوبي']));
  it('splits between Han characters', () => expect(wrapText('中华人民共和国', box)).toEqual(['中华人民共', '和国']));
  it('never starts a line with a closing mark', () => expect(wrapText('中华人民共，和国', box)).toEqual(['中华人民', '共，和国']));
  it('keeps a number with its counter', () => expect(wrapText('叙利亚的5日会议', { ...box, width: 54 })).toEqual(['叙利亚的', '5日会议']));
  it('is null when a word is too wide', () => expect(wrapText('Constantinople', { ...box, width: 50 })).toBeNull());
  it('is null when there are too many lines', () => expect(wrapText('South China Sea', { ...box, maxLines: 1 })).toBeNull());
  it('loses no word', () => expect(wrapText('to affirm the one-China principle', { ...box, maxLines: 9 })?.join(' ')).toBe('to affirm the one-China principle'));
});
