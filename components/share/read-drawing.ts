/** What a figure's SVG says of itself: sizes in px. */
export type Drawing = { readonly title: string; readonly description: string; readonly width: number; readonly height: number };

export function readDrawing(svg: string): Drawing | null {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name) ?? NaN));
  const textOf = (name: string) => root.querySelector(`:scope > ${name}`)?.textContent ?? '';
  if (root.localName !== 'svg' || width === undefined || height === undefined || !(width > 0 && height > 0)) return null;
  return { title: textOf('title'), description: textOf('desc'), width, height };
}
