import type { Reading } from './localise';

/**
 * A reading as a page hands it to the browser: lists of like things column by column, what recurs written once. Ten thousand events
 * weigh a fifth of what they do row by row.
 */
export type PackedReading = Omit<Reading, PackedList> & { readonly [K in PackedList]: Table };

type PackedList = 'events' | 'mentions' | 'statements';

/** Rows of one shape, column by column. */
type Table = { readonly rows: number; readonly columns: Readonly<Record<string, Column>> };

type Column =
  /** As they come. */
  | { readonly all: readonly unknown[] }
  /** Each distinct value, and which of them each row has. */
  | { readonly of: readonly unknown[]; readonly at: readonly number[] }
  /** Lists of rows: how long each is, and all of them in one table. */
  | { readonly lengths: readonly number[]; readonly table: Table };

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every(isRow);
}

function packRows(rows: readonly Row[]): Table {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { rows: rows.length, columns: Object.fromEntries(names.map((name) => [name, packColumn(rows.map((row) => row[name]))])) };
}

function packColumn(values: readonly unknown[]): Column {
  const distinct = new Map<unknown, { readonly value: unknown; readonly place: number }>();
  const at = values.map((value) => {
    const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    const known = distinct.get(key) ?? { value, place: distinct.size };
    distinct.set(key, known);
    return known.place;
  });
  if (distinct.size <= values.length / 2) return { of: [...distinct.values()].map(({ value }) => value), at };
  const lists = values.filter(isListOfRows);
  if (lists.length === values.length) return { lengths: lists.map(({ length }) => length), table: packRows(lists.flat()) };
  return { all: values };
}

function unpackRows({ rows, columns }: Table): Row[] {
  const read = Object.entries(columns).map(([name, column]) => [name, unpackColumn(column)] as const);
  return Array.from({ length: rows }, (_, i) => Object.fromEntries(read.map(([name, values]) => [name, values[i]])));
}

function unpackColumn(column: Column): readonly unknown[] {
  if ('all' in column) return column.all;
  if ('of' in column) return column.at.map((place) => column.of[place]);
  const rows = unpackRows(column.table);
  let next = 0;
  return column.lengths.map((length) => rows.slice(next, (next += length)));
}

export function packReading(reading: Reading): PackedReading {
  return { ...reading, events: packRows(reading.events), mentions: packRows(reading.mentions), statements: packRows(reading.statements) };
}

export function unpackReading(packed: PackedReading): Reading {
  const { events, mentions, statements } = packed;
  // Made by `packReading` from a reading that was checked: what was in a column is in it still.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...packed, events: unpackRows(events), mentions: unpackRows(mentions), statements: unpackRows(statements) } as unknown as Reading;
}
