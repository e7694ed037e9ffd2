type Preview = { readonly pane: number; readonly width: number | null; readonly height: number };

/** How a figure of a width and height, px, is shown in a pane: at its own size, or as a whole made smaller. */
export function fitPreview({ pane, width, height }: Preview): { readonly scale: number; readonly inlineSize: number; readonly blockSize: number } {
  const inlineSize = width ?? pane;
  const scale = Math.min(1, pane / inlineSize);
  return { scale, inlineSize, blockSize: Math.ceil(height * scale) };
}
