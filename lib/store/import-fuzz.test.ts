import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { parseHTML } from 'linkedom';
import { afterAll, expect, it } from 'vitest';
import { BadDocument } from '../../scripts/import/bad-document.mjs';
import { docxText } from '../../scripts/import/docx-text.mjs';
import { chance, type Chance } from '../chance.fixture';
import { decodeText } from '../import/decode-text';
import { docx, pdf } from '../import/document.fixture';
import { documentFrom, type DocumentKind } from '../import/document';
import { EMPTY_DRAFT, faultsOf } from '../import/draft';
import { htmlToText } from '../import/html-to-text';
import { markdownPage } from '../import/markdown-page';
import { wholePage } from '../import/page-text';
import { sweep } from '../sweep.fixture';
import { readDocument } from './document-process';

const SEED = 20_211_105;
const MOST = 20_000; // ms for one file
const IN_PROCESS = 12; // one document of so many goes the whole way, through a process of its own
const MEMORY = 400 * 1024 * 1024; // bytes that all of it together may add to this process

const HTML = '<!doctype html><html lang="ar"><head><title>قطر ترحب</title><meta property="article:published_time" content="2021-11-05"></head><body><article><h1>قطر ترحب</h1><p>رحبت قطر بالاتفاق، ودعت فرنسا إلى الحوار.</p></article></body></html>';
const MARKDOWN = '---\ntitle: Talks\ndate: 2021-11-05\n---\n# Talks\n\nFrance **opposes** the [plan](https://example.org).\n\n| a | b |\n|---|---|\n| c | d |\n\n- Qatar agreed\n';
const PIECES = ['<', '>', '&', '"', '`', '*', '_', '[', '](', '\n', '\0', '\uFFFE', '<!--', ']]>', '<!DOCTYPE x [<!ENTITY a "b">]>', '<w:p>', '</w:p>', 'PK\u0003\u0004', '%PDF-1.7', 'endobj', 'stream\n', '<<', '>>', '9999999999', '-1', '/Length', 'ال', '٢'] as const;

/** Bytes changed as a bad disk, a bad program or somebody with a purpose changes them. */
function mutated(bytes: Uint8Array, by: Chance): Uint8Array {
  let out = Buffer.from(bytes);
  for (let n = by.times(6) + 1; n > 0 && out.length > 0; n -= 1) {
    const at = by.times(out.length - 1);
    const until = Math.min(out.length, at + by.times(by.is(0.1) ? 2000 : 40));
    switch (by.times(6)) {
      case 0: out[at] = by.times(255); break;
      case 1: out = Buffer.concat([out.subarray(0, at), out.subarray(until)]); break;
      case 2: out = Buffer.concat([out.subarray(0, until), out.subarray(at)]); break;
      case 3: out = Buffer.concat([out.subarray(0, at), Buffer.from(by.oneOf(PIECES).repeat(by.is(0.05) ? 20_000 : by.times(20))), out.subarray(at)]); break;
      case 4: if (by.is(0.3)) out = out.subarray(0, at); break;
      case 5: out.fill(by.oneOf([0, 255, 32, 60]), at, until); break;
      default: if (at + 4 <= out.length) out.writeUInt32LE(by.oneOf([0, 1, 0xffff, 0x7fffffff, 0xffffffff]), at);
    }
  }
  return out;
}

/** Of a document's parts before they are packed: a change of the packed bytes seldom gets past their checksum. */
function mutatedDocx(by: Chance): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>France agreed.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Qatar</w:t><w:br/></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;
  const whole = docx(['France agreed.', 'رحبت قطر.'], { title: 'Talks', ...(by.is(0.7) ? { more: { 'word/document.xml': mutated(Buffer.from(xml), by) } } : {}) });
  return by.is(0.5) ? mutated(whole, by) : whole;
}

const inFull = async (kind: DocumentKind, bytes: Uint8Array) => readDocument(kind, bytes);
const within = async (kind: DocumentKind, bytes: Uint8Array) => {
  if (kind === 'pdf') return documentFrom(kind, await pdfWithin(bytes));
  return documentFrom(kind, await docxText(Buffer.from(bytes)).then((found) => ({ ok: true, ...found }), (error: unknown) => ({ ok: false, why: error instanceof BadDocument ? error.why : 'broken' })));
};

// pdf.js leaves promises behind that fail, which would be heard here as a fault of the test
const READER = `const { parentPort } = require('node:worker_threads');
process.on('unhandledRejection', () => undefined);
parentPort.on('message', async (bytes) => {
  const { pdfPieces } = await import(${JSON.stringify(path.resolve('scripts/import/pdf-pieces.mjs'))});
  parentPort.postMessage(await pdfPieces(Buffer.from(bytes)).then((found) => ({ ok: true, ...found }), (error) => ({ ok: false, why: error.why ?? 'broken' })));
});`;
const reader = new Worker(READER, { eval: true, stdout: true, stderr: true });
const pdfWithin = (bytes: Uint8Array) => new Promise<unknown>((resolve) => {
  reader.once('message', resolve);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  reader.postMessage(bytes);
});

const outcomes = new Map<string, number>();
let slowest = 0;
afterAll(() => reader.terminate());
afterAll(() => void process.stderr.write(`import fuzz: ${[...outcomes].map(([name, count]) => `${name} ${count}`).join(', ')}; slowest ${Math.round(slowest)} ms\n`));

it('answers whatever it is given with a text or a typed reason, in time and within bounds', async () => {
  const by = chance(SEED);
  const count = sweep(2000);
  const base = await pdf([['France opposes the plan for the western', 'border. Qatar agreed.'], ['Chad agreed.']], { title: 'Talks' });
  const before = process.memoryUsage().rss;
  const read = async (n: number): Promise<string> => {
    const kind = by.oneOf(['text', 'markdown', 'page', 'word', 'pdf']);
    if (kind === 'text') return faultsOf({ ...EMPTY_DRAFT, text: decodeText(mutated(Buffer.from('Cairo: The minister praised Sudan. رحبت قطر.'), by)) }).length === 0 ? 'text' : 'fault';
    if (kind === 'page') return htmlToText(decodeText(mutated(Buffer.from(HTML), by))).text === '' ? 'no-text' : 'text';
    if (kind === 'markdown') {
      const page = markdownPage(decodeText(mutated(Buffer.from(MARKDOWN), by)));
      return page === null || wholePage(parseHTML(page).document).text !== '' ? 'text' : 'no-text';
    }
    const bytes = kind === 'word' ? mutatedDocx(by) : mutated(base, by);
    const found = await (n % IN_PROCESS === 0 ? inFull : within)(kind === 'word' ? 'word' : 'pdf', bytes);
    return 'why' in found ? found.why : 'text';
  };
  for (let n = 0; n < count; n += 1) {
    const started = performance.now();
    const outcome = await read(n);
    const took = performance.now() - started;
    slowest = Math.max(slowest, took);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    expect(took, `file ${n}`).toBeLessThan(MOST + 3000); // a process is ended at 20 s, and takes a moment to go
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(MEMORY);
  expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['text', 'broken', 'no-text']));
}, 1_800_000);
