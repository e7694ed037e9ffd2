import { describe, expect, it } from 'vitest';
import { pdf } from '../../lib/import/document.fixture';
import { pdfText } from '../../lib/import/pdf-text';
import { BadDocument } from './bad-document.mjs';
import { pdfPieces } from './pdf-pieces.mjs';

const whyOf = (bytes: Uint8Array) => pdfPieces(Buffer.from(bytes)).then(() => 'read', (error: unknown) => (error instanceof BadDocument ? error.why : 'threw'));
const textOf = async (bytes: Uint8Array) => {
  const { pages } = await pdfPieces(Buffer.from(bytes));
  return pdfText(pages.map((page) => page.map(([words, x, y, width, size]) => ({ words: String(words), x: Number(x), y: Number(y), width: Number(width), size: Number(size) })))).text;
};

describe('pdfPieces', () => {
  it('gives words with their places, and what the file says of itself', async () => {
    const { pages, title, day } = await pdfPieces(Buffer.from(await pdf([['France agreed.']], { title: 'Talks' })));
    expect(pages).toEqual([[['France agreed.', 40, 555, 81.4, 12, 'ltr']]]);
    expect({ title, day }).toEqual({ title: 'Talks', day: '2021-11-06' });
  });
  it('gives sentences that run over lines', async () => {
    expect(await textOf(await pdf([['France opposes the plan for the western part of the', 'border. Qatar welcomed the accord with its neigh-', 'bours.'], ['Chad agreed.']]))).toBe('France opposes the plan for the western part of the border. Qatar welcomed the accord with its neighbours.\nChad agreed.');
  });
  it.each([
    ['something else', () => Promise.resolve(Buffer.from('GIF89a')), 'foreign'],
    ['pages without words', () => pdf([[]]), 'no-text'],
    ['one that is cut off at its beginning', async () => (await pdf([['France agreed.']])).subarray(0, 60), 'broken'],
    ['more pages than an article has', () => pdf(Array.from({ length: 501 }, () => [])), 'too-many-pages'],
  ])('refuses %s', async (_name, make, why) => expect(await whyOf(await make())).toBe(why));
});
