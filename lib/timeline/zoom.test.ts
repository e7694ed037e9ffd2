import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MIN_SPAN, timeExtent, YEAR } from './domain';
import { timelineOf, withInterval } from './timeline.fixture';
import { clampWindow, dragBy, fitArticle, fitSpan, fitTo, moveEnd, panBy, zoomAbout, zoomByKey } from './zoom';

const EXTENT = { from: Date.UTC(1956, 0, 1), until: Date.UTC(2026, 0, 1) };
const TEN_YEARS = { from: Date.UTC(2010, 0, 1), until: Date.UTC(2020, 0, 1) };
const anyWindow = fc.tuple(fc.double({ min: -0.5, max: 1.5, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true })).map(([from, span]) => {
  const whole = EXTENT.until - EXTENT.from;
  return { from: EXTENT.from + from * whole, until: EXTENT.from + (from + span) * whole };
});

describe('clampWindow', () => {
  it('stays inside the whole, never under a fortnight, and knows the whole as no zoom', () => {
    fc.assert(
      fc.property(anyWindow, (shown) => {
        const kept = clampWindow(shown, EXTENT);
        if (kept === null) return;
        expect(kept.from).toBeGreaterThanOrEqual(EXTENT.from);
        expect(kept.until).toBeLessThanOrEqual(EXTENT.until);
        expect(kept.until - kept.from).toBeGreaterThanOrEqual(MIN_SPAN - 1);
        expect(clampWindow(kept, EXTENT)).toEqual(kept);
      }),
      { seed: 7 },
    );
    expect(clampWindow(EXTENT, EXTENT)).toBeNull();
  });
});

describe('zoomAbout', () => {
  it('keeps the instant under the pointer where it is', () => {
    const at = Date.UTC(2012, 0, 1);
    const next = zoomAbout(TEN_YEARS, EXTENT, 2, at) ?? EXTENT;
    expect(next.until - next.from).toBeCloseTo((TEN_YEARS.until - TEN_YEARS.from) / 2, -3);
    expect((at - next.from) / (next.until - next.from)).toBeCloseTo((at - TEN_YEARS.from) / (TEN_YEARS.until - TEN_YEARS.from), 5);
  });

  it('does so for any window, factor and instant, to the px, where no end of time is in the way', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: 1, max: 40, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (wanted, factor, share) => {
        const now = clampWindow(wanted, EXTENT) ?? EXTENT;
        const at = now.from + share * (now.until - now.from);
        const next = zoomAbout(now, EXTENT, factor, at) ?? EXTENT;
        const x = ({ from, until }: typeof now) => ((at - from) / (until - from)) * 1000;
        expect(Math.abs(x(next) - x(now))).toBeLessThan(0.01);
      }),
      { seed: 11 },
    );
  });

  it('begins from the whole and ends there', () => {
    expect(zoomAbout(null, EXTENT, 1 / 2)).toBeNull();
    expect(zoomAbout(zoomAbout(null, EXTENT, 2), EXTENT, 1 / 2.2)).toBeNull();
  });

  it('stops at a fortnight', () => {
    const next = zoomAbout(TEN_YEARS, EXTENT, 1e9) ?? EXTENT;
    expect(next.until - next.from).toBe(MIN_SPAN);
  });
});

describe('panBy and dragBy', () => {
  it('move without changing the span, up to the end', () => {
    expect(panBy(TEN_YEARS, EXTENT, DAY)).toEqual({ from: TEN_YEARS.from + DAY, until: TEN_YEARS.until + DAY });
    expect(panBy(TEN_YEARS, EXTENT, 100 * YEAR)?.until).toBe(EXTENT.until);
    expect(panBy(null, EXTENT, DAY)).toBeNull();
  });

  it('bring with a drag to the right what lies left: earlier in English, later in Arabic', () => {
    const by = { pxPerMs: 1 / DAY };
    expect(dragBy(TEN_YEARS, EXTENT, 30, { ...by, dir: 'ltr' })?.from).toBe(TEN_YEARS.from - 30 * DAY);
    expect(dragBy(TEN_YEARS, EXTENT, 30, { ...by, dir: 'rtl' })?.from).toBe(TEN_YEARS.from + 30 * DAY);
  });
});

