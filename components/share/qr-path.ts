const QUIET = 4; // modules of white around the code, as its standard asks

/** The dark modules of a QR code, row by row, as runs of one path; `size` with the white around them. */
export function qrPath(modules: ArrayLike<number>, side: number): { readonly path: string; readonly size: number } {
  let path = '';
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const from = x;
      while (x < side && modules[y * side + x] === 1) x += 1;
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`;
    }
  }
  return { path, size: side + 2 * QUIET };
}
