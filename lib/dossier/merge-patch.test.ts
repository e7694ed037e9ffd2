import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweep } from '../sweep.fixture';
import { mergePatch } from './merge-patch';
import { changedPaths, patchBetween } from './patch-between';

describe('a merge patch', () => {
  // RFC 7396, appendix A
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [['a', 'b'], ['c', 'd'], ['c', 'd']],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('of %j by %j is %j', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  it('changes, removes and adds things of a list by their ids', () => {
    const list = { things: [{ id: 'a', n: 1 }, { id: 'b', n: 2, deep: { x: 1, y: 2 } }] };
    expect(mergePatch(list, { things: { a: null, b: { deep: { x: 5 } }, c: { n: 3 } } })).toEqual({ things: [{ id: 'b', n: 2, deep: { x: 5, y: 2 } }, { id: 'c', n: 3 }] });
    expect(mergePatch({ things: [] }, { things: { a: { n: 1 } } })).toEqual({ things: [{ id: 'a', n: 1 }] });
    expect(mergePatch(list, { things: { gone: null } })).toEqual(list);
  });

  it('takes no name for more than a name', () => {
    const merged = mergePatch({}, JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

const thing = fc.record({ n: fc.nat(3), names: fc.record({ en: fc.string({ maxLength: 3 }), ar: fc.constantFrom('موقف', 'رأي') }), tags: fc.array(fc.nat(2), { maxLength: 2 }) });
const document = fc.record({
  title: fc.string({ maxLength: 3 }),
  things: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }).chain((ids) => fc.tuple(...ids.map((id) => thing.map((one) => ({ id, ...one }))))),
});
const inIdOrder = <T extends { readonly things: readonly { readonly id: string }[] }>(one: T) => ({ ...one, things: one.things.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });

describe('what differs', () => {
  it('makes one document of the other, and names nothing else', () => {
    fc.assert(fc.property(document, document, (before, after) => {
      const merged = mergePatch(before, patchBetween(before, after));
      expect(inIdOrder(merged as typeof after)).toEqual(inIdOrder(after));
      expect(changedPaths(before, merged).length === 0).toBe(changedPaths(before, after).length === 0);
    }), { seed: 7, numRuns: sweep(3000) });
  });

  it('is nothing between a document and itself', () => {
    fc.assert(fc.property(document, (one) => {
      expect(changedPaths(one, structuredClone(one))).toEqual([]);
      expect(JSON.stringify(mergePatch(one, patchBetween(one, structuredClone(one))))).toBe(JSON.stringify(one));
    }), { seed: 7, numRuns: sweep(1000) });
  });

  it('is told field by field', () => {
    const before = { title: 'a', things: [{ id: 'x', n: 1, names: { en: 'e', ar: 'ع' } }, { id: 'y', n: 1 }] };
    const after = { title: 'b', things: [{ id: 'x', n: 1, names: { en: 'f', ar: 'ع' } }, { id: 'z', n: 1 }] };
    expect(changedPaths(before, after)).toEqual(['title', 'things.x.names.en', 'things.y', 'things.z']);
  });
});
