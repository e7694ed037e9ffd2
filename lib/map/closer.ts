import type { MapView } from '../selection/view-state';
import type { Frame, MapBase } from './base-types';
import type { NamedPlace } from './data';
import type { Rect } from './polygon';
import { transformOf, type Box } from './zoom';

/** What a closer base is asked for: the frame to keep, what of it to draw finely, and for which places. */
export type CloserRequest = { readonly places: readonly NamedPlace[]; readonly spots: readonly { readonly id: string; readonly lonLat: readonly [number, number] }[]; readonly frame: Frame; readonly focus: Rect; readonly unit: number };

/** Times fitted, from which 1:110m shows its corners. */
const FROM = 2.5;
/** Of the visible part, on each side: what a small pan brings into view is there already. */
const MARGIN = 0.6;

/** The finer drawing that a view wants; null where the base will do. Views that differ a little want the same. */
export function closerFor(base: MapBase, box: Box, view: MapView | null): Pick<CloserRequest, 'focus' | 'unit'> | null {
  if (view === null || view.zoom < FROM) return null;
  const { k, x, y } = transformOf(base, box, view);
  const [width, height] = [box.width / k, box.height / k];
  // On a grid of half the visible size, so that a pan asks anew only when it has gone that far.
  const snapped = (from: number, step: number): number => Math.round(from / (step / 2)) * (step / 2);
  const [x0, y0] = [snapped(-x / k, width), snapped(-y / k, height)];
  return {
    focus: { x0: x0 - MARGIN * width, y0: y0 - MARGIN * height, x1: x0 + (1 + MARGIN) * width, y1: y0 + (1 + MARGIN) * height },
    unit: 10 * 2 ** Math.ceil(Math.log2(view.zoom)),
  };
}
