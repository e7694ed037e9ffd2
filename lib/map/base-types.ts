import type { Point, Rect } from './polygon';
import type { Worldview } from '../selection/view-state';
import type { AreaId } from './worlds';

/** Path data counts tenths of a reference px: 3 km on a map of two continents, finer than 1:110m is. */
export const PATH_UNIT = 10;
export const REFERENCE = { width: 470, height: 330 } as const;

export type PlaceShape = {
  /** The largest polygon and the others, as path data. */
  readonly main: string;
  readonly rest: string;
  readonly box: Rect;
  readonly mainBox: Rect;
  /** What of the shape has the centre of its own box on itself. */
  readonly centred: 'whole' | 'main' | 'none';
  /** The point with most room around it. */
  readonly room: Point;
};

/** Where a map looks: the middle meridian in degrees; `px = origin + scale × projectUnit(lon − rotation), lat)`, y downwards. */
export type Frame = { readonly rotation: number; readonly scale: number; readonly origin: Point };

/** What one worldview draws beyond what all draw. */
export type WorldLines = {
  /** Boundaries as drawn lines, and those that it leaves open: broken lines. */
  readonly borders: string;
  readonly broken: string;
  /** Lines at sea that a party's maps show. */
  readonly claims: string;
  /** Shapes by place id where they differ from those of `de-facto`. */
  readonly shapes: Readonly<Record<string, PlaceShape>>;
};

export type AreaShape = { readonly path: string; readonly box: Rect; readonly room: Point };

/** The world once drawn: everything in reference px, fitted to the places that an article names. */
export type MapBase = Frame & {
  /** Path units a reference px. */
  readonly unit: number;
  readonly world: Rect;
  readonly land: string;
  /** Boundaries that every worldview draws. */
  readonly borders: string;
  readonly edge: string;
  readonly worlds: Readonly<Record<Worldview, WorldLines>>;
  readonly areas: Readonly<Partial<Record<AreaId, AreaShape>>>;
  /** By place id, of countries, regions and seas that have one. */
  readonly shapes: Readonly<Record<string, PlaceShape>>;
  /** By place id, of every place with a point. */
  readonly points: Readonly<Record<string, Point>>;
};

export function shapeIn(base: MapBase, world: Worldview, id: string): PlaceShape | undefined {
  return base.worlds[world].shapes[id] ?? base.shapes[id];
}
