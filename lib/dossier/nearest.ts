const FARTHEST = 2; // edits; with more, a suggestion is a guess
const LONGEST = 64; // characters; longer ids are not typing errors
const CANDIDATES = 1000;
const SUGGESTIONS = 200; // a reader profits from no more in one document, and the work stays bounded

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Edits between two words, or more than `FARTHEST`; only the diagonal band that can stay within it is computed. */
function distance(a: string, b: string): number {
  const skip = sharedPrefix(a, b);
  const [from, to] = [a.slice(skip), b.slice(skip)];
  let previous = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row: number[] = [];
    let least = i <= FARTHEST ? i : FARTHEST + 1;
    row[0] = least;
    const last = Math.min(to.length, i + FARTHEST);
    for (let j = 1; j <= last; j++) {
      const [left = FARTHEST + 1, above = FARTHEST + 1, diagonal = FARTHEST + 1] = [row[j - 1], previous[j], previous[j - 1]];
      const edits = from[i - 1] === to[j - 1] ? diagonal : 1 + Math.min(left, above, diagonal);
      row[j] = j < i - FARTHEST ? FARTHEST + 1 : edits;
      least = Math.min(least, row[j] ?? least);
    }
    if (least > FARTHEST) return least;
    previous = row;
  }
  return previous[to.length] ?? FARTHEST + 1;
}

export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  // Two edits turn any three letters into any others, so a short word must be nearer.
  let best = { word: '', edits: Math.min(FARTHEST, Math.floor(word.length / 3)) + 1 };
  let seen = 0;
  for (const candidate of candidates) {
    if (seen++ >= CANDIDATES) break;
    if (Math.abs(candidate.length - word.length) >= best.edits || candidate === word) continue;
    const edits = distance(word, candidate);
    if (edits < best.edits) best = { word: candidate, edits };
  }
  return best.word === '' ? null : best.word;
}

export type Suggest = (word: string, candidates: Iterable<string>) => string | null;

/** `nearest` for one document, silent after 200 words: hostile input must not buy quadratic work. */
export function createSuggest(): Suggest {
  let left = SUGGESTIONS;
  return (word, candidates) => (left-- > 0 ? nearest(word, candidates) : null);
}
