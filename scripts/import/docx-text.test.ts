import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../lib/import/document.fixture';
import { BadDocument } from './bad-document.mjs';
import { docxText } from './docx-text.mjs';
import { zipParts } from './zip-parts.mjs';

const TEXT = ['وصول الوزير', 'رحبت قطر بالاتفاق & دعت تشاد إلى الحوار.'];
const read = (bytes: Uint8Array) => docxText(Buffer.from(bytes));
const whyOf = (bytes: Uint8Array) => read(bytes).then(() => 'read', (error: unknown) => (error instanceof BadDocument ? error.why : 'threw'));
const zeros = (size: number) => new Uint8Array(size);

describe('docxText', () => {
  it('gives a line a paragraph, and what the file says of itself', async () => {
    expect(await read(docx(TEXT, { title: 'قطر & تشاد', created: '2021-11-06T08:00:00Z', lang: 'ar-QA' }))).toEqual({ text: TEXT.join('\n'), title: 'قطر & تشاد', lang: 'ar-QA', day: '2021-11-06' });
  });
  it('says null where the file says nothing', async () => expect(await read(docx(TEXT))).toMatchObject({ title: null, lang: null, day: null }));
  it('leaves pictures behind, and words that were struck out in a revision', async () => {
    const struck = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:del><w:r><w:delText>Russia</w:delText></w:r></w:del><w:ins><w:r><w:t>France agreed.</w:t></w:r></w:ins></w:p></w:body></w:document>`;
    expect((await read(docx([], { more: { 'word/document.xml': strToU8(struck), 'word/media/a.png': zeros(1000) } }))).text).toBe('France agreed.');
  });
  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'foreign'], ['nothing', new Uint8Array(), 'foreign'], ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'foreign'],
    ['one behind a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'locked'], ['one without words', docx([]), 'no-text'],
    ['one that is cut off', docx(TEXT).subarray(0, 400), 'broken'],
    ['a document type', docx(TEXT, { head: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' }), 'unsafe'],
    ['entities that multiply', docx(TEXT, { more: { 'word/styles.xml': strToU8('<!doctype l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>') } }), 'unsafe'],
    ['a zip within', docx(TEXT, { more: { 'word/embeddings/a.xlsx': zipSync({ 'a.txt': strToU8('x') }) } }), 'unsafe'],
    ['a way up', docx(TEXT, { more: { '../../etc/cron.d/a': strToU8('x') } }), 'unsafe'], ['a way down from the root', docx(TEXT, { more: { '/etc/a': strToU8('x') } }), 'unsafe'], ['a way in another spelling', docx(TEXT, { more: { 'word\\..\\a': strToU8('x') } }), 'unsafe'],
    ['2,000 entries and more', docx(TEXT, { more: Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`word/media/${n}`, strToU8('x')])) }), 'unsafe'],
    ['more than a hundred times its size', docx(TEXT, { more: { 'word/media/a.bin': [zeros(50_000_000), { level: 9 }] } }), 'unsafe'],
  ])('refuses %s', async (_name, bytes, why) => expect(await whyOf(bytes)).toBe(why));
});

describe('zipParts', () => {
  const all = () => true;
  const size = (bytes: Uint8Array, change: (view: DataView, at: number) => void) => {
    const copy = Uint8Array.from(bytes);
    const view = new DataView(copy.buffer);
    for (let at = 0; at < copy.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
    return copy;
  };
  it('counts what comes out, whatever the entry says of its size', () => {
    const bytes = size(zipSync({ a: [zeros(3_000_000), { level: 9 }] }), (view, at) => view.setUint32(at + 24, 10, true));
    expect(() => zipParts(bytes, all)).toThrow('unsafe');
    expect(zipParts(size(zipSync({ a: strToU8('x') }), (view, at) => view.setUint32(at + 24, 1 << 30, true)), all).get('a')).toEqual(Buffer.from('x'));
  });
  it('refuses entries that share their bytes', () => {
    const bytes = zipSync({ a: strToU8('abc'), b: strToU8('abc') });
    const shared = size(bytes, (view, at) => view.setUint32(at + 42, 0, true));
    expect(() => zipParts(shared, all)).toThrow('unsafe');
  });
  it('refuses what is locked, and names that stand twice', () => {
    expect(() => zipParts(size(zipSync({ a: strToU8('x') }), (view, at) => view.setUint16(at + 8, 1, true)), all)).toThrow('locked');
    expect(() => zipParts(size(zipSync({ a: strToU8('x'), b: strToU8('y') }), (view, at) => view.setUint8(at + 46, 97)), all)).toThrow('unsafe');
  });
  it('holds no more than its bounds while it unpacks 2 GB of nothing', () => {
    const packed = deflateRawSync(zeros(64_000_000), { level: 9 });
    const bytes = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}`, [packed, { level: 0 }] as const])));
    const before = process.memoryUsage().rss;
    const packedToo = size(bytes, (view, at) => view.setUint16(at + 10, 8, true));
    expect(() => zipParts(packedToo, all)).toThrow('unsafe');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});
