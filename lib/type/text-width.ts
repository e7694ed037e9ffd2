import { KERNING, PLEX, type AdvanceTable } from './advance-widths';
import { isHan, isTransparent } from './characters';

export type Weight = 400 | 600;

type Table = {
  readonly singles: ReadonlyMap<number, number>;
  /** Isolated, final, initial, medial; two for a letter that joins only the one before it, one for a letter that joins none. */
  readonly letters: ReadonlyMap<number, readonly number[]>;
  /** A letter that kerns as another does, to that other. */
  readonly alike: ReadonlyMap<number, number>;
  /** Corrections where two letters meet: ligatures and kerning. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Further corrections where three Arabic letters meet, by the pair of the first two and the third. */
  readonly triples: ReadonlyMap<number, number>;
};

const UNKNOWN = 1000; // 1/1000 em; no letter of a system's fallback font is often wider
const UNKNOWN_PAIR = 1400; // emoji
const FOREIGN = 1.15; // an accented letter of another font against ours without the accent
const TATWEEL = 0x640;
const ZWJ = 0x200d;
const LATIN = 8; // contexts 0 to 7 are Arabic: 2 × form of the left letter + (1 when the right one joins its next)

/** Above all that kern: Latin, Arabic, quotation marks and dashes. */
const KERNED = 0x2030;

const tripleKey = (context: number, a: number, b: number, c: number): number => ((context * 0x800 + a) * 0x800 + b) * 0x800 + c;
const pairKey = (context: number, left: number, right: number): number => (context * KERNED + left) * KERNED + right;

const KERNS = KERNING.values.split(' ').map(Number);

/** Its place among the values: signs go from U+0020 to U+007E, then from U+00AE on. */
function valueOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return KERNS[code < 0x7f ? code - 0x20 : code - 0xae + 95] ?? 0;
}

/** Adds a weight's Latin kerning to its pairs. */
function readKerning(weight: Weight, pairs: Map<number, number>): void {
  const { lefts, rights } = KERNING;
  let cell = 0;
  for (const right of rights)
    for (const left of lefts) {
      const delta = valueOf(KERNING[400].charAt(cell)) + (weight === 600 ? valueOf(KERNING[600].charAt(cell)) : 0);
      if (delta !== 0) pairs.set(pairKey(LATIN, left.charCodeAt(0), right.charCodeAt(0)), delta);
      cell++;
    }
}

function readTable(weight: Weight): Table {
  const { singles, letters, alike, pairs, triples }: AdvanceTable = PLEX[weight];
  const read = {
    singles: new Map<number, number>(),
    letters: new Map(letters.split('|').map((entry) => [entry.charCodeAt(0), entry.slice(2).split(' ').map(Number)])),
    alike: new Map(alike.split(' ').flatMap((group) => [...group].map((letter) => [letter.charCodeAt(0), group.charCodeAt(0)] as const))),
    pairs: new Map<number, number>(),
    triples: new Map<number, number>(),
  };
  for (const run of singles.split('|')) {
    const [first = '', ...widths] = run.split(' ');
    widths.forEach((width, i) => read.singles.set(parseInt(first, 16) + i, Number(width)));
  }
  for (const pair of pairs.split('|')) {
    const [lefts = '', rights = '', delta] = pair.split(' ');
    for (const left of lefts.slice(1))
      for (const right of rights)
        read.pairs.set(pairKey(Number(lefts[0]), left.charCodeAt(0), right.charCodeAt(0)), Number(delta));
  }
  readKerning(weight, read.pairs);
  for (const triple of triples.split('|')) {
    const [firsts = '', seconds = '', thirds = '', delta] = triple.split(' ');
    for (const a of firsts.slice(1))
      for (const b of seconds)
        for (const c of thirds)
          read.triples.set(tripleKey(Number(firsts[0]), a.charCodeAt(0), b.charCodeAt(0), c.charCodeAt(0)), Number(delta));
  }
  return read;
}

const TABLES: Readonly<Record<Weight, Table>> = { 400: readTable(400), 600: readTable(600) };

/** Isolates have no width, and neither joining nor kerning passes them. */
function isIsolate(code: number): boolean {
  return code >= 0x2066 && code <= 0x2069;
}

function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

function isArabicLetter(code: number): boolean {
  return code >= 0x600 && code < 0x800;
}

