import type { Token } from '../text/tokens';

const LONGEST = 14; // tokens: عمان 22 تشرين الأول (بترا) -
const DASHES = new Set(['-', '--', '–', '—']);

/** Where a sentence begins behind its dateline: a place, perhaps a day, and a source in brackets with a dash. */
export function datelineEnd(tokens: readonly Token[], from: number, until: number): number {
  for (let i = from; i < Math.min(until - 1, from + LONGEST); i += 1) {
    if (tokens[i]?.norm !== ')' || !DASHES.has(tokens[i + 1]?.norm ?? '')) continue;
    let start = i + 1;
    while (DASHES.has(tokens[start]?.norm ?? '')) start += 1;
    return start;
  }
  return from;
}
