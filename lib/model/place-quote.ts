import type { Token } from '../text/tokens';
import type { TokenRange } from '../extract/statement';

const MOST_PLACES = 200; // of one quote that are compared

/** Where a quote stands, character for character: the place nearest to `near` where it stands more than once, null where it doesn't. */
export function placeQuote(text: string, quote: string, near: number): { readonly start: number; readonly end: number } | null {
  const wanted = quote.trim();
  if (wanted === '') return null;
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && starts.length < MOST_PLACES; at = text.indexOf(wanted, at + 1)) starts.push(at);
  const start = starts.reduce<number | null>((best, next) => (best === null || Math.abs(next - near) < Math.abs(best - near) ? next : best), null);
  return start === null ? null : { start, end: start + wanted.length };
}

/** The words that a stretch of text touches, without line breaks and marks at its ends; null where it has none, or spans lines. */
export function tokensOf(tokens: readonly Token[], { start, end }: { readonly start: number; readonly end: number }): TokenRange | null {
  const from = tokens.findIndex((token) => token.end > start && isWord(token));
  const until = tokens.findLastIndex((token) => token.start < end && isWord(token)) + 1;
  if (from < 0 || until <= from) return null;
  const range = { from, until };
  return tokens.slice(from, until).some(({ kind }) => kind === 'break') ? null : range;
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'han';
}

/** Where each paragraph starts, the empty lines left out, as the model counts them. */
export function paragraphStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') starts.push(at);
    at += line.length + 1;
  }
  return starts;
}
