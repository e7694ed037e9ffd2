import { expect, it } from 'vitest';
import first from '../../data/dossiers/xi-assad-2021-11-05.json' with { type: 'json' };
import { afterChange, REJECTED } from './after-change';
import { mergePatch } from './merge-patch';
import { parseDossier } from './parse';

const without = (...ids: readonly string[]) => afterChange(first, mergePatch(first, { statements: Object.fromEntries(ids.map((id) => [id, null])) }));

it('leaves a dossier, whichever statement is taken out', () => {
  for (const { id } of first.statements) {
    const parsed = parseDossier(without(id));
    expect(parsed.ok ? [] : parsed.problems, id).toEqual([]);
    if (parsed.ok) expect(parsed.value.statements).toHaveLength(first.statements.length - 1);
  }
});

it('lets the first repetition stand for what it repeated', () => {
  const base = { statements: [{ id: 'a', repeats: null }, { id: 'b', repeats: 'a' }, { id: 'c', repeats: 'a' }, { id: 'd', repeats: null }] };
  expect(afterChange(base, mergePatch(base, { statements: { a: null } }))).toEqual({ statements: [{ id: 'b', repeats: null }, { id: 'c', repeats: 'b' }, { id: 'd', repeats: null }] });
});

it('says of a sentence that nothing is left of what was read from it', () => {
  const base = { statements: [{ id: 'a', repeats: null }], coverage: [{ used: ['a'], reason: null }] };
  expect(afterChange(base, { ...base, statements: [] })).toMatchObject({ coverage: [{ used: [], reason: REJECTED }] });
});

it('says of a sentence what has newly been read from it', () => {
  const added = { id: 'b', repeats: null, evidence: [{ start: 12, end: 15 }] };
  const base = { statements: [{ id: 'a', repeats: null }], coverage: [{ span: { start: 0, end: 10 }, used: ['a'], reason: null }, { span: { start: 10, end: 20 }, used: [], reason: 'no-position' }] };
  expect(afterChange(base, mergePatch(base, { statements: { b: added } }))).toMatchObject({ coverage: [{ used: ['a'] }, { used: ['b'], reason: null }] });
});

it('touches nothing where nothing was taken out, and no dossier at all', () => {
  expect(afterChange(first, first)).toBe(first);
  for (const odd of [null, 3, [], { statements: 5, coverage: 'x' }]) expect(afterChange(first, odd)).toEqual(odd);
});
