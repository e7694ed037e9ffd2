import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDossier } from './many-events.fixture';
import { localise } from '../dossier/localise';
import { dirOf, LANGS } from '../i18n/lang';
import { sweep } from '../sweep.fixture';
import { overlap } from './boxes';
import { readTimeline, type TimelineData } from './data';
import { timeExtent } from './domain';
import { layoutTimeline, type TimelineLayout } from './layout';
import { anyShare, localeOf, timelineOf } from './timeline.fixture';
import { clampWindow, panBy } from './zoom';

const madeUp = (n: number): TimelineData => readTimeline(localise(makeDossier(n), [], 'en'), { priority: 3 });
const SIZES = new Map([200, 900, 4000].map((n) => [n, madeUp(n)]));
const anyCrowd = fc.constantFrom(...SIZES.values());
const anyWidth = fc.constantFrom(960, 720, 343);
const SEEDED = { seed: 20211105, numRuns: sweep(150) } as const;

function draw(data: TimelineData, { share, width = 960, lang = 'en', labelled = [] }: { share?: { from: number; span: number }; width?: number; lang?: 'en' | 'ar' | 'zh'; labelled?: readonly string[] } = {}): TimelineLayout {
  const extent = timeExtent(data);
  const whole = extent.until - extent.from;
  const shown = share === undefined ? null : clampWindow({ from: extent.from + share.from * whole, until: extent.from + (share.from + share.span) * whole }, extent);
  return layoutTimeline(data, { width }, { dir: dirOf(lang), locale: localeOf(lang), shown, labelled });
}

describe('counts', () => {
  it('leave no event of the first sight out: each is a mark or in one count', () => {
    for (const data of SIZES.values()) {
      const { marks, counts } = draw(data);
      const held = [...marks.map(({ id }) => id), ...counts.flatMap(({ members }) => members.map(({ id }) => id))];
      expect(held.toSorted()).toEqual(data.events.map(({ id }) => id).toSorted());
    }
  });

  it('hold no event twice, at any zoom, and keep apart from each other', () => {
    fc.assert(
      fc.property(anyCrowd, anyShare, anyWidth, fc.constantFrom(...LANGS), (data, share, width, lang) => {
        const { marks, counts } = draw(data, { share, width, lang });
        const held = [...marks.map(({ id }) => id), ...counts.flatMap(({ members }) => members.map(({ id }) => id))];
        expect(new Set(held).size).toBe(held.length);
        const numbered = counts.filter(({ textAt }) => textAt !== null);
        for (const [i, a] of numbered.entries()) for (const b of numbered.slice(i + 1)) expect(overlap(a.box, b.box)).toBe(false);
        for (const { members } of counts) expect(members.length).toBeGreaterThan(1);
      }),
      SEEDED,
    );
  });

  it('make the drawing as large as the screen asks, not as the data are many', () => {
    fc.assert(
      fc.property(anyCrowd, anyShare, anyWidth, (data, share, width) => {
        const { marks, counts, labels } = draw(data, { share, width });
        expect(marks.length + counts.length).toBeLessThanOrEqual(320);
        expect(labels.length).toBeLessThanOrEqual(150);
      }),
      SEEDED,
    );
  });

  it('take in what is a little wider than they are and would hide their number', () => {
    const data = timelineOf([...Array.from({ length: 30 }, () => ({ edtf: '2012-07-19' })), { edtf: '2012-07' }, { edtf: '1990' }]);
    const { marks, counts } = layoutTimeline(data, { width: 960 }, { dir: 'ltr', locale: localeOf('en'), shown: { from: Date.UTC(2011, 8, 1), until: Date.UTC(2013, 0, 1) } });
    expect([marks.length, counts.map(({ members }) => members.length)]).toEqual([0, [31]]);
  });

  it('stay the same while time is panned', () => {
    const data = SIZES.get(4000) ?? timelineOf([]);
    const extent = timeExtent(data);
    const at = { from: Date.UTC(1990, 0, 1), until: Date.UTC(2000, 0, 1) };
    const of = (shown: typeof at | null) => new Map(layoutTimeline(data, { width: 960 }, { dir: 'ltr', locale: localeOf('en'), shown }).counts.map(({ key, members }) => [key, members.length]));
    const [before, after] = [of(at), of(panBy(at, extent, 20 * 86_400_000))];
    const common = [...before].filter(([key]) => after.has(key));
    expect(common.length).toBeGreaterThan(before.size * 0.8);
    for (const [key, length] of common) expect(after.get(key)).toBe(length);
  });

  it('let out what is hovered or picked', () => {
    const data = SIZES.get(4000) ?? timelineOf([]);
    const id = draw(data).counts[40]?.members[0]?.id ?? '';
    expect(draw(data).marks.some((mark) => mark.id === id)).toBe(false);
    expect(draw(data, { labelled: [id] }).marks.filter((mark) => mark.id === id)).toHaveLength(1);
  });

  it('say how many, where and when', () => {
    const data = timelineOf(Array.from({ length: 30 }, () => ({ edtf: '2012-07-19', category: 'un-vote' as const })));
    const named = (lang: 'en' | 'ar' | 'zh') => draw(data, { lang }).counts.map(({ name, text }) => `${text}: ${name.replace(/[\u2066-\u2069]/g, '')}`);
    expect(named('en')).toEqual(['30: 30 events close together, UN votes, 19 July 2012; open']);
    expect(named('ar')).toEqual(['30: 30 حدثًا متقاربة، التصويت الأممي، 19 يوليو 2012، فتح']);
    expect(named('zh')).toEqual(['30: 30个事件时间相近，联合国表决，2012年7月19日；展开']);
  });

  it('are none where every event has room', () => {
    expect(draw(timelineOf(Array.from({ length: 9 }, () => ({ edtf: '2021-11-05' })))).counts).toEqual([]);
  });
});
