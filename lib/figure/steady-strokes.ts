import { compose, readTransform, scaleOf, STILL, type Affine } from './affine';
import type { SvgNode } from './svg-tree';

/**
 * The same drawing without `vector-effect`, which programs other than browsers ignore: a line that is to keep its width is
 * written as much thinner as what is around it makes it thicker.
 */
export function steadyStrokes(node: SvgNode, outer: Affine = STILL): SvgNode {
  const own = compose(outer, readTransform(node.attributes['transform']));
  const children = node.children.map((child) => (typeof child === 'string' ? child : steadyStrokes(child, own)));
  return { ...node, attributes: node.attributes['vector-effect'] === 'non-scaling-stroke' ? thinned(node.attributes, scaleOf(own)) : node.attributes, children };
}

function thinned(given: SvgNode['attributes'], scale: number): SvgNode['attributes'] {
  const attributes: SvgNode['attributes'] = Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'vector-effect'));
  const shrink = (list: string) => list.split(/[\s,]+/).map((length) => String(Number((Number(length) / scale).toPrecision(5)))).join(' ');
  const dashes = attributes['stroke-dasharray'];
  return { ...attributes, 'stroke-width': shrink(attributes['stroke-width'] ?? '1'), ...(dashes === undefined ? {} : { 'stroke-dasharray': shrink(dashes) }) };
}
