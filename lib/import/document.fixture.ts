import { strToU8, zipSync, type Zippable } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';

// For tests: Word and PDF files, made here.

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export type DocxOptions = { readonly title?: string; readonly created?: string; readonly lang?: string; readonly more?: Zippable; readonly head?: string };

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The least that Word opens; `more` is added to it, and stands in place of a part of the same name. */
export function docx(paragraphs: readonly string[], { title = '', created, lang, more = {}, head = HEAD }: DocxOptions = {}): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`).join('');
  const said = [title === '' ? '' : `<dc:title>${escaped(title)}</dc:title>`, lang === undefined ? '' : `<dc:language>${lang}</dc:language>`, created === undefined ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`];
  return zipSync({
    '[Content_Types].xml': strToU8(`${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`),
    '_rels/.rels': strToU8(`${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
    'docProps/core.xml': strToU8(`${HEAD}<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${said.join('')}</cp:coreProperties>`),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
    ...more,
  });
}

const [WIDTH, HEIGHT, MARGIN, LEADING, SIZE] = [420, 595, 40, 16, 12]; // points

/** Pages of Latin lines in one of the fonts that every reader has. */
export async function pdf(pages: readonly (readonly string[])[], { title, created }: { readonly title?: string; readonly created?: Date } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([WIDTH, HEIGHT]);
    lines.forEach((line, n) => page.drawText(line, { x: MARGIN, y: HEIGHT - MARGIN - n * LEADING, size: SIZE, font }));
  }
  if (title !== undefined) document.setTitle(title);
  document.setCreationDate(created ?? new Date(Date.UTC(2021, 10, 6, 20)));
  return document.save();
}
