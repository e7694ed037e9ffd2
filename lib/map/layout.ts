import type { Locale } from '../i18n/format';
import { formatNumber, isolate } from '../i18n/format';
import type { Dir } from '../i18n/lang';
import { MAP } from '../i18n/messages/map';
import { INITIAL_VIEW, type MapView, type Naming, type Worldview } from '../selection/view-state';
import { textWidth, type Weight } from '../type/text-width';
import { placeArcs } from './arcs';
import { shapeIn, type MapBase, type PlaceShape } from './base-types';
import { countVia, type MapData } from './data';
import { hundredths } from './hundredths';
import { MIDDLE, settleLabels, type LabelWish, type Settled, type Spot } from './labels';
import type { MapLabel, MapLayout, MapMark, RoleSign } from './layout-types';
import { placeMarks, type CountryMark, type DiscMark, type Marked, type PlacedMark } from './marks';
import { overlayOf, type NamedArea } from './overlay';
import { readPath } from './path';
import { contains, containsRect, overlap, type Point, type Rect, type Ring } from './polygon';
import type { Site } from './sites';
import { spotsAround, spotsBeside, spotsWithin, spotsWithLeader } from './spots';
import { transformOf, type Box, type Transform } from './zoom';

type MapOptions = {
  readonly dir: Dir;
  readonly locale: Locale;
  /** Null is fitted to the places. */
  readonly view?: MapView | null;
  /** Places whose label is wanted even at the cost of others: hovered or selected. */
  readonly strong?: readonly string[];
  readonly world?: Worldview;
  /** The ways of naming that count; none are all. */
  readonly via?: readonly Naming[];
  /** Where the events of a period took place. */
  readonly sites?: readonly Site[];
  readonly ties?: 'off' | 'on';
};

const COUNTRY = { size: 12.5, weight: 600 } as const;
const OTHER = { size: 12, weight: 400 } as const;
const AREA_NAME = { size: 11, weight: 400 } as const;
/** Px of a role's sign and the room around it. */
const SIGN = 9;
const BEFORE_SIGNS = 3;
/** Costs of lying on the edge of a tinted country, on a sea's line, on another small shape, or so near another mark that it seems to name it. */
const STRADDLE = 7;
const ON_SEA = 3;
const ON_SHAPE = 4;
const ON_AREA = 5;
const AMBIGUOUS = 5;
const NEAR = 10; // px
/** With more places than this no label gets a leader: so many lines tie nothing to anything. */
const CROWD = 60;
/** A country's label beside its shape, and over it where it does not fit in. */
const BESIDE = 1;
const OVER = 8;
const RING_ROOM = 2;

type Wish = LabelWish & { readonly mark: PlacedMark | null; readonly text: string; readonly weight: Weight; /** Of the text alone. */ readonly textWidth: number };

