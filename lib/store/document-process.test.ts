import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { docx, pdf } from '../import/document.fixture';
import { readDocument } from './document-process';

const PARAGRAPHS = ['Talks in Doha', 'France opposes the plan. Qatar welcomed the accord with Chad.'];

/** A PDF whose page unpacks to `size` bytes: twice packed, so that the file stays small. */
function swollen(size: number): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(size, 0x20), { level: 1 }));
  const head = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj ';
  return Buffer.concat([Buffer.from(`${head}4 0 obj<</Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>stream\n`), packed, Buffer.from('\nendstream endobj trailer<</Root 1 0 R>>')]);
}

describe('readDocument', () => {
  it('gives the text of a Word file, and takes its day only where the text has none', async () => {
    expect(await readDocument('word', docx(PARAGRAPHS, { title: 'Talks', created: '2021-11-06T08:00:00Z', lang: 'en-GB' }))).toEqual({ text: PARAGRAPHS.join('\n'), title: 'Talks', lang: 'en', publishedOn: '2021-11-06', notes: ['file-day'] });
    expect(await readDocument('word', docx(['5 November 2021', ...PARAGRAPHS], { created: '2021-12-06T08:00:00Z' }))).toMatchObject({ publishedOn: '2021-11-05', notes: [] });
  });
  it('gives the text of a PDF', async () => expect(await readDocument('pdf', await pdf([['France agreed.']], { title: 'Microsoft Word - draft3.docx' }))).toEqual({ text: 'France agreed.', title: null, lang: null, publishedOn: '2021-11-06', notes: ['file-day'] }));
  it('asks no process about what is no document', async () => expect(await readDocument('pdf', Buffer.from('hello'))).toEqual({ why: 'foreign' }));
  it('ends one that is slow', async () => {
    const started = performance.now();
    expect(await readDocument('word', docx(PARAGRAPHS), { timeout: 5 })).toEqual({ why: 'too-slow' });
    expect(performance.now() - started).toBeLessThan(5000);
  });
  it('ends one that nobody waits for any more', async () => expect(await readDocument('word', docx(PARAGRAPHS), { signal: AbortSignal.abort() })).toEqual({ why: 'too-slow' }));
  it('ends one that swells, be it with its words or with the gigabytes of a page', async () => {
    const noise = Array.from({ length: 100_000 }, (_, n) => (n * 2_654_435_761) % 4_294_967_296).join(' '); // what packs badly keeps the ratio low
    const big = docx([], { more: { 'word/document.xml': [Buffer.from(`<x><!--${noise}-->${'<y/>'.repeat(13_000_000)}</x>`), { level: 6 }] } });
    expect(await readDocument('word', big, { timeout: 60_000 })).toEqual({ why: 'too-large' });
    expect(await readDocument('pdf', swollen(400_000_000), { memory: 250 * 1024 * 1024, timeout: 60_000 })).toEqual({ why: 'too-large' });
  }, 180_000);
  it('lets some wait, and refuses more than that', async () => {
    const all = await Promise.all(Array.from({ length: 25 }, () => readDocument('word', docx(PARAGRAPHS), { signal: AbortSignal.abort() })));
    expect(all.filter((one) => 'why' in one && one.why === 'too-slow')).toHaveLength(22);
    expect(all.filter((one) => 'why' in one && one.why === 'busy')).toHaveLength(3);
    expect(await readDocument('word', docx(PARAGRAPHS))).toHaveProperty('text');
  });
  it('holds the packages that read documents in no file that the server or a page loads', () => {
    expect(readFileSync('scripts/house/packages.ts', 'utf8')).not.toMatch(/'(?:mammoth|pdfjs-dist)'/);
  });
});
