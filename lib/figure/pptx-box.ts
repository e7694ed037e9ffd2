/** EMU: 914,400 an inch, 12,700 a point. */
export type EmuBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const POINT = 12_700;
/** 16:9, as the programs make it. */
export const SLIDE = { width: 12_192_000, height: 6_858_000 } as const;

const MARGIN = 480_000;
const INNER = SLIDE.width - 2 * MARGIN;

/** Where things stand on a slide. */
export const BOX = {
  rule: { x: MARGIN, y: 330_000, width: INNER, height: 0 },
  title: { x: MARGIN, y: 390_000, width: INNER, height: 560_000 },
  finding: { x: MARGIN, y: 950_000, width: INNER, height: 760_000 },
  figure: { x: MARGIN, y: 1_760_000, width: INNER, height: 4_600_000 },
  text: { x: MARGIN, y: 1_150_000, width: INNER, height: 5_200_000 },
  source: { x: MARGIN, y: 6_400_000, width: INNER - 700_000, height: 330_000 },
  number: { x: MARGIN + INNER - 700_000, y: 6_400_000, width: 700_000, height: 330_000 },
  coverTitle: { x: MARGIN, y: 1_500_000, width: INNER, height: 2_000_000 },
  coverLines: { x: MARGIN, y: 3_650_000, width: INNER, height: 2_000_000 },
} as const satisfies Readonly<Record<string, EmuBox>>;

const BESIDE = 1.9; // width by height; a figure that is wider has its remarks below
const GAP = 200_000;

/** Where a figure and its remarks stand; a chart has no proportions of its own. */
export function figureBoxes(proportions: number | null, remarks: number): { readonly figure: EmuBox; readonly remarks: EmuBox } {
  const { x, y, width, height } = BOX.figure;
  if (remarks === 0) return { figure: BOX.figure, remarks: { x, y, width: 0, height: 0 } };
  if (proportions !== null && proportions < BESIDE) {
    const across = Math.round(height * proportions);
    return { figure: { x, y, width: across, height }, remarks: { x: x + across + GAP, y, width: width - across - GAP, height } };
  }
  const below = 400_000;
  return { figure: { x, y, width, height: height - below }, remarks: { x, y: y + height - below + 60_000, width, height: below - 60_000 } };
}

/** On the other side of a slide that is read from the right. */
export function mirrored({ x, y, width, height }: EmuBox): EmuBox {
  return { x: SLIDE.width - x - width, y, width, height };
}

/** The largest box of a shape's proportions within another, in its middle. */
export function fitted(shape: { readonly width: number; readonly height: number }, box: EmuBox): EmuBox {
  const scale = Math.min(box.width / shape.width, box.height / shape.height);
  const [width, height] = [Math.round(shape.width * scale), Math.round(shape.height * scale)];
  return { x: Math.round(box.x + (box.width - width) / 2), y: Math.round(box.y + (box.height - height) / 2), width, height };
}
