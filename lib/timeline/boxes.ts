export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** True when they share more than an edge; `air` px around counts as theirs, sideways only. */
export function overlap(a: Box, b: Box, air = 0): boolean {
  return a.left - air < b.right && b.left - air < a.right && a.top < b.bottom && b.top < a.bottom;
}

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function rectOf({ left, right, top, bottom }: Box): Rect {
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
}

/** Two decimals: enough for the eye, and the same text from every machine. */
export function round(n: number): number {
  return Math.round(n * 100) / 100 + 0;
}
