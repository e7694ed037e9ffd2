import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../dossier/vocabulary';
import { dirOf, LANGS, type Lang } from '../i18n/lang';
import type { TimeWindow } from '../selection/view-state';
import { textWidth, type Weight } from '../type/text-width';
import type { Side } from '../type/anchor';
import type { TimelineData } from './data';
import { timeExtent } from './domain';
import { idsInTime, layoutTimeline, NAME_SIZE, sizeOf, timelineHeight, type TimelineLayout, type TimelineOptions } from './layout';
import { COUNT_SIZE } from './counts';
import { NOTE_SIZE } from './notes';
import { TICK_SIZE } from './ticks';
import { anyShare, anyTimeline, firstTimeline, localeOf, timelineOf, withInterval } from './timeline.fixture';
import { clampWindow } from './zoom';
import { sweep } from '../sweep.fixture';

const SEEDED = { seed: 20211105, numRuns: sweep(1200) } as const;
const WIDTHS = [960, 700, 560, 559, 470, 343] as const;
const EN: TimelineOptions = { dir: 'ltr', locale: localeOf('en') };

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Text = { readonly text: string; readonly x: number; readonly y: number; readonly side: Side; readonly size: number; readonly weight?: Weight };

/** Every drawn word of a layout. */
function textsOf({ ticks, lanes, notes, counts, labels }: TimelineLayout): Text[] {
  return [
    ...ticks.map(({ x, text }) => ({ text, x, y: 12, side: 'center' as const, size: TICK_SIZE })),
    ...lanes.map(({ name, x, y, side }) => ({ text: name, x, y, side, size: NAME_SIZE })),
    ...notes.map((note) => ({ ...note, size: NOTE_SIZE })),
    ...counts.flatMap(({ text, textAt }) => (textAt === null ? [] : [{ text, ...textAt, side: 'center' as const, size: COUNT_SIZE }])),
    ...labels,
  ];
}

/** What the letters cover, from above the tallest to the baseline and a little below. */
function boxOf({ text, x, y, side, size, weight = 400 }: Text): Box {
  const width = textWidth(text, size, weight);
  const left = { left: x - width, right: x, center: x - width / 2 }[side];
  return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.2 * size };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right - 0.05 && b.left < a.right - 0.05 && a.top < b.bottom - 0.05 && b.top < a.bottom - 0.05;
const holds = ({ left, right, top, bottom }: Box, x: number, y: number): boolean => x > left && x < right && y > top && y < bottom;

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

function expectInside(box: Box, { width, height }: TimelineLayout): void {
  expect(box.left).toBeGreaterThanOrEqual(-0.05);
  expect(box.right).toBeLessThanOrEqual(width + 0.05);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(height);
}

function expectLaws(layout: TimelineLayout): void {
  const { marks, labels, intervals } = layout;
  for (const mark of marks) {
    expectInside(mark.box, layout);
    expectInside(mark.hit, layout);
    expect((mark.hit.left + mark.hit.right) / 2).toBeCloseTo(mark.x, 1);
    expect((mark.hit.top + mark.hit.bottom) / 2).toBeCloseTo(mark.y, 1);
  }
  // Later is over: nothing that is drawn after a mark may take the pointer at its middle.
  expect(pairs(marks).filter(([under, over]) => holds(over.hit, under.x, under.y)).map(([under, over]) => [under.id, over.id])).toEqual([]);
  for (const { left, right, y, hit } of intervals) {
    expectInside(hit, layout);
    expect(marks.some((mark) => holds(mark.hit, (left + right) / 2, y))).toBe(false);
  }
  const boxes = textsOf(layout).map((text) => ({ text: text.text, ...boxOf(text) }));
  for (const box of boxes) expectInside(box, layout);
  expect(pairs(boxes).filter(([a, b]) => meet(a, b)).map(([a, b]) => [a.text, b.text])).toEqual([]);
  for (const label of labels) {
    if (label.isPassing) continue;
    expect(marks.filter(({ id, box }) => id !== label.id && meet(boxOf(label), box)).map(({ id }) => id)).toEqual([]);
  }
}

function windowOf(data: TimelineData, { from, span }: { readonly from: number; readonly span: number }): TimeWindow | null {
  const extent = timeExtent(data);
  const whole = extent.until - extent.from;
  return clampWindow({ from: extent.from + from * whole, until: extent.from + (from + span) * whole }, extent);
}

const REAL = LANGS.flatMap((lang) => ([2, 3] as const).flatMap((priority) => WIDTHS.map((width) => ({ lang, priority, width }))));

