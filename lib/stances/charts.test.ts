import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dirOf, LANGS } from '../i18n/lang';
import { STANCE_MODES, STANCE_SORTS, type StanceMode } from '../selection/view-state';
import { sweep } from '../sweep.fixture';
import { FIRST_CHART, spreadRepeats } from './chart';
import type { StancesData } from './data';
import { layoutStances, stancesHeights } from './layout';
import { faultsOf, marksOf, placesOf } from './layout-laws.fixture';
import { MORE_CHARTS } from './more-charts';
import { neighbourOf } from './neighbour';
import type { StancesLayout } from './placed';
import { anyStances, firstStances, localeOf, stancesOf } from './stances.fixture';

const WIDTHS = [280, 343, 419, 420, 470, 699, 700, 960] as const;
const SEEDED = { seed: 20211105, numRuns: sweep(150) } as const;
const MODES = STANCE_MODES.map((mode) => [mode] as const);

const draw = (data: StancesData, mode: StanceMode, { width = 470, dir = 'ltr', sort = FIRST_CHART.sort }: { width?: number; dir?: 'ltr' | 'rtl'; sort?: (typeof STANCE_SORTS)[number] } = {}) =>
  layoutStances(data, { width }, { dir, locale: localeOf(dir === 'rtl' ? 'ar' : 'en'), chart: { ...FIRST_CHART, mode, sort }, more: MORE_CHARTS });

function reached(layout: StancesLayout): Set<string> {
  const seen = new Set<string>(layout.order.slice(0, 1));
  for (const id of seen) for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
    const next = neighbourOf(layout, id, key);
    if (next !== null) seen.add(next);
  }
  return seen;
}

describe.each(MODES)('the chart %s', (mode) => {
  it.each(LANGS.flatMap((lang) => WIDTHS.map((width) => [lang, width] as const)))('keeps the laws for the first article in %s at %i px, folded and unfolded', (lang, width) => {
    for (const repeats of ['folded', 'shown'] as const) {
      const data = spreadRepeats(firstStances(lang), repeats);
      const layout = layoutStances(data, { width }, { dir: dirOf(lang), locale: localeOf(lang), chart: { ...FIRST_CHART, mode }, more: MORE_CHARTS });
      expect(faultsOf(layout, data)).toEqual([]);
      expect(layout.rowLabels.every(({ lines }) => lines.length > 0)).toBe(true);
      expect(new Set(marksOf(layout).map(({ id }) => id)).size).toBe(35);
    }
  });

  it('keeps the laws, its height and its keys for any speakers and issues, in both directions', () => {
    fc.assert(
      fc.property(anyStances, fc.constantFrom(...WIDTHS), fc.constantFrom('ltr', 'rtl' as const), fc.constantFrom(...STANCE_SORTS), fc.constantFrom('folded', 'shown' as const), (any, width, dir, sort, repeats) => {
        const data = spreadRepeats(any, repeats);
        const layout = draw(data, mode, { width, dir, sort });
        expect(faultsOf(layout, data)).toEqual([]);
        expect(layout.height).toBeCloseTo(stancesHeights(data, { locale: localeOf(dir === 'rtl' ? 'ar' : 'en'), chart: { ...FIRST_CHART, mode, sort }, more: MORE_CHARTS })[layout.kind], 1);
        expect(reached(layout).size).toBe(data.stances.length);
      }),
      SEEDED,
    );
  });

  it('is the same picture mirrored from right to left', () => {
    fc.assert(
      fc.property(anyStances, fc.constantFrom(...WIDTHS), (data, width) => {
        const chart = { ...FIRST_CHART, mode };
        const ltr = layoutStances(data, { width }, { dir: 'ltr', locale: localeOf('en'), chart, more: MORE_CHARTS });
        const rtl = layoutStances(data, { width }, { dir: 'rtl', locale: localeOf('en'), chart, more: MORE_CHARTS });
        expect(placesOf(rtl, (x) => x)).toEqual(placesOf(ltr, (x) => width - x));
      }),
      SEEDED,
    );
  });

  it('has the marks in the page in the order of every other chart, so that each can move to its new place', () => {
    const data = firstStances('en');
    const inPage = (layout: StancesLayout) => layout.speakers.flatMap(({ marks }) => marks.map(({ id }) => id));
    for (const sort of STANCE_SORTS) expect(inPage(draw(data, mode, { sort }))).toEqual(inPage(draw(data, 'matrix')));
  });

  it('says that there is nothing when there is nothing, and draws a lone statement', () => {
    expect(draw(stancesOf([]), mode)).toMatchObject({ mode, panels: [], order: [], height: 72 });
    const lone = stancesOf([{ speaker: 'A', issue: 'x', polarity: -2 }]);
    expect(faultsOf(draw(lone, mode), lone)).toEqual([]);
  });

  it.each([[2, 1], [2, 400], [40, 1], [40, 40], [40, 400]])('holds %i speakers on %i issues', (speakers, issues) => {
    const many = manyStances(speakers, issues);
    for (const width of [343, 470]) {
      const layout = draw(many, mode, { width });
      expect(marksOf(layout)).toHaveLength(many.stances.length);
      // laws of each panel by itself: all pairs of labels of so many would take a minute
      expect(layout.panels.flatMap((panel) => faultsOf({ ...layout, panels: [panel], rowLabels: [], notes: [] }, many)).filter((fault) => fault !== 'not one mark a statement')).toEqual([]);
    }
  });
});

