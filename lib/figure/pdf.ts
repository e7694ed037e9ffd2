import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { PDFDocument, PDFHexString, PDFName, PDFString, type PDFContext, type PDFObject, type PDFRawStream, type PDFRef } from 'pdf-lib';
import { applyTo, scaleOf } from './affine';
import { blankFont, BLANK_WIDTH } from './blank-font';
import { paintSvg, px, type Painting } from './pdf-paint';
import { toUnicodeMap, wordLayer, type LayerCode, type WordLine } from './pdf-words';
import { parseSvg } from './svg-tree';
import { xmpPacket } from './xmp';

export type PdfOptions = {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** The figure in words, for people who hear it. */
  readonly description: string;
  readonly metadata: { readonly source: string; readonly licence: string; readonly identifier: string };
  /** What a path writes; null for one that is no line of text. */
  readonly lineOf: (d: string) => WordLine | null;
};

const POINT = 0.75; // px of CSS in points

/** An outlined SVG as a page of its size: its shapes as paths, its words as text without ink. The same input is the same bytes. */
export async function toPdf(svg: string, options: PdfOptions): Promise<Uint8Array> {
  const root = parseSvg(svg.replace(/^<\?xml[^>]*\?>\s*/, '').trim());
  const [width, height] = [Number(root.attributes['width']), Number(root.attributes['height'])];
  const lines = new Map<string, WordLine>(); // a halo and its letters are one path, drawn twice
  const painting = paintSvg(root, (d, at) => {
    const line = options.lineOf(d);
    if (line === null) return;
    const [x, y] = applyTo([0, line.y], at);
    const k = scaleOf(at); // a page may show a drawing smaller than it was laid out
    lines.set(`${d} ${x} ${y}`, { size: line.size * k, y, characters: line.characters.map((character) => ({ ...character, x: character.x * k + x, advance: character.advance * k })) });
  });
  const words = wordLayer([...lines.values()], options.dir);

  const file = await PDFDocument.create({ updateMetadata: false }); // no date: a file made again is the same file
  const { context } = file;
  const page = file.addPage([width * POINT, height * POINT]);
  const upright = `${POINT} 0 0 ${-POINT} 0 ${px(height * POINT)} cm`;
  const content = ['q', upright, '/Figure <</MCID 0>> BDC', painting.content, 'EMC', '/P <</MCID 1>> BDC', words.content, 'EMC', 'Q'].join('\n');
  const font = addFont(context, words.codes);
  page.node.set(PDFName.of('Contents'), context.register(packed(context, content)));
  page.node.set(PDFName.of('Resources'), resourcesOf(context, painting, { font, box: [0, 0, width, height] }));
  page.node.set(PDFName.of('StructParents'), context.obj(0));
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));

  const { catalog } = file;
  catalog.set(PDFName.of('Lang'), PDFString.of(options.lang));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true, Direction: options.dir === 'rtl' ? 'R2L' : 'L2R' }));
  catalog.set(PDFName.of('StructTreeRoot'), addStructure(context, { page: page.ref, alt: options.description, box: [0, 0, width * POINT, height * POINT] }));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(new TextEncoder().encode(xmpPacket(options)), { Type: 'Metadata', Subtype: 'XML' })));
  context.trailerInfo.Info = context.register(context.obj({
    Title: PDFHexString.fromText(options.title), Subject: PDFHexString.fromText(options.metadata.source), Author: PDFHexString.fromText(AUTHOR), Creator: PDFHexString.fromText(AUTHOR),
  }));
  const id = PDFHexString.of(createHash('sha256').update(content).update(JSON.stringify(options)).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return file.save({ objectsPerTick: Infinity });
}

const AUTHOR = 'Mawqif';

/** Deflated in JavaScript: what zlib makes of the same bytes depends on the processor. */
function packed(context: PDFContext, content: string | Uint8Array, dict: Readonly<Record<string, Literal>> = {}): PDFRawStream {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return context.stream(zlibSync(bytes, { level: 6 }), { ...dict, Filter: 'FlateDecode' });
}

type Literal = string | number | PDFObject | readonly number[] | Readonly<Record<string, string>>;

function resourcesOf(context: PDFContext, { alphas, groups }: Painting, { font, box }: { readonly font: PDFRef; readonly box: readonly number[] }) {
  const states = Object.fromEntries([...alphas].map(([name, { fill, stroke }]) => [name, context.obj({ ca: fill, CA: stroke })]));
  const own = context.obj({ ExtGState: states });
  const forms = groups.map(({ name, content }) => {
    // A group may hold another one.
    const form = packed(context, content, { Type: 'XObject', Subtype: 'Form', BBox: [...box], Group: { S: 'Transparency', CS: 'DeviceRGB' }, Resources: own });
    return [name, context.register(form)] as const;
  });
  const XObject = context.obj(Object.fromEntries(forms));
  own.set(PDFName.of('XObject'), XObject);
  return context.obj({ ExtGState: states, XObject, Font: { F: font } });
}

/** Codes of two bytes, each of which means a character and draws an empty letter. */
function addFont(context: PDFContext, codes: readonly LayerCode[]): PDFRef {
  const file = context.register(packed(context, blankFont(), { Length1: blankFont().length }));
  const descriptor = context.register(context.obj({
    Type: 'FontDescriptor', FontName: FONT, Flags: 4, FontBBox: [0, -250, BLANK_WIDTH, 900], ItalicAngle: 0, Ascent: 900, Descent: -250, CapHeight: 700, StemV: 80, FontFile2: file,
  }));
  const glyphs = context.register(packed(context, Uint8Array.from([0, 0, ...codes.flatMap(({ hasWidth }) => [0, hasWidth ? 1 : 2])])));
  const widths = codes.flatMap(({ hasWidth }, i) => (hasWidth ? [] : [i + 1, [0]]));
  const cid = context.register(context.obj({
    Type: 'Font', Subtype: 'CIDFontType2', BaseFont: FONT, CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: descriptor, DW: BLANK_WIDTH, W: widths, CIDToGIDMap: glyphs,
  }));
  const map = context.register(packed(context, toUnicodeMap(codes)));
  return context.register(context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: FONT, Encoding: 'Identity-H', DescendantFonts: [cid], ToUnicode: map }));
}

const FONT = 'MawqifBlank';

/** For people who hear the page: a figure that says itself, then its words. */
function addStructure(context: PDFContext, { page, alt, box }: { readonly page: PDFRef; readonly alt: string; readonly box: readonly number[] }): PDFRef {
  const [root, whole, figure, words] = [context.nextRef(), context.nextRef(), context.nextRef(), context.nextRef()];
  context.assign(figure, context.obj({ Type: 'StructElem', S: 'Figure', P: whole, Pg: page, K: 0, Alt: PDFHexString.fromText(alt), A: { O: 'Layout', BBox: [...box], Placement: 'Block' } }));
  context.assign(words, context.obj({ Type: 'StructElem', S: 'P', P: whole, Pg: page, K: 1 }));
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: [figure, words] }));
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [whole], ParentTree: { Nums: [0, [figure, words]] } }));
  return root;
}
