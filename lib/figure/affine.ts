/** x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export type Point = readonly [x: number, y: number];

export const STILL: Affine = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Affine, inner: Affine): Affine {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function applyTo([x, y]: Point, [a, b, c, d, e, f]: Affine): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much longer lines become. */
export function scaleOf([a, b, c, d]: Affine): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Of the transforms that drawings use; another one is a bug. */
export function readTransform(text = ''): Affine {
  let whole = STILL;
  for (const [, name, list = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) whole = compose(whole, readOne(name ?? '', list.split(/[\s,]+/).map(Number)));
  return whole;
}

function readOne(name: string, [x = 0, y]: readonly number[]): Affine {
  switch (name) {
    case 'translate': return [1, 0, 0, 1, x, y ?? 0];
    case 'scale': return [x, 0, 0, y ?? x, 0, 0];
    default: throw new Error(`bug: a drawing is moved by "${name}"`);
  }
}
