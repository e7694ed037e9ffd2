import bidiFactory from 'bidi-js';
import type { Dir } from '../i18n/lang';
import { isTransparent } from './characters';
import type { FaceMap, FontFace } from './font-faces';

const bidi = bidiFactory();

/** A stretch of a text in one direction, one script and one font; `face` is null where it draws nothing. */
export type TextRun = { readonly start: number; readonly end: number; readonly level: number; readonly script: string; readonly face: FontFace | null };

const SCRIPTS = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Hani', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Bopomofo}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
] as const;
const ANY_SCRIPT = 'Zyyy';
const MARK = /\p{M}/u;

/** Null for what any script uses: digits, punctuation, tatweel. */
function scriptOf(character: string): string | null {
  return SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? null;
}

/** Joiners and bidi controls: they take part in shaping, whatever font is current, and draw nothing. */
export function isIgnorable(code: number): boolean {
  return code === 0x200c || code === 0x200d || (code >= 0x2000 && isTransparent(code)) || code < 0x20 || code === 0x7f || code === 0xad;
}

/** The runs of a line in the order they stand in, left to right. Characters that no font has are in runs without a face. */
export function runsOf(text: string, dir: Dir, faces: FaceMap): readonly TextRun[] {
  const { levels } = bidi.getEmbeddingLevels(text, dir);
  const runs: (Omit<TextRun, 'face'> & { readonly face: FontFace | null | 'any' })[] = [];
  let script = ANY_SCRIPT; // what any script uses goes with the words before it
  for (let start = 0; start < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    const end = start + character.length;
    const level = levels[start] ?? 0;
    const last = runs.at(-1);
    const face = faceOf(character, last, faces);
    script = scriptOf(character) ?? script;
    const goesOn = last?.level === level && (face === 'any' || last.face === 'any' || last.face === face) && (last.script === script || last.script === ANY_SCRIPT);
    if (goesOn) runs[runs.length - 1] = { start: last.start, end, level, script, face: face === 'any' ? last.face : face };
    else runs.push({ start, end, level, script, face });
    start = end;
  }
  return inVisualOrder(runs.map((run) => ({ ...run, face: run.face === 'any' ? null : run.face })));
}

/** `any` for what draws nothing. A mark stays in the font of its letter where that has it. */
function faceOf(character: string, last: { readonly face: FontFace | null | 'any' } | undefined, faces: FaceMap): FontFace | null | 'any' {
  const code = character.codePointAt(0) ?? 0;
  if (isIgnorable(code)) return 'any';
  const current = last?.face ?? 'any';
  if (current !== 'any' && MARK.test(character) && current.has(code)) return current;
  return faces.get(code) ?? null;
}

/** Rule L2 of the Unicode bidirectional algorithm: from the highest level down, what is at that level or above is reversed. */
function inVisualOrder(runs: readonly TextRun[]): readonly TextRun[] {
  let order = runs;
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) order = reversedFrom(order, level);
  return order;
}

function reversedFrom(runs: readonly TextRun[], level: number): readonly TextRun[] {
  const order: TextRun[] = [];
  let stretch: TextRun[] = [];
  for (const run of runs) {
    if (run.level >= level) stretch = [run, ...stretch];
    else {
      order.push(...stretch, run);
      stretch = [];
    }
  }
  return [...order, ...stretch];
}
