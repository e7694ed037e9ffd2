type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function thingsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (!Array.isArray(value)) return null;
  const things = new Map<string, unknown>();
  for (const item of value) {
    if (!isObject(item) || typeof item['id'] !== 'string') return null;
    things.set(item['id'], item);
  }
  return things.size === value.length ? things : null;
}

/**
 * Where two documents differ, as paths of the finest field: `statements.st-04.polarity`, `article.title`; a thing that only one
 * of them has is named whole. Things are told by their ids, so that moving one in its list is no difference.
 */
export function changedPaths(before: unknown, after: unknown, path = ''): readonly string[] {
  if (Object.is(before, after)) return [];
  const [a, b] = [thingsOf(before), thingsOf(after)];
  if (a !== null && b !== null && a.size + b.size > 0) return namesOf(a.keys(), b.keys()).flatMap((id) => changedPaths(a.get(id), b.get(id), join(path, id)));
  if (isObject(before) && isObject(after)) return namesOf(Object.keys(before), Object.keys(after)).flatMap((name) => changedPaths(before[name], after[name], join(path, name)));
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
}

/** The patch (lib/dossier/merge-patch.ts) that makes `after` out of `before`, but for the order of lists. */
export function patchBetween(before: unknown, after: unknown): unknown {
  const [a, b] = [thingsOf(before), thingsOf(after)];
  if (a !== null && b !== null && a.size > 0) return differing(namesOf(a.keys(), b.keys()), (id) => a.get(id), (id) => b.get(id));
  if (isObject(before) && isObject(after)) return differing(namesOf(Object.keys(before), Object.keys(after)), (name) => before[name], (name) => after[name]);
  return after;
}

function differing(names: readonly string[], before: (name: string) => unknown, after: (name: string) => unknown): Json {
  return Object.fromEntries(names.filter((name) => JSON.stringify(before(name)) !== JSON.stringify(after(name))).map((name) => [name, after(name) === undefined ? null : patchBetween(before(name), after(name))]));
}

function namesOf(a: Iterable<string>, b: Iterable<string>): readonly string[] {
  return [...new Set([...a, ...b])];
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
