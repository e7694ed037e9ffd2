import type { Locale } from '../i18n/format';
import { formatNumber, isolate } from '../i18n/format';
import type { Dir } from '../i18n/lang';
import { MAP } from '../i18n/messages/map';
import type { MapView } from '../selection/view-state';
import type { Side } from '../type/anchor';
import { textWidth, type Weight } from '../type/text-width';
import type { MapData } from './data';
import { hundredths } from './hundredths';
import { MIDDLE, settleLabels, type LabelWish, type Settled, type Spot } from './labels';
import { PATH_UNIT, type MapBase } from './base-types';
import { placeMarks, type CountryMark, type DiscMark, type PlacedMark } from './marks';
import { readPath } from './path';
import { contains, containsRect, overlap, type Point, type Rect, type Ring } from './polygon';
import { spotsAround, spotsBeside, spotsWithin, spotsWithLeader } from './spots';
import type { Tone } from './tint';
import { transformOf, type Box } from './zoom';

/** The colour of a country's outline: what tells its tint from plain land, or from a neighbour of the same tint. */
type Edge = 'accent' | 'paper';
type Drawn = { readonly id: string; /** What a screen reader says. */ readonly name: string; readonly x: number; readonly y: number };
export type MapMark = Drawn & (
  | { readonly kind: 'country'; readonly path: string; readonly rest: string; readonly opacity: number; readonly edge: Edge; readonly hit: number }
  | { readonly kind: 'disc'; readonly rest: string; readonly opacity: number; readonly r: number; readonly hit: number }
  | { readonly kind: 'ring'; readonly r: number; readonly hit: number }
  | { readonly kind: 'sea'; readonly rx: number; readonly ry: number }
);

export type MapLabel = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly size: number;
  readonly weight: Weight;
  readonly rect: Rect;
  /** The country whose tint the whole label lies on, and what reads on that tint; elsewhere ink with a halo. */
  readonly on: { readonly id: string; readonly tone: Tone } | null;
  readonly leader: readonly [Point, Point] | null;
};

export type MapLayout = Box & {
  readonly dir: Dir;
  /** SVG transform of the base's paths. */
  readonly transform: string;
  readonly marks: readonly MapMark[];
  readonly labels: readonly MapLabel[];
};

type MapOptions = {
  readonly dir: Dir;
  readonly locale: Locale;
  /** Null is fitted to the places. */
  readonly view?: MapView | null;
  /** Places whose label is wanted even at the cost of others: hovered or selected. */
  readonly strong?: readonly string[];
};

const COUNTRY = { size: 12.5, weight: 600 } as const;
const OTHER = { size: 12, weight: 400 } as const;
/** Costs of lying on the edge of a tinted country, on a sea's line, on another small shape, or so near another mark that it seems to name it. */
const STRADDLE = 7;
const ON_SEA = 3;
const ON_SHAPE = 4;
const AMBIGUOUS = 5;
const NEAR = 10; // px
/** With more places than this no label gets a leader: so many lines tie nothing to anything. */
const CROWD = 60;
/** A country's label beside its shape, and over it where it does not fit in. */
const BESIDE = 1;
const OVER = 8;
const RING_ROOM = 2;

