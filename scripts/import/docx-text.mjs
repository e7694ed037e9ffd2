import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { BadDocument } from './bad-document.mjs';
import { zipParts } from './zip-parts.mjs';

/** Parts that the words, their styles and what the file says of itself stand in: pictures, fonts and themes are left behind. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/;
const DECLARATION = /<!\s*(?:doctype|entity|notation|element|attlist)/i;
const OLE = 'd0cf11e0a1b11ae1'; // a Word file behind a password, or one of before 2007

/**
 * The words of a Word file, a line a paragraph, and what it says of itself. Mammoth is given a zip made anew of the parts that were
 * unpacked here, so that it sees nothing that was not counted.
 * @param {Buffer} bytes
 */
export async function docxText(bytes) {
  const start = bytes.subarray(0, 8).toString('hex');
  if (start === OLE) throw new BadDocument('locked');
  if (!start.startsWith('504b')) throw new BadDocument('foreign');
  const parts = zipParts(bytes, (name) => PARTS.test(name));
  if (!parts.has('[Content_Types].xml') || ![...parts.keys()].some((name) => name.startsWith('word/'))) throw new BadDocument('foreign');
  for (const part of parts.values()) if (DECLARATION.test(Buffer.from(part).toString('latin1'))) throw new BadDocument('unsafe');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 })) });
  // mammoth parts paragraphs by two line ends; one alone is a line break within a paragraph
  const text = value.split('\n').map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim()).filter((line) => line !== '').join('\n');
  if (text === '') throw new BadDocument('no-text');
  const core = Buffer.from(parts.get('docProps/core.xml') ?? []).toString('utf8');
  return { text, title: said(core, 'dc:title'), lang: said(core, 'dc:language'), day: (said(core, 'dcterms:created') ?? '').slice(0, 10) || null };
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What an element of the file's properties says; null where it says nothing. @param {string} xml @param {string} name */
function said(xml, name) {
  const from = xml.indexOf(`<${name}`);
  const start = from < 0 ? -1 : xml.indexOf('>', from) + 1;
  const end = start <= 0 ? -1 : xml.indexOf(`</${name}>`, start);
  if (end < 0) return null;
  const words = xml.slice(start, end).replace(/&(amp|lt|gt|quot|apos);/g, (_whole, /** @type {keyof typeof NAMED} */ entity) => NAMED[entity]).trim();
  return words === '' ? null : words.slice(0, 1000);
}
