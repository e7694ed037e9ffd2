import { mergePatch } from '../dossier/merge-patch';
import { changedPaths } from '../dossier/patch-between';
import type { Patch } from './edits';

/** What becomes of an edit that somebody was faster than. */
export type Merge =
  | { readonly kind: 'merged'; readonly theirs: readonly string[] }
  | { readonly kind: 'conflict'; readonly fields: readonly { readonly path: string; readonly mine: unknown; readonly theirs: unknown }[] };

/**
 * Whether an edit made on `base` can be made on `now` as well: it can where nobody changed the same field, or a thing that
 * contains it or lies in it. Coverage follows from what is read, and is no field of anyone's.
 */
export function mergeWith(base: unknown, now: unknown, patch: Patch): Merge {
  const mine = changedPaths(base, mergePatch(base, patch)).filter(isField);
  const theirs = changedPaths(base, now).filter(isField);
  const disputed = mine.filter((path) => theirs.some((other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`)));
  if (disputed.length === 0) return { kind: 'merged', theirs };
  const wanted = mergePatch(base, patch);
  return { kind: 'conflict', fields: disputed.map((path) => ({ path, mine: valueAt(wanted, path), theirs: valueAt(now, path) })) };
}

function isField(path: string): boolean {
  return path !== 'coverage' && !path.startsWith('coverage.') && !path.endsWith('.provenance') && !path.includes('.provenance.');
}

/** A value by the path that names its things by their ids. */
export function valueAt(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return value.find((item: unknown) => typeof item === 'object' && item !== null && Reflect.get(item, 'id') === name);
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }, document);
}
