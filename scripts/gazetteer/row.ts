import { readFileSync } from 'node:fs';

export type Lang = 'ar' | 'en' | 'zh';
export type Names = { readonly en: string; readonly ar: string; readonly zh: string };

/** The rows of a hand table: lines of columns parted by "|", each column trimmed. A row of the wrong width is a bug. */
export function readRows(table: string, width: number): string[][] {
  return table.trim().split('\n').map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== width) throw new Error(`bug: row of ${cells.length} columns, not ${width}: "${line}"`);
    return cells;
  });
}

/** The rows of a table in a file beside this one: after its notes ("#") a line of column names, then lines of cells parted by tabs. */
export function readTable(file: string): string[][] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const [header = [], ...rows] = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const odd = rows.find(({ length }) => length !== header.length);
  if (odd !== undefined) throw new Error(`bug: row of ${odd.length} columns, not ${header.length}: "${odd.join(' | ')}"`);
  return rows;
}

/** The forms in a cell, parted by ";", in order and once each. */
export const readForms = (cell: string | undefined): string[] =>
  [...new Set((cell ?? '').split(';').map((form) => form.trim()).filter((form) => form !== ''))];

export function readPoint(cell: string | undefined): [number, number] | null {
  const [lon, lat] = (cell ?? '').split(',').map(Number);
  return cell && lon !== undefined && lat !== undefined ? [lon, lat] : null;
}

/** An ASCII kebab-case id: "São Paulo" gives sao-paulo. */
export const kebab = (name: string): string =>
  name.replace(/ı/g, 'i').replace(/[øØ]/g, 'o').replace(/[łŁ]/g, 'l').normalize('NFKD').replace(/[\u0300-\u036f'’().]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

export function firstForms(en: string[], ar: string[], zh: string[], at: string): Names {
  if (!en[0] || !ar[0] || !zh[0]) throw new Error(`bug: missing name: "${at}"`);
  return { en: en[0], ar: ar[0], zh: zh[0] };
}
