import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sweep } from '../sweep.fixture';
import { toCsv } from './csv';

/** RFC 4180, read back; the mark at the start is dropped. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) throw new Error(`not RFC 4180 at ${text.length}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const table = (value: string | number | null) => ({ columns: ['a', 'b'], rows: [{ a: value, b: 'end' }] });

it('begins with the byte order mark and ends each line with CRLF', () => {
  expect(toCsv(table('x'))).toBe('\uFEFFa,b\r\nx,end\r\n');
});

it('reads back as it was written, whatever stands in a cell', () => {
  const plain = fc.string({ unit: 'binary' }).filter((text) => !/^[\s\u200B\uFEFF]*[=+\-@＝＋－＠\t\r]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(text));
  fc.assert(fc.property(plain, (text) => {
    expect(parse(toCsv(table(text)))[1]).toEqual([text, 'end']);
  }), { seed: 4180, numRuns: sweep(2000) });
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠x', '=cmd|"/c calc"!A1'])('defuses %j', (text) => {
  expect(parse(toCsv(table(text)))[1]?.[0]).toBe(`'${text}`);
});

it('leaves numbers as they are, negative ones too', () => {
  expect(parse(toCsv(table(-2)))[1]?.[0]).toBe('-2');
});

it('carries no control of direction', () => {
  expect(toCsv(table('\u2068شي\u2069 \u200Fx'))).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
});
