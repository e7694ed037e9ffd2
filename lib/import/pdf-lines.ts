import { isTurned, turned } from './drawn-order';
import { withoutForms } from '../text/presentation-forms';

/** Words as they stand on a page, in points, y upwards. */
export type Piece = { readonly words: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number };

/** A line of a page, its words in the order in which they are read. */
export type Line = { readonly text: string; readonly start: number; readonly end: number; readonly y: number; readonly size: number; readonly isRtl: boolean };

const SAME_LINE = 0.5; // of the size; an index stands that far off its line
const SPACE = 0.12; // of the size; a wider gap between two pieces is a space, though none is written
const MOST_JUMPS = 1 / 3; // of the moves between lines; a page that jumps upwards more often is written in no order

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;
const LTR = /[A-Za-z\u00C0-\u024F\u4E00-\u9FFF]/g;

export type Lines = { readonly pages: readonly (readonly Line[])[]; readonly wasTurned: boolean };

/** The lines of each page. Arabic that is stored as drawn is turned back into the order of reading, where its words show that it is. */
export function pdfLines(pages: readonly (readonly Piece[])[]): Lines {
  const typed = pages.map((page) => page.filter(({ words }) => words.trim() !== '').map((piece) => ({ ...piece, words: withoutForms(piece.words) })));
  const wasTurned = isTurned(typed.flatMap((page) => page.map(({ words }) => words)));
  const read = wasTurned ? typed.map((page) => page.map((piece) => ({ ...piece, words: turned(piece.words) }))) : typed;
  return { pages: read.map((page) => inOrder(rowsOf(page).map(lineOf))), wasTurned };
}

/** Pieces that follow each other on one height. The order of the file is kept: it knows columns, which heights don't. */
function rowsOf(page: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  for (const piece of page) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && Math.abs(piece.y - last.y) <= SAME_LINE * Math.max(piece.size, last.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function inOrder(lines: readonly Line[]): readonly Line[] {
  const jumps = lines.filter(({ y }, n) => y > (lines[n - 1]?.y ?? Infinity)).length;
  return jumps > lines.length * MOST_JUMPS ? lines.toSorted((a, b) => b.y - a.y) : lines;
}

function lineOf(row: readonly Piece[]): Line {
  const isRtl = count(row, RTL) > count(row, LTR);
  const ordered = isRtl ? fromTheRight(row) : row.toSorted((a, b) => a.x - b.x);
  let text = '';
  ordered.forEach((piece, n) => {
    const last = ordered[n - 1];
    const gap = last === undefined ? 0 : Math.max(piece.x - (last.x + last.width), last.x - (piece.x + piece.width));
    text += (last !== undefined && gap > SPACE * piece.size ? ' ' : '') + piece.words;
  });
  const left = Math.min(...row.map(({ x }) => x));
  const right = Math.max(...row.map(({ x, width }) => x + width));
  const size = Math.max(...row.map(({ size }) => size));
  const [start, end] = isRtl ? [-right, -left] : [left, right]; // both grow with reading
  return { text: text.replace(/[\s\u00A0]+/g, ' ').trim(), start, end, y: row[0]?.y ?? 0, size, isRtl };
}

/** From right to left, but for names and numbers of several pieces, which are read from the left. */
function fromTheRight(row: readonly Piece[]): readonly Piece[] {
  const ordered: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of row.toSorted((a, b) => b.x - a.x)) {
    if (matches(piece.words, RTL) === 0) {
      run.unshift(piece);
      continue;
    }
    ordered.push(...run, piece);
    run = [];
  }
  return [...ordered, ...run];
}

function count(row: readonly Piece[], letters: RegExp): number {
  return row.reduce((sum, { words }) => sum + matches(words, letters), 0);
}

function matches(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
