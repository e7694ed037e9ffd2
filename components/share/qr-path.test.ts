import fc from 'fast-check';
import jsQr from 'jsqr';
import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { sweep } from '@/lib/sweep.fixture';
import { qrPath } from './qr-path';

const PIXELS = 4; // a module

/** What a camera sees of a path: black on white, RGBA. */
function picture({ path, size }: { readonly path: string; readonly size: number }) {
  const side = size * PIXELS;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      for (let column = Number(x) * PIXELS; column < (Number(x) + Number(length)) * PIXELS; column += 1) data.set([0, 0, 0], (row * side + column) * 4);
    }
  }
  return { data, side };
}

describe('a QR code', () => {
  it('reads as the address that it was made of', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }).filter((url) => url.length < 400), (url) => {
        const { modules } = create(url, { errorCorrectionLevel: 'M' });
        const { data, side } = picture(qrPath(modules.data, modules.size));
        expect(jsQr(data, side, side)?.data).toBe(url);
      }),
      { seed: 9, numRuns: sweep(60) },
    );
  });

  it('draws a run of dark modules once, four white ones in from the edge', () => {
    expect(qrPath([1, 1, 0, 0, 0, 0, 1, 0, 1], 3)).toEqual({ path: 'M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z', size: 11 });
    expect(qrPath([], 0)).toEqual({ path: '', size: 8 });
  });
});
