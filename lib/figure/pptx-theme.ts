import { hex, type OfficeInk } from './office-ink';
import { OFFICE_FONTS } from './office-text';
import { element, xmlFile } from './xml';

/** Colours and fonts by role: who changes the theme changes the deck. */
export function themeXml({ paper, ink, muted, land, accent, polarity }: OfficeInk): string {
  const colours = { dk1: ink, lt1: paper, dk2: muted, lt2: land, ...Object.fromEntries(polarity.map((colour, i) => [`accent${i + 1}`, colour])), accent6: accent, hlink: accent, folHlink: muted };
  const scheme = Object.entries(colours).map(([role, colour]) => element(`a:${role}`, {}, element('a:srgbClr', { val: hex(colour) })));
  const fonts = [element('a:latin', { typeface: OFFICE_FONTS.latin }), element('a:ea', { typeface: OFFICE_FONTS.eastAsian }), element('a:cs', { typeface: OFFICE_FONTS.complex })];
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const three = (one: string) => one.repeat(3); // subtle, moderate, intense: here they are one
  return xmlFile(element('a:theme', { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Mawqif' }, element('a:themeElements', {},
    element('a:clrScheme', { name: 'Mawqif' }, ...scheme),
    element('a:fontScheme', { name: 'Mawqif' }, element('a:majorFont', {}, ...fonts), element('a:minorFont', {}, ...fonts)),
    element('a:fmtScheme', { name: 'Mawqif' },
      element('a:fillStyleLst', {}, three(fill)),
      element('a:lnStyleLst', {}, three(element('a:ln', { w: 9525 }, fill))),
      element('a:effectStyleLst', {}, three(element('a:effectStyle', {}, element('a:effectLst')))),
      element('a:bgFillStyleLst', {}, three(fill))),
  )));
}
