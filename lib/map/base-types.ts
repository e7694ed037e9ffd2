import type { Point, Rect } from './polygon';

/** Path data counts tenths of a reference px: 3 km on a map of two continents, finer than 1:110m is. */
export const PATH_UNIT = 10;
export const REFERENCE = { width: 470, height: 330 } as const;

export type CountryShape = {
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

/** The world once drawn: everything in reference px, fitted to the places that an article names. */
export type MapBase = {
  /** The middle meridian, degrees; `px = origin + scale × projectUnit(lon − rotation, lat)`, y downwards. */
  readonly rotation: number;
  readonly scale: number;
  readonly origin: Point;
  readonly world: Rect;
  readonly land: string;
  readonly borders: string;
  readonly edge: string;
  /** By place id, of countries that the atlas has. */
  readonly shapes: Readonly<Record<string, CountryShape>>;
  /** By place id, of every place with a point. */
  readonly points: Readonly<Record<string, Point>>;
  /** Radii by place id, of the seas that have an area of their own. */
  readonly seas: Readonly<Record<string, Point>>;
};
