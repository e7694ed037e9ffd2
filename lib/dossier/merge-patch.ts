type Json = Readonly<Record<string, unknown>>;
type WithId = Json & { readonly id: string };

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfThings(value: unknown): value is readonly WithId[] {
  return Array.isArray(value) && value.every((item) => isObject(item) && typeof item['id'] === 'string');
}

/**
 * JSON Merge Patch (RFC 7396), but that a list of things with ids is patched as an object keyed by id: `{"statements":
 * {"st-04": {"polarity": 2}, "st-09": null}}` changes one, removes the other and leaves the rest where it stands; an id that
 * is not there is added at the end. An array in a patch takes the whole place of what it patches, as the RFC says.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  if (isListOfThings(target)) return patchList(target, patch);
  const before = isObject(target) ? target : {};
  const kept = Object.entries(before).filter(([name]) => !Object.hasOwn(patch, name));
  const given = Object.entries(patch).flatMap(([name, value]) => (value === null ? [] : [[name, mergePatch(Object.hasOwn(before, name) ? before[name] : undefined, value)]]));
  // Own properties, whatever their names: `__proto__` in a patch is a name like another.
  const merged: Json = Object.fromEntries([...kept, ...given]);
  return inOrderOf(before, merged);
}

function patchList(list: readonly WithId[], patch: Json): readonly unknown[] {
  const there = new Set(list.map(({ id }) => id));
  const changed = list.flatMap((item) => {
    if (!Object.hasOwn(patch, item.id)) return [item];
    return patch[item.id] === null ? [] : [mergePatch(item, patch[item.id])];
  });
  const added = Object.entries(patch).flatMap(([id, value]) => (there.has(id) || value === null ? [] : [isObject(value) ? { id, ...Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)) } : value]));
  return [...changed, ...added];
}

/** Fields stay where they stood, so that a patch that changes nothing changes no byte. */
function inOrderOf(before: Json, after: Json): Json {
  const names = [...Object.keys(before).filter((name) => Object.hasOwn(after, name)), ...Object.keys(after).filter((name) => !Object.hasOwn(before, name))];
  return Object.fromEntries(names.map((name) => [name, after[name]]));
}
