import { describe, expect, it } from 'vitest';
import { stripIsolates } from '../i18n/format';
import { readTimeline } from './data';
import { describeEvent, describeInterval } from './describe';
import { findGaps } from './gaps';
import { firstReading } from '../dossier/first-reading.fixture';
import { firstTimeline, localeOf, timelineOf } from './timeline.fixture';

describe('readTimeline', () => {
  it('has 49 events by default and 67 by the filter, in time order', () => {
    expect(firstTimeline('en').events).toHaveLength(49);
    const { events } = firstTimeline('en', 3);
    expect(events).toHaveLength(67);
    for (const [i, { date }] of events.entries()) expect(date.from).toBeGreaterThanOrEqual(events[i - 1]?.date.from ?? -Infinity);
  });

  it('has the derived interval, and not the derived weekday', () => {
    expect(firstTimeline('en').derived).toMatchObject([{ id: 'past-65-years', formula: '2021 − 65 = 1956', date: { kind: 'interval' } }]);
  });

  it('calls a source weak that stands alone, or a reading that is doubted', () => {
    const weak = firstTimeline('en', 3).events.filter(({ isWeak }) => isWeak).map(({ id }) => id);
    expect(weak).toContain('mao-quwatli-telegram');
    expect(weak).toContain('li-changchun-2008');
    expect(weak).not.toContain('xi-assad-call');
  });

  it('leaves out what has no place on an axis', () => {
    const reading = firstReading('en');
    const [first] = reading.events;
    if (first === undefined) throw new Error('bug: the first article has events');
    expect(readTimeline({ ...reading, events: [{ ...first, edtf: 'soon' }, { ...first, edtf: 'XXXX-04-15' }] }).events).toEqual([]);
  });

  it('names the boundary by the call that the article reports, else by the article', () => {
    const reading = firstReading('en');
    expect(readTimeline(reading).boundary).toEqual({ at: Date.UTC(2021, 10, 6), after: 'call' });
    expect(readTimeline({ ...reading, events: [] }).boundary?.after).toBe('article');
    expect(readTimeline({ ...reading, article: { ...reading.article, publishedOn: null } }).boundary).toBeNull();
  });
});

describe('describeEvent', () => {
  const named = (lang: 'en' | 'ar' | 'zh', id: string) => {
    const event = firstTimeline(lang, 3).events.find((other) => other.id === id);
    return event === undefined ? '' : stripIsolates(describeEvent(event, localeOf(lang)));
  };

  it('says date, title, how it is known and its sources', () => {
    expect(named('en', 'diplomatic-relations')).toBe('1 August 1956, China and Syria establish diplomatic relations, stated in the article, 3 sources');
    expect(named('ar', 'diplomatic-relations')).toBe('1 أغسطس 1956، الصين وسوريا تقيمان علاقات دبلوماسية، وارد في المقال، 3 مصادر');
    expect(named('en', 'mao-quwatli-telegram')).toBe("17 October 1957, Mao's telegram to President Quwatli, external source, weaker source, 1 source");
    expect(named('zh', 'assad-government-falls')).toContain('文章之后');
  });

  it('says a derived interval with its formula', () => {
    const [interval] = firstTimeline('en').derived;
    if (interval === undefined) throw new Error('bug: the first article has a derived interval');
    expect(describeInterval(interval, localeOf('en'))).toBe('1956–2021, 65 years · derived: 2021 − 65 = 1956');
    expect(stripIsolates(describeInterval(interval, { ...localeOf('ar'), digits: 'arab' }))).toBe('١٩٥٦–٢٠٢١، ٦٥ عامًا · مستنتج: ٢٠٢١\u00a0−\u00a0٦٥\u00a0=\u00a0١٩٥٦');
  });
});

describe('findGaps', () => {
  const years = (edtf: readonly string[]) => findGaps(timelineOf(edtf.map((date) => ({ edtf: date })))).map(({ from, until }) => [from, until].map((ms) => new Date(ms).getUTCFullYear()));

  it('finds whole years without an event when there are more than eight', () => {
    expect(years(['1961', '1971-10-25'])).toEqual([[1962, 1971]]);
    expect(years(['1961', '1970-10-25'])).toEqual([]);
    expect(years([])).toEqual([]);
  });

  it('finds none where something is recorded that is not drawn', () => {
    const recorded = timelineOf([{ edtf: '1961' }, { edtf: '1969' }, { edtf: '1971-10-25' }]).events;
    const drawn = recorded.filter((_, at) => at !== 1);
    expect([findGaps({ events: drawn }).length, findGaps({ events: drawn, recorded }).length]).toEqual([1, 0]);
  });

  it('counts an interval as an event for as long as it lasts', () => {
    expect(years(['1960/1980', '1961', '1989'])).toEqual([]);
    expect(years(['1960/1980', '1961', '1990-12-31'])).toEqual([[1981, 1990]]);
  });
});
