/** Items in order, in as few pages as hold them, of nearly the same length; an item that fits no page has one to itself. */
export function inPages<T>(items: readonly T[], fits: (some: readonly T[]) => boolean): readonly (readonly T[])[] {
  const greedy = filled(items, fits, items.length);
  const even = filled(items, fits, Math.ceil(items.length / greedy.length));
  return even.length === greedy.length ? even : greedy;
}

function filled<T>(items: readonly T[], fits: (some: readonly T[]) => boolean, most: number): T[][] {
  const pages: T[][] = [];
  for (const item of items) {
    const last = pages.at(-1);
    if (last !== undefined && last.length < most && fits([...last, item])) last.push(item);
    else pages.push([item]);
  }
  return pages.length === 0 ? [[]] : pages;
}
