/** A list with an empty place for each token; filled by length, which is far quicker than item by item. */
export function perToken<T>(count: number): (T | undefined)[] {
  const list: (T | undefined)[] = [];
  list.length = count;
  return list.fill(undefined);
}
