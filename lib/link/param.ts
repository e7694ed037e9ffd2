/** A parameter of a link: given, absent, or bad; a bad one falls back, and the page says so. */
export type Param<T> =
  | { readonly state: 'given'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'bad'; readonly raw: string; readonly allowed: readonly string[] };

/** The query of an address. A name that is given twice counts once, by its first value. */
export type Query = ReadonlyMap<string, string>;

/** From what Next hands to a page, or from `URLSearchParams`. */
export function queryOf(entries: Iterable<readonly [string, string | readonly string[] | undefined]>): Query {
  const query = new Map<string, string>();
  for (const [name, value] of entries) {
    const first = typeof value === 'string' ? value : value?.[0];
    if (first !== undefined && !query.has(name)) query.set(name, first);
  }
  return query;
}

const ABSENT = { state: 'absent' } as const;

/** Reads one value; `read` answers null for what it can't take. An empty value counts as absent, so that a cleared form does no harm. */
export function param<T>(query: Query, name: string, read: (raw: string) => T | null, allowed: readonly string[] = []): Param<T> {
  const raw = query.get(name);
  if (raw === undefined || raw === '') return ABSENT;
  const value = read(raw);
  return value === null ? { state: 'bad', raw, allowed } : { state: 'given', value };
}

/** Reads a comma-separated list; one bad item makes only itself bad: the others are kept. */
export function listParam<T>(query: Query, name: string, read: (raw: string) => T | null, allowed: readonly string[] = []): readonly Param<T>[] {
  const items = (query.get(name) ?? '').split(',').map((item) => item.trim()).filter((item) => item !== '');
  return [...new Set(items)].map((raw) => param(new Map([[name, raw]]), name, read, allowed));
}

export function oneOf<T extends string>(values: readonly T[]): (raw: string) => T | null {
  return (raw) => values.find((value) => value === raw) ?? null;
}
