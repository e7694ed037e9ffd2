const DIGITS = new Map([...'〇零一二三四五六七八九'].map((character, i) => [character, Math.max(0, i - 1)] as const));
DIGITS.set('两', 2);
DIGITS.set('○', 0); // a circle typed for 〇

/** A count in digits or in Chinese numerals up to 9999 ("65", "六十五", "两", "一百二十"); null for anything else. */
export function readChineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[〇○零一二三四五六七八九]{4}$/.test(text)) return Number([...text].map((digit) => DIGITS.get(digit)).join(''));
  let total = 0;
  let pending: number | null = null;
  for (const character of text) {
    const power = { 十: 10, 百: 100, 千: 1000 }[character];
    if (power === undefined) {
      const digit = DIGITS.get(character);
      if (digit === undefined) return null;
      pending = digit;
    } else {
      total += (pending ?? 1) * power;
      pending = null;
    }
  }
  return text === '' ? null : total + (pending ?? 0);
}

export const NUMERAL = '(?:\\d{1,4}|[一二两三四五六七八九十百〇零]{1,7})';
