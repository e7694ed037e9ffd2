import { Buffer as GlyphBuffer, Direction, shape } from 'harfbuzzjs';
import { tagOf, type Dir, type Lang } from '../i18n/lang';
import { fontFaces, type FaceMap, type Family, type FontFace, type ReadFile } from './font-faces';
import { isIgnorable, runsOf, type TextRun } from './text-runs';
import type { Weight } from './text-width';

export type TextStyle = { readonly size: number; readonly weight?: Weight; readonly dir: Dir; readonly lang: Lang; readonly family?: Family };

/** px; `x` from the left end of the text, `y` up from its baseline. */
export type Glyph = { readonly face: FontFace; readonly id: number; readonly x: number; readonly y: number };

/** A code point in reading order and where it is drawn: a letter of a ligature has its share of it, a mark or a control no width. */
export type DrawnCharacter = { readonly start: number; readonly text: string; readonly x: number; readonly advance: number; readonly dir: Dir };

export type ShapedText = {
  readonly width: number;
  /** Left to right. */
  readonly glyphs: readonly Glyph[];
  readonly characters: readonly DrawnCharacter[];
  /** Characters that no bundled font has: nothing is drawn for them. */
  readonly missing: readonly string[];
};

/** Sets any text whose characters were announced. */
export type Typesetter = { readonly shapeText: (text: string, style: TextStyle) => ShapedText };

export type TypeLibrary = {
  /** Faces that a browser would draw these characters in, by their code. */
  readonly facesFor: (codes: Iterable<number>, family: Family, weight: Weight) => Promise<FaceMap>;
  readonly typesetterFor: (texts: Iterable<string>, families?: readonly Family[]) => Promise<Typesetter>;
};

const WEIGHTS: readonly Weight[] = [400, 600];

/** Fonts are opened as texts ask for them, and kept. Node only. */
export function typeLibrary(read: ReadFile): TypeLibrary {
  const { facesFor } = fontFaces(read);
  return {
    facesFor,
    async typesetterFor(texts, families = ['sans']) {
      const codes = new Set([0x20]); // what a line break becomes
      for (const text of texts) for (const character of text) codes.add(character.codePointAt(0) ?? 0);
      const opened = new Map<string, FaceMap>();
      for (const family of families) for (const weight of WEIGHTS) opened.set(`${family} ${weight}`, await facesFor(codes, family, weight));
      return {
        shapeText(text, style) {
          const faces = opened.get(`${style.family ?? 'sans'} ${style.weight ?? 400}`);
          if (faces === undefined) throw new Error(`bug: the family "${style.family ?? 'sans'}" was not asked for`);
          for (const character of text) if (!codes.has(character.codePointAt(0) ?? 0)) throw new Error(`bug: "${character}" was not announced`);
          return shapeText(text, style, faces);
        },
      };
    },
  };
}

function shapeText(text: string, style: TextStyle, faces: FaceMap): ShapedText {
  const drawn = text.replaceAll(/[\t\n\r]/g, ' '); // as SVG draws them
  const glyphs: Glyph[] = [];
  const characters: DrawnCharacter[] = [];
  let x = 0;
  for (const run of runsOf(drawn, style.dir, faces)) {
    const clusters = run.face === null ? [] : clustersOf(drawn, run, run.face, style);
    for (const cluster of clusters) {
      for (const glyph of cluster.glyphs) glyphs.push({ ...glyph, x: x + glyph.x });
      characters.push(...sharesOf(text, cluster, { x, dir: dirOfLevel(run.level) }));
      x += cluster.advance;
    }
    if (clusters.length === 0) characters.push(...sharesOf(text, { start: run.start, end: run.end, advance: 0 }, { x, dir: dirOfLevel(run.level) }));
  }
  const missing = [...new Set(drawn)].filter((character) => isMissing(character.codePointAt(0) ?? 0, faces));
  return { width: x, glyphs, characters: characters.toSorted((a, b) => a.start - b.start), missing };
}

function isMissing(code: number, faces: FaceMap): boolean {
  return !faces.has(code) && !isIgnorable(code);
}

function dirOfLevel(level: number): Dir {
  return level % 2 === 1 ? 'rtl' : 'ltr';
}

/** Characters that are shaped as one: a letter with its marks, or a ligature. Its glyphs stand from its own left end. */
type Cluster = { readonly start: number; readonly end: number; readonly advance: number; readonly glyphs: readonly Glyph[] };

/** Left to right. */
function clustersOf(text: string, { start, end, level, script }: TextRun, face: FontFace, { size, lang }: TextStyle): readonly Cluster[] {
  const buffer = new GlyphBuffer();
  // With the text around the run, so that letters join across a change of font.
  buffer.addText(text, start, end - start);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(tagOf(lang));
  shape(face.font, buffer, [...face.features]);
  const positions = buffer.getGlyphPositions();
  const scale = size * face.unit;
  const clusters = new Map<number, { advance: number; glyphs: Glyph[] }>();
  buffer.getGlyphInfos().forEach(({ codepoint: id, cluster }, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i] ?? NOWHERE;
    const there = clusters.get(cluster) ?? { advance: 0, glyphs: [] };
    there.glyphs.push({ face, id, x: there.advance + xOffset * scale, y: yOffset * scale });
    there.advance += xAdvance * scale;
    clusters.set(cluster, there);
  });
  const starts = [...clusters.keys()].toSorted((a, b) => a - b);
  const endOf = (at: number): number => starts[starts.indexOf(at) + 1] ?? end;
  return [...clusters].map(([at, cluster]) => ({ start: at, end: endOf(at), ...cluster }));
}

const NOWHERE = { xAdvance: 0, xOffset: 0, yOffset: 0 };

/** The letters of a cluster share its width evenly, in its direction; marks and controls stand where the letter before them ends. */
function sharesOf(text: string, { start, end, advance }: Pick<Cluster, 'start' | 'end' | 'advance'>, { x, dir }: { readonly x: number; readonly dir: Dir }): DrawnCharacter[] {
  const all = Array.from(text.slice(start, end));
  const letters = all.filter((character) => !isMark(character));
  const share = letters.length === 0 ? 0 : advance / letters.length;
  let done = 0;
  let at = start;
  return all.map((character) => {
    const own = isMark(character) ? 0 : share;
    const place = { start: at, text: character, x: dir === 'ltr' ? x + done : x + advance - done - own, advance: own, dir };
    done += own;
    at += character.length;
    return place;
  });
}

function isMark(character: string): boolean {
  return /\p{M}/u.test(character) || isIgnorable(character.codePointAt(0) ?? 0);
}
