const WHOLE = 12; // words; a longer sentence is found by its ends
const END = 4; // words of each end

/** The address of a page at the words that it quotes (a text fragment, which browsers scroll to); null where nothing safe leads there. */
export function sentenceAddress(page: string | null, quote: string): string | null {
  if (page === null || !/^https?:\/\//.test(page) || !URL.canParse(page)) return null;
  const words = quote.trim().split(/\s+/);
  if (words[0] === '') return page;
  const ends = words.length <= WHOLE ? [words.join(' ')] : [words.slice(0, END).join(' '), words.slice(-END).join(' ')];
  // A hyphen or a comma has a meaning of its own in a fragment.
  const written = ends.map((end) => encodeURIComponent(end.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D'));
  return `${page.replace(/#.*$/s, '')}#:~:text=${written.join(',')}`;
}
