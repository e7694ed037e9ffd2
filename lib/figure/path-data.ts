import type { Point } from './affine';

/** A path in absolute coordinates: what every vector format has. A curve is a cubic one. */
export type Segment =
  | { readonly type: 'move' | 'line'; readonly to: Point }
  | { readonly type: 'curve'; readonly one: Point; readonly two: Point; readonly to: Point }
  | { readonly type: 'close' };

const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/** Reads path data made of the commands that drawings use; anything else is a bug. */
export function readPath(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at: Point = [0, 0];
  let start = at;
  for (const { command, values } of commandsOf(d)) {
    const kind = command.toUpperCase();
    const [ox, oy] = command === kind ? [0, 0] : at;
    const point = (i: number): Point => [(values[i] ?? 0) + ox, (values[i + 1] ?? 0) + oy];
    if (kind === 'Z') segments.push({ type: 'close' });
    else if (kind === 'C') segments.push({ type: 'curve', one: point(0), two: point(2), to: point(4) });
    else if (kind === 'Q') segments.push({ type: 'curve', one: between(at, point(0)), two: between(point(2), point(0)), to: point(2) });
    else if (kind === 'A') segments.push(...arc(at, values, point(5)));
    else segments.push({ type: kind === 'M' ? 'move' : 'line', to: endOf(kind, at, point(0), (values[0] ?? 0) + oy) });
    const last = segments.at(-1);
    at = last === undefined || last.type === 'close' ? start : last.to;
    if (kind === 'M') start = at;
  }
  return segments;
}

function endOf(kind: string, at: Point, to: Point, down: number): Point {
  if (kind === 'H') return [to[0], at[1]];
  return kind === 'V' ? [at[0], down] : to;
}

function between([x, y]: Point, [bx, by]: Point): Point {
  return [x + (2 / 3) * (bx - x), y + (2 / 3) * (by - y)]; // a quadratic curve, raised by a degree
}

/** Commands one at a time: a letter may stand for many, and after a move they are lines. */
function* commandsOf(d: string): Generator<{ readonly command: string; readonly values: readonly number[] }> {
  for (const [whole, letter = '', list = ''] of d.matchAll(/([a-df-zA-DF-Z])([^a-df-zA-DF-Z]*)/g)) {
    const arity = ARITY[letter.toUpperCase()];
    const values = numbersOf(list, letter.toUpperCase() === 'A');
    if (arity === undefined || (arity === 0 ? values.length > 0 : values.length === 0 || values.length % arity !== 0)) throw new Error(`bug: no path data: "${whole.slice(0, 40)}"`);
    if (arity === 0) {
      yield { command: letter, values };
      continue;
    }
    for (let i = 0; i < values.length; i += arity) yield { command: i === 0 ? letter : afterMove(letter), values: values.slice(i, i + arity) };
  }
}

function afterMove(letter: string): string {
  if (letter === 'M') return 'L';
  return letter === 'm' ? 'l' : letter;
}

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gy;
// The flags of an arc may stand without anything between them.
const ARC = /^[\s,]*([\d.+-]+)[\s,]+([\d.+-]+)[\s,]+([\d.+-]+)[\s,]+([01])[\s,]*([01])[\s,]*(.*)$/s;

function numbersOf(list: string, isArc: boolean): readonly number[] {
  const arcs = isArc ? ARC.exec(list) : null;
  if (arcs !== null) return [...arcs.slice(1, 6).map(Number), ...numbersOf(arcs[6] ?? '', false)];
  const values: number[] = [];
  for (const part of list.split(/[\s,]+/)) for (const [number] of part.matchAll(NUMBER)) values.push(Number(number));
  return values;
}

/** An arc as curves of a quarter turn at most: appendix B.2.4 of SVG 2. */
function arc([x1, y1]: Point, [rx0 = 0, ry0 = 0, turn = 0, isLarge = 0, isSweep = 0]: readonly number[], [x2, y2]: Point): readonly Segment[] {
  if (rx0 === 0 || ry0 === 0) return [{ type: 'line', to: [x2, y2] }];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [hx, hy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx];
  const grow = Math.max(1, Math.hypot(px / rx0, py / ry0)); // radii too small to reach are made to reach
  const [rx, ry] = [Math.abs(rx0) * grow, Math.abs(ry0) * grow];
  const rest = Math.max(0, 1 / (Math.hypot(px / rx, py / ry) ** 2 || 1) - 1);
  const side = (isLarge === isSweep ? -1 : 1) * Math.sqrt(rest);
  const [qx, qy] = [(side * rx * py) / ry, (-side * ry * px) / rx];
  const [cx, cy] = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2];
  const from = Math.atan2((py - qy) / ry, (px - qx) / rx);
  const until = Math.atan2((-py - qy) / ry, (-px - qx) / rx);
  const whole = 2 * Math.PI;
  const sweep = isSweep === 1 ? (((until - from) % whole) + whole) % whole : -((((from - until) % whole) + whole) % whole);
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (u: number, v: number): Point => [cx + cos * rx * u - sin * ry * v, cy + sin * rx * u + cos * ry * v];
  return Array.from({ length: parts }, (_, i) => {
    const [p, q] = [from + i * step, from + (i + 1) * step];
    return {
      type: 'curve',
      one: place(Math.cos(p) - reach * Math.sin(p), Math.sin(p) + reach * Math.cos(p)),
      two: place(Math.cos(q) + reach * Math.sin(q), Math.sin(q) - reach * Math.cos(q)),
      to: i === parts - 1 ? [x2, y2] : place(Math.cos(q), Math.sin(q)),
    };
  });
}
