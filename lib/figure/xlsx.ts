import { packOffice, type Part } from './office-package';
import { element, escapeXml, xmlFile } from './xml';

export type SheetCell = string | number;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** "A1": a letter for the column, a number for the row, both from 0; enough for a chart's 26 columns. */
export function cellName(column: number, row: number): string {
  return `${String.fromCharCode(0x41 + column)}${row + 1}`;
}

/** A workbook of one sheet, `Sheet1`: what opens when somebody changes the numbers of a chart. */
export function workbook(rows: readonly (readonly SheetCell[])[], side: 'ltr' | 'rtl'): Uint8Array {
  const written = rows.map((cells, row) => element('row', { r: row + 1 }, ...cells.map((cell, column) => cellXml(cell, cellName(column, row)))));
  const sheet = element('worksheet', { xmlns: MAIN }, element('sheetViews', {}, element('sheetView', { rightToLeft: side === 'rtl' ? 1 : undefined, workbookViewId: 0 })), element('sheetData', {}, ...written));
  const book = element('workbook', { xmlns: MAIN, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' }, element('sheets', {}, element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })));
  const parts: readonly Part[] = [
    { path: 'xl/workbook.xml', type: `${KIND}.sheet.main+xml`, body: xmlFile(book), links: [{ id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml' }, { id: 'rId2', type: 'styles', target: 'xl/styles.xml' }] },
    { path: 'xl/worksheets/sheet1.xml', type: `${KIND}.worksheet+xml`, body: xmlFile(sheet) },
    { path: 'xl/styles.xml', type: `${KIND}.styles+xml`, body: xmlFile(STYLES) },
  ];
  return packOffice('xl/workbook.xml', parts, null);
}

function cellXml(cell: SheetCell, r: string): string {
  return typeof cell === 'number' ? element('c', { r }, element('v', {}, String(cell))) : element('c', { r, t: 'inlineStr' }, element('is', {}, element('t', {}, escapeXml(cell))));
}

/** The least that a spreadsheet program takes for a set of styles. */
const STYLES = element('styleSheet', { xmlns: MAIN },
  element('fonts', { count: 1 }, element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Arial' }))),
  element('fills', { count: 2 }, element('fill', {}, element('patternFill', { patternType: 'none' })), element('fill', {}, element('patternFill', { patternType: 'gray125' }))),
  element('borders', { count: 1 }, element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)))),
  element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
  element('cellXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
  element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })));
