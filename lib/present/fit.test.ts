import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { LANGS, type Lang } from '../i18n/lang';
import { localeOf } from '../timeline/timeline.fixture';
import { readTimeline } from '../timeline/data';
import { layoutTimeline } from '../timeline/layout';
import { pageOfTimeline } from './fit-timeline';
import { makeDossier } from '../timeline/many-events.fixture';
import { localise } from '../dossier/localise';
import { inPages } from './pages';
import { planScene } from './plan';
import type { Aspect, Scene } from './schema';
import { leastSize, safeBox } from './stage-box';

const ASPECTS: readonly Aspect[] = ['16:9', '4:3'];
const scene = (given: Partial<Scene>): Scene => ({
  id: 's-1', kind: 'views', title: 'Where each side stands', views: ['stances'], state: '', sentence: null, points: [], steps: [], notes: '', sources: [], target: null, took: null, ...given,
});
const cases = LANGS.flatMap((lang) => ASPECTS.map((aspect) => [lang, aspect] as const));
const plan = (given: Partial<Scene>, lang: Lang, aspect: Aspect) => planScene(scene(given), { reading: firstReading(lang), lang, aspect });

it('calls no time silent on one page of the timeline of which another shows something', () => {
  const data = readTimeline(firstReading('en'));
  const page = pageOfTimeline(data, data.events.filter(({ category }) => category === 'diplomatic-relations').map(({ id }) => id));
  const { notes } = layoutTimeline(page, { width: 960 }, { dir: 'ltr', locale: localeOf('en'), size: 'wide' });
  expect(notes.map(({ text }) => text).filter((text) => text.includes('no event'))).toEqual(['no event recorded 1973–1994']);
});

describe.each(cases)('a scene in %s at %s', (lang, aspect) => {
  it.each(['matrix', 'summary', 'reciprocity', 'force', 'whom'])('shows every statement of the chart %s on one page or another, at a size that can be read', (mode) => {
    const { figures } = plan({ state: `stances=${mode}` }, lang, aspect);
    const [figure] = figures;
    expect(new Set(figure?.pages.flat()).size).toBe(35);
    expect(figure?.pages.flat()).toHaveLength(35);
    expect((figure?.scale ?? 0) * 11).toBeGreaterThanOrEqual(leastSize('chart', lang) - 1e-9);
  });

  it('shows every event of the timeline, at a size that can be read', () => {
    const [figure] = plan({ views: ['timeline'] }, lang, aspect).figures;
    expect(figure?.pages.flat()).toHaveLength(49);
    expect((figure?.scale ?? 0) * 11.5).toBeGreaterThanOrEqual(leastSize('chart', lang) - 1e-9);
    expect(figure?.pages.length).toBeLessThanOrEqual(aspect === '16:9' ? 2 : 4);
  });

  it('keeps all within the safe area, nothing over another', () => {
    const safe = safeBox(aspect);
    const { heading, figures, foot } = plan({ views: ['map', 'stances'], state: 'stances=summary' }, lang, aspect);
    expect(figures).toHaveLength(2);
    for (const { box } of figures) {
      expect(box.x).toBeGreaterThanOrEqual(safe.x);
      expect(box.x + box.width).toBeLessThanOrEqual(safe.x + safe.width);
      expect(box.y).toBeGreaterThanOrEqual(heading.y + heading.height);
      expect(box.y + box.height).toBeLessThanOrEqual(foot.y);
    }
    const [a, b] = figures.toSorted((one, other) => one.box.x - other.box.x);
    expect((a?.box.x ?? 0) + (a?.box.width ?? 0)).toBeLessThan(b?.box.x ?? 0);
  });
});

describe('steps', () => {
  it('come after the pages, each on the page that has its statement', () => {
    const { steps, figures } = plan({ state: 'stances=matrix', steps: [{ sel: ['st-36'], caption: 'Taiwan', sentence: null }] }, 'en', '16:9');
    const pages = figures[0]?.pages ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(steps).toHaveLength(pages.length + 1);
    expect(pages[steps.at(-1)?.page ?? -1]).toContain('st-36');
  });
});

it('holds very many events, and a scene of nothing', () => {
  const reading = localise(makeDossier(4000), [], 'en');
  const { figures } = planScene(scene({ views: ['timeline'], state: 'events=all' }), { reading, lang: 'en', aspect: '16:9' });
  expect(figures[0]?.pages.flat().length).toBeGreaterThan(3000);
  expect(plan({ views: [] }, 'en', '16:9')).toMatchObject({ figures: [], steps: [{ page: 0 }] });
});

describe('pages', () => {
  it('hold all in order, each no more than fits, as few as can be', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 }), fc.integer({ min: 9, max: 20 }), (items, room) => {
      const pages = inPages(items, (some) => some.reduce((a, b) => a + b, 0) <= room);
      expect(pages.flat()).toEqual(items);
      for (const page of pages) expect(page.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(room);
    }), { seed: 5 });
  });
  it('gives what fits nowhere a page to itself, and nothing one empty page', () => {
    expect(inPages([1, 50, 1], (some) => some.reduce((a, b) => a + b, 0) <= 9)).toEqual([[1], [50], [1]]);
    expect(inPages([], () => true)).toEqual([[]]);
  });
});
