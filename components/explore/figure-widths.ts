/** Widths in px that the explore page gives its figures; the numbers are those of explore.module.css. */
export type FigureWidths = { readonly timeline: number; readonly pair: number };

const DESKTOP = 1200;
const SIDE_BY_SIDE = 900;
const TABLET = 768;
const WIDEST = 1680;
const GAP = 20;

/** For the first drawing, on the server, where nothing can be measured. */
export function figureWidths(viewport: number): FigureWidths {
  if (viewport >= DESKTOP) {
    const main = Math.min(viewport, WIDEST) - 2 * 32 - 40 - 376;
    return { timeline: main, pair: Math.floor((main - GAP) / 2) };
  }
  const main = viewport - 2 * (viewport >= TABLET ? 24 : 16);
  return { timeline: main, pair: viewport >= SIDE_BY_SIDE ? Math.floor((main - GAP) / 2) : main };
}

const PHONE = 375;
const LAPTOP = 1440;

/** The viewport that the server draws for: what the link asks, what the browser hints, or a guess by kind of device. */
export function viewportOf({ asked, hint, mobile }: { readonly asked: number | null; readonly hint: string | null; readonly mobile: boolean }): number {
  if (asked !== null) return asked;
  const hinted = Number(hint);
  if (hint !== null && Number.isInteger(hinted) && hinted >= 200 && hinted <= 10_000) return hinted;
  return mobile ? PHONE : LAPTOP;
}
