import { describe, expect, it } from 'vitest';
import { isolate, stripIsolates } from '../i18n/format';
import { textWidth } from '../type/text-width';
import { layoutSheet, linesOf } from './sheet';

const TITLE = 'شي: الصين تعمل مع سوريا لتعزيز القيم الإنسانية المشتركة';

describe('linesOf', () => {
  it('keeps what was isolated isolated when it goes on in the next line', () => {
    const lines = linesOf(`来源：${isolate(TITLE)}，${isolate('2021')}`, 160, 12);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.match(/\u2068/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
    expect(lines[1]).toMatch(/^\u2068.*\u2069/);
    expect(stripIsolates(lines.join(' ')).replaceAll(' ', '')).toBe(`来源：${TITLE}，2021`.replaceAll(' ', ''));
  });
  it('parts a word that is wider than the line', () => {
    const lines = linesOf('xi-assad-2021-11-05-and-more', 50, 12);
    expect(lines.join('')).toBe('xi-assad-2021-11-05-and-more');
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(50);
  });
});

describe('layoutSheet', () => {
  const words = { title: 't', finding: 'f', key: [{ sample: 'a', width: 16, text: 'one' }], notes: ['n'] };
  it.each(['ltr', 'rtl'] as const)('keeps everything on the sheet, %s', (dir) => {
    const { width, height, lines, key, drawing } = layoutSheet({ ...words, notes: [TITLE.repeat(3)] }, { width: 300, height: 100 }, dir);
    expect(width).toBe(332);
    expect(drawing.y + drawing.height).toBeLessThan(height);
    for (const { text, x, y, size, weight } of lines) {
      const [left, right] = dir === 'ltr' ? [x, x + textWidth(text, size, weight)] : [x - textWidth(text, size, weight), x];
      expect(left).toBeGreaterThanOrEqual(15.5);
      expect(right).toBeLessThanOrEqual(316.5);
      expect(y).toBeLessThan(height);
    }
    expect(key[0]?.x).toBe(dir === 'ltr' ? 16 : 300);
  });
  it('needs no key and no notes', () => expect(layoutSheet({ title: '', finding: '', key: [], notes: [] }, { width: 100, height: 50 }, 'ltr').lines).toEqual([]));
});
