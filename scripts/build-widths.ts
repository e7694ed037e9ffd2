/** Writes lib/type/advance-widths.ts from the bundled Plex: `npx tsx scripts/build-widths.ts`, after a change of the font's version. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Weight } from '../lib/type/text-width';
import { openPlex, type Shaper } from '../lib/type/shaped-width';

const ZWJ = '\u200d'; // asks for a joining form without drawing the neighbour
// 1/1000 em; a smaller correction is not worth its bytes. What widens counts sooner: a label must never be wider than thought.
const NOISE = 8;
const LATIN_NOISE = 16;
const ARABIC = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئٱپچژکگیھہۃےٹڈڑںۆێەڵڕ'];
const ENDING = new Set('اأإآٱدذڈرزژڑڕوؤۆةۃەے'); // joins the letter before it only (Joining_Type R)
const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-'];
const OTHER_ARABIC = [...'،؛؟٪٫٬٭۔ـ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ﷲﷺ'];

function widthOf({ width }: Shaper, text: string): number {
  const found = width(text);
  if (found === null) throw new Error(`bug: no bundled font draws "${text}"`);
  return Math.round(found);
}

/** "20 236 283|a0 236": runs of neighbouring code points, the first in hexadecimal, then a width each. */
function singlesOf(plex: Shaper): string {
  const codes = [...plex.characters].filter((code) => (code >= 0x20 && code < 0x300) || (code > 0x2000 && code < 0x2300));
  const all = [...codes, ...OTHER_ARABIC.map((c) => c.codePointAt(0) ?? 0)].toSorted((a, b) => a - b);
  let text = '';
  let last = -1;
  for (const code of all) {
    text += code === last + 1 ? ' ' : `|${code.toString(16)} `;
    text += widthOf(plex, String.fromCodePoint(code));
    last = code;
  }
  return text.slice(1);
}

/** Widths isolated, final, initial, medial; fewer for letters that don't join on both sides. */
function formsOf(plex: Shaper, letter: string): number[] {
  if (letter === 'ء') return [widthOf(plex, letter)];
  const ending = [letter, ZWJ + letter].map((form) => widthOf(plex, form));
  return ENDING.has(letter) ? ending : [...ending, ...[letter + ZWJ, ZWJ + letter + ZWJ].map((form) => widthOf(plex, form))];
}

/** "4ب ي -213": left letters, right letters and what their meeting adds, in a context of `contextsOf`. */
function pairsOf(plex: Shaper, contexts: readonly Context[], noise: number): string {
  const groups = new Map<string, string>();
  for (const { id, lefts, rights, left, right } of contexts)
    for (const a of lefts) {
      const byDelta = new Map<number, string>();
      for (const b of rights) {
        const delta = widthOf(plex, left(a) + right(b)) - widthOf(plex, left(a, true)) - widthOf(plex, right(b, true));
        if (delta >= NOISE / 2 || delta <= -noise) byDelta.set(delta, (byDelta.get(delta) ?? '') + b);
      }
      for (const [delta, b] of byDelta) groups.set(`${id} ${b} ${delta}`, (groups.get(`${id} ${b} ${delta}`) ?? '') + a);
    }
  const written = [...groups].map(([key, lefts]) => {
    const [id, rights, delta] = key.split(' ');
    return `${id}${lefts} ${rights} ${delta}`;
  });
  return written.join('|');
}

type Context = {
  readonly id: number;
  readonly lefts: readonly string[];
  readonly rights: readonly string[];
  readonly left: (letter: string, alone?: boolean) => string;
  readonly right: (letter: string, alone?: boolean) => string;
};

/** Id = 2 × form of the left letter + (1 when the right one joins its next), forms numbered as in `formsOf`; Latin is 8. */
function contextsOf(forms: ReadonlyMap<string, readonly number[]>): Context[] {
  const lefts = (form: number): string[] => ARABIC.filter((a) => (forms.get(a)?.length ?? 0) > form && (form !== 1 || a !== 'ء'));
  const rights = (joins: boolean, joined: boolean): string[] =>
    ARABIC.filter((b) => (forms.get(b)?.length ?? 0) > (joins ? 2 : 0) && (!joined || b !== 'ء'));
  const contexts: Context[] = [];
  for (const form of [0, 1, 2, 3])
    for (const joins of [false, true]) {
      const joined = form >= 2;
      contexts.push({
        id: 2 * form + Number(joins),
        lefts: joined ? lefts(form) : lefts(form).filter((a) => (forms.get(a)?.length ?? 0) < 4),
        rights: rights(joins, joined),
        left: (a, alone = false) => (form % 2 === 1 ? ZWJ : '') + a + (alone && joined ? ZWJ : ''),
        right: (b, alone = false) => (alone && joined ? ZWJ : '') + b + (joins ? ZWJ : ''),
      });
    }
  return contexts;
}

const LATIN_CONTEXT: Context = { id: 8, lefts: LATIN, rights: LATIN, left: (a) => a, right: (b) => b };

async function tableOf(weight: Weight): Promise<string> {
  const plex = await openPlex(weight, (path) => readFile(path));
  const forms = new Map(ARABIC.map((letter) => [letter, formsOf(plex, letter)]));
  const letters = [...forms].map(([letter, widths]) => `${letter} ${widths.join(' ')}`).join('|');
  const pairs = `${pairsOf(plex, contextsOf(forms), NOISE)}|${pairsOf(plex, [LATIN_CONTEXT], LATIN_NOISE)}`;
  const lines = Object.entries({ singles: singlesOf(plex), letters, pairs }).map(([name, value]) => `    ${name}:\n      '${value}',\n`);
  return `  ${weight}: {\n${lines.join('')}  },\n`;
}

const { version } = JSON.parse(readFileSync('node_modules/@fontsource/ibm-plex-sans-arabic/package.json', 'utf8'));
writeFileSync(
  'lib/type/advance-widths.ts',
  `// Written by scripts/build-widths.ts from @fontsource/ibm-plex-sans-arabic ${version}; the format is read in text-width.ts. 1/1000 em.
export type AdvanceTable = { readonly singles: string; readonly letters: string; readonly pairs: string };

export const PLEX: { readonly 400: AdvanceTable; readonly 600: AdvanceTable } = {
${await tableOf(400)}${await tableOf(600)}};
`,
);
