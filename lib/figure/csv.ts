import type { Cell, DataTable } from './table';

const BOM = '\uFEFF'; // without it Excel reads Arabic as Windows-1252
const CRLF = '\r\n';

/** What a spreadsheet would run as a formula, full-width twins included; OWASP's list. Quoting alone does not stop it. */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠\t\r]/u;
/** Directions that drawings need and tables don't. */
const BIDI_CONTROLS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

function encode(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const plain = cell.replace(BIDI_CONTROLS, '');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 in UTF-8 with a byte order mark. A text that begins like a formula gets an apostrophe before it; numbers stay numbers. */
export function toCsv({ columns, rows }: DataTable): string {
  const lines = [columns.map(encode), ...rows.map((row) => columns.map((name) => encode(row[name] ?? null)))];
  return BOM + lines.map((cells) => cells.join(',') + CRLF).join('');
}
