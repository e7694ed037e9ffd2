import { dirOf, type Lang } from '../i18n/lang';
import { wrapText } from '../type/text-width';
import type { Link } from './office-package';
import { blip } from './office-picture';
import { plainText, type Line } from './office-text';
import { BOX, figureBoxes, fitted, POINT, type EmuBox } from './pptx-box';
import { LOOK, sided } from './pptx-master';
import { place, placeholder, RECTANGLE, shapeTree, SPACES, textBox } from './pptx-shape';
import { numberField, paragraph } from './pptx-text';
import type { Picture, Slide } from './slide';
import { element, xmlFile } from './xml';

/** What a slide leads to, as its package knows it. */
export type SlideParts = { readonly layout: string; readonly notes: string; readonly png: string; readonly svg: string; readonly chart: string };

type Around = { readonly lang: Lang; /** Under every figure: whose words, whose analysis. */ readonly source: Line; readonly parts: SlideParts };

/** A slide's own file, and all it leads to. Ids on it are unique: the placeholders' first, then what is drawn. */
export function slideXml(slide: Slide, { lang, source, parts }: Around): { readonly body: string; readonly links: readonly Link[] } {
  const links: Link[] = [{ id: 'rId1', type: 'slideLayout', target: parts.layout }, { id: 'rId2', type: 'notesSlide', target: parts.notes }];
  const linkTo = (type: string, target: string): string => {
    const known = links.find((link) => link.type === type && link.target === target);
    if (known !== undefined) return known.id;
    const link = { id: `rId${links.length + 1}`, type, target, isOutside: type === 'hyperlink' };
    links.push(link);
    return link.id;
  };
  const linkOf = (href: string) => linkTo('hyperlink', href);
  const isCover = slide.type === 'cover';
  const room = { cover: BOX.coverLines, figure: BOX.finding, text: BOX.text }[slide.type];
  const titleSize = sizeFor([slide.title], isCover ? BOX.coverTitle : BOX.title, isCover ? [LOOK.cover.size, 30, 26, 22] : [LOOK.title.size, 22, 18, 15]);
  const size = sizeFor(slide.lines, room, [LOOK.body.size, 16, 14, 12, 11]);
  const drawn = slide.type === 'figure' ? figureShapes(slide, lang, { parts, linkTo, linkOf }) : [];
  const body = xmlFile(element('p:sld', SPACES,
    element('p:cSld', {}, shapeTree(
      placeholder({ id: 2, name: 'Title', type: isCover ? 'ctrTitle' : 'title', box: null, paragraphs: [paragraph(slide.title, { size: titleSize, linkOf })] }),
      placeholder({ id: 3, name: slide.type === 'figure' ? 'Finding' : 'Text', type: isCover ? 'subTitle' : 'body', idx: 1, box: null, paragraphs: slide.lines.map((line) => paragraph(line, { size, linkOf })) }),
      ...drawn,
      placeholder({ id: 4, name: 'Source', type: 'ftr', idx: 11, box: null, paragraphs: [paragraph(source, { size: sizeFor([source], BOX.source, [LOOK.small.size, 9, 8, 7]), linkOf })] }),
      placeholder({ id: 5, name: 'Number', type: 'sldNum', idx: 12, box: null, paragraphs: [numberField(dirOf(lang))] }))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping'))));
  return { body, links };
}

/** The first of these sizes, points, in which the paragraphs have room; the last one if none has. */
function sizeFor(lines: readonly Line[], { width, height }: EmuBox, sizes: readonly number[]): number | undefined {
  const fits = (size: number) => lines.reduce((sum, { text }) => sum + (wrapText(text, { width: (width / POINT) * 0.96, size, weight: 400, maxLines: 40 })?.length ?? 40) * size * 1.25, 0) <= height / POINT;
  return sizes.find(fits) ?? sizes.at(-1);
}

const FIRST_DRAWN = 10; // id of the figure; what stands before it is the slide's frame

type Linking = { readonly parts: SlideParts; readonly linkTo: (type: string, target: string) => string; readonly linkOf: (href: string) => string };

type FigureSlide = Extract<Slide, { readonly type: 'figure' }>;

function figureShapes({ figure, remarks }: FigureSlide, lang: Lang, { parts, linkTo, linkOf }: Linking): readonly string[] {
  const boxes = figureBoxes(figure.type === 'picture' ? figure.picture.width / figure.picture.height : null, remarks.length);
  const room = sided(boxes.remarks, dirOf(lang));
  const said = remarks.length === 0 ? [] : [textBox(FIRST_DRAWN - 1, 'Remarks', room, remarks.map((line) => paragraph(line, { size: sizeFor(remarks, room, [11, 10, 9, 8, 7]), colour: 'tx2', linkOf })))];
  const within = sided(boxes.figure, dirOf(lang));
  switch (figure.type) {
    case 'picture': {
      const box = fitted(figure.picture, within);
      return [pictureShape(figure.picture, box, { png: linkTo('image', parts.png), svg: linkTo('image', parts.svg) }), ...spotShapes(figure.picture, box, linkOf), ...said];
    }
    case 'bars': return [element('p:graphicFrame', {},
      element('p:nvGraphicFramePr', {}, element('p:cNvPr', { id: FIRST_DRAWN, name: 'Chart', descr: plainText(figure.chart.alt) }), element('p:cNvGraphicFramePr'), element('p:nvPr')),
      place(within, 'p:xfrm'),
      element('a:graphic', {}, element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': linkTo('chart', parts.chart) })))), ...said];
  }
}

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function pictureShape({ alt }: Picture, box: EmuBox, { png, svg }: { readonly png: string; readonly svg: string }): string {
  return element('p:pic', {},
    element('p:nvPicPr', {}, element('p:cNvPr', { id: FIRST_DRAWN, name: 'Figure', descr: plainText(alt) }), element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })), element('p:nvPr')),
    element('p:blipFill', {}, blip({ png, svg }), element('a:stretch', {}, element('a:fillRect'))),
    element('p:spPr', {}, place(box), RECTANGLE));
}

/** Over the marks that lead to a source: a shape without ink, which a click or the Tab key finds. */
function spotShapes({ spots, width }: Picture, box: EmuBox, linkOf: (href: string) => string): readonly string[] {
  const scale = box.width / width;
  return spots.map(({ x, y, width: across, height: down, href, name }, i) => {
    const at = { x: Math.round(box.x + x * scale), y: Math.round(box.y + y * scale), width: Math.round(across * scale), height: Math.round(down * scale) };
    const plain = plainText(name);
    return element('p:sp', {},
      element('p:nvSpPr', {}, element('p:cNvPr', { id: FIRST_DRAWN + 1 + i, name: plain, descr: plain }, element('a:hlinkClick', { 'r:id': linkOf(href), tooltip: plain })), element('p:cNvSpPr'), element('p:nvPr')),
      element('p:spPr', {}, place(at), RECTANGLE, element('a:noFill'), element('a:ln', {}, element('a:noFill'))));
  });
}

/** What the speaker has before them: a paragraph a line. */
export function notesXml(notes: readonly Line[], parts: { readonly slide: string; readonly master: string }): { readonly body: string; readonly links: readonly Link[] } {
  const body = xmlFile(element('p:notes', SPACES,
    element('p:cSld', {}, shapeTree(
      placeholder({ id: 2, name: 'Slide', type: 'sldImg', idx: 2, box: null, paragraphs: null }),
      placeholder({ id: 3, name: 'Notes', type: 'body', idx: 3, box: null, paragraphs: notes.map((line) => paragraph(line)) }))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping'))));
  return { body, links: [{ id: 'rId1', type: 'notesMaster', target: parts.master }, { id: 'rId2', type: 'slide', target: parts.slide }] };
}
