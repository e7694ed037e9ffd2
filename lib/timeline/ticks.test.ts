import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { timeScale } from './scale';
import { placeTicks } from './ticks';
import { localeOf } from './timeline.fixture';

function texts(from: string, until: string, { width = 840, lang = 'en' }: { width?: number; lang?: Lang } = {}): string[] {
  const shown = { from: Date.parse(from), until: Date.parse(until) };
  return placeTicks(shown, { scale: timeScale(shown, { left: 0, right: width, dir: 'ltr' }), locale: localeOf(lang), left: 0, right: width }).map(({ text }) => text);
}

describe('placeTicks', () => {
  it('goes from decades to years, months and days', () => {
    expect(texts('1954-06-01', '2026-06-01')).toEqual(['1960', '1970', '1980', '1990', '2000', '2010', '2020']);
    expect(texts('2011-06-01', '2018-06-01')).toEqual(['2012', '2013', '2014', '2015', '2016', '2017', '2018']);
    expect(texts('2020-02-01', '2021-09-01')).toEqual(['Apr 2020', 'Jul 2020', 'Oct 2020', '2021', 'Apr 2021', 'Jul 2021']);
    expect(texts('2021-10-28', '2021-11-11')).toContain('5 Nov');
  });

  it('says the year or the month once where neither begins in sight', () => {
    expect(texts('2021-11-02', '2021-11-16')[0]).toMatch(/November 2021$/);
    expect(texts('2021-11-02', '2021-11-16')[1]).toMatch(/^\d+ Nov$/);
  });

  it('speaks the reader’s language', () => {
    expect(texts('1954-06-01', '2026-06-01', { lang: 'zh' })[0]).toBe('1960年');
    expect(texts('2021-10-28', '2021-11-18', { lang: 'ar' })).toContain('5 نوفمبر');
  });

  it('keeps ticks on their days while time is panned', () => {
    const [a, b] = [texts('2021-03-01', '2021-05-20'), texts('2021-03-03', '2021-05-22')];
    expect(b.slice(0, -1).every((text) => a.includes(text) || text.includes('March'))).toBe(true);
  });

  it('has fewer where there is less room, and none where there is none', () => {
    expect(texts('1954-06-01', '2026-06-01', { width: 170 })).toEqual(['1980', '2000', '2020']);
    expect(texts('1954-06-01', '2026-06-01', { width: 20 })).toEqual([]);
  });
});
