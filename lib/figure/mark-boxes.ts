import { applyTo, compose, readTransform, STILL, type Affine, type Point } from './affine';
import { readPath } from './path-data';
import { parseSvg, type SvgNode } from './svg-tree';

export type MarkBox = { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where each mark of a drawing lies, px of the picture. A curve counts by the points that steer it: its box may be a little larger. */
export function markBoxes(svg: string): readonly MarkBox[] {
  const found: MarkBox[] = [];
  const visit = (node: SvgNode, outer: Affine) => {
    const own = compose(outer, readTransform(node.attributes['transform']));
    const id = node.attributes['data-mark'];
    const box = id === undefined ? null : boxOf(pointsIn(node, outer));
    if (id !== undefined && box !== null) found.push({ id, ...box });
    for (const child of node.children) if (typeof child !== 'string') visit(child, own);
  };
  visit(parseSvg(svg.replace(/^<\?xml[^>]*\?>\s*/, '').trimEnd()), STILL);
  return found;
}

function boxOf(points: readonly Point[]): Omit<MarkBox, 'id'> | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))];
  return { x, y, width: xs.reduce((a, b) => Math.max(a, b)) - x, height: ys.reduce((a, b) => Math.max(a, b)) - y };
}

function pointsIn(node: SvgNode, outer: Affine): readonly Point[] {
  const own = compose(outer, readTransform(node.attributes['transform']));
  const shape = shapePoints(node).map((point) => applyTo(point, own));
  return [...shape, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : pointsIn(child, own)))];
}

function shapePoints({ name, attributes }: SvgNode): readonly Point[] {
  const number = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case 'circle': return corners(number('cx') - number('r'), number('cy') - number('r'), 2 * number('r'), 2 * number('r'));
    case 'ellipse': return corners(number('cx') - number('rx'), number('cy') - number('ry'), 2 * number('rx'), 2 * number('ry'));
    case 'rect': return corners(number('x'), number('y'), number('width'), number('height'));
    case 'line': return [[number('x1'), number('y1')], [number('x2'), number('y2')]];
    case 'path': return readPath(attributes['d'] ?? '').flatMap((segment) => {
      if (segment.type === 'close') return [];
      return segment.type === 'curve' ? [segment.one, segment.two, segment.to] : [segment.to];
    });
    default: return [];
  }
}

function corners(x: number, y: number, width: number, height: number): readonly Point[] {
  return [[x, y], [x + width, y + height]];
}
