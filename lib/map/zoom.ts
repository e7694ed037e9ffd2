import type { MapView } from '../selection/view-state';
import { REFERENCE, type MapBase } from './base-types';
import { invertUnit, projectUnit, wrapLongitude } from './equal-earth';
import { rectOf, type Point } from './polygon';

export type Box = { readonly width: number; readonly height: number };
/** `px in the box = (x, y) + k × reference px`. */
export type Transform = { readonly k: number; readonly x: number; readonly y: number };

/** Below this figure width a drawing is nearly square, so that labels keep their room on a phone. */
export const NARROW = 420;

/** Height depends on the width alone, so CSS knows it before any script runs; the view's style sheet has the same two ratios. */
export function mapHeight(width: number): number {
  return Math.round(width < NARROW ? width / 1.2 : (width * REFERENCE.height) / REFERENCE.width);
}

const CLOSEST_ZOOM = 24;
/** At most; the whole world is reached where it needs less. */
const FARTHEST_ZOOM = 0.4;

export function zoomRange(base: MapBase, box: Box): readonly [number, number] {
  const { x0, y0, x1, y1 } = base.world;
  const whole = Math.min(box.width / (x1 - x0), box.height / (y1 - y0)) / fittedScale(box);
  return [Math.min(FARTHEST_ZOOM, whole), CLOSEST_ZOOM];
}

function fittedScale({ width, height }: Box): number {
  return Math.min(width / REFERENCE.width, height / REFERENCE.height);
}

export function transformOf(base: MapBase, box: Box, view: MapView | null): Transform {
  const k = fittedScale(box) * (view?.zoom ?? 1);
  const [cx, cy] = view === null ? [REFERENCE.width / 2, REFERENCE.height / 2] : project(base, view.lon, view.lat);
  return { k, x: box.width / 2 - k * cx, y: box.height / 2 - k * cy };
}

/** Reference px of a point on the Earth. */
function project({ rotation, scale, origin }: MapBase, lon: number, lat: number): Point {
  const [x, y] = projectUnit(wrapLongitude(lon - rotation), lat);
  return [origin[0] + scale * x, origin[1] - scale * y];
}

/** The view that a transform shows, brought back to where the zoom is in range and the middle of the box on the Earth. */
export function viewOf(base: MapBase, box: Box, { k, x, y }: Transform): MapView {
  const cx = (box.width / 2 - x) / k;
  const cy = (box.height / 2 - y) / k;
  const [lon, lat] = invertUnit((cx - base.origin[0]) / base.scale, (base.origin[1] - cy) / base.scale);
  return { lon: wrapLongitude(lon + base.rotation), lat, zoom: k / fittedScale(box) };
}

const ROOM = 0.72; // of the box, for points to lie in: their names need the rest
const NEAREST = 4; // times fitted, for a single point

/** The view that holds points of the base (reference px), as close as they allow. */
export function viewAround(base: MapBase, box: Box, points: readonly Point[]): MapView {
  const { x0, y0, x1, y1 } = rectOf(points);
  const [least] = zoomRange(base, box);
  const k = Math.min((ROOM * box.width) / Math.max(x1 - x0, 1), (ROOM * box.height) / Math.max(y1 - y0, 1));
  const zoom = Math.max(least, Math.min(NEAREST, k / fittedScale(box)));
  const next = zoom * fittedScale(box);
  const { world } = base;
  const [cx, cy] = [within((x0 + x1) / 2, box.width / next, world.x0, world.x1), within((y0 + y1) / 2, box.height / next, world.y0, world.y1)];
  return tidyView(viewOf(base, box, { k: next, x: box.width / 2 - next * cx, y: box.height / 2 - next * cy }));
}

/** The middle of a stretch moved so that it shows nothing beyond the ends; of a stretch longer than all, the middle of all. */
function within(middle: number, length: number, from: number, until: number): number {
  return length >= until - from ? (from + until) / 2 : Math.max(from + length / 2, Math.min(until - length / 2, middle));
}

/** Zooms by a factor; what is drawn at `about` stays there, unless that would lead off the Earth. */
export function zoomAbout(base: MapBase, box: Box, view: MapView | null, factor: number, about: Point): MapView {
  const { k, x, y } = transformOf(base, box, view);
  const [least, most] = zoomRange(base, box);
  const zoom = Math.max(least, Math.min(most, (k / fittedScale(box)) * factor));
  const next = zoom * fittedScale(box);
  return viewOf(base, box, { k: next, x: about[0] - ((about[0] - x) * next) / k, y: about[1] - ((about[1] - y) * next) / k });
}

/** Moves the drawing by px: a positive `dx` brings the west into view. */
export function panBy(base: MapBase, box: Box, view: MapView | null, dx: number, dy: number): MapView {
  const { k, x, y } = transformOf(base, box, view);
  return viewOf(base, box, { k, x: x + dx, y: y + dy });
}

/** As much as a link should carry: a hundredth of a px at the closest zoom. */
export function tidyView({ lon, lat, zoom }: MapView): MapView {
  return { lon: round(lon, 1e4), lat: round(lat, 1e4), zoom: round(zoom, 1e3) };
}

function round(n: number, parts: number): number {
  return Math.round(n * parts) / parts;
}
