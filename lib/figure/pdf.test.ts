import { Resvg } from '@resvg/resvg-js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toPdf, type PdfOptions } from './pdf';
import type { WordLine } from './pdf-words';
import { xmpPacket } from './xmp';

const D = 'M0 0h8v8z';
const LINE: WordLine = { y: 20, size: 10, characters: [{ start: 0, text: 'a', x: 5, advance: 6, dir: 'ltr' }, { start: 1, text: 'ش', x: 11, advance: 7, dir: 'rtl' }, { start: 2, text: '𠀋', x: 18, advance: 10, dir: 'ltr' }] };
const OPTIONS: PdfOptions = {
  lang: 'ar', dir: 'rtl', title: 'موقف <&> (1)', description: 'd', metadata: { source: 'Alwaqie & «x»', licence: 'CC BY 4.0', identifier: 'abc' }, lineOf: (d) => (d === D ? LINE : null),
};
const SVG = `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><title>t</title><g transform="translate(100 50)"><path d="${D}" fill="none" stroke="#fff"></path><path d="${D}" fill="#000"></path></g></svg>\n`;

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await toPdf(SVG, OPTIONS);
});
const opened = () => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

describe('toPdf', () => {
  it('is one page of the picture’s size, in points', async () => {
    const file = await opened();
    expect(file.numPages).toBe(1);
    expect((await file.getPage(1)).view).toEqual([0, 0, 300, 150]);
  });
  it('writes each line once, halo or not, where it is drawn', async () => {
    const { items } = await (await (await opened()).getPage(1)).getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
    expect(texts.map(({ str }) => str).join('')).toHaveLength(4); // the last character is two units long
    const [, , , , x, y] = texts[0]?.transform ?? [];
    expect([x, y]).toEqual([105 * 0.75, 150 - 70 * 0.75]);
  });
  it('says its title, its language and what it shows, and no date', async () => {
    const { info, metadata } = await (await opened()).getMetadata();
    expect(info).toMatchObject({ Title: OPTIONS.title, Language: 'ar', Author: 'Mawqif' });
    expect(Object.keys(info)).not.toEqual(expect.arrayContaining([expect.stringMatching(/Date/)]));
    expect(metadata?.get('dc:source')).toBe(OPTIONS.metadata.source);
  });
  it('is tagged: a figure that says itself, then its words', async () => {
    const tree = await (await (await opened()).getPage(1)).getStructTree();
    expect(JSON.stringify(tree)).toContain('"role":"Figure"');
    expect(JSON.stringify(tree)).toContain('"alt":"d"');
  });
  it('has one font, which is empty, and no picture made of dots', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).not.toMatch(/\/Subtype \/Image|\/FontFile3/);
    expect(text.length).toBeLessThan(6000);
  });
  it('is the same bytes twice, and other bytes for another picture', async () => {
    expect(Buffer.from(await toPdf(SVG, OPTIONS)).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(await toPdf(SVG.replace('h8', 'h9'), OPTIONS)).equals(Buffer.from(bytes))).toBe(false);
  });
});

describe('xmpPacket', () => {
  it('is well-formed, whatever stands in its words', () => {
    const hostile = '\u0000]]><x a="\uD800\uFFFF">&amp;';
    const packet = xmpPacket({ lang: 'ar', title: hostile, metadata: { source: hostile, licence: hostile, identifier: hostile } });
    const root = packet.split('\n').slice(1, -1).join('');
    expect(() => new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><metadata>${root}</metadata></svg>`)).not.toThrow();
    expect(root).not.toContain('<x a');
  });
});
