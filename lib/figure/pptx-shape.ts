import type { EmuBox } from './pptx-box';
import { element } from './xml';

export const SPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** The tree of all that stands on a slide. Its own id is 1. */
export function shapeTree(...shapes: readonly string[]): string {
  const nothing = { x: 0, y: 0 };
  const none = { cx: 0, cy: 0 };
  return element('p:spTree', {},
    element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element('p:grpSpPr', {}, element('a:xfrm', {}, element('a:off', nothing), element('a:ext', none), element('a:chOff', nothing), element('a:chExt', none))),
    ...shapes);
}

export function place({ x, y, width, height }: EmuBox, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  return element(name, {}, element('a:off', { x, y }), element('a:ext', { cx: width, cy: height }));
}

export const RECTANGLE = element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));

export type PlaceholderType = 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'sldImg';

type Placeholder = {
  readonly id: number;
  readonly name: string;
  readonly type: PlaceholderType;
  readonly idx?: number;
  /** Null where the layout or the master says it. */
  readonly box: EmuBox | null;
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Null for a picture of the slide itself. */
  readonly paragraphs: readonly string[] | null;
};

/** What the program knows by its role: the outline, the list of titles and the reading order come from it. */
export function placeholder({ id, name, type, idx, box, anchor, paragraphs }: Placeholder): string {
  const isImage = paragraphs === null;
  return element('p:sp', {},
    element('p:nvSpPr', {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: isImage ? 1 : undefined, noChangeAspect: isImage ? 1 : undefined })),
      element('p:nvPr', {}, element('p:ph', { type, idx }))),
    element('p:spPr', {}, ...(box === null ? [] : [place(box), RECTANGLE])),
    ...(isImage ? [] : [textBody(paragraphs, anchor)]));
}

/** Text without a role. */
export function textBox(id: number, name: string, box: EmuBox, paragraphs: readonly string[]): string {
  return element('p:sp', {},
    element('p:nvSpPr', {}, element('p:cNvPr', { id, name }), element('p:cNvSpPr', { txBox: 1 }), element('p:nvPr')),
    element('p:spPr', {}, place(box), RECTANGLE, element('a:noFill')),
    textBody(paragraphs, 't'));
}

function textBody(paragraphs: readonly string[], anchor: 't' | 'ctr' | 'b' | undefined): string {
  const around = anchor === undefined ? element('a:bodyPr') : element('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, element('a:normAutofit'));
  return element('p:txBody', {}, around, element('a:lstStyle'), ...(paragraphs.length === 0 ? [element('a:p')] : paragraphs));
}
