import type { Lang } from '../i18n/lang';
import { hex, type OfficeInk } from './office-ink';
import { OFFICE_FONTS, OFFICE_TAG } from './office-text';
import { SPACES, valued } from './docx-text';
import { element, xmlFile } from './xml';

type Style = {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Points. */
  readonly size?: number;
  readonly weight?: 'bold';
  readonly colour?: string;
  /** Points before and after. */
  readonly space?: readonly [before: number, after: number];
  readonly level?: number;
  readonly keep?: 'with next';
  readonly breaks?: 'page before';
};

/** The looks of a document by role: who changes a style changes the document. Light: paper is white. */
export function stylesXml({ ink, muted, hairline, accent }: OfficeInk, lang: Lang): string {
  const styles: readonly Style[] = [
    { id: 'Normal', name: 'Normal', space: [0, 6] },
    { id: 'Title', name: 'Title', basedOn: 'Normal', next: 'Subtitle', size: 22, weight: 'bold', space: [0, 6], keep: 'with next' },
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', size: 12, colour: muted, space: [0, 12] },
    { id: 'Heading1', name: 'heading 1', basedOn: 'Normal', next: 'Normal', size: 16, weight: 'bold', space: [12, 6], level: 0, keep: 'with next' },
    { id: 'Chapter', name: 'Chapter', basedOn: 'Heading1', next: 'Normal', breaks: 'page before' },
    { id: 'Heading2', name: 'heading 2', basedOn: 'Normal', next: 'Normal', size: 12, weight: 'bold', space: [12, 4], level: 1, keep: 'with next' },
    { id: 'Figure', name: 'Figure', basedOn: 'Normal', next: 'Caption', space: [6, 2], keep: 'with next' },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', size: 9, colour: muted, space: [0, 8] },
    { id: 'Small', name: 'Small', basedOn: 'Normal', size: 9, colour: muted, space: [0, 4] },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', size: 9, space: [2, 2] },
    { id: 'CellHead', name: 'Cell Head', basedOn: 'Cell', weight: 'bold' },
    { id: 'Header', name: 'header', basedOn: 'Small' },
    { id: 'Footer', name: 'footer', basedOn: 'Small' },
    { id: 'EndnoteText', name: 'endnote text', basedOn: 'Normal', size: 9, space: [0, 2] },
  ];
  const defaults = element('w:docDefaults', {},
    element('w:rPrDefault', {}, element('w:rPr', {},
      element('w:rFonts', { 'w:ascii': OFFICE_FONTS.latin, 'w:hAnsi': OFFICE_FONTS.latin, 'w:eastAsia': OFFICE_FONTS.eastAsian, 'w:cs': OFFICE_FONTS.complex }),
      valued('color', hex(ink)), valued('sz', 21), valued('szCs', 23), element('w:lang', { 'w:val': OFFICE_TAG.en, 'w:eastAsia': OFFICE_TAG.zh, 'w:bidi': OFFICE_TAG.ar }))),
    element('w:pPrDefault', {}, element('w:pPr', {}, element('w:spacing', { 'w:after': 0, 'w:line': lang === 'en' ? 264 : 288, 'w:lineRule': 'auto' }))));
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': hex(hairline) };
  const table = element('w:style', { 'w:type': 'table', 'w:styleId': 'Evidence', 'w:customStyle': 1 }, valued('name', 'Evidence'), valued('basedOn', 'TableNormal'),
    element('w:tblPr', {}, element('w:tblBorders', {}, element('w:top', { ...line, 'w:sz': 8, 'w:color': hex(ink) }), element('w:bottom', line), element('w:insideH', line))));
  const plain = element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, valued('name', 'Normal Table'),
    element('w:tblPr', {}, element('w:tblCellMar', {}, ...(['top', 'left', 'bottom', 'right'] as const).map((side) => element(`w:${side}`, { 'w:w': side === 'left' || side === 'right' ? 85 : 0, 'w:type': 'dxa' })))));
  const link = element('w:style', { 'w:type': 'character', 'w:styleId': 'Hyperlink' }, valued('name', 'Hyperlink'), element('w:rPr', {}, valued('color', hex(accent)), valued('u', 'single')));
  // Of words that are quoted: a column of them underlined can't be read.
  const quoted = element('w:style', { 'w:type': 'character', 'w:styleId': 'Quoted', 'w:customStyle': 1 }, valued('name', 'Quoted'), element('w:rPr', {}, valued('color', hex(accent))));
  const raised = element('w:style', { 'w:type': 'character', 'w:styleId': 'EndnoteReference' }, valued('name', 'endnote reference'), element('w:rPr', {}, valued('vertAlign', 'superscript')));
  return xmlFile(element('w:styles', SPACES, defaults, ...styles.map(styleXml), plain, table, link, quoted, raised));
}

function styleXml({ id, name, basedOn, next, size, weight, colour, space, level, keep, breaks }: Style): string {
  const paragraph = [
    ...(keep === undefined ? [] : [element('w:keepNext')]),
    ...(breaks === undefined ? [] : [element('w:pageBreakBefore')]),
    ...(space === undefined ? [] : [element('w:spacing', { 'w:before': space[0] * 20, 'w:after': space[1] * 20 })]),
    ...(level === undefined ? [] : [valued('outlineLvl', level)]),
  ];
  // Each look twice: the second is for the scripts that are shaped.
  const run = [
    ...(weight === undefined ? [] : [element('w:b'), element('w:bCs')]),
    ...(colour === undefined ? [] : [valued('color', hex(colour))]),
    ...(size === undefined ? [] : [valued('sz', size * 2), valued('szCs', size * 2 + 2)]),
  ];
  const of = { 'w:type': 'paragraph', 'w:styleId': id, ...(id === 'Normal' ? { 'w:default': 1 } : {}), ...(['Chapter', 'Figure', 'Small', 'Cell', 'CellHead'].includes(id) ? { 'w:customStyle': 1 } : {}) };
  return element('w:style', of, valued('name', name),
    ...(basedOn === undefined ? [] : [valued('basedOn', basedOn)]), ...(next === undefined ? [] : [valued('next', next)]), element('w:qFormat'),
    ...(paragraph.length === 0 ? [] : [element('w:pPr', {}, ...paragraph)]), ...(run.length === 0 ? [] : [element('w:rPr', {}, ...run)]));
}
