import { normalise, type Normalised } from './normalise';

/** A word, a Han character, a mark or a line break; `norm` is its normalised spelling, `start` and `end` are offsets in the original. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly kind: 'word' | 'han' | 'mark' | 'break';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
};

const SPACE = 1;
const BREAK = 2;
const WORD = 3;
const HAN = 4;
const MARK = 5;
const JOINER = 6;

let classes: Uint8Array | undefined;

function classTable(): Uint8Array {
  if (classes !== undefined) return classes;
  const table = new Uint8Array(0x10000).fill(MARK);
  const word = /[\p{L}\p{N}\p{M}]/u;
  const fill = (from: number, until: number, value: number) => table.fill(value, from, until + 1);
  for (let code = 0; code < 0x3000; code += 1) if (word.test(String.fromCharCode(code))) table[code] = WORD;
  fill(0x3041, 0x30ff, HAN);
  fill(0x3105, 0x318e, HAN);
  fill(0x3400, 0x9fff, HAN);
  fill(0xa000, 0xd7a3, WORD);
  fill(0xf900, 0xfaff, HAN);
  fill(0xfb00, 0xfdff, WORD);
  table[0x3005] = HAN; // 々 repeats the character before it
  table[0x3007] = HAN; // 〇 is a digit
  table[0x20] = SPACE;
  table[0x0a] = BREAK;
  for (const joiner of "-_'#·・") table[joiner.charCodeAt(0)] = JOINER;
  classes = table;
  return table;
}

/**
 * Cuts a text into tokens. A hyphen, an underscore, an apostrophe or a middle dot between two letters parts two words without being
 * a mark of its own; letters with full stops (U.S.) are one word, and so are digits with a decimal point.
 */
export function tokenise(original: string, folded: Normalised = normalise(original)): Token[] {
  const { text, from, to } = folded;
  const table = classTable();
  const tokens: Token[] = [];
  let spaced = false;
  let i = 0;
  let last = 0;
  const push = (start: number, end: number, kind: Token['kind']) => {
    // one sign that stands for several words (ﷺ) gives one token
    if ((from[start] ?? 0) < last) return;
    last = to[end - 1] ?? last;
    tokens.push({ start: from[start] ?? 0, end: to[end - 1] ?? 0, norm: text.slice(start, end), kind, spaced });
    spaced = false;
  };
  while (i < text.length) {
    const start = i;
    const kind = table[text.charCodeAt(i)] ?? MARK;
    if (kind === SPACE) {
      spaced = true;
      i += 1;
    } else if (kind === BREAK) {
      i += 1;
      push(start, i, 'break');
    } else if (kind === WORD) {
      i = wordEnd(text, i, table);
      push(start, i, 'word');
    } else if (kind === HAN) {
      i += 1;
      push(start, i, 'han');
    } else if (kind === JOINER && isInsideWord(text, i, table)) {
      i += 1;
    } else {
      i += isPair(text, i) ? 2 : 1;
      push(start, i, 'mark');
    }
  }
  return tokens;
}

function wordEnd(text: string, start: number, table: Uint8Array): number {
  let i = start;
  while (i < text.length) {
    if (table[text.charCodeAt(i)] === WORD) i += 1;
    else if (isDottedLetter(text, i, start, table) || isDecimalPoint(text, i)) i += 1;
    else break;
  }
  return i;
}

/** The full stops of U.S. and U.N.: a single letter stands before each, and the first one is followed by a letter. */
function isDottedLetter(text: string, i: number, start: number, table: Uint8Array): boolean {
  if (text[i] !== '.') return false;
  if (i - start === 1) return table[text.charCodeAt(i + 1)] === WORD && text[i + 2] === '.' && !isDigit(text.charCodeAt(start));
  return text[i - 2] === '.' && !isDigit(text.charCodeAt(i - 1));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isDecimalPoint(text: string, i: number): boolean {
  return (text[i] === '.' || text[i] === ',') && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
}

function isInsideWord(text: string, i: number, table: Uint8Array): boolean {
  const before = table[text.charCodeAt(i - 1)];
  const after = table[text.charCodeAt(i + 1)];
  const opensHashtag = text[i] === '#' && (after === WORD || after === HAN);
  return opensHashtag || ((before === WORD || before === HAN) && (after === WORD || after === HAN));
}

function isPair(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code <= 0xdbff && i + 1 < text.length;
}
