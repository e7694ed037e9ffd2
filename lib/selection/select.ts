import type { Polarity } from '../dossier/schema';
import type { Dir } from '../i18n/lang';
import type { Digits, MonthNames } from '../i18n/format';
import { INITIAL_VIEW, type MapView, type Naming, type ProvenanceClass, type Role, type StanceMode, type StanceSort, type Theme, type TimeWindow, type ViewState, type Worldview } from './view-state';

/** What a reader can want, from any view, key or link. */
export type Intent =
  | { readonly type: 'pick'; readonly ids: readonly string[] }
  | { readonly type: 'pickMore'; readonly ids: readonly string[] }
  | { readonly type: 'clearSelection' }
  | { readonly type: 'clearFilters' }
  | { readonly type: 'toggle'; readonly field: 'speaker' | 'issue' | 'country'; readonly value: string }
  | { readonly type: 'togglePolarity'; readonly values: readonly Polarity[] }
  | { readonly type: 'toggleClass'; readonly value: ProvenanceClass }
  | { readonly type: 'setPeriod'; readonly from: string | null; readonly to: string | null }
  | { readonly type: 'search'; readonly q: string }
  | { readonly type: 'setTheme'; readonly theme: Theme }
  | { readonly type: 'setTimeDirection'; readonly dir: Dir | null }
  | { readonly type: 'setDigits'; readonly nu: Digits }
  | { readonly type: 'setMonths'; readonly months: MonthNames }
  | { readonly type: 'setPriority'; readonly priority: 2 | 3 }
  | { readonly type: 'zoomTimeline'; readonly window: TimeWindow | null }
  | { readonly type: 'zoomMap'; readonly map: MapView | null }
  | { readonly type: 'setWorld'; readonly world: Worldview }
  | { readonly type: 'setTies'; readonly ties: 'off' | 'on' }
  | { readonly type: 'toggleRole'; readonly value: Role }
  | { readonly type: 'toggleVia'; readonly value: Naming }
  | { readonly type: 'setStances'; readonly mode: StanceMode }
  | { readonly type: 'sortStances'; readonly sort: StanceSort }
  | { readonly type: 'toggleRepeats' }
  /** Null gives a word its own weight back. */
  | { readonly type: 'weigh'; readonly word: string; readonly weight: number | null }
  | { readonly type: 'resetWeights' };

function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

const MINUTE = 60_000;

/** A link writes minutes; a state that it can't write would change on reload. */
function toTheMinute({ from, until }: TimeWindow): TimeWindow {
  const start = Math.round(from / MINUTE) * MINUTE + 0; // + 0: never −0, which no link can write
  return { from: start, until: Math.max(Math.round(until / MINUTE) * MINUTE, start + MINUTE) };
}

/** About ten metres. */
function toFourDecimals({ lon, lat, zoom }: MapView): MapView {
  const round = (n: number) => Math.round(n * 1e4) / 1e4 + 0; // + 0: a link can't write −0
  return { lon: round(lon), lat: round(lat), zoom: round(zoom) };
}

/** The next view state; picking what is already picked lets go of it. */
export function select(now: ViewState, intent: Intent): ViewState {
  switch (intent.type) {
    case 'pick': return { ...now, sel: sameSet(now.sel, intent.ids) ? [] : intent.ids };
    case 'pickMore': return { ...now, sel: intent.ids.reduce(toggled, now.sel) };
    case 'clearSelection': return { ...now, sel: [] };
    case 'clearFilters': {
      const { speaker, issue, country, polarity, class: classes, from, to, q, role, via } = INITIAL_VIEW;
      return { ...now, speaker, issue, country, polarity, class: classes, from, to, q, role, via };
    }
    case 'toggle': return { ...now, [intent.field]: toggled(now[intent.field], intent.value) };
    case 'togglePolarity': {
      const on = intent.values.every((value) => now.polarity.includes(value));
      const without = now.polarity.filter((value) => !intent.values.includes(value));
      return { ...now, polarity: on ? without : [...without, ...intent.values] };
    }
    case 'toggleClass': return { ...now, class: toggled(now.class, intent.value) };
    case 'setPeriod': return { ...now, from: intent.from, to: intent.to };
    case 'search': return { ...now, q: intent.q };
    case 'setTheme': return { ...now, theme: intent.theme };
    case 'setTimeDirection': return { ...now, dir: intent.dir };
    case 'setDigits': return { ...now, nu: intent.nu };
    case 'setMonths': return { ...now, months: intent.months };
    case 'setPriority': return { ...now, priority: intent.priority };
    case 'zoomTimeline': return { ...now, window: intent.window === null ? null : toTheMinute(intent.window) };
    case 'setWorld': return { ...now, world: intent.world };
    case 'setTies': return { ...now, ties: intent.ties };
    case 'toggleRole': return { ...now, role: toggled(now.role, intent.value) };
    case 'toggleVia': return { ...now, via: toggled(now.via, intent.value) };
    case 'setStances': return { ...now, stances: intent.mode };
    case 'sortStances': return { ...now, sort: intent.sort };
    case 'toggleRepeats': return { ...now, repeats: now.repeats === 'shown' ? 'folded' : 'shown' };
    case 'weigh': {
      const { word, weight } = intent;
      const others = now.weights.filter((one) => one.word !== word);
      const changed = weight === null ? others : [...others, { word, weight }];
      return { ...now, weights: changed.toSorted((a, b) => (a.word < b.word ? -1 : 1)) };
    }
    case 'resetWeights': return { ...now, weights: [] };
    case 'zoomMap': return { ...now, map: intent.map === null ? null : toFourDecimals(intent.map) };
  }
}
