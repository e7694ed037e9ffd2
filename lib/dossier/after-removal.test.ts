import { expect, it } from 'vitest';
import first from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import { afterRemoval, REJECTED } from './after-removal';
import { mergePatch } from './merge-patch';
import { parseDossier } from './parse';

const without = (...ids: readonly string[]) => afterRemoval(first, mergePatch(first, { statements: Object.fromEntries(ids.map((id) => [id, null])) }));

it('leaves a dossier, whichever statement is taken out', () => {
  for (const { id } of first.statements) {
    const parsed = parseDossier(without(id));
    expect(parsed.ok ? [] : parsed.problems, id).toEqual([]);
    if (parsed.ok) expect(parsed.value.statements).toHaveLength(first.statements.length - 1);
  }
});

it('lets the first repetition stand for what it repeated', () => {
  const base = { statements: [{ id: 'a', repeats: null }, { id: 'b', repeats: 'a' }, { id: 'c', repeats: 'a' }, { id: 'd', repeats: null }] };
  expect(afterRemoval(base, mergePatch(base, { statements: { a: null } }))).toEqual({ statements: [{ id: 'b', repeats: null }, { id: 'c', repeats: 'b' }, { id: 'd', repeats: null }] });
});

it('says of a sentence that nothing is left of what was read from it', () => {
  const base = { statements: [{ id: 'a', repeats: null }], coverage: [{ used: ['a'], reason: null }] };
  expect(afterRemoval(base, { ...base, statements: [] })).toMatchObject({ coverage: [{ used: [], reason: REJECTED }] });
});

it('touches nothing where nothing was taken out, and no dossier at all', () => {
  expect(afterRemoval(first, first)).toBe(first);
  for (const odd of [null, 3, [], { statements: 5, coverage: 'x' }]) expect(afterRemoval(first, odd)).toEqual(odd);
});
