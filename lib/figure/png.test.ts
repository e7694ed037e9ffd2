import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toPng, type PngScale } from './png';

const METADATA = { title: 'الخط الزمني: شي', source: 'المصدر: Alwaqie', licence: 'CC BY 4.0' };

async function drawn(width: number, height: number, scale: PngScale): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#0d5b5c"/></svg>`;
  return Buffer.from(await toPng(svg, { width, scale, metadata: METADATA }));
}

function chunksOf(png: Buffer) {
  const chunks: { readonly type: string; readonly data: Buffer; readonly isSound: boolean }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length), isSound: crc32(png.subarray(at + 4, at + 8 + length)) === png.readUInt32BE(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const densityOf = (png: Buffer) => chunksOf(png).filter(({ type }) => type === 'pHYs').map(({ data }) => [data.readUInt32BE(0), data.readUInt32BE(4), data[8]]);

describe('toPng', () => {
  it.each([[1, [300, 200], 3780], [2, [600, 400], 7560], ['print', [1890, 1260], 11811]] as const)('at scale %s is %j px and says %d dots a metre', async (scale, size, perMetre) => {
    const png = await drawn(300, 200, scale);
    expect(sizeOf(png)).toEqual(size);
    expect(densityOf(png)).toEqual([[perMetre, perMetre, 1]]);
  });
  it('is whole, and says size and colours before the picture', async () => {
    const chunks = chunksOf(await drawn(30, 20, 1));
    expect(chunks.every(({ isSound }) => isSound)).toBe(true);
    expect(chunks.map(({ type }) => type).filter((type, i, all) => type !== all[i - 1])).toEqual(['IHDR', 'sRGB', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
  });
  it('holds its words in Arabic', async () => {
    const texts = chunksOf(await drawn(30, 20, 1)).filter(({ type }) => type === 'iTXt').map(({ data }) => {
      const end = data.indexOf(0);
      return [data.toString('latin1', 0, end), inflateSync(data.subarray(end + 5)).toString('utf8')];
    });
    expect(Object.fromEntries(texts)).toEqual({ Description: METADATA.title, Source: METADATA.source, Copyright: METADATA.licence });
  });
  it('is bounded, and then says how large it is all the same', async () => {
    const wide = await drawn(4000, 3900, 2);
    const [width = 0, height = 0] = sizeOf(wide);
    expect(width * height).toBeLessThanOrEqual(24_000_000);
    expect((densityOf(wide)[0]?.[0] ?? 0) / 7560).toBeCloseTo(width / 8000, 3);
    expect(Math.max(...sizeOf(await drawn(200, 90_000, 2)))).toBeLessThanOrEqual(8000);
  });
  it('is the same bytes twice', async () => expect((await drawn(30, 20, 2)).equals(await drawn(30, 20, 2))).toBe(true));
});
