import subsetFont from 'subset-font';
import { LIVE_FAMILY } from './live-family';
import type { FontFace, ReadFile } from './font-faces';
import type { TypeLibrary } from './shape-text';
import type { Weight } from './text-width';

/** A text and the weight it is set in. */
export type SetText = { readonly text: string; readonly weight: Weight };

/** Keeps what was cut once: the same characters of a font are the same bytes. */
export type Cutter = (texts: readonly SetText[]) => Promise<string>;

const KEPT = 256; // cuts; a figure in Chinese takes some sixty

/**
 * `@font-face` rules that hold, as data, the letters of texts and no others, from the fonts that the page draws them in: for a
 * file whose text stays text. There is no quotation mark in them.
 */
export function liveFontCutter(library: Pick<TypeLibrary, 'facesFor'>, read: ReadFile): Cutter {
  const cuts = new Map<string, Promise<string>>();
  const cut = (face: FontFace, weight: Weight, codes: readonly number[]): Promise<string> => {
    const letters = codes.map((code) => String.fromCodePoint(code)).join('');
    const key = `${face.key} ${letters}`;
    const known = cuts.get(key) ?? faceRule(face, weight, codes, letters, read);
    cuts.delete(key); // to the end: what was asked for last goes last
    cuts.set(key, known);
    for (const oldest of [...cuts.keys()].slice(0, Math.max(0, cuts.size - KEPT))) cuts.delete(oldest);
    return known;
  };
  return async (texts) => {
    const rules: Promise<string>[] = [];
    for (const weight of new Set(texts.map((text) => text.weight))) {
      const codes = new Set(texts.filter((text) => text.weight === weight).flatMap(({ text }) => Array.from(text, (character) => character.codePointAt(0) ?? 0)));
      const byFace = new Map<FontFace, number[]>();
      for (const [code, face] of await library.facesFor([...codes].toSorted((a, b) => a - b), 'sans', weight)) byFace.set(face, [...(byFace.get(face) ?? []), code]);
      for (const [face, own] of byFace) rules.push(cut(face, weight, own));
    }
    return (await Promise.all(rules)).join('\n');
  };
}

async function faceRule({ file, isVariable }: FontFace, weight: Weight, codes: readonly number[], letters: string, read: ReadFile): Promise<string> {
  const bytes = await subsetFont(await read(file), letters, { targetFormat: 'woff2', ...(isVariable ? { variationAxes: { wght: weight } } : {}) });
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const range = codes.map((code) => `U+${code.toString(16)}`).join(',');
  return `@font-face{font-family:${LIVE_FAMILY};font-weight:${weight};src:url(data:font/woff2;base64,${data});unicode-range:${range}}`;
}
