import { BadDocument } from './bad-document.mjs';

const MOST_PAGES = 500;
const MOST_PIECES = 300_000;
const MOST_TEXT = 6 * 1024 * 1024; // units, a little more than an article may have

/** pdf.js asks for the browser's matrices when it is loaded; only drawing uses them, and nothing is drawn here. */
function NoMatrix() {}

/**
 * The pieces of text of a PDF as they stand on its pages: `[words, x, y, width, size, direction]`, in points, y upwards; what the file
 * says of itself. Putting them in lines is lib/import/pdf-text.ts.
 * @param {Buffer} bytes
 */
export async function pdfPieces(bytes) {
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new BadDocument('foreign');
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: NoMatrix });
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useWasm: false, disableFontFace: true, useSystemFonts: false,
    enableXfa: false, stopAtErrors: false, disableAutoFetch: true, disableStream: true, maxImageSize: 0, isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
    cMapUrl: new URL('../../node_modules/pdfjs-dist/cmaps/', import.meta.url).pathname, cMapPacked: true,
  });
  const document = await task.promise.catch((/** @type {unknown} */ error) => {
    throw new BadDocument(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken');
  });
  if (document.numPages > MOST_PAGES) throw new BadDocument('too-many-pages');
  const pages = [];
  let pieces = 0;
  let units = 0;
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
    const found = items.flatMap((item) => ('str' in item && item.str !== '' ? [[item.str, tenth(item.transform[4]), tenth(item.transform[5]), tenth(item.width), tenth(Math.hypot(item.transform[2], item.transform[3])), item.dir]] : []));
    pieces += found.length;
    units += found.reduce((sum, [words]) => sum + words.length, 0);
    if (pieces > MOST_PIECES || units > MOST_TEXT) throw new BadDocument('too-large');
    pages.push(found);
    page.cleanup();
  }
  if (units === 0) throw new BadDocument('no-text');
  const { info = {} } = await document.getMetadata().catch(() => ({}));
  return { pages, title: wordsOf(info, 'Title'), lang: wordsOf(info, 'Language'), day: dayOf(wordsOf(info, 'CreationDate')) };
}

/** @param {number} points */
function tenth(points) {
  return Number.isFinite(points) ? Math.round(points * 10) / 10 : 0;
}

/** @param {object} info @param {string} name */
function wordsOf(info, name) {
  const value = Reflect.get(info, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1000) : null;
}

/** `D:20211105180000+03'00'` → `2021-11-05`. @param {string | null} raw */
function dayOf(raw) {
  const match = /^D:(\d{4})(\d{2})(\d{2})/.exec(raw ?? '');
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
}