describe('layoutTimeline, of the first article', () => {
  it.each(REAL)('keeps its laws: $lang, priority $priority, $width px', ({ lang, priority, width }) => {
    const data = firstTimeline(lang, priority);
    const layout = layoutTimeline(data, { width }, { dir: dirOf(lang), locale: localeOf(lang) });
    expect(layout.marks).toHaveLength(priority === 2 ? 49 : 67);
    expect(layout.intervals.map(({ id }) => id)).toEqual(['past-65-years']);
    expectLaws(layout);
  });

  it.each(LANGS)('names in %s what the article says, whatever the width', (lang) => {
    for (const width of WIDTHS) {
      const { labels } = layoutTimeline(firstTimeline(lang), { width }, { dir: dirOf(lang), locale: localeOf(lang) });
      expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(['xi-assad-call', 'diplomatic-relations']));
    }
  });

  it.each(LANGS)('can name in %s every event that is pointed at, on a telephone too', (lang) => {
    const data = firstTimeline(lang, 3);
    const unnamed = data.events.filter(({ id }) => !layoutTimeline(data, { width: 343 }, { dir: dirOf(lang), locale: localeOf(lang), labelled: [id] }).labels.some((label) => label.id === id));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it('has lanes in the schema’s order, and only those with events', () => {
    expect(layoutTimeline(firstTimeline('en'), { width: 960 }, EN).lanes.map(({ name }) => name)).toEqual([
      'Relations', 'Visits', 'Calls', 'Agreements', 'Economy', 'Aid', 'UN votes', 'Multilateral', 'Context',
    ]);
    expect(layoutTimeline(timelineOf([{ edtf: '2020', category: 'aid' }, { edtf: '2021', category: 'visit' }]), { width: 960 }, EN).lanes.map(({ id }) => id)).toEqual(['visit', 'aid']);
  });

  it('says more the closer one looks', () => {
    const data = firstTimeline('en');
    const share = (shown: TimeWindow | null) => {
      const { labels, marks } = layoutTimeline(data, { width: 960 }, { ...EN, shown });
      return labels.length / marks.length;
    };
    const [far, near, nearer] = [null, { from: Date.UTC(2011, 0, 1), until: Date.UTC(2021, 0, 1) }, { from: Date.UTC(2012, 0, 1), until: Date.UTC(2012, 11, 31) }].map(share);
    expect(near).toBeGreaterThan(far ?? 1);
    expect(nearer).toBeGreaterThan(near ?? 1);
  });

  it('marks the aftermath, weaker sources and the open past as such', () => {
    const { marks } = layoutTimeline(firstTimeline('en'), { width: 960 }, EN);
    const of = (id: string) => marks.find((mark) => mark.id === id);
    expect(of('syria-joins-bri')).toMatchObject({ outline: 'ring', tone: 'ink', shape: 'dot' });
    expect(of('mao-quwatli-telegram')).toMatchObject({ outline: 'dashed' });
    expect(of('xi-assad-call')).toMatchObject({ outline: 'none', tone: 'accent', body: { height: 12 } });
    expect(of('trade-2009')).toMatchObject({ shape: 'band', tone: 'muted' });
    const latest = of('syria-recognises-prc');
    expect(latest?.tail?.to).toBeLessThan(latest?.body.x ?? 0);
  });

  it('says of silence where it is, and of the time after the article where it begins', () => {
    const layout = layoutTimeline(firstTimeline('en'), { width: 960 }, EN);
    expect(layout.notes.map(({ text }) => text)).toEqual(['time →', 'after the call →', 'no event recorded 1973–1994', '65 years · derived: 2021 − 65 = 1956']);
    expect(layout.silences).toHaveLength(1); // not 1962–1970 too: of 1969 something is recorded that isn't drawn
    const inGap = layoutTimeline(firstTimeline('en'), { width: 960 }, { ...EN, shown: { from: Date.UTC(1980, 0, 1), until: Date.UTC(1984, 0, 1) } });
    expect([inGap.marks.length, inGap.boundary, inGap.notes.map(({ text }) => text)]).toEqual([0, null, ['time →', 'no event recorded 1973–1994', '65 years · derived: 2021 − 65 = 1956']]);
  });
});

describe('layoutTimeline, of anything', () => {
  const anyLang = fc.constantFrom<Lang[]>('en', 'ar', 'zh');
  const anyWidth = fc.constantFrom(...WIDTHS);

  it('keeps its laws at every zoom', () => {
    fc.assert(
      fc.property(anyTimeline, anyShare, anyLang, anyWidth, (data, share, lang, width) => {
        expectLaws(layoutTimeline(withInterval(data, '1956/2021'), { width }, { dir: dirOf(lang), locale: localeOf(lang), shown: windowOf(data, share) }));
      }),
      SEEDED,
    );
  });

  it('draws a year as wide as a year at every zoom, and never as a day', () => {
    fc.assert(
      fc.property(anyTimeline, anyShare, anyWidth, (data, share, width) => {
        const layout = layoutTimeline(data, { width }, { ...EN, shown: windowOf(data, share) });
        for (const { date, id } of data.events) {
          const mark = layout.marks.find((other) => other.id === id);
          if (mark === undefined || date.precision !== 'year') continue;
          const [from, until] = [layout.scale.x(date.from), layout.scale.x(date.until)];
          const clip = (x: number) => Math.min(Math.max(x, layout.plot.left - 6), layout.plot.right + 6);
          expect(mark.shape).toBe('band');
          expect(mark.body.x).toBeCloseTo(clip(from), 1);
          expect(mark.body.width).toBeCloseTo(clip(until) - clip(from), 1);
        }
      }),
      SEEDED,
    );
  });

  it('keeps the order of time', () => {
    fc.assert(
      fc.property(anyTimeline, anyWidth, (data, width) => {
        const { marks } = layoutTimeline(data, { width }, EN);
        const days = data.events.filter(({ date }) => date.kind === 'point' && date.precision === 'day').flatMap(({ id }) => marks.filter((mark) => mark.id === id));
        for (const [i, { x }] of days.entries()) expect(x).toBeGreaterThanOrEqual(days[i - 1]?.x ?? 0);
      }),
      SEEDED,
    );
  });

  it('is the mirror image when time runs from right to left', () => {
    fc.assert(
      fc.property(anyTimeline, anyShare, anyLang, anyWidth, (data, share, lang, width) => {
        const options = { locale: localeOf(lang), shown: windowOf(data, share) };
        const ltr = layoutTimeline(data, { width }, { ...options, dir: 'ltr' });
        const rtl = layoutTimeline(data, { width }, { ...options, dir: 'rtl' });
        const byId = new Map(rtl.marks.map((mark) => [mark.id, mark]));
        expect(rtl.marks).toHaveLength(ltr.marks.length);
        for (const mark of ltr.marks) {
          expect(byId.get(mark.id)?.x).toBeCloseTo(width - mark.x, 1);
          expect(byId.get(mark.id)?.y).toBe(mark.y);
        }
      }),
      SEEDED,
    );
  });

  it('is the same from the same, and as high as the data alone say', () => {
    fc.assert(
      fc.property(anyTimeline, anyShare, anyLang, anyWidth, (data, share, lang, width) => {
        const options = { dir: dirOf(lang), locale: localeOf(lang), shown: windowOf(data, share) };
        const { scale: _a, ...once } = layoutTimeline(data, { width }, options);
        const { scale: _b, ...again } = layoutTimeline(data, { width }, options);
        expect(again).toEqual(once);
        expect(once.height).toBe(timelineHeight(data, sizeOf(width)));
      }),
      SEEDED,
    );
  });

  it('gives a hovered mark its label inside the box, over plain ones if it must', () => {
    fc.assert(
      fc.property(anyTimeline, anyWidth, fc.nat(), (data, width, pick) => {
        const id = data.events[pick % data.events.length]?.id ?? '';
        const layout = layoutTimeline(data, { width }, { ...EN, labelled: [id] });
        expectLaws(layout);
        expect(layout.labels.filter((label) => label.id === id)).toHaveLength(1);
      }),
      SEEDED,
    );
  });

  it('answers nothing, one, equal and very many', () => {
    const empty = layoutTimeline(timelineOf([]), { width: 960 }, EN);
    expect([empty.marks, empty.ticks, empty.lanes, empty.notes.map(({ text }) => text)]).toEqual([[], [], [], ['No dated event to draw']]);
    expectLaws(empty);
    const one = layoutTimeline(timelineOf([{ edtf: '2021-11-05' }]), { width: 960 }, EN);
    expect(one.marks[0]?.x).toBeCloseTo((one.plot.left + one.plot.right) / 2, 0);
    expectLaws(one);
    expectLaws(layoutTimeline(timelineOf(Array.from({ length: 9 }, () => ({ edtf: '2021-11-05' }))), { width: 343 }, EN));
    const many = layoutTimeline(timelineOf(Array.from({ length: 2000 }, (_, i) => ({ edtf: `${1950 + (i % 70)}-0${1 + (i % 9)}-01`, category: CATEGORIES[i % 9] ?? 'aid' }))), { width: 960 }, EN);
    expectLaws(many);
    expect([many.marks.length + many.counts.length <= 200, many.labels.length <= 150]).toEqual([true, true]);
  });

  it('walks in time order', () => {
    expect(idsInTime(layoutTimeline(withInterval(timelineOf([{ edtf: '1999' }, { edtf: '1950' }]), '1956/2021'), { width: 960 }, EN))).toEqual(['e2', 'd1', 'e1']);
  });
});

describe('a silence', () => {
  it('is a line that crosses no words, those of what came after among them', () => {
    const quiet: TimelineData = { ...timelineOf([{ edtf: '1990-01-01' }, { edtf: '2021-11-05', class: 'stated', category: 'call' }, { edtf: '2045-01-01' }]), boundary: { at: Date.UTC(2021, 10, 6), after: 'call' } };
    for (const lang of LANGS)
      for (const data of [quiet, firstTimeline(lang)])
        for (const width of [960, 560, 343]) {
          const { silences, notes } = layoutTimeline(data, { width }, { dir: dirOf(lang), locale: localeOf(lang), size: 'wide' });
          for (const { y, pieces } of silences)
            for (const [left, right] of pieces) {
              expect(right).toBeGreaterThan(left);
              for (const { text, box } of notes) expect(meet(box, { left, right, top: y - 0.5, bottom: y + 0.5 }), `${lang} ${width}: ${text}`).toBe(false);
            }
        }
  });
});
