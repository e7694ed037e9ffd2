import { REFERENCE } from './base-types';
import { projectUnit, wrapLongitude } from './equal-earth';
import { hundredths } from './hundredths';
import { rectOf, type Point } from './polygon';

const MARGIN = { x: 36, y: 28 } as const;
/** About 24° of longitude across: closer than this, 1:110m shows its corners and nobody knows where they are. */
const CLOSEST = 1300;
/** Nothing to fit to: the Atlantic and the Bering Strait as edges, as on most wall maps. */
const WHOLE_WORLD_ROTATION = 11;

/** The middle of the shortest arc that holds all longitudes, to 5°, so that no two places are parted by the edge of the map. */
export function middleMeridian(longitudes: readonly number[]): number {
  const sorted = longitudes.map(wrapLongitude).toSorted((a, b) => a - b);
  if (sorted.length === 0) return WHOLE_WORLD_ROTATION;
  let [widest, start] = [-1, 0];
  sorted.forEach((lon, i) => {
    const gap = (sorted[i + 1] ?? (sorted[0] ?? 0) + 360) - lon;
    if (gap > widest) [widest, start] = [gap, lon + gap];
  });
  return wrapLongitude(Math.round((start + (360 - widest) / 2) / 5) * 5);
}

/** The scale and origin that put an extent (unit px, y downwards) into the middle of the reference box. */
export function fit(extent: readonly Point[]): { readonly scale: number; readonly origin: Point } {
  const { x0, y0, x1, y1 } = rectOf(extent.length === 0 ? worldEdge() : extent);
  const [width, height] = [Math.max(x1 - x0, 1e-9), Math.max(y1 - y0, 1e-9)];
  const scale = Math.min(CLOSEST, (REFERENCE.width - 2 * MARGIN.x) / width, (REFERENCE.height - 2 * MARGIN.y) / height);
  return {
    scale: hundredths(scale),
    origin: [hundredths(REFERENCE.width / 2 - (scale * (x0 + x1)) / 2), hundredths(REFERENCE.height / 2 - (scale * (y0 + y1)) / 2)],
  };
}

export function worldEdge(): Point[] {
  const latitudes = Array.from({ length: 37 }, (_, i) => -90 + 5 * i);
  return [...latitudes.map((lat) => projectUnit(180, lat)), ...latitudes.toReversed().map((lat) => projectUnit(-180, lat))];
}
