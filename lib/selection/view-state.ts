import type { Provenance, Polarity } from '../dossier/schema';
import type { Dir } from '../i18n/lang';
import type { Digits, MonthNames } from '../i18n/format';

export type Theme = 'auto' | 'light' | 'dark';
export type ProvenanceClass = Provenance['class'];

/** Whose lines the map draws; lib/map/worlds.ts says what each is. */
export const WORLDS = ['disputed', 'de-facto', 'china', 'syria'] as const;
export type Worldview = (typeof WORLDS)[number];
/** What a place does in an article's statements: its side speaks, is spoken to, is spoken of, or took part in what is reported. */
export const ROLES = ['speaker', 'addressee', 'target', 'participant'] as const;
export type Role = (typeof ROLES)[number];
/** How a place is named where naming it counts. */
export const NAMINGS = ['name', 'adjective', 'capital'] as const;
export type Naming = (typeof NAMINGS)[number];

/** How the stances are charted; lib/stances draws each. */
export const STANCE_MODES = ['matrix', 'summary', 'reciprocity', 'force', 'whom'] as const;
export type StanceMode = (typeof STANCE_MODES)[number];
/** What orders the rows of a chart of stances. */
export const STANCE_SORTS = ['agreement', 'force', 'mention', 'text'] as const;
export type StanceSort = (typeof STANCE_SORTS)[number];
/** How much a word counts where force is measured, where the reader has changed it: 0 … 6. */
export type Weighting = { readonly word: string; readonly weight: number };

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
  readonly world: Worldview;
  /** Arcs on the map from who speaks to what is spoken of. */
  readonly ties: 'off' | 'on';
  /** The map's own filters: by what a place does, and by how it is named. */
  readonly role: readonly Role[];
  readonly via: readonly Naming[];
  readonly stances: StanceMode;
  readonly sort: StanceSort;
  /** Whether a mark that stands for several sayings shows each of them. */
  readonly repeats: 'folded' | 'shown';
  /** In the order of the words, so that the same changes are the same state. */
  readonly weights: readonly Weighting[];
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
  theme: 'auto', dir: null, nu: 'latn', months: 'egypt', world: 'disputed', ties: 'off', role: [], via: [],
  stances: 'matrix', sort: 'agreement', repeats: 'folded', weights: [], w: null,
  priority: 2, window: null, map: null,
};
