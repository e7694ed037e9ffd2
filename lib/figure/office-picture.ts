import { element } from './xml';

/** The picture that every program shows, and the drawing that newer ones put in its place; both by the ids of their files. */
export function blip({ png, svg }: { readonly png: string; readonly svg: string }): string {
  const drawing = element('asvg:svgBlip', { 'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main', 'r:embed': svg });
  return element('a:blip', { 'r:embed': png }, element('a:extLst', {}, element('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, drawing)));
}
