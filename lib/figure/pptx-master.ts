import type { Dir } from '../i18n/lang';
import { BOX, mirrored, type EmuBox } from './pptx-box';
import { place, placeholder, shapeTree, SPACES } from './pptx-shape';
import { levelStyle, numberField, type TextLook } from './pptx-text';
import { element, xmlFile } from './xml';

export const LOOK = {
  title: { size: 26, colour: 'tx1', weight: 'bold', after: 0 },
  body: { size: 18, colour: 'tx1', weight: 'normal', after: 6 },
  small: { size: 10, colour: 'tx2', weight: 'normal', after: 0 },
  cover: { size: 36, colour: 'tx1', weight: 'bold', after: 0 },
  notes: { size: 12, colour: 'tx1', weight: 'normal', after: 4 },
} as const satisfies Readonly<Record<string, TextLook>>;

const COLOURS = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])), hlink: 'hlink', folHlink: 'folHlink' };
const LEVELS = ['a:lvl1pPr', 'a:lvl2pPr', 'a:lvl3pPr'] as const;
const GROUND = element('p:bg', {}, element('p:bgPr', {}, element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })), element('a:effectLst')));

/** A box of a slide, on the side from which its language is read. */
export function sided(box: EmuBox, dir: Dir): EmuBox {
  return dir === 'rtl' ? mirrored(box) : box;
}

/** The ink rule that every figure of ours stands under. */
const RULE = element('p:cxnSp', {},
  element('p:nvCxnSpPr', {}, element('p:cNvPr', { id: 6, name: 'Rule' }), element('p:cNvCxnSpPr'), element('p:nvPr')),
  element('p:spPr', {}, place(BOX.rule), element('a:prstGeom', { prst: 'line' }, element('a:avLst')), element('a:ln', { w: 12_700 }, element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })))));

export function masterXml(dir: Dir): string {
  const style = (look: TextLook) => LEVELS.map((level) => levelStyle(level, look, dir));
  return xmlFile(element('p:sldMaster', SPACES,
    element('p:cSld', {}, GROUND, shapeTree(
      placeholder({ id: 2, name: 'Title', type: 'title', box: BOX.title, anchor: 'ctr', paragraphs: [] }),
      placeholder({ id: 3, name: 'Text', type: 'body', idx: 1, box: BOX.text, anchor: 't', paragraphs: [] }),
      placeholder({ id: 4, name: 'Source', type: 'ftr', idx: 11, box: sided(BOX.source, dir), anchor: 'ctr', paragraphs: [] }),
      placeholder({ id: 5, name: 'Number', type: 'sldNum', idx: 12, box: sided(BOX.number, dir), anchor: 'ctr', paragraphs: [numberField(dir)] }),
      RULE)),
    element('p:clrMap', COLOURS),
    element('p:sldLayoutIdLst', {}, ...LAYOUTS.map((_, i) => element('p:sldLayoutId', { id: 2_147_483_649 + i, 'r:id': `rId${i + 1}` }))),
    element('p:txStyles', {}, element('p:titleStyle', {}, ...style(LOOK.title)), element('p:bodyStyle', {}, ...style(LOOK.body)), element('p:otherStyle', {}, ...style(LOOK.small)))));
}

/** One for each kind of slide, in the order of their numbers. */
export const LAYOUTS = ['cover', 'figure', 'text'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

const NAMES: Record<LayoutName, string> = { cover: 'Cover', figure: 'Figure', text: 'Text' };

function bodiesOf(layout: LayoutName): readonly string[] {
  switch (layout) {
    case 'cover': return [
      placeholder({ id: 2, name: 'Title', type: 'ctrTitle', box: BOX.coverTitle, anchor: 'b', paragraphs: [] }),
      placeholder({ id: 3, name: 'Text', type: 'subTitle', idx: 1, box: BOX.coverLines, anchor: 't', paragraphs: [] }),
    ];
    case 'figure': return [
      placeholder({ id: 2, name: 'Title', type: 'title', box: null, paragraphs: [] }),
      placeholder({ id: 3, name: 'Finding', type: 'body', idx: 1, box: BOX.finding, anchor: 't', paragraphs: [] }),
    ];
    case 'text': return [
      placeholder({ id: 2, name: 'Title', type: 'title', box: null, paragraphs: [] }),
      placeholder({ id: 3, name: 'Text', type: 'body', idx: 1, box: BOX.text, anchor: 't', paragraphs: [] }),
    ];
  }
}

export function layoutXml(layout: LayoutName, dir: Dir): string {
  return xmlFile(element('p:sldLayout', { ...SPACES, type: layout === 'cover' ? 'title' : undefined, preserve: 1 },
    element('p:cSld', { name: NAMES[layout] }, shapeTree(
      ...bodiesOf(layout),
      placeholder({ id: 4, name: 'Source', type: 'ftr', idx: 11, box: null, paragraphs: [] }),
      placeholder({ id: 5, name: 'Number', type: 'sldNum', idx: 12, box: null, paragraphs: [numberField(dir)] }))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping'))));
}

/** A page of notes: the slide above, the words below. */
export function notesMasterXml(dir: Dir): string {
  const page = { width: 6_858_000, height: 9_144_000 };
  const inner = { x: 685_800, width: page.width - 2 * 685_800 };
  return xmlFile(element('p:notesMaster', SPACES,
    element('p:cSld', {}, GROUND, shapeTree(
      placeholder({ id: 2, name: 'Slide', type: 'sldImg', idx: 2, box: { ...inner, y: 685_800, height: Math.round((inner.width * 9) / 16) }, paragraphs: null }),
      placeholder({ id: 3, name: 'Notes', type: 'body', idx: 3, box: { ...inner, y: 4_000_000, height: 4_500_000 }, anchor: 't', paragraphs: [] }))),
    element('p:clrMap', COLOURS),
    element('p:notesStyle', {}, levelStyle('a:lvl1pPr', LOOK.notes, dir))));
}