/** Base, places and box → marks and labels. Geography never mirrors: `dir` decides on which side of a mark its label is tried first. */
export function layoutMap(base: MapBase, data: MapData, box: Box, { dir, locale, view = null, strong = [], world = INITIAL_VIEW.world, via = [], sites = [], ties = 'off' }: MapOptions): MapLayout {
  const t = transformOf(base, box, view);
  const marked = markedPlaces(data, { via, sites });
  const marks = placeMarks(base, world, marked, t);
  const { overlay, named } = overlayOf(base, world, { box, t, lang: locale.lang, placed: new Set(marked.map(({ id }) => id)) });
  const tinted = marks.filter((mark): mark is CountryMark | DiscMark => mark.kind === 'country' || mark.kind === 'disc').map((mark) => ({
    mark,
    rings: mark.shape === null ? [] : ringsInPx(mark.shape, base.unit, t),
  }));
  const areaRings = new Map(marks.flatMap((mark) => (mark.kind === 'area' ? [[mark, ringsInPx(mark.shape, base.unit, t)] as const] : [])));
  const nearby = { marks, tinted, areaRings };
  const signed = via.length === 0;
  const wishes: readonly Wish[] = [...marked.flatMap((place): Wish[] => {
    const mark = marks.find((one) => one.place === place);
    if (mark === undefined) return [];
    const style = isCountry(mark) ? COUNTRY : OTHER;
    const text = labelText(mark, dir, locale);
    const bare = textWidth(text, style.size, style.weight);
    const signs = signed ? (place.place?.roles.length ?? 0) : 0;
    // One sign stands beside the name, a row of them under it.
    const below = signs > 1 ? SIGN : 0;
    const width = signs === 1 ? bare + BEFORE_SIGNS + SIGN : Math.max(bare, signs * SIGN);
    const own = tinted.find((country) => country.mark === mark)?.rings ?? [];
    const spots = spotsOf(mark, { box, dir, width, size: style.size, at: pointOf(base, world, mark, t) })
      .filter(({ leader }) => leader === undefined || marks.length <= CROWD)
      .map((spot) => (below === 0 || spot.y > mark.y ? spot : { ...spot, y: spot.y - below }));
    const onItself = (rect: Rect): boolean => containsRect(own, { x0: rect.x0 - 4, y0: rect.y0, x1: rect.x1 + 4, y1: rect.y1 });
    const burden = (rect: Rect, spot: Spot): number => (spot.within === true && !onItself(rect) ? Infinity : burdenOf(rect, spot, mark, nearby));
    return [{ id: place.id, mark, text, textWidth: bare, width, below, ...style, spots, burden }];
  }), ...named.map((area) => areaWish(area, dir, nearby))];
  const obstacles = marks.flatMap((mark) => (mark.kind === 'ring' || mark.kind === 'site' || mark.kind === 'disc' ? [around(mark, mark.r + RING_ROOM)] : []));
  const surroundings = { box, obstacles, forced: new Set(strong) };
  // A country's label can move within it, a small mark's hardly: which of them goes first decides how well all fit.
  const byCount = settleLabels(wishes, surroundings);
  const settled = marks.length > CROWD ? byCount : better(byCount, settleLabels(wishes.toSorted((a, b) => rankOf(a) - rankOf(b)), surroundings));
  const texts = new Map(wishes.map((wish) => [wish.id, wish]));
  const middles = new Map(marks.map(({ place, x, y }) => [place.id, [x, y] as const]));
  return {
    width: box.width, height: box.height, dir, world, overlay,
    transform: `translate(${hundredths(t.x)} ${hundredths(t.y)}) scale(${Math.round((t.k / base.unit) * 1e6) / 1e6})`,
    marks: marks.map((mark) => drawn(mark, locale)),
    labels: settled.flatMap((label) => {
      const wish = texts.get(label.id);
      return wish === undefined ? [] : [placed(label, wish, { tinted, dir, signed })];
    }),
    arcs: ties === 'off' ? [] : placeArcs(data.ties, (id) => middles.get(id)),
  };
}

/** Small marks, then countries, then what is only named. */
function rankOf({ mark }: Wish): number {
  if (mark === null) return 2;
  return isCountry(mark) ? 1 : 0;
}

function markedPlaces({ places }: MapData, { via, sites }: { readonly via: readonly Naming[]; readonly sites: readonly Site[] }): Marked[] {
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  const named = places.map((place): Marked => ({ id: place.id, kind: place.kind, name: place.name, count: countVia(place, via), place, site: siteOf.get(place.id) ?? null }));
  const ids = new Set(named.map(({ id }) => id));
  return [...named, ...sites.filter(({ id }) => !ids.has(id)).map((site): Marked => ({ id: site.id, kind: 'event', name: site.name, count: site.events.length, place: null, site }))];
}

