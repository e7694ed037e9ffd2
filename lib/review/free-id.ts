/** The first of `stem`, `stem-2`, `stem-3` … that nothing has yet. */
export function freeId(items: readonly { readonly id: string }[], stem: string): string {
  const taken = new Set(items.map(({ id }) => id));
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.has(id)) return id;
  }
}
