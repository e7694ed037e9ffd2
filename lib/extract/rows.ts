/** The rows of a data file, each looked at; the files are ours and their own tests look closer, so an odd row is a bug. */
export function rowsOf<T>(rows: readonly unknown[], isOne: (row: unknown) => row is T): readonly T[] {
  return rows.map((row) => {
    if (!isOne(row)) throw new Error(`bug: malformed row: ${JSON.stringify(row).slice(0, SHOWN)}`);
    return row;
  });
}

const SHOWN = 120; // units

/** A row of the gazetteer: an id, names and forms. */
export function isRow(row: unknown): row is object {
  return hasAll(row, ['id', 'names', 'forms']);
}

export function hasAll(row: unknown, fields: readonly string[]): row is object {
  return typeof row === 'object' && row !== null && fields.every((field) => Reflect.has(row, field));
}
