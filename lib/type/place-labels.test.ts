import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweep } from '../sweep.fixture';
import { boxesMeet, isWithin, labelBox, type Box } from './label-box';
import { lineMeets, linesCross, type Line } from './line';
import { placeLabels, type Obstacle, type Settled, type Spot, type Wish } from './place-labels';

const BOUNDS: Box = { left: 0, right: 400, top: 0, bottom: 300 };
const AIR = { x: 3, y: 1 };
const boxAt = (x: number, y: number, width = 40, height = 14): Box => ({ left: x, right: x + width, top: y, bottom: y + height });

const px = (max: number) => fc.double({ min: -20, max, noNaN: true });
const box = fc.tuple(px(420), px(320), fc.double({ min: 0, max: 120, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true })).map(([x, y, w, h]) => boxAt(x, y, w, h));
const leader: fc.Arbitrary<Line> = fc.array(fc.tuple(px(420), px(320)), { minLength: 2, maxLength: 3 });
const spot: fc.Arbitrary<Spot> = fc.record({ box, cost: fc.nat(9), leader }, { requiredKeys: ['box'] });
const wishes = fc.array(fc.array(spot, { maxLength: 6 }), { maxLength: 40 }).map((all): Wish<Spot>[] => all.map((spots, i) => ({ id: `w${i}`, spots })));
const obstacles = fc.array(fc.record({ box, owner: fc.nat(40).map((n) => `w${n}`), air: fc.constant({ x: 4, y: 0 }) }, { requiredKeys: ['box'] }), { maxLength: 30 });
const forced = fc.uniqueArray(fc.nat(40), { maxLength: 5 }).map((all) => new Set(all.map((n) => `w${n}`)));

function clash(a: Settled<Spot>, b: Settled<Spot>): boolean {
  const [one, other] = [a.spot, b.spot];
  return (
    boxesMeet(one.box, other.box, AIR) ||
    (one.leader !== undefined && lineMeets(one.leader, other.box)) ||
    (other.leader !== undefined && lineMeets(other.leader, one.box)) ||
    (one.leader !== undefined && other.leader !== undefined && linesCross(one.leader, other.leader))
  );
}

function covers({ id, spot: { box: own, leader: line } }: Settled<Spot>, { box: other, owner, air = { x: 0, y: 0 } }: Obstacle): boolean {
  return owner !== id && (boxesMeet(own, other, air) || (line !== undefined && lineMeets(line, other)));
}

