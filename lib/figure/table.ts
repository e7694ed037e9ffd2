import type { Names, Span } from '../dossier/schema';

/** One field of a row; a number stays a number, so that a spreadsheet can count with it. */
export type Cell = string | number | null;
/** Column name to cell, in the order of the columns. */
export type Row = Readonly<Record<string, Cell>>;
/** The data of a view as a table: English snake_case columns, labels in three languages, one row a mark. */
export type DataTable = { readonly columns: readonly string[]; readonly rows: readonly Row[] };

/** Between values of one cell; a semicolon stands in no id and rarely in prose. */
const BETWEEN = '; ';

export function tableOf(rows: readonly Row[], columns: readonly string[]): DataTable {
  return { columns, rows };
}

export function joined(values: readonly string[]): string {
  return values.join(BETWEEN);
}

/** `label_ar`, `label_en`, `label_zh` for `label`. */
export function inLanguages(name: string, names: Names | null): Row {
  return { [`${name}_ar`]: names?.ar ?? null, [`${name}_en`]: names?.en ?? null, [`${name}_zh`]: names?.zh ?? null };
}

/** The words that support a row, and where the first of them stand: UTF-16 offsets into the article's text. */
export function anchorCells(spans: readonly Span[]): { readonly sentence: string; readonly char_start: number | null; readonly char_end: number | null } {
  const [first] = spans;
  return { sentence: joined(spans.map(({ quote }) => quote)), char_start: first?.start ?? null, char_end: first?.end ?? null };
}
