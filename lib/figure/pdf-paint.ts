import { applyTo, compose, readTransform, scaleOf, STILL, type Affine, type Point } from './affine';
import { readPath, type Segment } from './path-data';
import type { SvgNode } from './svg-tree';

/** What a PDF page says to draw a picture, and what that needs: see-throughness by name, and pictures within it that fade as one. */
export type Painting = {
  readonly content: string;
  /** Name → how much of what lies under a fill and a stroke is covered. */
  readonly alphas: ReadonlyMap<string, { readonly fill: number; readonly stroke: number }>;
  readonly groups: readonly { readonly name: string; readonly content: string }[];
};

/** Where a path was drawn, for whoever wants to write something over it. */
export type OnPath = (d: string, at: Affine) => void;

/** Attributes that an element hands on to what is in it. */
const INHERITED = ['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'paint-order'] as const;
type Style = Readonly<Partial<Record<(typeof INHERITED)[number], string>>>;

const SILENT: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'style']);
const LEAST_ALPHA = 0.005; // nobody sees less
const ROUNDNESS = 0.5522847498; // of a quarter circle drawn as one cubic curve

/** Draws a picture made of shapes alone. Numbers are px of the picture, y downwards. */
export function paintSvg(root: SvgNode, onPath: OnPath): Painting {
  const alphas = new Map<string, { fill: number; stroke: number }>();
  const groups: { name: string; content: string }[] = [];
  const written = new Map<string, string>(); // a halo and its letters are one path, and most of the work
  const writePath = (node: SvgNode, at: Affine): string => {
    const d = node.name === 'path' ? node.attributes['d'] : undefined;
    if (d === undefined) return pathOps(segmentsOf(node), at);
    const key = `${at.join(' ')} ${d}`;
    const ops = written.get(key) ?? pathOps(segmentsOf(node), at);
    written.set(key, ops);
    return ops;
  };

  const paintNode = (node: SvgNode, outer: Affine, above: Style, out: string[]): void => {
    if (SILENT.has(node.name)) return;
    const { attributes } = node;
    const opacity = Number(attributes['opacity'] ?? 1);
    if (opacity < LEAST_ALPHA) return;
    if (opacity < 1) {
      const inner: string[] = [];
      paintNode({ ...node, attributes: { ...attributes, opacity: '1' } }, outer, above, inner);
      if (inner.length === 0) return;
      const name = `G${groups.length}`;
      groups.push({ name, content: inner.join('\n') });
      out.push(`q ${alphaOf(opacity, opacity, alphas)} gs /${name} Do Q`);
      return;
    }
    const at = compose(outer, readTransform(attributes['transform']));
    const style: Style = { ...above, ...Object.fromEntries(INHERITED.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]]))) };
    if (node.name === 'svg' || node.name === 'g') {
      const clip = node.name === 'svg' ? `${pathOps(boxOf({ ...attributes, x: '0', y: '0' }), at)} W n` : null;
      const inner: string[] = clip === null ? out : [];
      for (const child of node.children) if (typeof child !== 'string') paintNode(child, at, style, inner);
      if (clip !== null && inner.length > 0) out.push(`q ${clip}`, ...inner, 'Q');
      return;
    }
    if (node.name === 'path') onPath(attributes['d'] ?? '', at);
    const painted = paintOps(style, scaleOf(at), alphas);
    const path = painted.length === 0 ? '' : writePath(node, at);
    if (path !== '') out.push(...painted.map(({ before, operator }) => `q ${before}${path} ${operator} Q`));
  };

  const out: string[] = [];
  paintNode(root, STILL, { fill: '#000' }, out);
  return { content: out.join('\n'), alphas, groups };
}

function alphaOf(fill: number, stroke: number, alphas: Map<string, { fill: number; stroke: number }>): string {
  const name = `A${Math.round(fill * 1000)}-${Math.round(stroke * 1000)}`;
  alphas.set(name, { fill, stroke });
  return `/${name}`;
}

type Operation = { readonly before: string; readonly operator: string };

