import { parseEdtf } from '../dossier/edtf';
import type { Reading } from '../dossier/localise';
import type { Polarity } from '../dossier/schema';
import { stretchOf } from '../selection/links';
import { INITIAL_VIEW, NAMINGS, ROLES, STANCE_MODES, STANCE_SORTS, WORLDS, type MapView, type TimeWindow, type ViewState, type Weighting } from '../selection/view-state';
import { listParam, oneOf, param, type Param, type Query } from './param';

/** What ids a link may name; everything else in it is bad. */
export type Vocabulary = {
  readonly ids: ReadonlySet<string>;
  readonly speakers: readonly string[];
  readonly issues: readonly string[];
  readonly countries: readonly string[];
};

/** A parameter that could not be used: its name, what stood there, and what could stand there (empty where anything of a kind could). */
export type BadParam = { readonly name: string; readonly raw: string; readonly allowed: readonly string[] };

const POLARITIES: readonly Polarity[] = [-2, -1, 0, 1, 2];
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;
const EVENTS: ReadonlyMap<string, ViewState['priority']> = new Map([['main', 2], ['all', 3]]);
const MAX_QUERY = 200;
const MIN_WIDTH = 200;
const MAX_WIDTH = 4000;

export function vocabularyOf({ actors, places, things, mentions, statements, dates, events, issues }: Reading): Vocabulary {
  const speaking = new Set(statements.flatMap(({ speaker, onBehalfOf }) => [speaker, ...(onBehalfOf === null ? [] : [onBehalfOf])]));
  const used = new Set(statements.flatMap(({ issue, alsoIssues }) => [issue, ...alsoIssues]));
  return {
    ids: new Set([actors, places, things, mentions, statements, dates, events].flatMap((list) => list.map(({ id }) => id))),
    speakers: [...speaking],
    issues: issues.map(({ id }) => id).filter((id) => used.has(id)),
    countries: places.filter(({ kind }) => kind === 'country').map(({ id }) => id),
  };
}