/** Everybody speaks, and every issue is spoken of. */
function manyStances(speakers: number, issues: number): StancesData {
  return stancesOf(Array.from({ length: Math.max(speakers, issues) * 2 }, (_, i) => ({
    speaker: `Speaker ${i % speakers}`, issue: `Issue number ${i % issues}`, polarity: ([-2, -1, 0, 1, 2] as const)[i % 5] ?? 0,
    whom: `Speaker ${(i + 1) % speakers}`, ...(i % 3 === 0 ? { offersTo: `Speaker ${(i + 1) % speakers}` } : {}),
  })));
}

describe('a chart of very many rows', () => {
  it('is cut into pages, each with its heads again, its sums under the last', () => {
    const { panels } = draw(manyStances(2, 400), 'matrix');
    expect(panels.length).toBe(2 * 20);
    expect(panels.every(({ head }) => head.some(({ text }) => text.startsWith('Speaker')))).toBe(true);
    expect(panels.filter(({ bar }) => bar.length > 0).map(({ group }) => group)).toEqual([19, 19]);
  });
});

describe('the order of rows', () => {
  const rows = (sort: (typeof STANCE_SORTS)[number]) => draw(firstStances('en'), 'matrix', { sort }).rowLabels.map(({ key }) => key.slice(2));

  it('is what is shared, then what each raises alone; or by force, mention or text', () => {
    expect(rows('agreement').slice(0, 4)).toEqual(['un-multilateralism', 'sovereignty', 'non-interference', 'shared-values']);
    expect(rows('text').slice(0, 4)).toEqual(['shared-values', 'un-multilateralism', 'developing-countries', 'friendship']);
    expect(rows('mention').slice(0, 3)).toEqual(['sovereignty', 'friendship', 'un-multilateralism']);
    expect(rows('force').slice(0, 2)).toEqual(['sovereignty', 'non-interference']);
    for (const sort of STANCE_SORTS) expect(rows(sort).toSorted()).toEqual(rows('text').toSorted());
  });

  it('puts what is agreed before what is contested among as many speakers', () => {
    const data = stancesOf([
      { speaker: 'A', issue: 'contested', polarity: 1 }, { speaker: 'B', issue: 'contested', polarity: -1 },
      { speaker: 'A', issue: 'agreed', polarity: 1 }, { speaker: 'B', issue: 'agreed', polarity: 1 },
    ]);
    expect(draw(data, 'matrix').rowLabels.map(({ key }) => key)).toEqual(['0-agreed', '0-contested']);
  });
});

describe('unfolding', () => {
  it('gives each saying its dot within the one mark, and folds back', () => {
    const data = firstStances('en');
    const dots = (repeats: 'folded' | 'shown') => marksOf(draw(spreadRepeats(data, repeats), 'matrix')).reduce((sum, mark) => sum + mark.dots.length, 0);
    expect([dots('folded'), dots('shown')]).toEqual([35, 38]);
    expect(marksOf(draw(spreadRepeats(data, 'shown'), 'matrix')).find(({ id }) => id === 'st-02')?.dots).toHaveLength(2);
  });
});
