import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelBox } from '../type/label-box';
import { typeLibrary } from '../type/shape-text';
import { textWidth } from '../type/text-width';
import { labelsOf, outliner, type DrawnLabel, type OutlineOf } from './outline';

const MIXED = 'شي Xi 习近平: «كوفيد-19» (2021)';
const at = { text: MIXED, x: 200, y: 50, side: 'center', size: 12, dir: 'rtl' } as const satisfies DrawnLabel;
let outlineOf: OutlineOf;
beforeAll(async () => {
  outlineOf = outliner(await typeLibrary((path) => readFile(path)).typesetterFor([MIXED, 'الأسد gjÅ 一个中国 a😀']), 'ar');
});

/** px of the ink, as drawn large by a program that knows nothing of fonts. */
function inkOf(d: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><path d="${d}"/></svg>`;
  const { pixels, width } = new Resvg(svg, { fitTo: { mode: 'zoom', value: 4 }, font: { loadSystemFonts: false } }).render();
  const inked = Array.from({ length: pixels.length / 4 }, (_, i) => i).filter((i) => (pixels[4 * i + 3] ?? 0) > 32);
  const [xs, ys] = [inked.map((i) => (i % width) / 4), inked.map((i) => Math.floor(i / width) / 4)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('outlineOf', () => {
  it.each(['left', 'center', 'right'] as const)('puts its letters into the box that layouts keep for a label, %s of x', (side) => {
    for (const text of [MIXED, 'الأسد', 'gjÅ', '一个中国']) {
      const label = { ...at, text, side };
      const [ink, box] = [inkOf(outlineOf(label).d), labelBox(label)];
      expect(ink.left).toBeGreaterThan(box.left - 0.5);
      expect(ink.right).toBeLessThan(box.right + 0.5);
      expect(ink.top).toBeGreaterThan(box.top);
      expect(ink.bottom).toBeLessThan(box.bottom);
      expect(ink.right - ink.left).toBeGreaterThan(0.8 * textWidth(text, at.size));
    }
  });
  it('is as wide as HarfBuzz says and stands where the text would', () => {
    const { left, width } = outlineOf(at);
    expect(left + width / 2).toBeCloseTo(200);
    expect(Math.abs(width - textWidth(MIXED, 12))).toBeLessThan(0.5);
  });
  it('says where each character is drawn, in reading order', () => {
    const { characters, left, width } = outlineOf(at);
    expect(characters.map(({ text }) => text).join('')).toBe(MIXED);
    expect(characters[0]?.x).toBeGreaterThan(left + width - 10); // sheen, first read, stands rightmost
    expect(characters.find(({ text }) => text === '2')?.x).toBeLessThan(characters.find(({ text }) => text === '0')?.x ?? 0);
  });
  it('moves with its label and turns into nothing else', () => {
    const [one, other] = [outlineOf(at), outlineOf({ ...at, x: 210, y: 60 })].map(({ d }) => inkOf(d));
    expect(other).toEqual({ left: (one?.left ?? 0) + 10, right: (one?.right ?? 0) + 10, top: (one?.top ?? 0) + 10, bottom: (one?.bottom ?? 0) + 10 });
  });
  it('is path data and no more', () => expect(outlineOf(at).d).toMatch(/^[MlhvqczZ\d .-]+$/));
  it('is written in hundredths', () => expect(outlineOf(at).d).not.toMatch(/\.\d{3}|e-/));
  it('is empty for nothing', () => expect(outlineOf({ ...at, text: '' })).toMatchObject({ d: '', width: 0, characters: [] }));
  it('names what it could not draw', () => expect(outlineOf({ ...at, text: 'a😀' }).missing).toEqual(['😀']));
  it('is the same twice', () => expect(outlineOf(at)).toEqual(outlineOf(at)));
});

describe('labelsOf', () => {
  it('is every label that is drawn, in its order', () =>
    expect(labelsOf((draw) => [at, { ...at, text: 'الأسد' }].forEach(draw)).map(({ text }) => text)).toEqual([MIXED, 'الأسد']));
});