function readInstant(text: string): number | null {
  if (!INSTANT.test(text)) return null;
  const ms = Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`);
  return Number.isFinite(ms) ? ms : null;
}

function readWindow(raw: string): TimeWindow | null {
  const [first = '', last = '', ...rest] = raw.split('..');
  const from = readInstant(first);
  const until = readInstant(last);
  return rest.length > 0 || from === null || until === null || from >= until ? null : { from, until };
}

/** A word and its weight, in halves: `بشدة:0`. */
function readWeighting(raw: string): Weighting | null {
  const at = raw.lastIndexOf(':');
  const word = raw.slice(0, at);
  const weight = /^[0-6](?:\.5)?$/.test(raw.slice(at + 1)) ? Number(raw.slice(at + 1)) : NaN;
  return /^[\p{L}\p{M}][\p{L}\p{M} '’-]{0,39}$/u.test(word) && weight <= 6 ? { word, weight } : null;
}

function readMap(raw: string): MapView | null {
  const numbers = raw.split(',').map((part) => (/^-?\d{1,3}(?:\.\d{1,6})?$/.test(part) ? Number(part) : NaN));
  const [lon = NaN, lat = NaN, zoom = NaN] = numbers;
  const isPlace = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return numbers.length === 3 && isPlace && zoom > 0 && zoom <= 50 ? { lon, lat, zoom } : null;
}

/** A year, month or day; an interval is no end of a period. */
function readEnd(raw: string): string | null {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(raw) && parseEdtf(raw) !== null ? raw : null;
}

function readWidth(raw: string): number | null {
  const width = /^\d{1,5}$/.test(raw) ? Number(raw) : NaN;
  return width >= MIN_WIDTH && width <= MAX_WIDTH ? width : null;
}

/** The view state of a link, and every parameter in it that could not be used. */
export function readView(query: Query, { ids, speakers, issues, countries }: Vocabulary): { readonly view: ViewState; readonly bad: readonly BadParam[] } {
  const bad: BadParam[] = [];
  const one = <T>(name: string, given: Param<T>, fallback: T): T => {
    if (given.state === 'bad') bad.push({ name, raw: given.raw, allowed: given.allowed });
    return given.state === 'given' ? given.value : fallback;
  };
  const list = <T>(name: string, given: readonly Param<T>[]): readonly T[] =>
    given.flatMap((item) => {
      if (item.state === 'bad') bad.push({ name, raw: item.raw, allowed: item.allowed });
      return item.state === 'given' ? [item.value] : [];
    });
  const choice = <T extends string>(name: string, values: readonly T[], fallback: T): T => one(name, param(query, name, oneOf(values), values), fallback);
  const choices = (name: string, values: readonly string[]) => list(name, listParam(query, name, oneOf(values), values));

  const view: ViewState = {
    sel: list('sel', listParam(query, 'sel', (raw) => (ids.has(raw) || stretchOf(raw) !== null ? raw : null))),
    speaker: choices('speaker', speakers),
    issue: choices('issue', issues),
    country: list('country', listParam(query, 'country', (raw) => oneOf(countries)(raw.toLowerCase()), countries)),
    polarity: list('polarity', listParam(query, 'polarity', (raw) => POLARITIES.find((value) => raw === `${value}` || raw === `+${value}`) ?? null, POLARITIES.map(String))),
    class: list('class', listParam(query, 'class', oneOf(['stated', 'derived', 'external']), ['stated', 'derived', 'external'])),
    from: one('from', param(query, 'from', readEnd, ['1956', '1956-08', '1956-08-01']), null),
    to: one('to', param(query, 'to', readEnd, ['2021', '2021-11', '2021-11-05']), null),
    q: one('q', param(query, 'q', (raw) => (raw.length <= MAX_QUERY ? raw : null)), ''),
    theme: choice('theme', ['auto', 'light', 'dark'], INITIAL_VIEW.theme),
    dir: one('dir', param(query, 'dir', oneOf(['ltr', 'rtl']), ['ltr', 'rtl']), null),
    nu: choice('nu', ['latn', 'arab'], INITIAL_VIEW.nu),
    months: choice('months', ['egypt', 'levant', 'maghreb', 'dual'], INITIAL_VIEW.months),
    world: choice('world', WORLDS, INITIAL_VIEW.world),
    ties: choice('ties', ['off', 'on'], INITIAL_VIEW.ties),
    role: list('role', listParam(query, 'role', oneOf(ROLES), ROLES)),
    via: list('via', listParam(query, 'via', oneOf(NAMINGS), NAMINGS)),
    stances: choice('stances', STANCE_MODES, INITIAL_VIEW.stances),
    sort: choice('sort', STANCE_SORTS, INITIAL_VIEW.sort),
    repeats: choice('repeats', ['folded', 'shown'], INITIAL_VIEW.repeats),
    weights: list('weights', listParam(query, 'weights', readWeighting, ['strongly:0', 'stressed:4.5'])).toSorted((a, b) => (a.word < b.word ? -1 : 1)),
    w: one('w', param(query, 'w', readWidth, [`${MIN_WIDTH}–${MAX_WIDTH}`]), null),
    priority: one('events', param(query, 'events', (raw) => EVENTS.get(raw) ?? null, [...EVENTS.keys()]), INITIAL_VIEW.priority),
    window: one('window', param(query, 'window', readWindow, ['1990-01-01..2012-12-31']), null),
    map: one('map', param(query, 'map', readMap, ['104.2,35.1,2.5']), null),
  };
  if (view.from !== null && view.to !== null && (parseEdtf(view.from)?.from ?? 0) >= (parseEdtf(view.to)?.until ?? 0)) {
    bad.push({ name: 'to', raw: view.to, allowed: [`≥ ${view.from}`] });
    return { view: { ...view, to: null }, bad };
  }
  return { view, bad };
}
