import { PLEX, type AdvanceTable } from './advance-widths';
import { isHan, isTransparent } from './characters';

export type Weight = 400 | 600;

type Table = {
  readonly singles: ReadonlyMap<number, number>;
  /** Isolated, final, initial, medial; two for a letter that joins only the one before it, one for a letter that joins none. */
  readonly letters: ReadonlyMap<number, readonly number[]>;
  /** Corrections where two letters meet: ligatures and kerning. */
  readonly pairs: ReadonlyMap<number, number>;
};

const UNKNOWN = 1000; // 1/1000 em; no letter of a system's fallback font is often wider
const UNKNOWN_PAIR = 1400; // emoji
const TATWEEL = 0x640;
const ZWJ = 0x200d;
const LATIN = 8; // contexts 0 to 7 are Arabic: 2 × form of the left letter + (1 when the right one joins its next)

const pairKey = (context: number, left: number, right: number): number => (context * 0x800 + left) * 0x800 + right;

function readTable({ singles, letters, pairs }: AdvanceTable): Table {
  const read: Table & { singles: Map<number, number>; pairs: Map<number, number> } = {
    singles: new Map(),
    letters: new Map(letters.split('|').map((entry) => [entry.charCodeAt(0), entry.slice(2).split(' ').map(Number)])),
    pairs: new Map(),
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
  return read;
}

const TABLES: Readonly<Record<Weight, Table>> = { 400: readTable(PLEX[400]), 600: readTable(PLEX[600]) };

/** Width of a character that neither joins nor kerns. */
function singleWidth(code: number, table: Table): number {
  const known = table.singles.get(code);
  if (known !== undefined) return known;
  if (isHan(code)) return 1000;
  if (code === ZWJ || code === 0x200c || code < 0x20) return 0;
  return code > 0xffff ? UNKNOWN_PAIR : UNKNOWN;
}

/**
 * Width in px of one line of text as drawn in IBM Plex Sans Arabic (Han in Noto Sans SC) at `size` px.
 * From a generated table; never measures the DOM. A character that no bundled font has counts as wide.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = TABLES[weight];
  let width = 0;
  let before = 0; // the character just before, when pairs with it can matter
  let beforeForm = 0;
  let letter = 0; // an Arabic letter whose form waits for what comes next
  let joined = false; // the letter is joined to the one before it

  function settle(joinsNext: boolean): void {
    const form = (joinsNext ? 2 : 0) + (joined ? 1 : 0);
    width += table.letters.get(letter)?.[form] ?? 0;
    if (before !== 0) width += table.pairs.get(pairKey(2 * beforeForm + (joinsNext ? 1 : 0), before, letter)) ?? 0;
    before = letter;
    beforeForm = form;
    letter = 0;
    joined = joinsNext;
  }

  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    if (isTransparent(code)) continue;
    const forms = table.letters.get(code);
    const joins = code === TATWEEL || code === ZWJ;
    if (letter !== 0) {
      const reaches = (table.letters.get(letter)?.length ?? 0) > 2;
      settle(reaches && (joins || (forms !== undefined && forms.length > 1)));
    }
    if (forms !== undefined) {
      if (forms.length === 1) joined = false;
      if (before < 0x600) before = 0;
      letter = code;
    } else {
      width += singleWidth(code, table);
      if (before !== 0 && before < 0x80 && code < 0x80) width += table.pairs.get(pairKey(LATIN, before, code)) ?? 0;
      before = code < 0x80 ? code : 0;
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
