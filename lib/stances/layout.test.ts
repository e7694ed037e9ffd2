import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, dirOf } from '../i18n/lang';
import { layoutStances, stancesHeights } from './layout';
import { faultsOf, marksOf, placesOf } from './layout-laws.fixture';
import { anyStances, firstStances, localeOf, stancesOf } from './stances.fixture';
import { sweep } from '../sweep.fixture';

const SEEDED = { seed: 20211105, numRuns: sweep(600) } as const;
const WIDTHS = [280, 343, 419, 420, 470, 560, 699, 700, 720, 960] as const;
const EN = { dir: 'ltr', locale: localeOf('en') } as const;
describe('layoutStances', () => {
  it.each(LANGS.flatMap((lang) => WIDTHS.map((width) => [lang, width] as const)))('keeps the laws for the first article in %s at %i px', (lang, width) => {
    const data = firstStances(lang);
    const layout = layoutStances(data, { width }, { dir: dirOf(lang), locale: localeOf(lang) });
    expect(faultsOf(layout, data)).toEqual([]);
    expect(marksOf(layout)).toHaveLength(35);
    expect(layout.rowLabels.every(({ lines }) => lines.length > 0)).toBe(true);
    expect(layout.panels.every(({ head }) => head.some(({ weight }) => weight === 600))).toBe(true);
  });

  it('keeps the laws for eight speakers on sixty issues', () => {
    fc.assert(
      fc.property(anyStances, fc.constantFrom(...WIDTHS), fc.constantFrom('ltr', 'rtl' as const), (data, width, dir) => {
        expect(faultsOf(layoutStances(data, { width }, { dir, locale: localeOf(dir === 'rtl' ? 'ar' : 'en') }), data)).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('is the same picture mirrored from right to left', () => {
    fc.assert(
      fc.property(anyStances, fc.constantFrom(...WIDTHS), (data, width) => {
        const ltr = layoutStances(data, { width }, EN);
        const rtl = layoutStances(data, { width }, { ...EN, dir: 'rtl' });
        expect(placesOf(rtl, (x) => x)).toEqual(placesOf(ltr, (x) => width - x));
      }),
      SEEDED,
    );
  });

  it('draws the same twice, and as high as its kind says whatever the width', () => {
    fc.assert(
      fc.property(anyStances, fc.constantFrom(...WIDTHS), (data, width) => {
        const layout = layoutStances(data, { width }, EN);
        expect(layoutStances(data, { width }, EN)).toEqual(layout);
        expect(layout.height).toBe(stancesHeights(data, { locale: localeOf('en') })[layout.kind]);
      }),
      SEEDED,
    );
  });

  it('puts what a speaker says of an issue on one line in the order of the text, a repeated one with a second ring', () => {
    const data = stancesOf([1, 1, 1].map((polarity, i) => ({ speaker: 'A', issue: 'x', polarity: polarity as 1, count: i === 1 ? 2 : 1 })));
    const [a, b, c] = marksOf(layoutStances(data, { width: 470 }, EN));
    expect([a?.id, b?.id, c?.id]).toEqual(['a1', 'a2', 'a3']);
    expect(a?.y).toBe(c?.y);
    expect((a?.x ?? 0) < (b?.x ?? 0) && (b?.x ?? 0) < (c?.x ?? 0)).toBe(true);
    expect([a?.ring, c?.ring]).toEqual([null, null]);
    expect(b?.ring).toBeGreaterThan(b?.r ?? Infinity);
  });

  it('takes further lines for a cell that one line does not hold, and shrinks no mark below its least size', () => {
    const data = stancesOf(Array.from({ length: 40 }, () => ({ speaker: 'A', issue: 'x', polarity: 2 as const })).concat({ speaker: 'A', issue: 'y', polarity: 2 }));
    const layout = layoutStances(data, { width: 343 }, EN);
    expect(faultsOf(layout, data)).toEqual([]);
    expect(new Set(marksOf(layout).map(({ y }) => y)).size).toBeGreaterThan(2);
    expect(Math.min(...marksOf(layout).map(({ r }) => r))).toBeGreaterThanOrEqual(3.2);
  });

  it('leads stems to the outermost mark of each polarity, outwards from the centre line', () => {
    const layout = layoutStances(firstStances('en'), { width: 470 }, EN);
    const [xi] = layout.panels;
    const stems = xi?.stems.filter(({ key }) => key.startsWith('xi-jinping-friendship')) ?? [];
    expect(stems.map(({ polarity, ids }) => [polarity, ids])).toEqual([
      [1, ['st-06', 'st-08', 'st-09', 'st-11', 'st-10']],
      [2, ['st-10']],
    ]);
    expect(stems[0]?.x1).toBe(xi?.axis?.x);
    expect(stems[1]?.x1).toBe(stems[0]?.x2);
  });

  it('sets more speakers than fit side by side in further groups, each with the rows it needs', () => {
    const data = stancesOf(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((speaker, i) => ({ speaker, issue: `issue ${i % 2}`, polarity: 1 })));
    const { panels, rowLabels } = layoutStances(data, { width: 470 }, EN);
    expect(panels.map(({ group }) => group)).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(rowLabels.map(({ key }) => key)).toEqual(['0-issue 0', '0-issue 1', '1-issue 0', '1-issue 1', '2-issue 0', '2-issue 1']);
    expect(layoutStances(data, { width: 960 }, EN).panels.map(({ group }) => group)).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  it('says that there is nothing when there is nothing', () => {
    const layout = layoutStances(stancesOf([]), { width: 470 }, EN);
    expect(layout).toMatchObject({ panels: [], order: [], height: 72 });
    expect(layout.notes.map(({ text }) => text)).toEqual(['No statement was read from this article']);
  });

  it('keeps a lone statement to one panel and one row', () => {
    const data = stancesOf([{ speaker: 'A', issue: 'x', polarity: -2 }]);
    const layout = layoutStances(data, { width: 470 }, EN);
    expect(faultsOf(layout, data)).toEqual([]);
    expect(layout.panels).toHaveLength(1);
    expect(marksOf(layout)[0]?.x).toBeLessThan(layout.panels[0]?.axis?.x ?? 0);
  });
});
