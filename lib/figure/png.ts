import { renderAsync } from '@resvg/resvg-js';
import { zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';

/** How fine: for a screen, for a fine screen, or for print at 160 mm and 300 dots an inch. */
export type PngScale = 1 | 2 | 'print';

type PngOptions = {
  /** Of the drawing, px. */
  readonly width: number;
  readonly scale: PngScale;
  readonly metadata: { readonly title: string; readonly source: string; readonly licence: string };
};

const PRINT = { width: 1890, perMetre: 11811 } as const; // 160 mm at 300 dpi, and 300 dpi as PNG counts it
const SCREEN = 3780; // dots a metre at 96 dpi
const MOST = { side: 8000, area: 24_000_000 } as const; // px; larger pictures are for nobody and cost the server its memory
const SIGNATURE = 8;

/** A picture of an outlined SVG: no text in it, so no font is needed. The same drawing gives the same bytes. Drawn beside the program's own thread, which has other requests. */
export async function toPng(svg: string, { width, scale, metadata }: PngOptions): Promise<Uint8Array> {
  const wanted = scale === 'print' ? PRINT.width : width * scale;
  const made = Math.floor(Math.min(wanted, MOST.side, MOST.side / tallness(svg), Math.sqrt(MOST.area / tallness(svg))));
  const picture = (await renderAsync(svg, { fitTo: { mode: 'width', value: made }, font: { loadSystemFonts: false } })).asPng();
  const perMetre = Math.round((scale === 'print' ? PRINT.perMetre : SCREEN * scale) * (made / wanted));
  const extra = [
    chunk('sRGB', Buffer.from([0])),
    chunk('pHYs', Buffer.concat([uint32(perMetre), uint32(perMetre), Buffer.from([1])])),
    text('Description', metadata.title),
    text('Source', metadata.source),
    text('Copyright', metadata.licence),
  ];
  const header = SIGNATURE + 25; // after IHDR, before the picture: where a size must stand
  return Buffer.concat([picture.subarray(0, header), ...extra, ...chunksOf(picture).filter(({ type }) => type !== 'IHDR' && type !== 'pHYs' && type !== 'sRGB').map(({ bytes }) => bytes)]);
}

/** Height of a drawing by its width. */
function tallness(svg: string): number {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

function chunksOf(png: Buffer): { readonly type: string; readonly bytes: Buffer }[] {
  const chunks: { type: string; bytes: Buffer }[] = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const end = at + 12 + png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), bytes: png.subarray(at, end) });
    at = end;
  }
  return chunks;
}

function uint32(n: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/** An `iTXt` chunk: the one kind of PNG text that holds Arabic. */
function text(keyword: string, value: string): Buffer {
  return chunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0`, 'latin1'), Buffer.from([1, 0]), Buffer.from('\0\0', 'latin1'), zlibSync(Buffer.from(value, 'utf8'))]));
}
