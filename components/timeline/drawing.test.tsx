import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LIGHT } from '@/components/figure/palette';
import { localise } from '@/lib/dossier/localise';
import { CATEGORIES } from '@/lib/dossier/vocabulary';
import { dirOf, type Lang } from '@/lib/i18n/lang';
import { allPlain, type EmphasisOf } from '@/lib/selection/emphasis';
import type { TimeWindow } from '@/lib/selection/view-state';
import { readTimeline, type TimelineData } from '@/lib/timeline/data';
import { findTimeline } from '@/lib/timeline/finding';
import { layoutTimeline } from '@/lib/timeline/layout';
import { makeDossier } from '@/lib/timeline/many-events.fixture';
import { firstTimeline, localeOf, timelineOf } from '@/lib/timeline/timeline.fixture';
import { TimelineDrawing } from './drawing';

type Options = { readonly lang?: Lang; readonly width?: number; readonly shown?: TimeWindow | null; readonly emphasisOf?: EmphasisOf; readonly tabStop?: string | null };

function draw(data: TimelineData, { lang = 'en', width = 960, shown = null, emphasisOf = allPlain, tabStop = null }: Options = {}): string {
  const locale = localeOf(lang);
  const layout = layoutTimeline(data, { width }, { dir: dirOf(lang), locale, shown });
  return renderToStaticMarkup(
    <TimelineDrawing layout={layout} palette={LIGHT} emphasisOf={emphasisOf} tabStop={tabStop} title="Timeline" summary={findTimeline(data, locale)} />,
  );
}

const madeUp = readTimeline(localise(makeDossier(900), [], 'en'), { priority: 3 });
/** One of each kind of date, a lane each. */
const PRECISIONS = ['1956-08-01', '1961-03', '1970', '198X', '../1991-05-04', '1999~', '2004-02-10/2006-08', '2010/..', '2016-05?'].map((edtf, i) => ({ edtf, category: CATEGORIES[i] ?? 'aid' }));
const lined = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;
const idsIn = (svg: string) => [...svg.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id);
const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;

describe('TimelineDrawing', () => {
  it.each([
    ['empty', draw(timelineOf([]))],
    ['one', draw(timelineOf([{ edtf: '2021-11-05', class: 'stated', category: 'call' }]))],
    ['full', draw(firstTimeline('en'))],
    ['rtl', draw(firstTimeline('ar'), { lang: 'ar' })],
    ['narrow', draw(firstTimeline('zh', 3), { lang: 'zh', width: 343 })],
    ['days', draw(firstTimeline('en'), { shown: { from: Date.UTC(2021, 9, 28), until: Date.UTC(2021, 10, 18) } })],
    ['crowded', draw(madeUp, { width: 700 })],
    ['crowded-rtl', draw(madeUp, { lang: 'ar', width: 343, shown: { from: Date.UTC(1990, 0, 1), until: Date.UTC(2002, 0, 1) } })],
    ['precision', draw(timelineOf(PRECISIONS))],
  ])('draws %s as reviewed', async (name, svg) => {
    await expect(lined(svg)).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('has numbers of two decimals at most', () => {
    expect(draw(firstTimeline('ar', 3), { lang: 'ar', width: 707 })).not.toMatch(/\d\.\d{3}/);
  });

  it('has one element an event and one for the derived interval, each with its emphasis and its name', () => {
    const svg = draw(firstTimeline('en', 3), { emphasisOf: (id) => (id === 'xi-assad-call' ? 'strong' : 'faint') });
    const ids = idsIn(svg);
    expect([ids.length, new Set(ids).size]).toEqual([68, 68]);
    expect(ids).toContain('past-65-years');
    expect([count(svg, /data-emphasis="strong"/g), count(svg, /data-emphasis="faint"/g)]).toEqual([1, 67]);
    expect(svg).toContain('aria-label="5 November 2021, Xi–Assad phone call, stated in the article, 6 sources"');
  });

  it('has no event’s mark for a count, and a button only where it is explored', () => {
    const svg = draw(madeUp, { tabStop: 'none' });
    const found = [...svg.matchAll(/<polygon data-count="[^"]+"[^>]*>/g)].map(([tag]) => tag);
    expect(found.length).toBeGreaterThan(20);
    for (const tag of found) {
      expect(tag).not.toContain('data-mark');
      expect(tag).toMatch(/role="button"/);
    }
    expect(draw(madeUp)).not.toContain('role="button"');
  });

  it('hides the label of a faint mark and keeps that of a strong one', () => {
    const svg = draw(firstTimeline('en'), { emphasisOf: (id) => (id === 'xi-assad-call' ? 'strong' : 'faint') });
    expect(svg).toMatch(/<text[^>]*>Xi–Assad phone call<\/text>/);
    expect(svg).not.toMatch(/<text[^>]*>Conflict begins in Syria<\/text>/);
  });

  it('has one tab stop when it is explored, and none in a figure', () => {
    expect(count(draw(firstTimeline('en'), { tabStop: 'xi-assad-call' }), /tabindex="0"/gi)).toBe(1);
    expect(draw(firstTimeline('en'))).not.toMatch(/tabindex/i);
  });

  it('lets no word take the pointer from a mark, turns none, and draws none under 11 px', () => {
    const svg = draw(firstTimeline('ar'), { lang: 'ar' });
    const [before = '', ...groups] = svg.split('<g pointer-events="none" aria-hidden="true">');
    expect(before).not.toContain('<text');
    expect(groups.at(-1)).not.toContain('data-mark');
    expect(svg).not.toMatch(/rotate|scale\(/);
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(11);
  });
});
