import { fold } from '../text/normalise';

const ARABIC: Readonly<Record<string, string>> = {
  'ا': 'a', 'ب': 'b', 'ت': 't', 'ث': 'th', 'ج': 'j', 'ح': 'h', 'خ': 'kh', 'د': 'd', 'ذ': 'dh', 'ر': 'r', 'ز': 'z', 'س': 's', 'ش': 'sh',
  'ص': 's', 'ض': 'd', 'ط': 't', 'ظ': 'z', 'ع': 'a', 'غ': 'gh', 'ف': 'f', 'ق': 'q', 'ك': 'k', 'ل': 'l', 'م': 'm', 'ن': 'n', 'ه': 'h',
  'و': 'w', 'ي': 'y', 'ء': '', 'ؤ': 'w', 'ئ': 'y', 'پ': 'p', 'چ': 'ch', 'ڤ': 'v', 'گ': 'g',
};

/** An id from a name in any script; Han characters give their code points, which is ugly and stays the same for ever. */
export function slugOf(name: string): string {
  let slug = '';
  for (const letter of fold(name)) {
    if (/[a-z0-9]/.test(letter)) slug += letter;
    else if (ARABIC[letter] !== undefined) slug += ARABIC[letter];
    else if (/\p{L}/u.test(letter)) slug += `-u${(letter.codePointAt(0) ?? 0).toString(16)}-`;
    else slug += '-';
  }
  const clean = slug.replace(/-+/g, '-').replace(/^-|-$/g, '');
  return clean === '' ? 'unnamed' : clean.slice(0, 80).replace(/-$/, '');
}

/** An Arabic name letter by letter in Latin script, each word with a capital; short vowels aren't written, so it is only an aid. */
export function latinOf(name: string): string {
  const words = fold(name).split(/\s+/).map((word) => [...word].map((letter) => ARABIC[letter] ?? letter).join(''));
  const latin = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ').trim();
  return /[a-z]/i.test(latin) ? latin : `Unnamed (${name})`;
}
