import fc from 'fast-check';
import { parseEdtf } from '../dossier/edtf';
import { firstReading } from '../dossier/first-reading.fixture';
import { CATEGORIES } from '../dossier/vocabulary';
import type { Locale } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { readTimeline, type TimelineData, type TimelineEvent } from './data';

export const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', months: 'egypt' });

export function firstTimeline(lang: Lang, priority: 2 | 3 = 2): TimelineData {
  return readTimeline(firstReading(lang), { priority });
}

type Told = Partial<Omit<TimelineEvent, 'date'>> & { readonly edtf: string };

function eventOf({ edtf, ...rest }: Told, i: number): TimelineEvent {
  const date = parseEdtf(edtf);
  if (date === null) throw new Error(`bug: a date of a test can't be read: ${edtf}`);
  return { id: `e${i + 1}`, category: 'visit', title: `Event ${i + 1}`, class: 'external', scope: 'core', isWeak: false, priority: 2, sources: 1, ...rest, date };
}

/** Events in time order, as a reading gives them; ids are e1, e2, … in the order told. */
export function timelineOf(told: readonly Told[]): TimelineData {
  const events = told.map(eventOf).toSorted((a, b) => a.date.from - b.date.from || a.date.until - b.date.until);
  return { events, derived: [], boundary: null };
}

export function withInterval(data: TimelineData, edtf: string): TimelineData {
  const date = parseEdtf(edtf);
  return date === null ? data : { ...data, derived: [...data.derived, { id: `d${data.derived.length + 1}`, date, formula: '2021 − 65 = 1956' }] };
}

const TITLES = ['Wang Yi in Damascus', 'A woman heads China’s embassy in Damascus', 'الأسد في بكين: أول زيارة لرئيس سوري', 'القرار 2758', '中石油与印度公司联合收购叙油田权益', '通话', 'Resolution 2758: China’s UN seat'];
const pad = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1940, max: 2024 });
const edtf = fc
  .record({ y: year, m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 28 }), form: fc.integer({ min: 0, max: 8 }), length: fc.integer({ min: 0, max: 9 }) })
  .map(({ y, m, d, form, length }) => {
    const day = `${y}-${pad(m)}-${pad(d)}`;
    return [day, day, day, `${y}-${pad(m)}`, String(y), `${y}/${y + length}`, `../${day}`, `${day}/..`, `${y}~`][form] ?? day;
  });

/** Up to forty events of every kind of date, in any script; no lane has more than it has levels. */
export const anyTimeline: fc.Arbitrary<TimelineData> = fc
  .array(
    fc.record({
      edtf,
      category: fc.constantFrom(...CATEGORIES),
      title: fc.constantFrom(...TITLES),
      class: fc.constantFrom('external' as const, 'external' as const, 'external' as const, 'stated' as const),
      scope: fc.constantFrom('core' as const, 'aftermath' as const),
      isWeak: fc.boolean(),
      priority: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((told) => timelineOf(told.filter(({ category }, i) => told.slice(0, i).filter((other) => other.category === category).length < 9)));

/** A stretch of `[0, 1]` of the whole. */
export const anyShare = fc.record({ from: fc.double({ min: 0, max: 0.95, noNaN: true }), span: fc.double({ min: 0.001, max: 1, noNaN: true }) });
