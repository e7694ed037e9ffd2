import { describe, expect, it } from 'vitest';
import { stripIsolates } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { findTimeline } from './finding';
import { firstTimeline, localeOf, timelineOf } from './timeline.fixture';

const find = (lang: Lang, priority: 2 | 3 = 2, passing: readonly string[] | null = null) =>
  stripIsolates(findTimeline(firstTimeline(lang, priority), localeOf(lang), passing === null ? null : new Set(passing)));

describe('findTimeline', () => {
  it('says the length, the count, the densest decade and the longest silence', () => {
    expect(find('en')).toBe('65 years of relations: 49 events, densest in 2011–2021, none recorded for 1973–1994');
    expect(find('ar')).toBe('65 عامًا من العلاقات: 49 حدثًا، أكثفها في 2011–2021، ولا حدث مسجّل في 1973–1994');
    expect(find('zh')).toBe('65年双边关系：49个事件，2011年至2021年最为密集，1973年至1994年无记录');
    expect(find('en', 3)).toContain('67 events');
  });

  it('follows the filter, and does not call its gaps silence', () => {
    const { events } = firstTimeline('en');
    const votes = events.filter(({ category }) => category === 'un-vote').map(({ id }) => id);
    expect(find('en', 2, votes)).toBe(`${votes.length} of 49 events match the filter, densest in 2011–2021`);
    expect(find('en', 2, ['xi-assad-call'])).toBe('1 of 49 events matches the filter');
    expect(find('ar', 2, ['xi-assad-call'])).toBe('يطابق المرشِّح حدث واحد من أصل 49');
    expect(find('en', 2, events.map(({ id }) => id))).toBe(find('en'));
  });

  it('says so when nothing matches, and what to do', () => {
    expect(find('en', 2, [])).toBe('None of the 49 events matches the filter; clear it to see them');
    expect(find('zh', 2, [])).toBe('49个事件均不符合筛选条件；清除筛选即可显示');
  });

  it('has an answer for none, one and equal', () => {
    const en = localeOf('en');
    expect(findTimeline(timelineOf([]), en)).toBe('No dated event to draw');
    expect(findTimeline(timelineOf([{ edtf: '2021-11-05' }]), en)).toBe('One event: Event 1, 5 November 2021');
    expect(findTimeline(timelineOf([{ edtf: '2021-11-05' }, { edtf: '2021-11-05' }]), en)).toBe('2 events');
  });

  it('counts years without the article’s own count from the first event to the last before the aftermath', () => {
    const data = timelineOf([{ edtf: '1956' }, { edtf: '1960-02-01' }, { edtf: '2024', scope: 'aftermath' }]);
    expect(findTimeline(data, localeOf('en'))).toBe('4 years: 3 events, none recorded for 1961–2023');
  });

  it('counts Arabic events as Arabic counts them', () => {
    const said = (n: number) => findTimeline(timelineOf(Array.from({ length: n }, () => ({ edtf: '2021' }))), localeOf('ar'));
    expect([2, 3, 11, 100].map(said)).toEqual(['حدثان', '3 أحداث', '11 حدثًا', '100 حدث']);
  });
});