/** The name of a disputed area: smaller than a place's, in or beside it, and only where nothing else wants the room. */
function areaWish({ id, name, at, rect }: NamedArea, dir: Dir, surroundings: Surroundings): Wish {
  const text = RTL_LETTER.test(name) === (dir === 'rtl') ? name : isolate(name);
  const width = textWidth(text, AREA_NAME.size, AREA_NAME.weight);
  const spots = [over(at, AREA_NAME.size, 0), ...spotsBeside(rect, AREA_NAME.size)];
  return { id: `area-${id}`, mark: null, text, textWidth: width, width, ...AREA_NAME, spots, burden: (label, spot) => burdenOf(label, spot, null, surroundings) };
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

const read = new WeakMap<PlaceShape, readonly Ring[]>();

function ringsInPx(shape: PlaceShape, unit: number, { k, x: dx, y: dy }: Transform): Ring[] {
  const rings = read.get(shape) ?? readPath(shape.main + shape.rest);
  read.set(shape, rings);
  return rings.map((ring) => ring.map(([x, y]): Point => [dx + (k * x) / unit, dy + (k * y) / unit]));
}

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** "China 18": a country always has its count, another place where it is more than one; a site counts its events. */
function labelText({ place, kind }: PlacedMark, dir: Dir, locale: Locale): string {
  // Without isolation the number would go to the other end of a name in the other direction.
  const name = RTL_LETTER.test(place.name) === (dir === 'rtl') ? place.name : isolate(place.name);
  return kind === 'country' || kind === 'disc' || place.count > 1 ? `${name} ${formatNumber(place.count, locale)}` : name;
}

/** Where a country's label belongs: its label point, or where it has most room. */
function pointOf(base: MapBase, world: Worldview, mark: PlacedMark, t: Transform): Point {
  const [x, y] = base.points[mark.place.id] ?? shapeIn(base, world, mark.place.id)?.room ?? [0, 0];
  return [t.x + t.k * x, t.y + t.k * y];
}

type SpotContext = { readonly box: Box; readonly dir: Dir; readonly width: number; readonly size: number; readonly at: Point };

function spotsOf(mark: PlacedMark, { box, dir, width, size, at }: SpotContext): Spot[] {
  const middle: Point = [mark.x, mark.y];
  const visible = middle[0] >= 0 && middle[0] <= box.width && middle[1] >= 0 && middle[1] <= box.height;
  switch (mark.kind) {
    case 'site':
    case 'ring': return visible ? spotsAround(middle, mark.r, size, dir) : [];
    case 'disc': return [...spotsWithin(at, box, size), ...(visible ? spotsAround(middle, mark.r, size, dir) : [])];
    case 'area':
    case 'sea': {
      const [across, down] = [mark.rect.x1 - mark.rect.x0, mark.rect.y1 - mark.rect.y0];
      const roomy = width < 0.9 * across && 2 * size < down;
      const grid = roomy ? spotsWithin(at, box, size).map((spot): Spot => ({ x: spot.x, y: spot.y, side: spot.side, cost: spot.cost })) : [];
      return visible || roomy ? [...grid.filter(({ x, y }) => x > mark.rect.x0 + width / 2 && x < mark.rect.x1 - width / 2 && y > mark.rect.y0 + size && y < mark.rect.y1), ...(visible ? [over(middle, size, 2), ...spotsBeside(mark.rect, size).map((spot) => ({ ...spot, cost: spot.cost + BESIDE }))] : [])] : [];
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

type Surroundings = { readonly marks: readonly PlacedMark[]; readonly tinted: readonly Tinted[]; readonly areaRings: ReadonlyMap<PlacedMark, readonly Ring[]> };

/** What speaks against a label there, besides what forbids it. */
function burdenOf(rect: Rect, spot: Spot, own: PlacedMark | null, { marks, tinted, areaRings }: Surroundings): number {
  let cost = 0;
  // A label nearer to another mark than to its own would name the wrong place.
  const near = spot.leader === undefined && own !== null ? Math.min(NEAR, gapTo(rect, own) + 2) : NEAR;
  const ownsCountry = own !== null && isCountry(own);
  for (const mark of marks) {
    if (mark === own || mark.kind === 'country') continue;
    if (mark.kind === 'sea' || mark.kind === 'area') {
      // A name in another's area would be read as its name.
      if (mark.kind === 'area' && overlap(rect, mark.rect) && coverage(areaRings.get(mark) ?? [], lettersOf(rect)) > 0) cost += ON_AREA;
      if (mark.kind === 'sea' && overlap(rect, mark.rect)) cost += ON_SEA;
      continue;
    }
    const gap = gapTo(rect, mark);
    if (gap < near && !ownsCountry) return Infinity;
    if (gap < NEAR) cost += AMBIGUOUS;
  }
  for (const { mark, rings } of tinted) {
    if (mark === own || rings.length === 0 || (mark.kind === 'country' && !overlap(rect, mark.rect))) continue;
    const covered = coverage(rings, lettersOf(rect));
    if (covered === 0) continue;
    // The name of one country on the tint of another would be read as its name.
    if (ownsCountry && spot.leader === undefined) return Infinity;
    cost += (covered < 1 ? STRADDLE : 0) + (ownsCountry || (mark.kind === 'country' && mark.rect.x1 - mark.rect.x0 < 60) ? ON_SHAPE : 0);
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
  const words = MAP[locale.lang];
  const { place: named, site, count } = mark.place;
  const heard = [...(named === null ? [] : [words.spoken(named, locale)]), ...(site === null ? [] : [words.spokenSite({ name: site.name, count: site.events.length, alone: named === null }, locale)])];
  const common = { id: mark.place.id, name: heard.length === 0 ? `${mark.place.name} ${formatNumber(count, locale)}` : heard.join(' '), x: hundredths(mark.x), y: hundredths(mark.y) };
  switch (mark.kind) {
    case 'country': return { ...common, kind: 'country', path: mark.path, rest: mark.rest, opacity: mark.tint.opacity, edge: mark.tint.tone === 'paper' ? 'paper' : 'accent', hit: hundredths(mark.hit) };
    case 'disc': return { ...common, kind: 'disc', rest: mark.shape === null ? '' : mark.shape.main + mark.shape.rest, opacity: mark.tint.opacity, r: mark.r, hit: hundredths(mark.hit) };
    case 'ring':
    case 'site': return { ...common, kind: mark.kind, r: mark.r, hit: hundredths(mark.hit) };
    case 'area':
    case 'sea': return { ...common, kind: mark.kind, path: mark.path };
  }
}

function placed({ id, spot, rect }: Settled, { mark, text, size, weight, textWidth: bare }: Wish, { tinted, dir, signed }: { readonly tinted: readonly Tinted[]; readonly dir: Dir; readonly signed: boolean }): MapLabel {
  const under = tinted.find(({ rings }) => containsRect(rings, lettersOf(rect)));
  const roles = signed ? (mark?.place.place?.roles ?? []) : [];
  const y = hundredths(spot.y);
  const isRow = roles.length > 1;
  const start = dir === 'ltr' ? rect.x0 : rect.x1;
  const along = dir === 'ltr' ? 1 : -1;
  const signs = roles.map((role, i): RoleSign => {
    if (isRow) return { role, x: hundredths((rect.x0 + rect.x1) / 2 + along * (i - (roles.length - 1) / 2) * SIGN), y: hundredths(rect.y1 - SIGN / 2) };
    return { role, x: hundredths(start + along * (bare + BEFORE_SIGNS + SIGN / 2)), y: hundredths(spot.y - MIDDLE * size) };
  });
  // With a sign behind it the text stands at the edge where reading starts, whatever side the label is on.
  const atStart = signs.length === 1;
  return {
    id, text, size, weight, rect, y, signs,
    of: mark === null ? null : mark.place.id,
    ...(!atStart ? { side: spot.side, x: hundredths(spot.x) } : { side: dir === 'ltr' ? 'right' : 'left', x: hundredths(start) }),
    on: under === undefined ? null : { id: under.mark.place.id, tone: under.mark.tint.tone },
    leader: spot.leader === undefined ? null : [[hundredths(spot.leader[0][0]), hundredths(spot.leader[0][1])], [hundredths(spot.leader[1][0]), hundredths(spot.leader[1][1])]],
  };
}
