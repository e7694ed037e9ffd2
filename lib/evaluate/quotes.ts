export type Stretch = readonly [start: number, end: number];

/** A text or a quote with every kind of white space as one space; as long as it was. */
export function flat(text: string): string {
  return text.replace(/[\u00a0\n\t\r]/g, ' ');
}

/** Every place where a quote stands in a flat text. */
export function placesOf(text: string, quote: string): readonly Stretch[] {
  const wanted = flat(quote);
  const found: Stretch[] = [];
  if (wanted === '') return found;
  for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) found.push([i, i + wanted.length]);
  return found;
}

/** How much of the shorter of two stretches lies in the other, at their best places: 0 to 1. */
export function overlap(a: readonly Stretch[], b: readonly Stretch[]): number {
  let most = 0;
  for (const [aStart, aEnd] of a) {
    for (const [bStart, bEnd] of b) {
      const shared = Math.min(aEnd, bEnd) - Math.max(aStart, bStart);
      if (shared > 0) most = Math.max(most, shared / Math.min(aEnd - aStart, bEnd - bStart));
    }
  }
  return most;
}

/** A name as names are compared: case, harakat, alefs, ta marbuta, hashtags and marks set aside. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\u064B-\u065F\u0670\u0640]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه').replace(/#/g, '').replace(/[_\u00a0\s]+/g, ' ').replace(/[.,،]/g, '').trim();
}
