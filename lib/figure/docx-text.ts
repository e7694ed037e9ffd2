import { dirOf } from '../i18n/lang';
import { runsIn, type Line } from './office-text';
import { element, escapeXml } from './xml';

export const SPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** The ids by which a part knows what it leads to: addresses, and notes at the document's end. */
export type Registry = { readonly linkOf: (href: string) => string; readonly noteOf: (source: Line) => number };

/** An element whose one attribute is its value. */
export function valued(name: string, val: string | number): string {
  return element(`w:${name}`, { 'w:val': val });
}

/** The runs of a paragraph, each in its own direction: a run to the left says so, or its signs stand on the wrong side. */
export function runsXml({ text, lang }: Line, style?: string): string {
  return runsIn(text, lang).map((run) => {
    const looks = [
      ...(style === undefined ? [] : [valued('rStyle', style)]),
      ...(lang === 'zh' ? [element('w:rFonts', { 'w:hint': 'eastAsia' })] : []), // signs that Latin has too are then as wide as the others
      ...(run.dir === 'rtl' ? [element('w:rtl')] : []),
    ];
    return element('w:r', {}, ...(looks.length === 0 ? [] : [element('w:rPr', {}, ...looks)]), element('w:t', { 'xml:space': 'preserve' }, escapeXml(run.text)));
  }).join('');
}

/** Where a paragraph starts is its direction's: the program turns "start" around with it. */
export function paragraphXml(style: string, { lang }: Pick<Line, 'lang'>, ...content: readonly string[]): string {
  return element('w:p', {}, element('w:pPr', {}, valued('pStyle', style), ...(dirOf(lang) === 'rtl' ? [element('w:bidi')] : [])), ...content);
}

/** A paragraph with its link and the numbers of its sources. */
export function lineXml(style: string, line: Line & { readonly sources?: readonly Line[] }, { linkOf, noteOf }: Registry): string {
  const { href = null, sources = [] } = line;
  const words = href === null ? runsXml(line) : element('w:hyperlink', { 'r:id': linkOf(href) }, runsXml(line, style === 'Cell' ? 'Quoted' : 'Hyperlink'));
  const numbers = sources.map((source) => element('w:r', {}, element('w:rPr', {}, valued('rStyle', 'EndnoteReference')), element('w:endnoteReference', { 'w:id': noteOf(source) })));
  // Numbers that touch would read as one.
  const apart = numbers.flatMap((number, i) => (i === 0 ? [number] : [element('w:r', {}, element('w:rPr', {}, valued('rStyle', 'EndnoteReference')), element('w:t', { 'xml:space': 'preserve' }, ' ')), number]));
  return paragraphXml(style, line, words, ...apart);
}
