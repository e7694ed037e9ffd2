import { dirOf, type Dir } from '../i18n/lang';
import { OFFICE_TAG, runLang, runsIn, type Line } from './office-text';
import { element, escapeXml } from './xml';

/** How text of a role looks where nothing else is said; sizes in points. */
export type TextLook = { readonly size: number; readonly colour: 'tx1' | 'tx2'; readonly weight: 'normal' | 'bold'; readonly after: number };

/** In this program a side is the slide's, whatever the direction. */
export function sideOf(dir: Dir): 'l' | 'r' {
  return dir === 'rtl' ? 'r' : 'l';
}

export function levelStyle(name: string, { size, colour, weight, after }: TextLook, dir: Dir): string {
  return element(name, { marL: 0, indent: 0, algn: sideOf(dir), rtl: dir === 'rtl' ? 1 : 0 },
    element('a:lnSpc', {}, element('a:spcPct', { val: 100_000 })),
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
    element('a:spcAft', {}, element('a:spcPts', { val: after * 100 })),
    element('a:buNone'),
    element('a:defRPr', { sz: size * 100, b: weight === 'bold' ? 1 : 0 }, element('a:solidFill', {}, element('a:schemeClr', { val: colour })), element('a:latin', { typeface: '+mn-lt' }), element('a:ea', { typeface: '+mn-ea' }), element('a:cs', { typeface: '+mn-cs' })));
}

type Written = {
  /** Points; without it, the role's. */
  readonly size?: number | undefined;
  readonly colour?: TextLook['colour'];
  /** The id under which the slide knows an address. */
  readonly linkOf?: (href: string) => string;
};

/** A paragraph in its own direction, its runs in their own languages. */
export function paragraph(line: Line, { size, colour, linkOf }: Written = {}): string {
  const dir = dirOf(line.lang);
  const link = line.href === undefined || line.href === null || linkOf === undefined ? [] : [element('a:hlinkClick', { 'r:id': linkOf(line.href) })];
  const ink = colour === undefined ? [] : [element('a:solidFill', {}, element('a:schemeClr', { val: colour }))];
  const runs = runsIn(line.text, line.lang).map((run) => element('a:r', {}, element('a:rPr', { lang: OFFICE_TAG[runLang(run, line.lang)], sz: size === undefined ? undefined : size * 100 }, ...ink, ...link), element('a:t', {}, escapeXml(run.text))));
  return element('a:p', {}, element('a:pPr', { algn: sideOf(dir), rtl: dir === 'rtl' ? 1 : 0 }), ...runs, element('a:endParaRPr', { lang: OFFICE_TAG[line.lang] }));
}

/** The number of a slide, which the program keeps right. */
export function numberField(dir: Dir): string {
  const side = dir === 'rtl' ? 'l' : 'r';
  return element('a:p', {}, element('a:pPr', { algn: side }), element('a:fld', { id: '{6B1F0E2A-3C54-4D0B-9A77-5E8C1D2F4A60}', type: 'slidenum' }, element('a:rPr', { lang: 'en-GB', sz: 1000 }), element('a:t', {}, '‹#›')));
}