describe('moveEnd', () => {
  it('never crosses the other end', () => {
    expect(moveEnd(TEN_YEARS, EXTENT, 'from', Date.UTC(2015, 0, 1))).toEqual({ from: Date.UTC(2015, 0, 1), until: TEN_YEARS.until });
    expect(moveEnd(TEN_YEARS, EXTENT, 'from', Date.UTC(2024, 0, 1))).toEqual({ from: TEN_YEARS.until - MIN_SPAN, until: TEN_YEARS.until });
    expect(moveEnd(TEN_YEARS, EXTENT, 'until', 0)).toEqual({ from: TEN_YEARS.from, until: TEN_YEARS.from + MIN_SPAN });
  });
});

describe('fitTo', () => {
  const data = withInterval(timelineOf([{ edtf: '1956' }, { edtf: '2011-03' }, { edtf: '2012-02-04' }, { edtf: '2021' }]), '1956/2021');
  it('shows these data and little else', () => {
    const fit = fitTo(new Set(['e2', 'e3']), data, timeExtent(data)) ?? EXTENT;
    expect(fit.from).toBeLessThan(Date.UTC(2011, 2, 1));
    expect(fit.until).toBeGreaterThan(Date.UTC(2012, 1, 5));
    expect(fit.until - fit.from).toBeLessThan(1.5 * YEAR);
  });
  it('shows all for none, and for what lasts the whole time', () => {
    expect(fitTo(new Set(), data, timeExtent(data))).toBeNull();
    expect(fitTo(new Set(['d1']), data, timeExtent(data))).toBeNull();
  });
});

describe('fitArticle', () => {
  it('shows what the article dates, and not what came after', () => {
    const data = timelineOf([{ edtf: '1949' }, { edtf: '1956-08-01', class: 'stated' }, { edtf: '2021-11-05', class: 'stated' }, { edtf: '2024-12-08', scope: 'aftermath' }]);
    const fit = fitArticle(data, timeExtent(data)) ?? EXTENT;
    expect(fit.from).toBeGreaterThan(Date.UTC(1955, 0, 1));
    expect(fit.from).toBeLessThan(Date.UTC(1956, 7, 1));
    expect(fit.until).toBeLessThan(Date.UTC(2023, 0, 1));
    expect(fitArticle(timelineOf([{ edtf: '1949' }]), EXTENT)).toBeNull();
  });
});

describe('fitSpan', () => {
  it('shows a day no closer than a fortnight', () => {
    const fit = fitSpan({ from: Date.UTC(2012, 6, 19), until: Date.UTC(2012, 6, 20) }, EXTENT) ?? EXTENT;
    expect(fit.until - fit.from).toBe(MIN_SPAN + DAY);
  });
});

describe('zoomByKey', () => {
  const press = (key: string, dir: 'ltr' | 'rtl' = 'ltr', isShift = false) => zoomByKey({ key, isShift }, { shown: TEN_YEARS, extent: EXTENT, dir });
  it('follows the eye: shift and right shows what lies right', () => {
    expect(press('ArrowRight', 'ltr', true)?.from).toBeGreaterThan(TEN_YEARS.from);
    expect(press('ArrowRight', 'rtl', true)?.from).toBeLessThan(TEN_YEARS.from);
    expect(press('ArrowLeft', 'rtl', true)?.from).toBeGreaterThan(TEN_YEARS.from);
  });
  it('leaves other keys alone', () => {
    expect(['ArrowRight', 'a', 'Enter', 'Escape'].map((key) => press(key))).toEqual([undefined, undefined, undefined, undefined]);
  });
  it('shows all with 0', () => expect(press('0')).toBeNull());
});
