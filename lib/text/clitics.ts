/** One way to read an Arabic word: what is written onto its front, and the rest. */
export type Reading = {
  readonly rest: string;
  readonly conjunction: boolean;
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  readonly future: boolean;
  /** Whether the article was taken off too. */
  readonly article: boolean;
};

const SHORTEST = 2; // letters that must be left: وحث is و + حث if the lexicon has حث, but no word has one letter

/**
 * The readings of one normalised word, the whole word first, then with less and less of its front. Which of them is right, a lexicon
 * says: the caller takes the first one that it knows, so a whole word that is an entry is never peeled.
 */
export function readingsOf(word: string): readonly Reading[] {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const readings = peel(word);
  if (cache.size > CACHE_WORDS) cache.clear();
  cache.set(word.length < WINDOWED ? word : [...word].join(''), readings);
  return readings;
}

const CACHE_WORDS = 20_000;
const WINDOWED = 13; // units; a longer word is a window onto its whole text, which the cache must not keep alive
const cache = new Map<string, readonly Reading[]>();

function peel(word: string): readonly Reading[] {
  const readings: Reading[] = [];
  addReadings(readings, word, false);
  const first = word[0];
  if ((first === 'و' || first === 'ف') && word.length > SHORTEST) addReadings(readings, word.slice(1), true);
  return readings;
}

function addReadings(readings: Reading[], word: string, conjunction: boolean): void {
  const plain = { conjunction, preposition: '', future: false, article: false } as const;
  readings.push({ ...plain, rest: word });
  addWithoutArticle(readings, { ...plain, rest: word });
  if (word.length <= SHORTEST + 1) return;
  const first = word[0];
  if (first === 'ل' && word[1] === 'ل') {
    const named: Reading = { ...plain, preposition: 'ل', rest: `ال${word.slice(2)}` };
    readings.push(named);
    addWithoutArticle(readings, named);
  }
  if (first === 'ب' || first === 'ل' || first === 'ك') {
    const rest: Reading = { ...plain, preposition: first, rest: word.slice(1) };
    readings.push(rest);
    addWithoutArticle(readings, rest);
  }
  if (first === 'س') readings.push({ ...plain, future: true, rest: word.slice(1) });
}

function addWithoutArticle(readings: Reading[], reading: Reading): void {
  if (reading.rest.startsWith('ال') && reading.rest.length > SHORTEST + 2) {
    readings.push({ ...reading, article: true, rest: reading.rest.slice(2) });
  }
}
