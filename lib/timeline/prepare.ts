import { group } from 'd3-array';
import type { Category } from '../dossier/schema';
import { CATEGORIES } from '../dossier/vocabulary';
import type { TimeWindow } from '../selection/view-state';
import type { TimelineData, TimelineEvent } from './data';
import { timeExtent } from './domain';
import { findGaps } from './gaps';
import { extentsOf, type Extents } from './ink';

/** Events of one category, as time runs, and what the layout of each asks of it at every zoom, by the same index. */
export type PreparedLane = {
  readonly category: Category;
  readonly events: readonly TimelineEvent[];
  /** Indices, the weightiest first. */
  readonly heavyFirst: Uint32Array;
  readonly extents: Extents;
};

/** What holds of the data at every zoom, so that no frame goes through all of them. */
export type Prepared = {
  readonly extent: TimeWindow;
  readonly gaps: readonly TimeWindow[];
  /** Lanes that have events, in the schema's order. */
  readonly lanes: readonly PreparedLane[];
  /** 0 is the weightiest: it gets its label first. */
  readonly rankOf: (event: TimelineEvent) => number;
  readonly eventOf: (id: string) => TimelineEvent | undefined;
};

const known = new WeakMap<TimelineData, Prepared>();

export function prepare(data: TimelineData): Prepared {
  const before = known.get(data);
  if (before !== undefined) return before;
  const prepared = compute(data);
  known.set(data, prepared);
  return prepared;
}

function compute(data: TimelineData): Prepared {
  const ranks = new Map(data.events.toSorted(byWeight).map((event, rank) => [event, rank]));
  const byCategory = group(data.events, ({ category }) => category);
  const byId = new Map(data.events.map((event) => [event.id, event]));
  return {
    extent: timeExtent(data),
    gaps: findGaps(data),
    lanes: CATEGORIES.flatMap((category) => {
      const events = byCategory.get(category);
      return events === undefined ? [] : [{ category, events, heavyFirst: heaviest(events), extents: extentsOf(events) }];
    }),
    rankOf: (event) => ranks.get(event) ?? 0,
    eventOf: (id) => byId.get(id),
  };
}

function heaviest(events: readonly TimelineEvent[]): Uint32Array {
  const order = events.map((event, i) => ({ event, i })).toSorted((a, b) => byWeight(a.event, b.event));
  return Uint32Array.from(order, ({ i }) => i);
}

function byWeight(a: TimelineEvent, b: TimelineEvent): number {
  return Number(b.class !== 'external') - Number(a.class !== 'external') || a.priority - b.priority || a.date.from - b.date.from;
}
