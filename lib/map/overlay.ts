import type { Lang } from '../i18n/lang';
import { WORLDVIEW } from '../i18n/messages/map-worlds';
import type { Worldview } from '../selection/view-state';
import type { AreaShape, MapBase } from './base-types';
import { hatch } from './hatch';
import { hundredths } from './hundredths';
import { readPath } from './path';
import { overlap, type Point, type Rect, type Ring } from './polygon';
import { AREA, AREAS, PLACE_OF_AREA, type AreaId } from './worlds';
import type { Box, Transform } from './zoom';

/** What a worldview lays over the countries. */
export type Overlay = {
  readonly borders: string;
  readonly broken: string;
  readonly claims: string;
  /** The areas marked in the box. */
  readonly shown: readonly AreaId[];
  /** In px of the box, not of the base. */
  readonly hatching: string;
  /** Marked areas too small to be drawn. */
  readonly specks: readonly { readonly id: AreaId; readonly x: number; readonly y: number }[];
};
/** A marked area large enough for its name. */
export type NamedArea = { readonly id: AreaId; readonly name: string; readonly at: Point; readonly rect: Rect };

const GAP = 4.5; // px between hatching lines
const SPECK = 7; // px; an area smaller than this either way is a speck
const NAMED = 22; // px wide at least

const rings = new WeakMap<AreaShape, readonly Ring[]>();

function ringsOf(area: AreaShape): readonly Ring[] {
  const known = rings.get(area) ?? readPath(area.path);
  rings.set(area, known);
  return known;
}

/** What a worldview marks in the box. An area that has a mark of its own as a place is neither named twice nor a speck. */
export function overlayOf(base: MapBase, world: Worldview, { box, t, lang, placed }: { readonly box: Box; readonly t: Transform; readonly lang: Lang; readonly placed: ReadonlySet<string> }): { readonly overlay: Overlay; readonly named: readonly NamedArea[] } {
  const { borders, broken, claims } = base.worlds[world];
  const marked = AREAS.flatMap((id) => {
    const area = base.areas[id];
    if (area === undefined || !isShown(id, world)) return [];
    const rect = inPx(area.box, t);
    return overlap(rect, { x0: 0, y0: 0, x1: box.width, y1: box.height }) ? [{ id, area, rect, at: pointInPx(area.room, t) }] : [];
  });
  const large = ({ rect }: { readonly rect: Rect }): boolean => Math.min(rect.x1 - rect.x0, rect.y1 - rect.y0) >= SPECK;
  const isPlaced = (id: AreaId): boolean => placed.has(PLACE_OF_AREA[id]);
  return {
    overlay: {
      borders, broken, claims,
      shown: marked.map(({ id }) => id),
      hatching: world !== 'disputed' ? '' : marked.filter(large).map(({ area }) => hatch(ringsOf(area).map((ring) => ring.map(([x, y]): Point => [t.x + (t.k * x) / base.unit, t.y + (t.k * y) / base.unit])), box, { gap: GAP, origin: t.x + t.y })).join(''),
      specks: marked.filter((one) => !large(one) && !isPlaced(one.id)).map(({ id, at }) => ({ id, x: hundredths(at[0]), y: hundredths(at[1]) })),
    },
    named: marked.filter(({ id, rect }) => rect.x1 - rect.x0 >= NAMED && !isPlaced(id)).map(({ id, rect, at }) => ({ id, rect, at, name: WORLDVIEW[lang].areas[id] })),
  };
}

function isShown(id: AreaId, world: Worldview): boolean {
  return world === 'disputed' && AREA[id].marked;
}

function pointInPx([x, y]: Point, { k, x: dx, y: dy }: Transform): Point {
  return [dx + k * x, dy + k * y];
}

function inPx({ x0, y0, x1, y1 }: Rect, { k, x, y }: Transform): Rect {
  return { x0: x + k * x0, y0: y + k * y0, x1: x + k * x1, y1: y + k * y1 };
}
