import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { blankEms, withoutInk } from './blank.mjs';
import { readTables, writeTrueType, writeWoff2 } from './sfnt.mjs';

const HAN = { from: 0x2e80, to: 0x3ffff };

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

describe('blankEms', () => {
  it('maps its whole range to one glyph, an em wide', () => {
    const tables = blankEms(HAN);
    const cmap = tables.get('cmap');
    expect([cmap?.readUInt16BE(12), cmap?.readUInt32BE(28), cmap?.readUInt32BE(32), cmap?.readUInt32BE(36)]).toEqual([13, 0x2e80, 0x3ffff, 1]);
    expect(tables.get('hmtx')?.readUInt16BE(4)).toBe(tables.get('head')?.readUInt16BE(18));
  });

  it('fits in 400 bytes of WOFF2', () => {
    expect(writeWoff2(blankEms(HAN)).length).toBeLessThan(400);
  });

  it('has tables of the lengths that their versions ask for', () => {
    const lengths = [...blankEms(HAN)].map(([tag, { length }]) => `${tag} ${length}`);
    expect(lengths).toEqual(['OS/2 96', 'cmap 40', 'glyf 1', 'head 54', 'hhea 36', 'hmtx 8', 'loca 6', 'maxp 32', 'name 6', 'post 32']);
  });
});

describe('withoutInk', () => {
  const font = writeTrueType(new Map([...blankEms(HAN), ['glyf', Buffer.alloc(60, 1)], ['loca', Buffer.from([0, 0, 0, 0, 0, 30])], ['GPOS', Buffer.alloc(9, 7)], ['gvar', Buffer.alloc(8)]]));

  it('empties every outline and keeps advances and layout', () => {
    const blank = withoutInk(font);
    expect(blank.get('loca')).toEqual(Buffer.alloc(6));
    expect(blank.get('glyf')?.length).toBe(1);
    expect(blank.get('GPOS')).toEqual(Buffer.alloc(9, 7));
    expect(blank.get('hmtx')).toEqual(readTables(font).get('hmtx'));
    expect(blank.has('gvar')).toBe(false);
  });

  it('refuses what is not TrueType', () => {
    expect(() => withoutInk(readFileSync('node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2'))).toThrow('unreadable font');
  });
});

describe('writeTrueType', () => {
  it('is read back table by table, and its sum is the one that TrueType asks for', () => {
    const font = writeTrueType(blankEms(HAN));
    expect([...readTables(font).keys()]).toEqual([...blankEms(HAN).keys()]);
    expect(sumOf(font)).toBe(0xb1b0afba);
  });
});

describe('writeWoff2', () => {
  it('holds the tables as they are', () => {
    const tables = readTables(writeTrueType(blankEms(HAN)));
    const woff2 = writeWoff2(blankEms(HAN));
    const size = woff2.readUInt32BE(20);
    const data = [...Array(4).keys()].map((pad) => woff2.subarray(woff2.length - size - pad, woff2.length - pad)).find((end) => end[0] !== undefined && canOpen(end));
    expect(data === undefined ? null : brotliDecompressSync(data)).toEqual(Buffer.concat([...tables.values()]));
    expect(woff2.toString('latin1', 0, 4)).toBe('wOF2');
    expect(woff2.readUInt32BE(8)).toBe(woff2.length);
  });
});

function canOpen(data: Buffer): boolean {
  try {
    return brotliDecompressSync(data).length > 0;
  } catch {
    return false;
  }
}
