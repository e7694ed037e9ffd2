import { dirOf, type Lang } from '../i18n/lang';
import type { Block } from './block';
import { blocksXml, PAGE } from './docx-block';
import { stylesXml } from './docx-styles';
import { lineXml, paragraphXml, runsXml, SPACES, valued, type Registry } from './docx-text';
import type { OfficeInk } from './office-ink';
import { packOffice, type Described, type Link, type Part } from './office-package';
import { OFFICE_TAG, plainText, type Line } from './office-text';
import { element, xmlFile } from './xml';

export type DocumentOptions = {
  readonly lang: Lang;
  readonly ink: OfficeInk;
  /** At the head of every page, and at its foot beside the page's number. */
  readonly header: Line;
  readonly footer: Line;
  readonly described: Omit<Described, 'lang'>;
};

const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const FIRST_NOTE = 1; // -1 and 0 are the lines above the notes

/** A text document (WordprocessingML) on A4, of the same bytes for the same blocks. */
export function toDocx(blocks: readonly Block[], { lang, ink, header, footer, described }: DocumentOptions): Uint8Array {
  const pictures = blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : []));
  const files = pictures.map((picture, i) => ({ png: `word/media/figure${i + 1}.png`, svg: `word/media/figure${i + 1}.svg`, picture }));
  const links: Link[] = [
    ...(['styles', 'settings', 'endnotes'] as const).map((type) => ({ id: `rId-${type}`, type, target: `word/${type}.xml` })),
    { id: 'rId-header', type: 'header', target: 'word/header1.xml' },
    { id: 'rId-footer', type: 'footer', target: 'word/footer1.xml' },
    ...files.flatMap(({ png, svg }, i) => [{ id: `rId-png${i}`, type: 'image', target: png }, { id: `rId-svg${i}`, type: 'image', target: svg }]),
  ];
  const notes: Line[] = [];
  const registry: Registry = { linkOf: addressBook(links), noteOf: (source) => FIRST_NOTE - 1 + notes.push(source) };
  const body = blocksXml(blocks, lang, { registry, figures: files.map((_, i) => ({ png: `rId-png${i}`, svg: `rId-svg${i}` })) });
  const noteLinks: Link[] = [];
  const parts: readonly Part[] = [
    { path: 'word/document.xml', type: `${KIND}.document.main+xml`, body: xmlFile(element('w:document', SPACES, element('w:body', {}, body, sectionXml(lang)))), links },
    { path: 'word/styles.xml', type: `${KIND}.styles+xml`, body: stylesXml(ink, lang) },
    { path: 'word/settings.xml', type: `${KIND}.settings+xml`, body: settingsXml(lang) },
    { path: 'word/endnotes.xml', type: `${KIND}.endnotes+xml`, body: endnotesXml(notes, lang, addressBook(noteLinks)), links: noteLinks },
    { path: 'word/header1.xml', type: `${KIND}.header+xml`, body: xmlFile(element('w:hdr', SPACES, paragraphXml('Header', header, runsXml(header)))) },
    { path: 'word/footer1.xml', type: `${KIND}.footer+xml`, body: xmlFile(element('w:ftr', SPACES, paragraphXml('Footer', footer, runsXml(footer)), paragraphXml('Footer', { lang }, PAGE_NUMBER))) },
    ...files.flatMap(({ png, svg, picture }) => [{ path: png, type: null, body: picture.png }, { path: svg, type: null, body: picture.svg }]),
  ];
  return packOffice('word/document.xml', parts, { ...described, title: plainText(described.title), description: plainText(described.description), lang: OFFICE_TAG[lang] });
}

const PAGE_NUMBER = element('w:fldSimple', { 'w:instr': 'PAGE' }, element('w:r', {}, element('w:t', {}, '1')));

/** The id of an address, added to a part's links when it is first asked for. */
function addressBook(links: Link[]): (href: string) => string {
  return (href) => {
    const known = links.find(({ isOutside = false, target }) => isOutside && target === href);
    if (known !== undefined) return known.id;
    const id = `rId-link${links.length}`;
    links.push({ id, type: 'hyperlink', target: href, isOutside: true });
    return id;
  };
}

function sectionXml(lang: Lang): string {
  const { width, height, margin } = PAGE;
  return element('w:sectPr', {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': 'rId-header' }), element('w:footerReference', { 'w:type': 'default', 'r:id': 'rId-footer' }),
    element('w:endnotePr', {}, valued('numFmt', 'decimal')),
    element('w:pgSz', { 'w:w': width, 'w:h': height }),
    element('w:pgMar', { 'w:top': margin, 'w:right': margin, 'w:bottom': margin, 'w:left': margin, 'w:header': 567, 'w:footer': 567, 'w:gutter': 0 }),
    ...(dirOf(lang) === 'rtl' ? [element('w:bidi')] : []));
}

function settingsXml(lang: Lang): string {
  const lines = [-1, 0].map((id) => element('w:endnote', { 'w:id': id }));
  return xmlFile(element('w:settings', SPACES, element('w:endnotePr', {}, ...lines),
    element('w:compat', {}, element('w:compatSetting', { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 })),
    element('w:themeFontLang', { 'w:val': OFFICE_TAG[lang === 'zh' ? 'zh' : 'en'], 'w:eastAsia': OFFICE_TAG.zh, 'w:bidi': OFFICE_TAG.ar })));
}

function endnotesXml(notes: readonly Line[], lang: Lang, linkOf: (href: string) => string): string {
  const registry: Registry = { linkOf, noteOf: () => { throw new Error('bug: a note has no notes'); } };
  const line = (id: number, type: string, mark: string) => element('w:endnote', { 'w:type': type, 'w:id': id }, element('w:p', {}, element('w:r', {}, element(mark))));
  const number = element('w:r', {}, element('w:rPr', {}, valued('rStyle', 'EndnoteReference')), element('w:endnoteRef')) + runsXml({ text: ' ', lang });
  return xmlFile(element('w:endnotes', SPACES, line(-1, 'separator', 'w:separator'), line(0, 'continuationSeparator', 'w:continuationSeparator'),
    ...notes.map((note, i) => element('w:endnote', { 'w:id': FIRST_NOTE + i }, lineXml('EndnoteText', note, registry).replace('</w:pPr>', `</w:pPr>${number}`)))));
}
