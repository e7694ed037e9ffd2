import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { liveFontFor } from './typesetter';

const NASKH = 'node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
const ARABIC = /[\p{Script=Arabic}\p{Script_Extensions=Arabic}]/u;

/** `@font-face` rules for a whole page: what is drawn in both weights, and an Arabic article in the face that articles are set in. */
export async function offlineFonts({ drawn, article }: { readonly drawn: string; readonly article: string }): Promise<string> {
  const text = [...new Set(drawn)].join('');
  const own = await liveFontFor([{ text, weight: 400 }, { text, weight: 600 }]);
  const letters = [...new Set(article)].filter((letter) => ARABIC.test(letter)).join('');
  return letters === '' ? own : `${own}\n${await naskhFace(letters)}`;
}

async function naskhFace(letters: string): Promise<string> {
  const font = await subsetFont(await readFile(path.join(process.cwd(), NASKH)), letters, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 600 } } });
  const range = Array.from(letters, (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`).join(',');
  return `@font-face{font-family:"Noto Naskh Arabic";font-weight:400 600;src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')});unicode-range:${range}}`;
}
