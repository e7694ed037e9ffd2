import { describe, expect, it } from 'vitest';
import type { Piece } from './pdf-lines';
import { pdfText } from './pdf-text';

const SIZE = 10;
const at = (words: string, x: number, y: number, size = SIZE): Piece => ({ words, x, y, width: words.length * size * 0.5, size });
/** Lines of one column, from the left. */
const column = (lines: readonly string[], { x = 0, top = 500, gap = 12 } = {}) => lines.map((line, n) => at(line, x, top - n * gap));
/** A piece that ends at `right`. */
const until = (words: string, right: number, y: number): Piece => ({ ...at(words, 0, y), x: right - words.length * SIZE * 0.5 });
const text = (...pages: readonly (readonly Piece[])[]) => pdfText(pages).text;

describe('pdfText', () => {
  it('has an answer to nothing', () => {
    expect(pdfText([])).toEqual({ text: '', notes: [] });
    expect(pdfText([[], [at('  ', 0, 0)]])).toEqual({ text: '', notes: [] });
  });
  it('puts lines of one paragraph together, and parts paragraphs by their gap', () => {
    expect(text([...column(['France opposes the plan for the', 'western border. Qatar agreed']), ...column(['Chad welcomed the accord today'], { top: 460 })]))
      .toBe('France opposes the plan for the western border. Qatar agreed\nChad welcomed the accord today');
  });
  it('parts a heading by its size, and a paragraph by its short last line', () => {
    expect(text([at('Talks', 0, 520, 16), ...column(['France opposes the plan for the border.', 'Qatar agreed.', 'Chad welcomed the accord of the day.'])]))
      .toBe('Talks\nFrance opposes the plan for the border. Qatar agreed.\nChad welcomed the accord of the day.');
  });
  it('reads a column to its end before the next', () => {
    expect(text([...column(['France opposes the', 'plan of Friday and']), ...column(['calls for talks in', 'the coming weeks.'], { x: 200 })])).toBe('France opposes the plan of Friday and calls for talks in the coming weeks.');
  });
  it('goes by heights where a page is written in no order', () => {
    expect(text([at('three', 0, 300), at('one', 0, 500), at('four.', 0, 200), at('two', 0, 400)])).toBe('one\ntwo\nthree four.');
  });
  it('reads Arabic from the right, and numbers and names in it from the left', () => {
    const line = [at('الوزير', 150, 500), at('قال', 185, 500), at('Le', 100, 500), at('Monde', 115, 500), at('إلى', 80, 500)];
    expect(text(line)).toBe('قال الوزير Le Monde إلى');
  });
  it('turns drawn letters into letters, and Arabic that is stored as drawn into the order of reading', () => {
    const drawn = (words: string) => [...words].toReversed().join('');
    expect(pdfText([[until('ﻗﻄﺮ ﺗﺮﺣﺐ', 300, 500)]])).toEqual({ text: 'قطر ترحب', notes: ['arabic-order'] });
    expect(pdfText([[until(drawn('أكد الوزير القطري أن الدوحة تدعم الحوار في المنطقة'), 300, 500)]])).toEqual({ text: 'أكد الوزير القطري أن الدوحة تدعم الحوار في المنطقة', notes: ['arabic-order', 'turned'] });
  });
  it('writes Chinese without blanks where a line ends', () => expect(text([at('中方表示支持叙', 0, 500), at('利亚维护主权。', 0, 488)])).toBe('中方表示支持叙利亚维护主权。'));
  it('leaves out page numbers and lines that stand on every page, and says so', () => {
    const page = (n: number, line: string) => [at('Wire service', 0, 580), ...column([line]), at(`Page ${n}`, 0, 20)];
    expect(pdfText([page(1, 'France agreed.'), page(2, 'Qatar agreed.'), page(3, 'Chad agreed.')])).toEqual({ text: 'France agreed.\nQatar agreed.\nChad agreed.', notes: ['running-heads'] });
    expect(text([at('2021', 0, 500)])).toBe('2021');
  });
  it('goes on over the end of a page within a sentence', () => expect(text(column(['France opposes the plan for']), column(['the western border.']))).toBe('France opposes the plan for the western border.'));
});
