/**
 * Fonts without ink. Text laid out in one has the geometry it keeps when the drawn font arrives: nothing on the page moves.
 */
import { readTables } from './sfnt.mjs';

/** @typedef {import('./sfnt.mjs').Tables} Tables */

const INK = new Set(['gvar', 'cvar', 'cvt ', 'fpgm', 'prep', 'gasp', 'STAT']); // outlines' variations and hints, menus' axes
const NO_NAMES = Buffer.from([0, 0, 0, 0, 0, 6]); // a browser's check wants the table

/**
 * The tables of a TrueType font with every outline emptied: the same advances, kerning and joining.
 * @returns {Tables}
 */
export function withoutInk(/** @type {Buffer} */ font) {
  const tables = new Map([...readTables(font)].filter(([tag]) => !INK.has(tag)));
  tables.set('name', NO_NAMES);
  tables.set('glyf', Buffer.alloc(1)); // a browser's check refuses an empty table
  tables.set('loca', Buffer.alloc(tables.get('loca')?.length ?? 0));
  return tables;
}

const UNITS = 1000; // an em
const ASCENT = 880; // as Noto Sans SC's box of a Han character
const DESCENT = 120;

const u16 = (/** @type {readonly number[]} */ ...values) => {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, i) => bytes.writeUInt16BE(value & 0xffff, 2 * i));
  return bytes;
};
const u32 = (/** @type {readonly number[]} */ ...values) => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeUInt32BE(value, 4 * i));
  return bytes;
};

/** Every character of the range is glyph 1: format 13, many to one. */
function cmap(/** @type {number} */ from, /** @type {number} */ to) {
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(28, 0, 1, from, to, 1)]);
}

/**
 * The tables of a font whose characters from one code point to another are each one em wide and blank.
 * @returns {Tables}
 */
export function blankEms(/** @type {{ from: number, to: number }} */ { from, to }) {
  return new Map([
    ['OS/2', os2({ from, to })],
    ['cmap', cmap(from, to)],
    ['glyf', Buffer.alloc(1)],
    ['head', Buffer.concat([u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(3, UNITS), u32(0, 0, 0, 0), u16(0, 0, 0, 0, 0, 8, 2, 0, 0)])],
    ['hhea', Buffer.concat([u32(0x10000), u16(ASCENT, -DESCENT, 0, UNITS, 0, 0, UNITS, 1, 0, 0, 0, 0, 0, 0, 0, 2)])],
    ['hmtx', u16(UNITS, 0, UNITS, 0)],
    ['loca', u16(0, 0, 0)],
    ['maxp', Buffer.concat([u32(0x10000), u16(2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)])],
    ['name', NO_NAMES],
    ['post', u32(0x30000, 0, 0, 0, 0, 0, 0, 0)],
  ]);
}

function os2(/** @type {{ from: number, to: number }} */ { from, to }) {
  const table = Buffer.alloc(96);
  const last = Math.min(to, 0xffff);
  table.writeUInt16BE(4, 0); // version
  [UNITS, 400, 5].forEach((value, i) => table.writeUInt16BE(value, 2 + 2 * i)); // average width, weight, width class
  table.write('NONE', 58, 'latin1');
  table.writeUInt16BE(0x40, 62); // regular
  [Math.min(from, 0xffff), last, ASCENT].forEach((value, i) => table.writeUInt16BE(value, 64 + 2 * i));
  table.writeInt16BE(-DESCENT, 70);
  [0, ASCENT, DESCENT].forEach((value, i) => table.writeUInt16BE(value, 72 + 2 * i));
  return table;
}
