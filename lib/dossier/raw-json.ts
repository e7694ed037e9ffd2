/** JSON that nobody has checked yet, read without trusting its shape: only own fields count, so `__proto__` is just a key. */
export type RawObject = { readonly [key: string]: unknown };
export type Path = readonly PropertyKey[];

export function isRawObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldOf(value: unknown, key: string): unknown {
  return isRawObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function textOf(value: unknown, key: string): string | null {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : null;
}

export type RawItem = { readonly at: string; readonly value: unknown };

/** The items of an array field with their places, `statements[3]`; none if the field is no array. */
export function itemsOf(value: unknown, key: string, parent = ''): readonly RawItem[] {
  const items = fieldOf(value, key);
  if (!Array.isArray(items)) return [];
  const list: readonly unknown[] = items;
  return list.map((item, index) => ({ at: `${joinAt(parent, key)}[${index}]`, value: item }));
}

export function joinAt(parent: string, key: string): string {
  return parent === '' ? key : `${parent}.${key}`;
}

export function valueAt(json: unknown, path: Path): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
