/**
 * Equal Earth (Šavrič, Patterson, Jenny 2018, doi:10.1080/13658816.2018.1504949): the projection of the map, in unit radius.
 * Written out here because the browser needs it both ways for panning, and d3-geo would bring all of its projections along.
 */
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;
const NEWTON_STEPS = 12;

type Pair = readonly [number, number];

/** The slope of y, which is also the divisor of x. */
function slope(t2: number, t6: number): number {
  return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
}

/** Degrees from the middle meridian and of latitude → x to the east, y to the north. */
export function projectUnit(lon: number, lat: number): Pair {
  const t = Math.asin(M * Math.sin(lat * RADIANS));
  const t2 = t * t;
  const t6 = t2 ** 3;
  return [(lon * RADIANS * Math.cos(t)) / (M * slope(t2, t6)), t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))];
}

/** The way back; a point beyond the edge of the world gives the nearest degree on the edge along its parallel. */
export function invertUnit(x: number, y: number): Pair {
  let t = Math.max(-Math.PI / 3, Math.min(Math.PI / 3, y));
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const t2 = t * t;
    const t6 = t2 ** 3;
    t = Math.max(-Math.PI / 3, Math.min(Math.PI / 3, t - (t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)) - y) / slope(t2, t6)));
  }
  const t2 = t * t;
  const lon = (M * x * slope(t2, t2 ** 3)) / Math.cos(t) / RADIANS;
  return [Math.max(-180, Math.min(180, lon)), Math.asin(Math.max(-1, Math.min(1, Math.sin(t) / M))) / RADIANS];
}

/** Degrees in [−180, 180). */
export function wrapLongitude(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
