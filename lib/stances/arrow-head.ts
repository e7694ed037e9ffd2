const HEAD = 4; // px, half its width

/** The head of an arrow that ends at `x` and points to the right (1) or to the left (−1). */
export function arrowHead(x: number, y: number, towards: 1 | -1): string {
  return `M${x - towards * HEAD * 1.5} ${y - HEAD}L${x} ${y}L${x - towards * HEAD * 1.5} ${y + HEAD}`;
}
