import { parseEdtf } from '../dossier/edtf';
import type { Polarity } from '../dossier/schema';
import { foldForSearch } from '../text/fold';
import type { ProvenanceClass, ViewState } from './view-state';

/** What a datum can be filtered by. A datum passes a filter when it shares a value with it. */
export type Facets = {
  readonly speakers: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly polarities: ReadonlySet<Polarity>;
  readonly classes: ReadonlySet<ProvenanceClass>;
  /** Times it belongs to, `[from, until)` ms UTC. */
  readonly times: readonly Time[];
  /** Folded words to search in. */
  readonly words: string;
};

export type Time = readonly [from: number, until: number];

/** What of a view state filters data. */
export type FilterState = Pick<ViewState, 'speaker' | 'issue' | 'country' | 'polarity' | 'class' | 'from' | 'to' | 'q'>;

/** It, made ready once and asked for every datum. */
export type Filter = {
  readonly active: boolean;
  readonly passes: (facets: Facets) => boolean;
};

function shares<T>(wanted: readonly T[], has: ReadonlySet<T>): boolean {
  return wanted.length === 0 || wanted.some((value) => has.has(value));
}

/** The period of a view state, `[from, until)` ms UTC; an open end is infinite, no period at all is null. */
export function periodOf({ from, to }: Pick<ViewState, 'from' | 'to'>): Time | null {
  if (from === null && to === null) return null;
  const first = from === null ? null : parseEdtf(from);
  const last = to === null ? null : parseEdtf(to);
  return [first?.from ?? -Infinity, last?.until ?? Infinity];
}

/** All filters together: each that is set must be met; within one, any of its values will do. Every word of `q` must be found. */
export function filterOf(view: FilterState): Filter {
  const period = periodOf(view);
  const words = foldForSearch(view.q).split(' ').filter((word) => word !== '');
  const lists = [view.speaker, view.issue, view.country, view.polarity, view.class, words];
  return {
    active: period !== null || lists.some((list) => list.length > 0),
    passes: (facets) =>
      shares(view.speaker, facets.speakers) &&
      shares(view.issue, facets.issues) &&
      shares(view.country, facets.countries) &&
      shares(view.polarity, facets.polarities) &&
      shares(view.class, facets.classes) &&
      (period === null || facets.times.some(([from, until]) => from < period[1] && until > period[0])) &&
      words.every((word) => facets.words.includes(word)),
  };
}