describe('placeLabels', () => {
  it('keeps its laws whatever it is given', () => {
    fc.assert(
      fc.property(wishes, obstacles, forced, (all, blocking, wanted) => {
        const settled = placeLabels(all, { bounds: BOUNDS, obstacles: blocking, air: AIR, forced: wanted });
        settled.forEach((label, i) => {
          expect(isWithin(label.spot.box, BOUNDS)).toBe(true);
          expect(settled.slice(i + 1).filter((other) => clash(label, other))).toEqual([]);
          if (!label.isForced) expect(blocking.filter((other) => covers(label, other))).toEqual([]);
        });
        // Nothing that found no place could have had one.
        const placed = new Set(settled.map(({ id }) => id));
        for (const { id, spots } of all.filter((wish) => !placed.has(wish.id) && !wanted.has(wish.id)))
          for (const candidate of spots) {
            const label = { id, spot: candidate, cost: 0, isForced: false };
            const isOut = !isWithin(candidate.box, BOUNDS) || (candidate.leader ?? []).some(([x, y]) => x < 0 || x > 400 || y < 0 || y > 300);
            expect(isOut || settled.some((other) => clash(label, other)) || blocking.some((other) => covers(label, other))).toBe(true);
          }
        expect(placeLabels(all, { bounds: BOUNDS, obstacles: blocking, air: AIR, forced: wanted })).toEqual(settled);
      }),
      { seed: 7, numRuns: sweep(3000) },
    );
  });

  it('gives the first wish the place that two want', () => {
    const spots = [{ box: boxAt(10, 10) }];
    expect(placeLabels([{ id: 'a', spots }, { id: 'b', spots }], { bounds: BOUNDS }).map(({ id }) => id)).toEqual(['a']);
  });
  it('takes the cheaper of two free spots, its burden counted', () => {
    const spots = [{ box: boxAt(10, 10), cost: 0 }, { box: boxAt(100, 10), cost: 2 }];
    const burden = ({ box: { left } }: Spot): number => (left === 10 ? 5 : 0);
    expect(placeLabels([{ id: 'a', spots, burden }], { bounds: BOUNDS })[0]).toMatchObject({ spot: spots[1], cost: 2 });
  });
  it('never takes a spot of infinite burden', () =>
    expect(placeLabels([{ id: 'a', spots: [{ box: boxAt(10, 10) }], burden: () => Infinity }], { bounds: BOUNDS })).toEqual([]));
  it('lets a label lie on its own mark alone', () => {
    const mark = { box: boxAt(0, 0, 100, 30), owner: 'a' };
    const spots = [{ box: boxAt(10, 10) }];
    expect(placeLabels([{ id: 'b', spots }, { id: 'a', spots }], { bounds: BOUNDS, obstacles: [mark] }).map(({ id }) => id)).toEqual(['a']);
  });
  it('lets a forced label cover what costs least, and others make way for it', () => {
    const spots = [{ box: boxAt(10, 10) }, { box: boxAt(100, 10) }];
    const words = { box: boxAt(0, 0, 60, 30), worth: 100 };
    const dot = { box: boxAt(100, 10, 5, 5) };
    const settled = placeLabels([{ id: 'b', spots: [{ box: boxAt(120, 10) }] }, { id: 'a', spots }], { bounds: BOUNDS, obstacles: [words, dot], forced: new Set(['a']) });
    expect(settled).toEqual([{ id: 'a', spot: spots[1], cost: 1, isForced: true }]);
  });
  it('stops at the most, those forced not counted', () => {
    const all = [0, 1, 2, 3].map((n) => ({ id: `w${n}`, spots: [{ box: boxAt(n * 60, 10) }] }));
    expect(placeLabels(all, { bounds: BOUNDS, most: 2, forced: new Set(['w3']) }).map(({ id }) => id)).toEqual(['w3', 'w0', 'w1']);
  });
  it('places nothing at what is no number', () => expect(placeLabels([{ id: 'a', spots: [{ box: boxAt(NaN, 3) }] }], { bounds: BOUNDS })).toEqual([]));
  it('places nothing in no room', () => expect(placeLabels([{ id: 'a', spots: [{ box: boxAt(0, 0) }] }], { bounds: boxAt(0, 0, 0, 0) })).toEqual([]));

  it('takes time in proportion to its labels', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({ x: (n * 7919) % 390, y: (n * 104_729) % 290 }));
    const all = many.map(({ x, y }, n): Wish<Spot> => ({ id: `w${n}`, spots: [boxAt(x + 6, y - 7), boxAt(x - 46, y - 7), boxAt(x - 20, y + 6), boxAt(x - 20, y - 20)].map((where) => ({ box: where })) }));
    const dots = many.map(({ x, y }, n): Obstacle => ({ box: boxAt(x - 2, y - 2, 4, 4), owner: `w${n}` }));
    const before = performance.now();
    placeLabels(all, { bounds: BOUNDS, obstacles: dots, air: AIR });
    expect(performance.now() - before).toBeLessThan(2000); // asked one by one it takes a hundred times as long
  });
});

describe('labelBox', () => {
  const at = { text: '中国', x: 100, y: 50, size: 10 } as const;
  it('stands on the side of x that it is given', () =>
    expect((['left', 'right', 'center'] as const).map((side) => labelBox({ ...at, side })).map(({ left, right }) => [left, right])).toEqual([[80, 100], [100, 120], [90, 110]]));
  it('reaches over and under the baseline', () => expect(labelBox({ ...at, side: 'right' })).toMatchObject({ top: 40, bottom: 52.2 }));
  it('leaves more room under Arabic', () => expect(labelBox({ ...at, text: 'شي', side: 'right' }).bottom).toBeCloseTo(55.3));
  it('has no width without text', () => expect(labelBox({ ...at, text: '', side: 'center' })).toMatchObject({ left: 100, right: 100 }));
});

describe('lines', () => {
  const square = boxAt(10, 10, 10, 10);
  it.each<[string, Line, boolean]>([
    ['through the middle', [[0, 15], [30, 15]], true],
    ['inside', [[12, 12], [14, 14]], true],
    ['past a corner', [[0, 15], [15, 32]], false],
    ['along an edge', [[0, 10], [30, 10]], false],
    ['around by an elbow', [[0, 0], [30, 0], [30, 30]], false],
    ['in by an elbow', [[0, 0], [15, 0], [15, 30]], true],
    ['a point', [[15, 15]], false],
  ])('meet a box: %s', (_, line, meets) => expect(lineMeets(line, square)).toBe(meets));
  it('cross', () => expect(linesCross([[0, 0], [10, 10]], [[0, 10], [10, 0]])).toBe(true));
  it('do not cross where they start together', () => expect(linesCross([[0, 0], [10, 10]], [[0, 0], [10, 0]])).toBe(false));
});
