/** Marks that Arabic readers leave out or vary: harakat, superscript alef, tatweel. */
const DROPPED = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g;
const ALEF = /[أإآٱ]/g;

/** Text as a search compares it: one case, one alef, no harakat, Latin digits. Offsets don't survive; for a span use a map. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(ALEF, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0660 + 0x30))
    .replace(/\s+/g, ' ')
    .trim();
}