/** Base, places and box → marks and labels. Geography never mirrors: `dir` decides on which side of a mark its label is tried first. */
export function layoutMap(base: MapBase, data: MapData, box: Box, { dir, locale, view = null, strong = [] }: MapOptions): MapLayout {
  const t = transformOf(base, box, view);
  const marks = placeMarks(base, data.places, t);
  const tinted = marks.filter((mark): mark is CountryMark | DiscMark => mark.kind === 'country' || mark.kind === 'disc').map((mark) => ({
    mark,
    rings: mark.shape === null ? [] : ringsInPx(mark.shape.main + mark.shape.rest, (x, y) => [t.x + (t.k * x) / PATH_UNIT, t.y + (t.k * y) / PATH_UNIT]),
  }));
  const wishes = data.places.flatMap(({ id }): (LabelWish & { readonly mark: PlacedMark; readonly text: string; readonly weight: Weight })[] => {
    const mark = marks.find(({ place }) => place.id === id);
    if (mark === undefined) return [];
    const style = isCountry(mark) ? COUNTRY : OTHER;
    const text = labelText(mark, dir, locale);
    const width = textWidth(text, style.size, style.weight);
    const own = tinted.find((country) => country.mark === mark)?.rings ?? [];
    const spots = spotsOf(mark, { box, dir, width, size: style.size, at: pointOf(base, mark, t) }).filter(({ leader }) => leader === undefined || marks.length <= CROWD);
    const onItself = (rect: Rect): boolean => containsRect(own, { x0: rect.x0 - 4, y0: rect.y0, x1: rect.x1 + 4, y1: rect.y1 });
    const burden = (rect: Rect, spot: Spot): number => (spot.within === true && !onItself(rect) ? Infinity : burdenOf(rect, spot, mark, { marks, tinted }));
    return [{ id, mark, text, width, ...style, spots, burden }];
  });
  const obstacles = marks.flatMap((mark) => (mark.kind === 'ring' || mark.kind === 'disc' ? [around(mark, mark.r + RING_ROOM)] : []));
  const surroundings = { box, obstacles, forced: new Set(strong) };
  // A country's label can move within it, a small mark's hardly: which of them goes first decides how well all fit.
  const byCount = settleLabels(wishes, surroundings);
  const settled = marks.length > CROWD ? byCount : better(byCount, settleLabels(wishes.toSorted((a, b) => Number(isCountry(a.mark)) - Number(isCountry(b.mark))), surroundings));
  const texts = new Map(wishes.map((wish) => [wish.id, wish]));
  return {
    width: box.width, height: box.height, dir,
    transform: `translate(${hundredths(t.x)} ${hundredths(t.y)}) scale(${Math.round((t.k / PATH_UNIT) * 1e6) / 1e6})`,
    marks: marks.map((mark) => drawn(mark, locale)),
    labels: settled.flatMap((label) => {
      const wish = texts.get(label.id);
      return wish === undefined ? [] : [placed(label, wish, tinted)];
    }),
  };
}

type Tinted = { readonly mark: CountryMark | DiscMark; readonly rings: readonly Ring[] };

function better(a: readonly Settled[], b: readonly Settled[]): readonly Settled[] {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return costOf(b) < costOf(a) ? b : a;
}

function costOf(settled: readonly Settled[]): number {
  return settled.reduce((sum, { cost }) => sum + cost, 0);
}

function isCountry(mark: PlacedMark): boolean {
  return mark.kind === 'country' || mark.kind === 'disc';
}

function ringsInPx(path: string, toPx: (x: number, y: number) => Point): Ring[] {
  return readPath(path).map((ring) => ring.map(([x, y]) => toPx(x, y)));
}

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** "China 18": a country always has its count, another place where it is named more than once. */
function labelText({ place, kind }: PlacedMark, dir: Dir, locale: Locale): string {
  // Without isolation the number would go to the other end of a name in the other direction.
  const name = RTL_LETTER.test(place.name) === (dir === 'rtl') ? place.name : isolate(place.name);
  return kind === 'country' || kind === 'disc' || place.count > 1 ? `${name} ${formatNumber(place.count, locale)}` : name;
}

/** Where a country's label belongs: its label point, or where it has most room. */
function pointOf(base: MapBase, mark: PlacedMark, t: { readonly k: number; readonly x: number; readonly y: number }): Point {
  const [x, y] = base.points[mark.place.id] ?? base.shapes[mark.place.id]?.room ?? [0, 0];
  return [t.x + t.k * x, t.y + t.k * y];
}

type SpotContext = { readonly box: Box; readonly dir: Dir; readonly width: number; readonly size: number; readonly at: Point };

function spotsOf(mark: PlacedMark, { box, dir, width, size, at }: SpotContext): Spot[] {
  const middle: Point = [mark.x, mark.y];
  const visible = middle[0] >= 0 && middle[0] <= box.width && middle[1] >= 0 && middle[1] <= box.height;
  switch (mark.kind) {
    case 'ring': return visible ? spotsAround(middle, mark.r, size, dir) : [];
    case 'disc': return [...spotsWithin(at, box, size), ...(visible ? spotsAround(middle, mark.r, size, dir) : [])];
    case 'sea': {
      if (!visible) return [];
      const roomy = width < 1.7 * mark.rx && size < mark.ry;
      return [...(roomy ? [over(middle, size, 0)] : []), ...spotsBeside(around(mark, 0, mark.rx, mark.ry), size)];
    }
    case 'country': {
      const within = mark.rect.x1 - mark.rect.x0 > width ? spotsWithin(at, box, size) : [];
      if (!visible) return within;
      const beside = spotsBeside(mark.mainRect, size).map((spot) => ({ ...spot, cost: spot.cost + BESIDE }));
      return [...within, ...beside, over(at, size, OVER), ...spotsWithLeader(at, 2, size)];
    }
  }
}

