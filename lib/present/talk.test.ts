import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweep } from '../sweep.fixture';
import { hashOf, placeOf } from './place';
import { ask, hear, say, stamp, unstamped, type Stamped } from './sync';
import { elapsed, escaped, moved, QUIET, type Course, type Move, type Talk } from './talk';

const STEPS = [1, 3, 2, 1];
const course: Course = { steps: STEPS, sentenceAt: ({ scene, step }) => (scene === 1 && step === 2 ? 'st-04' : null), now: 1000 };
const all = STEPS.flatMap((count, scene) => Array.from({ length: count }, (_, step) => ({ scene, step })));
const walk = (talk: Talk, moves: readonly Move[]): Talk => moves.reduce((now, move) => moved(now, move, course), talk);
const placesOn = (type: 'next' | 'previous', from: Talk) => all.slice(1).reduce<Talk[]>((made) => [...made, moved(made.at(-1) ?? from, { type }, course)], [from]).map(({ scene, step }) => ({ scene, step }));

const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>({ type: 'next' }, { type: 'previous' }, { type: 'first' }, { type: 'last' }, { type: 'blank', with: 'black' }, { type: 'blank', with: 'white' }, { type: 'return' }, { type: 'timer' }, { type: 'sentence', id: 'st-01' }),
  fc.record({ type: fc.constant('go' as const), scene: fc.integer({ min: -3, max: 9 }) }),
);

describe('a talk', () => {
  it('passes every place forwards, and the same backwards', () => {
    expect(placesOn('next', QUIET)).toEqual(all);
    expect(placesOn('previous', walk(QUIET, [{ type: 'last' }]))).toEqual(all.toReversed());
  });

  it('stays within the deck whatever is asked', () => {
    fc.assert(fc.property(fc.array(moves, { maxLength: 60 }), (made) => {
      const { scene, step } = walk(QUIET, made);
      expect(all).toContainEqual({ scene, step });
    }), { seed: 6, numRuns: sweep(1000) });
  });

  it('comes back from a blank stage where it was, and toggles it with its own key', () => {
    const black = walk(QUIET, [{ type: 'go', scene: 2 }, { type: 'blank', with: 'black' }]);
    expect(moved(black, { type: 'next' }, course)).toMatchObject({ scene: 2, step: 0, blank: 'none' });
    expect(moved(black, { type: 'blank', with: 'black' }, course).blank).toBe('none');
    expect(moved(black, { type: 'blank', with: 'white' }, course).blank).toBe('white');
  });

  it('shows the sentence that a step asks for, closes one that was asked for by hand, and leaves what was explored', () => {
    expect(walk(QUIET, [{ type: 'go', scene: 1, step: 2 }]).sentence).toBe('st-04');
    const shown = walk(QUIET, [{ type: 'go', scene: 2 }, { type: 'explore', view: 'sel=cn' }, { type: 'sentence', id: 'st-09' }]);
    expect(moved(shown, { type: 'next' }, course)).toMatchObject({ scene: 2, step: 0, sentence: null, explored: 'sel=cn' });
    expect(walk(shown, [{ type: 'next' }, { type: 'next' }])).toMatchObject({ scene: 2, step: 1, explored: null });
  });

  it('lets go by Escape of one thing at a time: sentence, exploring, blank, light', () => {
    let talk: Talk | null = { ...QUIET, sentence: 'st-01', explored: 'sel=cn', blank: 'black', light: 'laser' };
    const seen: string[] = [];
    for (talk = escaped(talk); talk !== null; talk = escaped(talk)) seen.push([talk.sentence, talk.explored, talk.blank, talk.light].join(' '));
    expect(seen).toEqual([' sel=cn black laser', '  black laser', '  none laser', '  none none']);
  });

  it('counts time from the first step, and stops and starts', () => {
    const begun = moved(QUIET, { type: 'next' }, course);
    expect(elapsed(begun, 61_000)).toBe(60_000);
    const held = moved(begun, { type: 'timer' }, { ...course, now: 11_000 });
    expect([elapsed(held, 99_000), elapsed(moved(held, { type: 'timer' }, { ...course, now: 20_000 }), 21_000)]).toEqual([10_000, 11_000]);
  });
});

describe('the place in an address', () => {
  it('is the place that it was written from', () => {
    for (const place of all) expect(placeOf(hashOf(place), STEPS)).toEqual(place);
  });
  it.each([['', 0, 0], ['#', 0, 0], ['#/0/0', 0, 0], ['#/2', 1, 0], ['#/2/9', 1, 2], ['#/99/1', 3, 0], ['#main', 0, 0], ['#/-1/0', 0, 0]])('%s is the nearest there is', (hash, scene, step) => {
    expect(placeOf(hash, STEPS)).toEqual({ scene, step });
  });
});

describe('two windows', () => {
  const told = (own: Stamped, other: Stamped) => {
    const heard = hear(own, say('d', other), 'd');
    return heard.type === 'told' ? heard.state : own;
  };

  it('agree after any changes in either, once each has heard the other, in whatever order', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), moves), { maxLength: 40 }), (made) => {
      let [a, b] = [unstamped('a'), unstamped('b')];
      for (const [isFirst, move] of made) {
        if (isFirst) a = stamp(a, moved(a.talk, move, course), 'a');
        else b = stamp(b, moved(b.talk, move, course), 'b');
      }
      expect(told(a, b)).toEqual(told(b, a));
    }), { seed: 7, numRuns: sweep(1000) });
  });

  it('answers one that has come back, and passes by what is old, of another deck, or no message', () => {
    const own = stamp(stamp(unstamped('a'), QUIET, 'a'), QUIET, 'a');
    expect(hear(own, ask('d', 'b'), 'd')).toEqual({ type: 'asked' });
    for (const other of [say('d', stamp(unstamped('b'), QUIET, 'b')), say('other', { ...own, seq: 99 }), { ...say('d', { ...own, seq: 99 }), talk: { scene: -1 } }, null, 'x', { mawqif: 'talk' }]) expect(hear(own, other, 'd')).toEqual({ type: 'nothing' });
  });
});