/** Width of a character that neither joins nor kerns. */
function singleWidth(code: number, table: Table): number {
  const known = table.singles.get(code);
  if (known !== undefined) return known;
  if (isHan(code)) return 1000;
  if (code === ZWJ || code === 0x200c) return 0;
  if (code === 0x09 || code === 0x0a || code === 0x0d) return table.singles.get(0x20) ?? 0;
  if (code < 0x20 || code === 0x7f) return 0;
  const [base = ''] = String.fromCharCode(code).normalize('NFD');
  const plain = isLatin(code) ? table.singles.get(base.charCodeAt(0)) : undefined;
  if (plain !== undefined) return plain * FOREIGN;
  return code > 0xffff ? UNKNOWN_PAIR : UNKNOWN;
}

/**
 * Width in px of one line of text as drawn in IBM Plex Sans Arabic (Han in Noto Sans SC) at `size` px.
 * From a generated table; never measures the DOM. A letter that Plex lacks is taken for wide, for the reader's system draws it.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = TABLES[weight];
  let width = 0;
  let earlier = 0; // the letter before that one
  let earlierJoined = 0;
  let before = 0; // the character just before, when pairs with it can matter
  let beforeForm = 0;
  let letter = 0; // an Arabic letter whose form waits for what comes next
  let joined = false; // the letter is joined to the one before it

  function settle(joinsNext: boolean): void {
    const form = (joinsNext ? 2 : 0) + (joined ? 1 : 0);
    width += table.letters.get(letter)?.[form] ?? 0;
    const next = joinsNext ? 1 : 0;
    if (before !== 0) width += table.pairs.get(pairKey(2 * beforeForm + next, before, letter)) ?? 0;
    if (earlier !== 0) width += table.triples.get(tripleKey(next + 2 * earlierJoined, earlier, before, letter)) ?? 0;
    earlier = before;
    earlierJoined = beforeForm % 2;
    before = letter;
    beforeForm = form;
    letter = 0;
    joined = joinsNext;
  }

  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    if (isIsolate(code)) {
      if (letter !== 0) settle(false);
      [joined, before, earlier] = [false, 0, 0];
      continue;
    }
    if (isTransparent(code)) continue;
    const forms = table.letters.get(code);
    const joins = code === TATWEEL || code === ZWJ;
    if (letter !== 0) {
      const reaches = (table.letters.get(letter)?.length ?? 0) > 2;
      settle(reaches && (joins || (forms !== undefined && forms.length > 1)));
    }
    if (forms !== undefined) {
      if (forms.length === 1) joined = false;
      if (!isArabicLetter(before)) before = 0;
      letter = code;
    } else {
      width += singleWidth(code, table);
      const kerned = table.alike.get(code) ?? code;
      if (before !== 0 && !isArabicLetter(before) && kerned < KERNED) width += table.pairs.get(pairKey(LATIN, before, kerned)) ?? 0;
      before = kerned < KERNED ? kerned : 0;
      earlier = 0;
      joined = joins;
    }
  }
  if (letter !== 0) settle(false);
  return (width * size) / 1000;
}

const NO_BREAK_BEFORE = '、。，．：；！？）》」』】〉…—·%％’”)]}.,:;!?';
const NO_BREAK_AFTER = '（《「『【〈‘“([{';

/** Between Han characters, and between Han and others, but never so that a closing mark starts a line or "5日" is parted. */
function breaksBetween(left: string, right: string): boolean {
  if (left === ' ') return right !== ' ';
  if (right === ' ' || isTransparent(right.codePointAt(0) ?? 0) || isTransparent(left.codePointAt(0) ?? 0)) return false;
  if (NO_BREAK_BEFORE.includes(right) || NO_BREAK_AFTER.includes(left)) return false;
  if (left >= '0' && left <= '9') return false;
  return isHan(left.codePointAt(0) ?? 0) || isHan(right.codePointAt(0) ?? 0);
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let last = '';
  for (const character of text) {
    if (last !== '' && breaksBetween(last, character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    last = character;
  }
  return [...pieces, piece];
}

/** At most `maxLines` lines no wider than `width`, split at spaces or between Han characters, nothing cut; null when it doesn't fit. */
export function wrapText(
  text: string,
  { width, size, weight = 400, maxLines }: { width: number; size: number; weight?: Weight; maxLines: number },
): readonly string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text.trim())) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line === '' && textWidth(piece.trimEnd(), size, weight) > width) return null;
    line += piece;
  }
  lines.push(line.trimEnd());
  return lines.length <= maxLines ? lines : null;
}
