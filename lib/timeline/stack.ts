import { bisector } from 'd3-array';
import type { Inks } from './crowds';

type Stackable = Inks & {
  /** Indices, the weightiest first: it keeps the line where two would lie on each other. */
  readonly heavyFirst: Uint32Array;
  /** 1 for what is left out: it is drawn as part of something else. */
  readonly isOut: Uint8Array;
  /** px taken on the line before anything else. */
  readonly blocked: readonly Ink[];
  /** Levels that may be used, the dearest first. */
  readonly levels: readonly number[];
};

type Ink = { readonly left: number; readonly right: number };

export const NO_LEVEL = 127;

/** The level of each, by index; `NO_LEVEL` where none was free. */
export function stackLevels({ left, right, heavyFirst, isOut, blocked, levels }: Stackable): Int8Array {
  const found = new Int8Array(left.length).fill(NO_LEVEL);
  const taken = levels.map((_, place) => (place === 0 ? united(blocked) : []));
  for (const i of heavyFirst) {
    if (isOut[i] === 1) continue;
    const ink = { left: left[i] ?? 0, right: right[i] ?? 0 };
    const free = taken.findIndex((level) => take(level, ink));
    found[i] = levels[free] ?? NO_LEVEL;
  }
  return found;
}

const byLeft = bisector(({ left }: Ink) => left);

// What stands on a level is in order from left to right by both its edges: none of it may hold another.
function take(level: Ink[], ink: Ink): boolean {
  const place = byLeft.left(level, ink.left);
  for (let i = place - 1, other = level[i]; other !== undefined && other.right > ink.left; other = level[--i]) if (meet(ink, other)) return false;
  for (let i = place, other = level[i]; other !== undefined && other.left < ink.right; other = level[++i]) if (meet(ink, other)) return false;
  level.splice(place, 0, ink);
  return true;
}

function united(inks: readonly Ink[]): Ink[] {
  const apart: Ink[] = [];
  for (const ink of inks.toSorted((a, b) => a.left - b.left)) {
    const last = apart.at(-1);
    if (last === undefined || ink.left > last.right) apart.push(ink);
    else apart[apart.length - 1] = { left: last.left, right: Math.max(last.right, ink.right) };
  }
  return apart;
}

// Two dots may overlap as long as each shows its middle and an edge.
function meet(a: Ink, b: Ink): boolean {
  const tolerated = Math.max(0, Math.min(a.right - a.left, b.right - b.left) / 2 - 1.5);
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerated;
}
