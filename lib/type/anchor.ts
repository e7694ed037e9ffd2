import type { Dir } from '../i18n/lang';

/** The physical side of `x` on which a text stands. */
export type Side = 'left' | 'right' | 'center';

/**
 * SVG's `text-anchor` follows the text's direction: in right-to-left text `start` puts it to the left of `x`.
 * Layouts speak of sides; this is the one place that turns a side into an anchor.
 */
export function textAnchor(side: Side, dir: Dir): 'start' | 'middle' | 'end' {
  if (side === 'center') return 'middle';
  return (side === 'right') === (dir === 'ltr') ? 'start' : 'end';
}
