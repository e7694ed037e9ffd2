import type { Locale } from '../i18n/format';
import type { Dir } from '../i18n/lang';
import type { Chart } from '../stances/chart';
import type { StancesData } from '../stances/data';
import { layoutStances } from '../stances/layout';
import { MORE_CHARTS } from '../stances/more-charts';
import { KINDS } from '../stances/sizes';
import { inPages } from './pages';

/** How much larger than on a page a drawing is on the stage, and what of the data each page of it holds. */
export type Fitted = { readonly scale: number; readonly pages: readonly (readonly string[])[] };

type Room = { readonly width: number; readonly height: number; /** What the smallest drawn text is to be, units. */ readonly least: number };
type Drawn = { readonly chart: Chart; readonly locale: Locale; readonly dir: Dir };

/** px: of the smallest text in a chart of stances. */
const SMALLEST = 11;
const GROWTH = [1.5, 1.35, 1.2, 1.1, 1] as const;

/** As large as the room allows and never smaller than can be read: a chart with more rows than fit is shown in pages. */
export function fitStances(data: StancesData, { width, height, least }: Room, { chart, locale, dir }: Drawn): Fitted {
  const ids = data.stances.map(({ id }) => id);
  const smallest = Math.min(least / SMALLEST, width / KINDS.narrow.minWidth);
  const layoutOf = (only: ReadonlySet<string>, scale: number) => layoutStances(data, { width: width / scale }, { dir, locale, chart, more: MORE_CHARTS, only });
  const fits = (shown: readonly string[], scale: number): boolean => layoutOf(new Set(shown), scale).height * scale <= height;
  const scale = GROWTH.map((growth) => smallest * growth).find((one) => width / one >= KINDS.narrow.minWidth && fits(ids, one));
  if (scale !== undefined) return { scale, pages: [ids] };
  const rows = layoutOf(new Set(ids), smallest).rowLabels.map((row) => row.ids);
  const pages = inPages(rows, (some) => fits(some.flat(), smallest)).map((page) => page.flat());
  const tallest = Math.max(...pages.map((page) => layoutOf(new Set(page), smallest).height));
  // A row that alone is too high is drawn smaller rather than cut.
  return { scale: Math.min(smallest, height / tallest), pages };
}
