import { textWidth, wrapText, type Weight } from '../type/text-width';

type Room = { readonly width: number; readonly height: number };
type Letters = {
  /** From the largest to the least that may be used. */
  readonly sizes: readonly number[];
  /** Of the size. */
  readonly leading: number;
  readonly weight?: Weight;
};

export type FittedText = { readonly size: number; readonly lines: number; readonly height: number };

/** A Naskh is set about as wide as the face that widths are known of; what is left covers the difference, and justified breaks. */
const SURE = 0.93;

function linesAt(text: string, size: number, width: number, weight: Weight): number {
  const lines = wrapText(text, { width: width * SURE, size, weight, maxLines: 99 });
  // A word wider than the line breaks within.
  return lines === null ? Math.ceil(textWidth(text, size, weight) / (width * SURE)) + 1 : lines.length;
}

/** The largest size at which paragraphs fit their room, and how high they are; null when not even the least does. */
export function fitText(paragraphs: readonly string[], { width, height }: Room, { sizes, leading, weight = 400 }: Letters, gap = 0): FittedText | null {
  for (const size of sizes) {
    const lines = paragraphs.reduce((sum, text) => sum + linesAt(text, size, width, weight), 0);
    const high = lines * size * leading + Math.max(0, paragraphs.length - 1) * gap;
    if (high <= height) return { size, lines, height: high };
  }
  return null;
}
