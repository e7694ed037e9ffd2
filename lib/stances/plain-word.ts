/** Words as a lexicon lists them: without harakat, quotation marks and colons. */
export function plainWord(quote: string): string {
  return quote.normalize('NFC').replace(/[\u064B-\u065F\u0670\u0640"“”«»:：]/gu, '').replace(/\s+/gu, ' ').trim();
}
