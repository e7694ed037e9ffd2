/** Reads and writes the table container that OpenType fonts share, and its WOFF2 form. */
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {ReadonlyMap<string, Buffer>} Tables */

const TRUETYPE = 0x00010000;
const CHECKSUM_MAGIC = 0xb1b0afba; // what the whole file's sum is taken from for head.checkSumAdjustment
const ADJUSTMENT = 8; // where it stands in head
const UNTRANSFORMED = 3 << 6; // WOFF2's flag for glyf and loca as they are
const ANY_TAG = 63;

const padded = (/** @type {Buffer} */ bytes) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

function checksum(/** @type {Buffer} */ bytes) {
  const whole = padded(bytes);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** @returns {Tables} */
export function readTables(/** @type {Buffer} */ font) {
  if (font.length < 12 || font.readUInt32BE(0) !== TRUETYPE) throw new Error('unreadable font: not TrueType');
  const rows = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  return new Map(
    rows.map((row) => {
      const from = font.readUInt32BE(row + 8);
      return [font.toString('latin1', row, row + 4), font.subarray(from, from + font.readUInt32BE(row + 12))];
    }),
  );
}

/** The tables in the order of their tags, head without its sum of the whole. */
function ordered(/** @type {Tables} */ tables) {
  return [...tables]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, bytes]) => {
      if (tag !== 'head') return { tag, bytes };
      const head = Buffer.from(bytes);
      head.writeUInt32BE(0, ADJUSTMENT);
      return { tag, bytes: head };
    });
}

export function writeTrueType(/** @type {Tables} */ tables) {
  const list = ordered(tables);
  const start = Buffer.alloc(12 + 16 * list.length);
  const power = Math.floor(Math.log2(list.length));
  start.writeUInt32BE(TRUETYPE, 0);
  [list.length, 16 * 2 ** power, power, 16 * (list.length - 2 ** power)].forEach((value, i) => start.writeUInt16BE(value, 4 + 2 * i));
  let at = start.length;
  let headAt = 0;
  list.forEach(({ tag, bytes }, i) => {
    const row = 12 + 16 * i;
    start.write(tag, row, 'latin1');
    [checksum(bytes), at, bytes.length].forEach((value, j) => start.writeUInt32BE(value, row + 4 + 4 * j));
    if (tag === 'head') headAt = at;
    at += padded(bytes).length;
  });
  const font = Buffer.concat([start, ...list.map(({ bytes }) => padded(bytes))]);
  font.writeUInt32BE((CHECKSUM_MAGIC - checksum(font)) >>> 0, headAt + ADJUSTMENT);
  return font;
}

/** A length as WOFF2 writes it: seven bits a byte, the highest bit set where more follow. */
function base128(/** @type {number} */ value) {
  const digits = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 127) | 128);
  return Buffer.from(digits);
}

/** The tables as WOFF2, none of them transformed: nothing is gained where there are no outlines. */
export function writeWoff2(/** @type {Tables} */ tables) {
  const font = writeTrueType(tables); // for head's sum
  const list = ordered(readTables(font)).map(({ tag, bytes }) => ({ tag, bytes: tag === 'head' ? (readTables(font).get(tag) ?? bytes) : bytes }));
  const rows = list.flatMap(({ tag, bytes }) => [
    Buffer.from([ANY_TAG | (tag === 'glyf' || tag === 'loca' ? UNTRANSFORMED : 0)]),
    Buffer.from(tag, 'latin1'),
    base128(bytes.length),
  ]);
  const data = brotliCompressSync(Buffer.concat(list.map(({ bytes }) => bytes)), { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT } });
  const start = Buffer.alloc(48);
  start.write('wOF2', 0, 'latin1');
  start.writeUInt32BE(TRUETYPE, 4);
  start.writeUInt16BE(list.length, 12);
  start.writeUInt32BE(font.length, 16);
  start.writeUInt32BE(data.length, 20);
  const whole = padded(Buffer.concat([start, ...rows, data]));
  whole.writeUInt32BE(whole.length, 8);
  return whole;
}
