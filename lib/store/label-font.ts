import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

const FOLDER = 'node_modules/@fontsource/ibm-plex-sans-arabic/files';
const NAME = 'Mawqif Labels';
const ARABIC = /\p{Script_Extensions=Arabic}/u;
const HAN = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;

const FILES = { arabic: 'ibm-plex-sans-arabic-arabic-400-normal.woff2', latin: 'ibm-plex-sans-arabic-latin-400-normal.woff2' } as const;
const read = new Map<string, Promise<Buffer>>();

function fileOf(name: string): Promise<Buffer> {
  const known = read.get(name) ?? readFile(path.join(process.cwd(), FOLDER, name));
  read.set(name, known);
  return known;
}

/**
 * `@font-face` rules with the drawn characters alone, as data: one weight, for a file that must carry its own letters.
 * Chinese is left to the reader's fonts: a subset of it weighs more than the whole figure.
 */
export async function labelFont(text: string): Promise<{ readonly face: string; readonly family: string }> {
  const characters = [...new Set(text)].filter((character) => !HAN.test(character)).toSorted();
  const arabic = characters.filter((character) => ARABIC.test(character));
  const latin = characters.filter((character) => !ARABIC.test(character) && character > ' ');
  const faces = [
    ...(arabic.length === 0 ? [] : [await faceOf(FILES.arabic, arabic)]),
    ...(latin.length === 0 ? [] : [await faceOf(FILES.latin, [' ', ...latin])]),
  ];
  return { face: faces.join('\n'), family: `"${NAME}","IBM Plex Sans Arabic",system-ui,"PingFang SC","Microsoft YaHei",sans-serif` };
}

async function faceOf(file: string, characters: readonly string[]): Promise<string> {
  const font = await subsetFont(await fileOf(file), characters.join(''), { targetFormat: 'woff2' });
  const range = characters.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`).join(',');
  return `@font-face{font-family:"${NAME}";font-weight:400;src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2");unicode-range:${range}}`;
}
