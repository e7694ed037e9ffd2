import type { Provenance, Polarity } from '../dossier/schema';
import type { Dir } from '../i18n/lang';
import type { Digits, MonthNames } from '../i18n/format';

export type Theme = 'auto' | 'light' | 'dark';
export type ProvenanceClass = Provenance['class'];

/** What a zoomed map shows: the point at its middle and how much larger than fitted it is drawn. */
export type MapView = { readonly lon: number; readonly lat: number; readonly zoom: number };
/** What a zoomed timeline shows, ms UTC. */
export type TimeWindow = { readonly from: number; readonly until: number };

/**
 * Everything that a link carries: one selection, one filter, one manner of drawing, for all views.
 * Lists are filters that nothing has set while they are empty.
 */
export type ViewState = {
  /** Ids of data (`st-04`, `cn`, `xi-assad-call`) or stretches of the article (`370-451`). */
  readonly sel: readonly string[];
  readonly speaker: readonly string[];
  readonly issue: readonly string[];
  /** Place ids of countries, lower case: `sy`. */
  readonly country: readonly string[];
  readonly polarity: readonly Polarity[];
  readonly class: readonly ProvenanceClass[];
  /** The period, each end as an EDTF year, month or day; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string;
  readonly theme: Theme;
  /** Direction of the time axis; null follows the language. */
  readonly dir: Dir | null;
  readonly nu: Digits;
  readonly months: MonthNames;
  readonly world: 'de-facto';
  /** Width in px that a drawing is asked for; null lets the page decide. */
  readonly w: number | null;
  /** Events up to this priority are drawn: 2 is the recommended set, 3 is all. */
  readonly priority: 2 | 3;
  readonly window: TimeWindow | null;
  readonly map: MapView | null;
};

export const INITIAL_VIEW: ViewState = {
  sel: [], speaker: [], issue: [], country: [], polarity: [], class: [],
  from: null, to: null, q: '',
  theme: 'auto', dir: null, nu: 'latn', months: 'egypt', world: 'de-facto', w: null,
  priority: 2, window: null, map: null,
};
