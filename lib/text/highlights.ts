/** A stretch of text that somebody wants to see: `[start, end)`, UTF-16. */
type Range = { readonly start: number; readonly end: number };

/** A piece of the text: plain words, or a highlight that holds further pieces. */
export type Piece<T extends Range> =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'highlight'; readonly range: T; readonly pieces: readonly Piece<T>[] };

/**
 * The text from `start` to `end` as nested highlights: the words of the pieces joined are the text again, character for
 * character. Where two ranges cross, the one that starts later is cut at the other's end and goes on after it, so that one
 * range may appear as several pieces. The longer of two ranges that start together lies outside.
 */
export function nestHighlights<T extends Range>(text: string, ranges: readonly T[], start = 0, end = text.length): readonly Piece<T>[] {
  const byStart = (a: Range, b: Range) => a.start - b.start || b.end - a.end;
  let waiting = ranges
    .map((range) => ({ range, start: Math.max(range.start, start), end: Math.min(range.end, end) }))
    .filter((part) => part.start < part.end)
    .toSorted(byStart);
  const pieces: Piece<T>[] = [];
  let at = start;
  for (let outer = waiting[0]; outer !== undefined; outer = waiting[0]) {
    const { range, start: from, end: until } = outer;
    const others = waiting.slice(1);
    if (from > at) pieces.push({ kind: 'text', text: text.slice(at, from) });
    const inside = others.filter((part) => part.start < until).map((part) => part.range);
    pieces.push({ kind: 'highlight', range, pieces: nestHighlights(text, inside, from, until) });
    waiting = others
      .filter((part) => part.end > until)
      .map((part) => ({ ...part, start: Math.max(part.start, until) }))
      .toSorted(byStart);
    at = until;
  }
  if (at < end) pieces.push({ kind: 'text', text: text.slice(at, end) });
  return pieces;
}

/** Paragraphs of a text as `[start, end)`, without the line breaks between them. */
export function paragraphsOf(text: string): readonly Range[] {
  const paragraphs: Range[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== '') paragraphs.push({ start: match.index, end: match.index + match[0].length });
  }
  return paragraphs;
}
