import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPlex, type Shaper } from './shaped-width';
import { textWidth, wrapText, type Weight } from './text-width';

const LITERAL = [
  'سوريا', 'الصين', 'لا', 'لله', 'السلام', 'الأسد', 'الإرهاب', 'الآن', 'في', 'شي', 'إلى', 'على', 'بين', 'كوفيد-19', 'بَثَّ', 'مُحَمَّد',
  'العلاقات الصينية السورية', 'مبادرة الحزام والطريق', 'رئيس الوزراء', '٥ نوفمبر ٢٠٢١', '5 نوفمبر 2021', '«منظمة التحرير»', 'ـسـ',
  'To and AVOID', 'WAVE Tyre', 'office fluff', 'TW', 'Xi Jinping', 'U.S.', '1995–1999', '−3', '(2015)', '100%', 'São Tomé', 'Türkiye', 'Łódź',
  '中国', '2021年11月5日', '中文：叙利亚', '习近平 Xi شي', 'إيران: \u2068C++\u2069', '\u20685 Nov\u2069 – \u20686 Nov\u2069', 'و\u2068سوريا\u2069',
];

/** Titles and names of the dossiers and chronologies that are there. */
function drawnStrings(): string[] {
  const found = new Set(LITERAL);
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string' && ['en', 'ar', 'zh', 'title', 'publisher'].includes(key) && value !== '') found.add(value);
    if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) collect(item, Array.isArray(value) ? key : name);
  };
  for (const folder of ['data/dossiers', 'data/chronologies'])
    for (const file of existsSync(folder) ? readdirSync(folder) : [])
      if (file.endsWith('.json')) collect(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')), '');
  return [...found];
}

describe.each<Weight>([400, 600])('textWidth in weight %i', (weight) => {
  let plex: Shaper;
  beforeAll(async () => {
    plex = await openPlex(weight, (path) => readFile(path));
  });

  it('is that of HarfBuzz, at most 4 % more, never 0.5 % less', () => {
    const off = drawnStrings().flatMap((text) => {
      const shaped = plex.width(text);
      if (shaped === null) return [];
      const ratio = textWidth(text, 1000, weight) / shaped;
      return ratio < 0.995 || ratio > 1.04 ? [{ text, ratio }] : [];
    });
    expect(off).toEqual([]);
  });

  it('knows nearly every drawn string', () => {
    const strings = drawnStrings();
    expect(strings.filter((text) => plex.width(text) === null).length).toBeLessThan(strings.length / 50);
  });
});

describe('textWidth', () => {
  it('grows with the size', () => expect(textWidth('سوريا', 24)).toBeCloseTo(2 * textWidth('سوريا', 12)));
  it('is zero for nothing', () => expect(textWidth('', 12)).toBe(0));
  it('gives no width to isolates, joiners and marks', () =>
    expect(textWidth('\u2068ب\u064eع\u2069\u200e', 12)).toBe(textWidth('بع', 12)));
  it('does not join across a zero-width non-joiner', () => expect(textWidth('ب\u200cع', 12)).toBeGreaterThan(textWidth('بع', 12)));
  it('counts Han as one em', () => expect(textWidth('中国', 12)).toBe(24));
  it('counts what no font has as wide', () => expect(textWidth('Щ', 10)).toBe(10));
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