function over([x, y]: Point, size: number, cost: number): Spot {
  return { x, y: y + MIDDLE * size, side: 'center', cost };
}

function around({ x, y }: { readonly x: number; readonly y: number }, r: number, rx = r, ry = r): Rect {
  return { x0: x - rx, y0: y - ry, x1: x + rx, y1: y + ry };
}

/** What speaks against a label there, besides what forbids it. */
function burdenOf(rect: Rect, spot: Spot, own: PlacedMark, { marks, tinted }: { readonly marks: readonly PlacedMark[]; readonly tinted: readonly Tinted[] }): number {
  let cost = 0;
  // A label nearer to another mark than to its own would name the wrong place.
  const near = spot.leader === undefined ? Math.min(NEAR, gapTo(rect, own) + 2) : NEAR;
  for (const mark of marks) {
    if (mark === own || mark.kind === 'country') continue;
    if (mark.kind === 'sea') {
      if (overlap(rect, around(mark, 0, mark.rx, mark.ry))) cost += ON_SEA;
      continue;
    }
    const gap = gapTo(rect, mark);
    if (gap < near && !isCountry(own)) return Infinity;
    if (gap < NEAR) cost += AMBIGUOUS;
  }
  for (const { mark, rings } of tinted) {
    if (mark === own || rings.length === 0 || (mark.kind === 'country' && !overlap(rect, mark.rect))) continue;
    const covered = coverage(rings, lettersOf(rect));
    if (covered === 0) continue;
    // The name of one country on the tint of another would be read as its name.
    if (isCountry(own) && spot.leader === undefined) return Infinity;
    cost += (covered < 1 ? STRADDLE : 0) + (isCountry(own) || (mark.kind === 'country' && mark.rect.x1 - mark.rect.x0 < 60) ? ON_SHAPE : 0);
  }
  return cost;
}

/** Px from a rectangle to the middle of a mark. */
function gapTo({ x0, y0, x1, y1 }: Rect, { x, y }: PlacedMark): number {
  return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
}

/** A label's rectangle without the room above and below that few letters use. */
function lettersOf({ x0, y0, x1, y1 }: Rect): Rect {
  const slack = 0.14 * (y1 - y0);
  return { x0, y0: y0 + slack, x1, y1: y1 - slack };
}

/** How much of a rectangle lies on an area, judged at six points. */
function coverage(rings: readonly Ring[], { x0, y0, x1, y1 }: Rect): number {
  return [x0, (x0 + x1) / 2, x1].flatMap((x) => [y0, y1].filter((y) => contains(rings, [x, y]))).length / 6;
}

function drawn(mark: PlacedMark, locale: Locale): MapMark {
  const common = { id: mark.place.id, name: MAP[locale.lang].spoken(mark.place, locale), x: hundredths(mark.x), y: hundredths(mark.y) };
  switch (mark.kind) {
    case 'country': return { ...common, kind: 'country', path: mark.path, rest: mark.rest, opacity: mark.tint.opacity, edge: mark.tint.tone === 'paper' ? 'paper' : 'accent', hit: hundredths(mark.hit) };
    case 'disc': return { ...common, kind: 'disc', rest: mark.shape === null ? '' : mark.shape.main + mark.shape.rest, opacity: mark.tint.opacity, r: mark.r, hit: hundredths(mark.hit) };
    case 'ring': return { ...common, kind: 'ring', r: mark.r, hit: hundredths(mark.hit) };
    case 'sea': return { ...common, kind: 'sea', rx: hundredths(mark.rx), ry: hundredths(mark.ry) };
  }
}

function placed({ id, spot, rect }: Settled, { text, size, weight }: { readonly text: string; readonly size: number; readonly weight: Weight }, tinted: readonly Tinted[]): MapLabel {
  const under = tinted.find(({ rings }) => containsRect(rings, lettersOf(rect)));
  return {
    id, text, size, weight, rect, side: spot.side, x: hundredths(spot.x), y: hundredths(spot.y),
    on: under === undefined ? null : { id: under.mark.place.id, tone: under.mark.tint.tone },
    leader: spot.leader === undefined ? null : [[hundredths(spot.leader[0][0]), hundredths(spot.leader[0][1])], [hundredths(spot.leader[1][0]), hundredths(spot.leader[1][1])]],
  };
}
