import type { Locale } from '../i18n/format';
import { dirOf } from '../i18n/lang';
import { MAP } from '../i18n/messages/map';
import { WORLDVIEW } from '../i18n/messages/map-worlds';
import type { EmphasisOf } from '../selection/emphasis';
import { filterOf, periodOf, type FilterState } from '../selection/filter';
import type { Links } from '../selection/links';
import type { MapView, ViewState } from '../selection/view-state';
import { baseNote } from './base-notes';
import type { MapBase } from './base-types';
import { countVia, type MapData, type NamedPlace } from './data';
import { findOnMap } from './finding';
import { layoutMap } from './layout';
import type { MapLayout } from './layout-types';
import { sitesIn, type Site } from './sites';
import { AREA, AREAS, CLAIMS, type AreaId } from './worlds';
import { viewAround, type Box } from './zoom';

/** What of a view state a map is drawn from. */
export type MapState = Pick<ViewState, 'map' | 'world' | 'ties' | 'role' | 'via' | 'from' | 'to'>;

/**
 * The emphasis of a place on the map: that of all views, but faint where the map's own filters leave it out, and for a
 * site of events the brightest of theirs.
 */
export function emphasisOnMap(emphasisOf: EmphasisOf, data: MapData, state: Pick<MapState, 'role' | 'via' | 'from' | 'to'>): EmphasisOf {
  const { role, via } = state;
  const named = new Set(data.places.map(({ id }) => id));
  const events = new Map(sitesFor(data, state).filter(({ id }) => !named.has(id)).map((site) => [site.id, site.events.map(({ id }) => id)]));
  const filtered = role.length > 0 || via.length > 0;
  const out = new Set(filtered ? data.places.filter((place) => countVia(place, via) === 0 || (role.length > 0 && !role.some((one) => place.roles.includes(one)))).map(({ id }) => id) : []);
  if (out.size === 0 && events.size === 0) return emphasisOf;
  return (id) => {
    const own = emphasisOf(id);
    if (own === 'strong') return own;
    if (out.has(id)) return 'faint';
    const here = events.get(id);
    if (here === undefined) return own;
    return here.some((event) => emphasisOf(event) !== 'faint') ? 'plain' : 'faint';
  };
}

/** Where events of the state's period took place. */
export function sitesFor({ sites }: MapData, state: Pick<MapState, 'from' | 'to'>): Site[] {
  return sitesIn(sites, periodOf(state));
}

/** What the map looks at: what the reader asked for; else, with a period, its sites and the places named most; else all that is named. */
export function viewFor(base: MapBase, box: Box, data: MapData, state: Pick<MapState, 'map' | 'from' | 'to'>): MapView | null {
  if (state.map !== null) return state.map;
  const sites = sitesFor(data, state);
  if (sites.length === 0) return null;
  const ids = [...sites, ...data.places.filter(({ kind }) => kind === 'country').slice(0, 2)].map(({ id }) => id);
  return viewAround(base, box, ids.map((id) => base.points[id]).filter((point) => point !== undefined));
}

type Plan = { readonly base: MapBase; readonly data: MapData; readonly box: Box; readonly locale: Locale; readonly state: MapState; /** Places whose label is wanted: hovered or selected. */ readonly strong: readonly string[] };

/** The layout of a view state; one for the page, for files and for the stage. */
export function planMap({ base, data, box, locale, state, strong }: Plan): MapLayout {
  return layoutMap(base, data, box, {
    dir: dirOf(locale.lang), locale, strong, view: viewFor(base, box, data, state),
    world: state.world, via: state.via, sites: sitesFor(data, state), ties: state.ties,
  });
}

export function findingOf(data: MapData, { links, view, locale }: { readonly links: Links; readonly view: FilterState; readonly locale: Locale }): string {
  const filter = filterOf(view);
  return MAP[locale.lang].finding(findOnMap(data, filter.active ? (id) => filter.passes(links.facets(id)) : null), locale);
}

/** Between sentences; Chinese ends them with a wide stop. */
const BETWEEN = { en: ' ', ar: ' ', zh: '' } as const;

/** What is stamped under every map: whose lines it draws, on what base, and that nothing is meant by them. */
export function sourceOf({ places }: MapData, { lang }: Locale, { world }: Pick<MapState, 'world'>): string {
  const words = MAP[lang];
  return [WORLDVIEW[lang].says[world], words.base, ...(places.some(({ kind }) => kind === 'sea') ? [words.seaNote] : []), words.boundaries].join(BETWEEN[lang]);
}

/** Notes on the areas that a worldview shows otherwise than the base; `shown` leaves out what a drawing does not reach. */
export function areaNotes({ lang }: Locale, { world }: Pick<MapState, 'world'>, shown?: readonly AreaId[]): string[] {
  const claimed = CLAIMS[world]?.areas ?? [];
  const wanted = world === 'disputed' ? AREAS.filter((id) => AREA[id].marked && (shown === undefined || shown.includes(id))) : claimed;
  return wanted.map((id) => WORLDVIEW[lang].notes[id]);
}

/** What the map does with a country where data sets differ, in words; empty where they agree. */
export function placeNote({ id, kind, note }: NamedPlace, { lang }: Locale, { world }: Pick<MapState, 'world'>): string {
  return [note, kind === 'country' ? baseNote(id, lang, world) : null].filter((one) => one !== null).join(BETWEEN[lang]);
}
