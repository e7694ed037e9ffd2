import { describe, expect, it } from 'vitest';
import { layoutTimeline, type TimelineLayout } from './layout';
import { createMover } from './motion';
import { firstTimeline, localeOf } from './timeline.fixture';
import { timeExtent } from './domain';
import { dragBy } from './zoom';

const data = firstTimeline('en');
// A year-wide band stands across the edge: it grows as it comes in.
const START = { from: Date.UTC(2009, 6, 1), until: Date.UTC(2020, 0, 1) };
const LOCALE = localeOf('en');
const at = (dx: number): TimelineLayout => {
  const still = layoutTimeline(data, { width: 960 }, { dir: 'ltr', locale: LOCALE, shown: START });
  const shown = dragBy(START, timeExtent(data), dx, { pxPerMs: still.scale.pxPerMs, dir: 'ltr' });
  return layoutTimeline(data, { width: 960 }, { dir: 'ltr', locale: LOCALE, shown, isMoving: true });
};

describe('createMover', () => {
  it('moves as one what stays in sight, and draws only what comes', () => {
    const move = createMover();
    const first = move(at(0), true);
    const second = move(at(31), true);
    expect(second.shift).toBeCloseTo(31, 1);
    const kept = second.marks.filter((mark) => first.marks.includes(mark));
    expect(kept.length).toBeGreaterThan(second.marks.length * 0.7);
    for (const dx of [31, -40, 260, 400]) {
      const [moved, real] = [move(at(dx), true), at(dx)];
      expect(moved.marks.map(({ id }) => id)).toEqual(real.marks.map(({ id }) => id));
      for (const [i, { drawn }] of moved.marks.entries()) {
        expect(drawn.x + moved.shift).toBeCloseTo(real.marks[i]?.drawn.x ?? 0, 1);
        expect(drawn.body.width).toBeCloseTo(real.marks[i]?.drawn.body.width ?? 0, 1);
      }
    }
    for (const tick of second.ticks) expect(tick.x + second.shift).toBeCloseTo(at(31).ticks.find((other) => other.at === tick.at)?.x ?? 0, 1);
  });

  it('leaves what a pointer can hit as it was until the gesture ends', () => {
    const move = createMover();
    const before = new Map(move(layoutTimeline(data, { width: 960 }, { dir: 'ltr', locale: LOCALE, shown: START }), false).marks.map(({ id, drawn }) => [id, drawn.hit]));
    const marks = move(layoutTimeline(data, { width: 960 }, { dir: 'ltr', locale: LOCALE, shown: { from: START.from, until: Date.UTC(2016, 0, 1) }, isMoving: true }), true).marks.filter(({ id }) => before.has(id));
    expect(marks.length).toBeGreaterThan(5);
    for (const { id, drawn } of marks) expect(drawn.hit).toBe(before.get(id));
  });

  it('begins anew with another zoom, and stands still when the gesture ends', () => {
    const move = createMover();
    move(at(0), true);
    const zoomed = layoutTimeline(data, { width: 960 }, { dir: 'ltr', locale: LOCALE, shown: { from: START.from, until: Date.UTC(2010, 0, 1) }, isMoving: true });
    const drawn = move(zoomed, true);
    expect([drawn.shift, drawn.counts, drawn.labels]).toEqual([0, zoomed.counts, zoomed.labels]);
    for (const [i, mark] of drawn.marks.entries()) expect(mark.drawn.body).toBe(zoomed.marks[i]?.drawn.body);
    move(at(0), true);
    const still = at(12);
    expect(move(still, false)).toBe(still);
  });
});
