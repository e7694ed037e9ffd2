// Reads one Word or PDF file from standard input and writes what is in it as JSON to standard output. The server starts this as a
// process of its own for each file (lib/store/document-process.ts), with little memory and little time: a file that was made to do
// harm ends this process and nothing else. Usage: node scripts/read-document.mjs word < article.docx
import { buffer } from 'node:stream/consumers';
import { goOffline } from './import/offline.mjs';
import { BadDocument } from './import/bad-document.mjs';

const READERS = {
  word: async (/** @type {Buffer} */ bytes) => (await import('./import/docx-text.mjs')).docxText(bytes),
  pdf: async (/** @type {Buffer} */ bytes) => (await import('./import/pdf-pieces.mjs')).pdfPieces(bytes),
};

goOffline();
process.on('unhandledRejection', () => undefined); // pdf.js leaves some of a damaged file behind, and goes on
const { argv: [, , kind = ''], stdin, stdout } = process;
const read = Object.entries(READERS).find(([name]) => name === kind)?.[1];
if (read === undefined) throw new Error(`unknown kind: "${kind}"; write word or pdf`);
const answer = await read(await buffer(stdin)).then((found) => ({ ok: true, ...found }), (/** @type {unknown} */ error) => ({ ok: false, why: error instanceof BadDocument ? error.why : 'broken' }));
stdout.write(JSON.stringify(answer), () => process.exit(0)); // a reader that left a timer behind doesn't keep it open
