import type { Dir } from '../i18n/lang';
import type { DrawnCharacter } from '../type/shape-text';

// A PDF has no logical order: readers take what stands on a line from left to right and guess which stretches to turn around.
// What they guess by was read and measured: poppler 22.12 takes digits, and signs that go with digits, for words to the right,
// and counts the neutral signs beside a stretch to it; pdf.js 5 runs the bidi algorithm over each stretch of text in one font
// size, and takes a stretch for one to the right where less than 30 % of it are letters to the left.

const LETTER = /[\p{L}\p{M}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const WITH_DIGITS = /[\p{Nd}+\-−,./:،⁄\u00A0#%\p{Sc}°±‰′″٪]/u;
/** Says its direction and nothing else: no reader shows it. */
const FENCE: Record<Dir, string> = { ltr: '\u200E', rtl: '\u200F' };

/** The stretches in which a drawn line has to be written to come out in reading order, `dir` being the page's direction. */
export function readersOrder(characters: readonly DrawnCharacter[], dir: Dir): readonly (readonly DrawnCharacter[])[] {
  return dir === 'rtl' ? orderToLeft(characters) : orderToRight(characters);
}

function orderToLeft(characters: readonly DrawnCharacter[]): readonly (readonly DrawnCharacter[])[] {
  const drawn = fencedToLeft(characters);
  const letters = characters.filter(({ text }) => RIGHT_TO_LEFT.test(text)).length;
  if (letters === 0 || letters >= 0.32 * characters.length || characters.length <= 4) return [leftToRight(drawn)];
  return stretchesOf(drawn).map(leftToRight);
}

/** With a mark wherever a stretch to the right ends before a neutral sign, which would be counted to it. */
function fencedToLeft(characters: readonly DrawnCharacter[]): readonly DrawnCharacter[] {
  let edge = Infinity; // left end of the stretch so far
  return characters.flatMap((character, i) => {
    edge = Math.min(character.x, character.dir === 'rtl' ? Infinity : edge);
    const next = characters[i + 1];
    const isLetter = next?.dir === 'rtl' && LETTER.test(next.text); // which no reader counts to what is before it
    const isOver = character.dir === 'ltr' ? next?.dir === 'rtl' : WITH_DIGITS.test(character.text);
    return next !== undefined && isOver && !isLetter ? [character, { ...character, text: FENCE.rtl, x: edge, advance: 0, dir: 'rtl' as const }] : [character];
  });
}

/**
 * A stretch to the left within a line to the right would be parted at its digits and stops, and its parts put in the wrong
 * order: it is written with its parts from left to right, each where it would then stand.
 */
function orderToRight(characters: readonly DrawnCharacter[]): readonly (readonly DrawnCharacter[])[] {
  return runsToRight(characters).flatMap((run) => {
    if (run.every(({ dir }) => dir === 'ltr')) return [run];
    let x = Math.min(...run.map((character) => character.x));
    return partsOf(run).map((part) => {
      const left = Math.min(...part.map((character) => character.x));
      const start = x;
      x += part.reduce((sum, { advance }) => sum + advance, 0);
      return leftToRight(part).map((character) => ({ ...character, x: character.x - left + start }));
    });
  });
}

/** Stretches that stand from left to right; one to the left has the digits within it. */
function runsToRight(characters: readonly DrawnCharacter[]): readonly (readonly DrawnCharacter[])[] {
  const runs: DrawnCharacter[][] = [];
  for (const stretch of stretchesOf(characters)) {
    const last = runs.at(-1);
    if (last !== undefined && (stretch[0]?.x ?? 0) < Math.max(...last.map(({ x }) => x))) last.push(...stretch);
    else runs.push([...stretch]);
  }
  return runs;
}

/** Letters to the left with what stands between them, and everything else one by one. */
function partsOf(run: readonly DrawnCharacter[]): readonly (readonly DrawnCharacter[])[] {
  const parts: DrawnCharacter[][] = [];
  let between: DrawnCharacter[] = [];
  let words: DrawnCharacter[] | null = null;
  const flush = () => {
    // A neutral sign right after letters to the left would be counted to them.
    const [first] = between;
    if (words !== null && first !== undefined && !WITH_DIGITS.test(first.text)) parts.push([{ ...first, text: FENCE.ltr, advance: 0, dir: 'ltr' }]);
    parts.push(...between.map((character) => [character]));
    between = [];
    words = null;
  };
  for (const character of run) {
    if (character.dir === 'ltr' || !LETTER.test(character.text)) {
      between.push(character);
      if (character.dir === 'ltr' || WITH_DIGITS.test(character.text)) flush();
    } else if (words === null) {
      flush();
      words = [character];
      parts.push(words);
    } else {
      words.push(...between, character);
      between = [];
    }
  }
  flush();
  return parts;
}

function stretchesOf(characters: readonly DrawnCharacter[]): readonly (readonly DrawnCharacter[])[] {
  const stretches: DrawnCharacter[][] = [];
  for (const character of characters) {
    const last = stretches.at(-1);
    if (last !== undefined && follows(character, last.at(-1))) last.push(character);
    else stretches.push([character]);
  }
  return stretches;
}

const NEAR = 0.5; // px

/** Whether a character stands right after the one before it, in the same direction. */
function follows({ x, advance, dir }: DrawnCharacter, before: DrawnCharacter | undefined): boolean {
  if (before?.dir !== dir) return false;
  return Math.abs(dir === 'ltr' ? x - before.x - before.advance : x + advance - before.x) < NEAR;
}

/** What has no width goes first: in a line that runs to the left a mark stands before its letter, as type is set. */
function leftToRight(characters: readonly DrawnCharacter[]): readonly DrawnCharacter[] {
  return characters.toSorted((a, b) => a.x - b.x || Number(a.advance > 0) - Number(b.advance > 0) || (a.dir === 'rtl' ? b.start - a.start : a.start - b.start));
}
