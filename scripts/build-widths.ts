/** Writes lib/type/advance-widths.ts from the bundled Plex: `npx tsx scripts/build-widths.ts`, after a change of the font's version. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { typeLibrary, type Typesetter } from '../lib/type/shape-text';
import type { Weight } from '../lib/type/text-width';

const ZWJ = '\u200d'; // asks for a joining form without drawing the neighbour
// 1/1000 em; a smaller correction is not worth its bytes. What widens counts sooner: a label must never be wider than thought.
const NOISE = 3;
const LATIN_NOISE = 4;
const TRIPLE_NOISE = 16;
const ARABIC = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئٱپچژکگیھہۃےٹڈڑںۆێەڵڕ'];
const ENDING = new Set('اأإآٱدذڈرزژڑڕوؤۆةۃەے'); // joins the letter before it only (Joining_Type R)
const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-/:;()&*?"\'«»“”‘’–—…ÀÁÂÃÄÅÇÈÉÊËÍÎÑÓÔÕÖØÚÜàáâãäåçèéêëíîñóôõöøúü'];
const OTHER_ARABIC = [...'،؛؟٪٫٬٭۔ـ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ﷲﷺ'];

type Shaper = { readonly width: (text: string) => number | null };

/** Widths in 1/1000 em; null where Plex lacks a character: what another font draws in its stead is not the table's. */
function shaperOf(typesetter: Typesetter, weight: Weight): Shaper {
  return {
    width(text) {
      const { width, glyphs, missing } = typesetter.shapeText(text, { size: 1000, weight, dir: 'ltr', lang: 'en' });
      return missing.length === 0 && glyphs.every(({ face }) => face.key.includes('ibm-plex')) ? width : null;
    },
  };
}

function widthOf({ width }: Shaper, text: string): number {
  const found = width(text);
  if (found === null) throw new Error(`bug: no bundled font draws "${text}"`);
  return Math.round(found);
}

const between = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => String.fromCodePoint(from + i));
/** Latin with its accents, punctuation, currencies, arrows and signs. */
const SINGLES = [...between(0x20, 0x300), ...between(0x1e00, 0x1f00), ...between(0x2001, 0x2300), ...OTHER_ARABIC];

