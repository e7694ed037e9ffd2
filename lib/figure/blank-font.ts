/** Units of an em in the font, as in most TrueType fonts. */
const EM = 1000;
/** Of its first letter, in thousandths of an em. */
export const BLANK_WIDTH = 500;

/**
 * A TrueType font of two empty letters, the second without width: what gives a text without ink its places. Tables in the order of their names,
 * as the format asks; the six that a font inside a PDF needs.
 */
export function blankFont(): Uint8Array {
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['glyf', new Uint8Array(4)],
    ['head', words([0x0001, 0, 0x0001, 0, 0, 0, 0x5f0f, 0x3cf5, 0x000b, EM, 0, 0, 0, 0, 0, 0, 0, 0, 0, -250, BLANK_WIDTH, 900, 0, 8, 2, 0, 0])],
    ['hhea', words([0x0001, 0, 900, -250, 0, BLANK_WIDTH, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3])],
    ['hmtx', words([BLANK_WIDTH, 0, BLANK_WIDTH, 0, 0, 0])],
    ['loca', words([0, 0, 0, 0])],
    ['maxp', words([0x0001, 0, 3, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0])],
  ];
  const padded = tables.map(([name, bytes]) => ({ name, length: bytes.length, bytes: padTo4(bytes) }));
  const start = 12 + 16 * tables.length;
  const directory = padded.flatMap(({ name, length, bytes }, i) => {
    const offset = start + padded.slice(0, i).reduce((sum, { bytes: before }) => sum + before.length, 0);
    return [...Array.from(name, (letter) => letter.charCodeAt(0)), ...uint32(checksum(bytes)), ...uint32(offset), ...uint32(length)];
  });
  // 64 = the largest power of two within six tables, times 16; 2 its logarithm; 32 the rest
  return Uint8Array.from([...words([0x0001, 0, tables.length, 64, 2, 32]), ...directory, ...padded.flatMap(({ bytes }) => [...bytes])]);
}

function words(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]));
}

function uint32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function padTo4(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  return padded;
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
