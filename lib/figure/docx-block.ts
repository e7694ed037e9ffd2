import { dirOf, type Lang } from '../i18n/lang';
import type { Block, TableCell } from './block';
import { lineXml, paragraphXml, runsXml, valued, type Registry } from './docx-text';
import { plainText } from './office-text';
import { blip } from './office-picture';
import type { Picture } from './slide';
import { element } from './xml';

/** A4 with 2 cm around it; twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1134 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const EMU = 635; // in a twentieth of a point
const TALLEST = 12_200; // of a figure, so that its caption stands on its page

const STYLE = { title: 'Title', subtitle: 'Subtitle', heading: 'Heading1', chapter: 'Chapter', subheading: 'Heading2', body: 'Normal', small: 'Small' } as const;

export type FigureIds = { readonly png: string; readonly svg: string };

/** `figures` are the ids of a picture's files, in the order of the pictures. */
export function blocksXml(blocks: readonly Block[], lang: Lang, { registry, figures }: { readonly registry: Registry; readonly figures: readonly FigureIds[] }): string {
  let drawn = 0;
  return blocks.map((block) => {
    switch (block.type) {
      case 'figure': {
        const ids = figures[drawn];
        drawn += 1;
        if (ids === undefined) throw new Error('bug: a figure without its files');
        return paragraphXml('Figure', { lang }, pictureRun(block.picture, drawn, ids)) + paragraphXml('Caption', block.caption, runsXml(block.caption));
      }
      case 'table': return tableXml(block, lang, registry);
      case 'title':
      case 'subtitle':
      case 'heading':
      case 'chapter':
      case 'subheading':
      case 'body':
      case 'small': return lineXml(STYLE[block.type], block.line, registry);
    }
  }).join('');
}

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

function pictureRun({ alt, width, height }: Picture, id: number, ids: FigureIds): string {
  const scale = Math.min(TEXT_WIDTH / width, TALLEST / height) * EMU;
  const size = { cx: Math.round(width * scale), cy: Math.round(height * scale) };
  const properties = { id, name: `Figure ${id}`, descr: plainText(alt) };
  const picture = element('pic:pic', { 'xmlns:pic': PICTURE },
    element('pic:nvPicPr', {}, element('pic:cNvPr', properties), element('pic:cNvPicPr')),
    element('pic:blipFill', {}, blip(ids), element('a:stretch', {}, element('a:fillRect'))),
    element('pic:spPr', {}, element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))));
  return element('w:r', {}, element('w:drawing', {}, element('wp:inline', { 'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size), element('wp:docPr', properties), element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { 'xmlns:a': MAIN, noChangeAspect: 1 })),
    element('a:graphic', { 'xmlns:a': MAIN }, element('a:graphicData', { uri: PICTURE }, picture)))));
}

type Table = Extract<Block, { readonly type: 'table' }>;

/** In a language that is read from the right the first column stands on the right. */
function tableXml({ heads, widths, rows }: Table, lang: Lang, registry: Registry): string {
  const whole = widths.reduce((sum, share) => sum + share, 0);
  const across = widths.map((share) => Math.round((share / whole) * TEXT_WIDTH));
  const cell = (width: number | undefined, content: string) => element('w:tc', {}, element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })), content);
  const head = element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), element('w:tblHeader')), ...heads.map((line, i) => cell(across[i], lineXml('CellHead', line, registry))));
  const body = rows.map((cells) => element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit')), ...cells.map((lines, i) => cell(across[i], cellXml(lines, lang, registry)))));
  return element('w:tbl', {},
    element('w:tblPr', {}, valued('tblStyle', 'Evidence'), ...(dirOf(lang) === 'rtl' ? [element('w:bidiVisual')] : []), element('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }), element('w:tblLayout', { 'w:type': 'fixed' }), element('w:tblLook', { 'w:val': '0020', 'w:firstRow': 1, 'w:lastRow': 0, 'w:firstColumn': 0, 'w:lastColumn': 0, 'w:noHBand': 1, 'w:noVBand': 1 })),
    element('w:tblGrid', {}, ...across.map((width) => element('w:gridCol', { 'w:w': width }))), head, ...body);
}

/** A cell must end in a paragraph, even an empty one. */
function cellXml(lines: TableCell, lang: Lang, registry: Registry): string {
  return lines.length === 0 ? paragraphXml('Cell', { lang }) : lines.map((line) => lineXml('Cell', line, registry)).join('');
}