/** "20 236 283|a0 236": runs of neighbouring code points, the first in hexadecimal, then a width each. */
function singlesOf(plex: Shaper): string {
  const all = SINGLES.filter((c) => plex.width(c) !== null && c !== '\u007f').map((c) => c.codePointAt(0) ?? 0).toSorted((x, y) => x - y);
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

/** "Oô OÔ": letters that kern as the first of them does on both sides. */
function likenessesOf(plex: Shaper): string[] {
  const width = memoised((text) => widthOf(plex, text));
  const kern = (a: string, b: string): number => width(a + b) - width(a) - width(b);
  const isLike = (a: string, b: string): boolean => LATIN.every((c) => Math.abs(kern(a, c) - kern(b, c)) < LATIN_NOISE && Math.abs(kern(c, a) - kern(c, b)) < LATIN_NOISE);
  const classes: string[] = [];
  for (const letter of LATIN) {
    const i = classes.findIndex(([first = '']) => isLike(first, letter));
    if (i === -1) classes.push(letter);
    else classes[i] += letter;
  }
  return classes;
}

/** "4ب ي -213": left letters, right letters and what their meeting adds, in a context of `contextsOf`. */
function pairsOf(plex: Shaper, contexts: readonly Context[], noise: number): string {
  const groups = new Map<string, string>();
  for (const { id, lefts, rights, left, right } of contexts)
    for (const a of lefts) {
      const byDelta = new Map<number, string>();
      for (const b of rights) {
        const delta = widthOf(plex, left(a) + right(b)) - widthOf(plex, left(a, true)) - widthOf(plex, right(b, true));
        if (Math.abs(delta) >= noise) byDelta.set(delta, (byDelta.get(delta) ?? '') + b);
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

/** Id = 2 × form of the left letter + (1 when the right one joins its next), forms numbered as in `formsOf`. */
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

// Of everyday words: three letters in a row of the rarer ones do not meet.
const COMMON = ARABIC.filter((letter) => !'ٹڈڑںۆێەڵڕھہۃٱ'.includes(letter));

/**
 * "1ا ك ي 30": first, second and third letters, and what their meeting adds beyond that of the pairs, as where a letter stands
 * before a ligature. The number is 1 when the third joins its next, and 2 more when the first is joined to the one before.
 */
function triplesOf(plex: Shaper, forms: ReadonlyMap<string, readonly number[]>): string {
  const reaches = (a: string, b: string): boolean => (forms.get(a)?.length ?? 0) > 2 && b !== 'ء';
  const found = new Map<string, string>();
  const width = memoised((text) => widthOf(plex, text));
  for (const context of [0, 1, 2, 3])
    for (const b of COMMON)
      for (const c of COMMON)
        for (const a of COMMON) {
          if ((context % 2 === 1 && !reaches(c, '')) || (context >= 2 && a === 'ء')) continue;
          const [before, after] = [context >= 2 ? ZWJ : '', context % 2 === 1 ? ZWJ : ''];
          const [start, end] = [reaches(a, b) ? ZWJ : '', reaches(b, c) ? ZWJ : ''];
          const delta = width(before + a + b + c + after) - width(before + a + b + end) - width(start + b + c + after) + width(start + b + end);
          const key = `${context} ${b} ${c} ${delta}`;
          if (Math.abs(delta) >= TRIPLE_NOISE) found.set(key, (found.get(key) ?? '') + a);
        }
  // Letters of one behaviour share an entry, first by the first letter, then by the second.
  const byFirst = regrouped([...found].map(([key, a]) => { const [context = '', b = '', c = '', delta = ''] = key.split(' '); return [`${context} ${a} ${c} ${delta}`, b]; }));
  const bySecond = regrouped(byFirst.map(([key, b]) => { const [context = '', a = '', c = '', delta = ''] = key.split(' '); return [`${context} ${a} ${b} ${delta}`, c]; }));
  return bySecond.map(([key, c]) => { const [context = '', a = '', b = '', delta = ''] = key.split(' '); return `${context}${a} ${b} ${c} ${delta}`; }).join('|');
}

function regrouped(entries: readonly (readonly [key: string, letter: string])[]): [string, string][] {
  const groups = new Map<string, string>();
  for (const [key, letter] of entries) groups.set(key, (groups.get(key) ?? '') + letter);
  return [...groups];
}

function memoised(compute: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}

function tableOf(typesetter: Typesetter, weight: Weight): string {
  const plex = shaperOf(typesetter, weight);
  const forms = new Map(ARABIC.map((letter) => [letter, formsOf(plex, letter)]));
  const letters = [...forms].map(([letter, widths]) => `${letter} ${widths.join(' ')}`).join('|');
  const alike = likenessesOf(plex).filter((letters) => letters.length > 1).join(' ');
  const lines = Object.entries({ singles: singlesOf(plex), letters, alike, pairs: pairsOf(plex, contextsOf(forms), NOISE), triples: triplesOf(plex, forms) }).map(([name, value]) => `    ${name}:\n      ${quoted(value)},\n`);
  return `  ${weight}: {\n${lines.join('')}  },\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Latin kerning of one weight, by the pair. */
function kernsOf(typesetter: Typesetter, weight: Weight): Map<string, number> {
  const plex = shaperOf(typesetter, weight);
  const firsts = likenessesOf(plex).map(([first = '']) => first);
  const width = memoised((text) => widthOf(plex, text));
  const kerns = firsts.flatMap((a) => firsts.map((b) => [a + b, width(a + b) - width(a) - width(b)] as const));
  return new Map(kerns.filter(([, delta]) => Math.abs(delta) >= LATIN_NOISE));
}

/** As text-width.ts reads it: a cell for every left and right letter, for neighbours in a column are mostly equal and pack well. */
function kerningOf(typesetter: Typesetter): string {
  const [regular, bold] = [kernsOf(typesetter, 400), kernsOf(typesetter, 600)];
  const pairs = [...regular.keys(), ...bold.keys()];
  const lettersAt = (at: 0 | 1): string => [...new Set(pairs.map((pair) => pair.charAt(at)))].toSorted().join('');
  const [lefts, rights] = [lettersAt(0), lettersAt(1)];
  const cells = (deltaOf: (pair: string) => number): number[] => [...rights].flatMap((right) => [...lefts].map((left) => deltaOf(left + right)));
  const plain = cells((pair) => regular.get(pair) ?? 0);
  const more = cells((pair) => (bold.get(pair) ?? 0) - (regular.get(pair) ?? 0));
  const counts = new Map<number, number>();
  for (const delta of [...plain, ...more]) counts.set(delta, (counts.get(delta) ?? 0) + 1);
  const values = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([delta]) => delta);
  const signs = (deltas: readonly number[]): string => deltas.map((delta) => signOf(values.indexOf(delta))).join('');
  const fields = { lefts, rights, values: values.join(' '), 400: signs(plain), 600: signs(more) };
  return Object.entries(fields).map(([name, value]) => `  ${name}:\n    ${quoted(value)},\n`).join('');
}

/** Printable: U+0020 to U+007E, then U+00AE onwards. */
function signOf(index: number): string {
  return String.fromCharCode(index < 95 ? 0x20 + index : 0xae + index - 95);
}

const typesetter = await typeLibrary((path) => readFile(path)).typesetterFor([...SINGLES, ...ARABIC, ZWJ]);
const { version } = JSON.parse(readFileSync('node_modules/@fontsource/ibm-plex-sans-arabic/package.json', 'utf8'));
writeFileSync(
  'lib/type/advance-widths.ts',
  `// Written by scripts/build-widths.ts from @fontsource/ibm-plex-sans-arabic ${version}; the format is read in text-width.ts. 1/1000 em.
export type AdvanceTable = { readonly singles: string; readonly letters: string; readonly alike: string; readonly pairs: string; readonly triples: string };

export const PLEX: { readonly 400: AdvanceTable; readonly 600: AdvanceTable } = {
${tableOf(typesetter, 400)}${tableOf(typesetter, 600)}};

/** Latin: for each right letter a cell for each left one, a sign that stands for one of the values; 600 has what is added to 400. */
export const KERNING = {
${kerningOf(typesetter)}} as const;
`,
);