function paintOps(style: Style, scale: number, alphas: Map<string, { fill: number; stroke: number }>): readonly Operation[] {
  const fillAlpha = style.fill === 'none' ? 0 : Number(style['fill-opacity'] ?? 1);
  const width = Number(style['stroke-width'] ?? 1) * scale;
  const strokeAlpha = style.stroke === undefined || style.stroke === 'none' || width === 0 ? 0 : Number(style['stroke-opacity'] ?? 1);
  const fill = fillAlpha < LEAST_ALPHA ? null : `${colourOps(style.fill ?? '#000')} rg `;
  const dashes = style['stroke-dasharray'];
  const dash = dashes === undefined || dashes === 'none' ? '' : `[${dashes.split(/[\s,]+/).map((length) => px(Number(length) * scale)).join(' ')}] 0 d `;
  const joined = `${style['stroke-linejoin'] === 'round' ? '1 j ' : ''}${style['stroke-linecap'] === 'round' ? '1 J ' : ''}`;
  const stroke = strokeAlpha < LEAST_ALPHA ? null : `${colourOps(style.stroke ?? '')} RG ${px(width)} w ${joined}${dash}`;
  const alpha = (fillAlpha === 1 || fill === null) && (strokeAlpha === 1 || stroke === null) ? '' : `${alphaOf(fillAlpha, strokeAlpha, alphas)} gs `;
  const filled = style['fill-rule'] === 'evenodd' ? 'f*' : 'f';
  const inFill = fill === null ? [] : [{ before: alpha + fill, operator: filled }];
  const inStroke = stroke === null ? [] : [{ before: alpha + stroke, operator: 'S' }];
  // At once, a fill under a stroke that lets through would shine through the stroke's inner half, as in SVG; so it does one by one.
  return style['paint-order'] === 'stroke' ? [...inStroke, ...inFill] : [...inFill, ...inStroke];
}

function colourOps(colour: string): string {
  const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(colour) ?? /^#(.)(.)(.)$/.exec(colour) ?? [];
  if (b === '') throw new Error(`bug: a colour that a file can't hold: "${colour}"`);
  return [r, g, b].map((part) => Number((parseInt(part.padEnd(2, part), 16) / 255).toFixed(4))).join(' ');
}

/** Hundredths: finer than any printer. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

function pathOps(segments: readonly Segment[], at: Affine): string {
  const written = (point: Point) => applyTo(point, at).map(px).join(' ');
  return segments
    .map((segment) => {
      switch (segment.type) {
        case 'move': return `${written(segment.to)} m`;
        case 'line': return `${written(segment.to)} l`;
        case 'curve': return `${written(segment.one)} ${written(segment.two)} ${written(segment.to)} c`;
        case 'close': return 'h';
      }
    })
    .join('\n');
}

function segmentsOf({ name, attributes }: SvgNode): readonly Segment[] {
  const n = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case 'path': return readPath(attributes['d'] ?? '');
    case 'line': return [{ type: 'move', to: [n('x1'), n('y1')] }, { type: 'line', to: [n('x2'), n('y2')] }];
    case 'rect': return boxOf(attributes);
    case 'circle': return roundBox([n('cx') - n('r'), n('cy') - n('r'), 2 * n('r'), 2 * n('r')], n('r'), n('r'));
    case 'ellipse': return roundBox([n('cx') - n('rx'), n('cy') - n('ry'), 2 * n('rx'), 2 * n('ry')], n('rx'), n('ry'));
    default: throw new Error(`bug: a drawing of shapes has a "${name}"`);
  }
}

function boxOf(attributes: SvgNode['attributes']): readonly Segment[] {
  const n = (key: string) => Number(attributes[key] ?? 0);
  const radius = Number(attributes['rx'] ?? attributes['ry'] ?? 0);
  return roundBox([n('x'), n('y'), n('width'), n('height')], Math.min(radius, n('width') / 2), Math.min(radius, n('height') / 2));
}

function roundBox([x, y, width, height]: readonly [number, number, number, number], rx: number, ry: number): readonly Segment[] {
  if (width <= 0 || height <= 0) return [];
  const [right, bottom] = [x + width, y + height];
  if (rx === 0 || ry === 0) return [{ type: 'move', to: [x, y] }, { type: 'line', to: [right, y] }, { type: 'line', to: [right, bottom] }, { type: 'line', to: [x, bottom] }, { type: 'close' }];
  const [ix, iy] = [rx * (1 - ROUNDNESS), ry * (1 - ROUNDNESS)];
  return [
    { type: 'move', to: [x + rx, y] },
    { type: 'line', to: [right - rx, y] },
    { type: 'curve', one: [right - ix, y], two: [right, y + iy], to: [right, y + ry] },
    { type: 'line', to: [right, bottom - ry] },
    { type: 'curve', one: [right, bottom - iy], two: [right - ix, bottom], to: [right - rx, bottom] },
    { type: 'line', to: [x + rx, bottom] },
    { type: 'curve', one: [x + ix, bottom], two: [x, bottom - iy], to: [x, bottom - ry] },
    { type: 'line', to: [x, y + ry] },
    { type: 'curve', one: [x, y + iy], two: [x + ix, y], to: [x + rx, y] },
    { type: 'close' },
  ];
}
