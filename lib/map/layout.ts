import type { Locale } from '../i18n/format';
import { formatNumber, isolate } from '../i18n/format';
import type { Dir } from '../i18n/lang';
import { MAP } from '../i18n/messages/map';
import { INITIAL_VIEW, type MapView, type Naming, type Worldview } from '../selection/view-state';
import { textWidth, type Weight } from '../type/text-width';
import { placeArcs } from './arcs';
import { shapeIn, type MapBase } from './base-types';
import { countVia, type MapData } from './data';
import { hundredths } from './hundredths';
import { around, burdenOf, isCountry, lettersOf, over, ringsInPx, spotsOf, type Surroundings, type Tinted } from './label-burden';
import { MIDDLE, settleLabels, type LabelWish, type Settled, type Spot } from './labels';
import type { MapLabel, MapLayout, MapMark, RoleSign } from './layout-types';
import { placeMarks, type CountryMark, type DiscMark, type Marked, type PlacedMark } from './marks';
import { overlayOf, type NamedArea } from './overlay';
import { containsRect, type Point, type Rect } from './polygon';
import type { Site } from './sites';
import { spotsBeside } from './spots';
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
/** With more places than this no label gets a leader: so many lines tie nothing to anything. */
const CROWD = 60;
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

function better(a: readonly Settled[], b: readonly Settled[]): readonly Settled[] {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return costOf(b) < costOf(a) ? b : a;
}

function costOf(settled: readonly Settled[]): number {
  return settled.reduce((sum, { cost }) => sum + cost, 0);
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
