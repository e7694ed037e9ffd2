import { foldUnit } from './fold-table';

const known = new Map<string, string>(); // a search meets few letters, so it never builds the reader's whole table

function foldKnown(unit: string): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const result = foldUnit(unit);
  known.set(unit, result);
  return result;
}

/** Text as a search compares it, letter by letter as the reader does: one case, one alef, no harakat, Latin digits. Offsets don't survive. */
export function foldForSearch(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) folded += foldKnown(text[i] ?? '');
  return folded.replace(/\s+/g, ' ').trim();
}
