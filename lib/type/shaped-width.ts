import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { isHan, isTransparent } from './characters';
import type { Weight } from './text-width';

/** What HarfBuzz makes of a text in the bundled Plex, split by font as a browser splits it. Node only: reads the packages. */
export type Shaper = {
  /** Total advance in 1/1000 em; null when a character is in none of the fonts. */
  readonly width: (text: string) => number | null;
  /** Every character that the fonts draw. */
  readonly characters: ReadonlySet<number>;
};

type Subset = { readonly font: Font; readonly characters: ReadonlySet<number>; readonly unit: number };

const FILES = 'node_modules/@fontsource/ibm-plex-sans-arabic';
// A browser asks the last declared face first, and `latin` is declared last: a space in an Arabic line is Latin.
const SUBSETS = ['latin', 'latin-ext', 'arabic'] as const;

/** `read` gives a file of the project's folder: this folder of the library touches no disk. */
export async function openPlex(weight: Weight, read: (path: string) => Promise<Buffer>): Promise<Shaper> {
  const ranges: Record<string, string> = JSON.parse((await read(`${FILES}/unicode.json`)).toString('utf8'));
  const subsets: Subset[] = [];
  for (const name of SUBSETS) {
    const woff2 = await read(`${FILES}/files/ibm-plex-sans-arabic-${name}-${weight}-normal.woff2`);
    const face = new Face(new Blob(await subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' })));
    const declared = rangesOf(ranges[name] ?? '');
    const drawn = [...face.collectUnicodes()].filter((c) => declared.some(([from, to]) => from <= c && c <= to));
    subsets.push({ font: new Font(face), characters: new Set(drawn), unit: 1000 / face.upem });
  }
  return { width: (text) => shapedWidth(text, subsets), characters: new Set(subsets.flatMap((s) => [...s.characters])) };
}

function rangesOf(list: string): (readonly [number, number])[] {
  return list.split(',').map((range) => {
    const [from = '', to = from] = range.replace(/^u\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

function shapedWidth(text: string, subsets: readonly Subset[]): number | null {
  let total = 0;
  let run = '';
  let font: Subset | undefined;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const next = isIgnorable(code) ? font : subsets.find((subset) => subset.characters.has(code));
    if (next !== font) {
      // Joiners before the first letter wait for its font.
      total += font === undefined ? 0 : advanceOf(run, font);
      run = font === undefined ? run : '';
      font = next;
    }
    if (next !== undefined || isIgnorable(code)) run += character;
    else if (isHan(code)) total += 1000;
    else return null;
  }
  return font === undefined ? total : total + advanceOf(run, font);
}

/** Joiners and bidi controls take part in shaping, whatever font is current, and have no width. */
function isIgnorable(code: number): boolean {
  return code === 0x200c || code === 0x200d || (code >= 0x2000 && isTransparent(code));
}

function advanceOf(run: string, { font, unit }: Subset): number {
  const buffer = new TextBuffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return unit * buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}
