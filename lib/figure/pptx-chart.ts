import { dirOf, type Lang } from '../i18n/lang';
import { hex } from './office-ink';
import type { Link } from './office-package';
import { OFFICE_FONTS, OFFICE_TAG, plainText } from './office-text';
import type { BarChart, BarSeries } from './slide';
import { element, escapeXml, xmlFile } from './xml';
import { cellName, workbook } from './xlsx';

const SPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

const AXES = { category: 111_111_111, value: 222_222_222 } as const;
/** Parts below zero count too: nobody is minus two times against something. Zero is not written. */
const COUNT = 'General;General;;'; // with "0.#" a whole number would end in a point

/** Bars around zero that the program draws itself, and the sheet that holds their numbers. A series of two halves stands in the key twice: programs differ in which entry a number takes away. */
export function chartXml({ bars, series }: BarChart, lang: Lang, book: string): { readonly body: string; readonly links: readonly Link[] } {
  const dir = dirOf(lang);
  const side = dir === 'rtl' ? 'r' : 'l';
  const value = (name: string, val: string | number) => element(`c:${name}`, { val });
  const stack = element('c:barChart', {}, value('barDir', 'bar'), value('grouping', 'stacked'), value('varyColors', 0), ...series.map((one, i) => seriesXml(one, i, { bars, lang })), value('gapWidth', 60), value('overlap', 100), value('axId', AXES.category), value('axId', AXES.value));
  // The first bar on top, as the page has it; what is for something lies where reading goes.
  const categories = element('c:catAx', {}, value('axId', AXES.category), element('c:scaling', {}, value('orientation', 'maxMin')), value('delete', 0), value('axPos', side), element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }), value('majorTickMark', 'none'), value('minorTickMark', 'none'), value('tickLblPos', 'low'), hairline('tx1'), textLook(lang, { size: 16, colour: 'tx1' }), value('crossAx', AXES.value), value('crosses', 'autoZero'), value('auto', 1), value('lblAlgn', 'ctr'), value('lblOffset', 100), value('noMultiLvlLbl', 1));
  const counts = element('c:valAx', {}, value('axId', AXES.value), element('c:scaling', {}, value('orientation', dir === 'rtl' ? 'maxMin' : 'minMax')), value('delete', 1), value('axPos', 't'), element('c:numFmt', { formatCode: COUNT, sourceLinked: 0 }), value('majorTickMark', 'none'), value('minorTickMark', 'none'), value('tickLblPos', 'nextTo'), value('crossAx', AXES.category), value('crosses', 'autoZero'), value('crossBetween', 'between'));
  const legend = element('c:legend', {}, value('legendPos', 't'), value('overlay', 0), textLook(lang, { size: 14, colour: 'tx1' }));
  const body = xmlFile(element('c:chartSpace', SPACES,
    value('date1904', 0), element('c:lang', { val: OFFICE_TAG[lang] }), value('roundedCorners', 0),
    element('c:chart', {}, value('autoTitleDeleted', 1), element('c:plotArea', {}, element('c:layout'), stack, categories, counts), legend, value('plotVisOnly', 1), value('dispBlanksAs', 'gap')),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textLook(lang, { size: 14, colour: 'tx1' }),
    element('c:externalData', { 'r:id': 'rId1' }, value('autoUpdate', 0))));
  return { body, links: [{ id: 'rId1', type: 'package', target: book }] };
}

function seriesXml({ name, colour, onColour, values }: BarSeries, i: number, { bars, lang }: { readonly bars: readonly string[]; readonly lang: Lang }): string {
  const points = (all: readonly (string | number)[]) => [element('c:ptCount', { val: all.length }), ...all.map((one, idx) => element('c:pt', { idx }, element('c:v', {}, escapeXml(String(one)))))];
  const range = (column: number) => `Sheet1!$${cellName(column, 1)[0] ?? ''}$2:$${cellName(column, 1)[0] ?? ''}$${bars.length + 1}`;
  const labels = element('c:dLbls', {},
    element('c:numFmt', { formatCode: COUNT, sourceLinked: 0 }), element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))), textLook(lang, { size: 14, colour: hex(onColour) }),
    element('c:dLblPos', { val: 'ctr' }), ...['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((show) => element(`c:${show}`, { val: show === 'showVal' ? 1 : 0 })));
  return element('c:ser', {},
    element('c:idx', { val: i }), element('c:order', { val: i }),
    element('c:tx', {}, element('c:strRef', {}, element('c:f', {}, `Sheet1!$${cellName(i + 1, 0)[0] ?? ''}$1`), element('c:strCache', {}, ...points([plainText(name)])))),
    element('c:spPr', {}, element('a:solidFill', {}, element('a:srgbClr', { val: hex(colour) }))),
    element('c:invertIfNegative', { val: 0 }), labels,
    element('c:cat', {}, element('c:strRef', {}, element('c:f', {}, range(0)), element('c:strCache', {}, ...points(bars.map(plainText))))),
    element('c:val', {}, element('c:numRef', {}, element('c:f', {}, range(i + 1)), element('c:numCache', {}, element('c:formatCode', {}, 'General'), ...points(values)))));
}

function hairline(colour: string): string {
  return element('c:spPr', {}, element('a:ln', { w: 9525 }, element('a:solidFill', {}, element('a:schemeClr', { val: colour }))));
}

function textLook(lang: Lang, { size, colour }: { readonly size: number; readonly colour: string }): string {
  const ink = /^[0-9A-F]{6}$/.test(colour) ? element('a:srgbClr', { val: colour }) : element('a:schemeClr', { val: colour });
  const look = element('a:defRPr', { sz: size * 100 }, element('a:solidFill', {}, ink), element('a:latin', { typeface: OFFICE_FONTS.latin }), element('a:ea', { typeface: OFFICE_FONTS.eastAsian }), element('a:cs', { typeface: OFFICE_FONTS.complex }));
  return element('c:txPr', {}, element('a:bodyPr'), element('a:lstStyle'), element('a:p', {}, element('a:pPr', { rtl: dirOf(lang) === 'rtl' ? 1 : 0 }, look), element('a:endParaRPr', { lang: OFFICE_TAG[lang] })));
}

/** The numbers of a chart as a sheet: bars down, their parts across. */
export function chartBook({ bars, series }: BarChart, lang: Lang): Uint8Array {
  const head = ['', ...series.map(({ name }) => plainText(name))];
  return workbook([head, ...bars.map((bar, row) => [plainText(bar), ...series.map(({ values }) => values[row] ?? 0)])], dirOf(lang));
}
