/**
 * Makes a thing once for an owner and a key, and keeps the latest of them as long as the owner lives: nothing outlasts the
 * request that it was made for. What is made must follow from owner and key alone.
 */
export function remembering<V>(most: number): (owner: object, key: string, make: () => V) => V {
  const kept = new WeakMap<object, Map<string, V>>();
  return (owner, key, make) => {
    const own = kept.get(owner) ?? new Map<string, V>();
    kept.set(owner, own);
    const before = own.get(key);
    if (before !== undefined) return before;
    const made = make();
    own.set(key, made);
    const [oldest] = own.keys();
    if (own.size > most && oldest !== undefined) own.delete(oldest);
    return made;
  };
}
