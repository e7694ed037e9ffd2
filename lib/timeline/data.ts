import { parseEdtf, type EventDate } from '../dossier/edtf';
import type { Reading } from '../dossier/localise';
import type { Category, Provenance } from '../dossier/schema';

/** One event as the timeline needs it: dated, in one language, nothing yet of pixels. */
export type TimelineEvent = {
  readonly id: string;
  readonly date: EventDate;
  readonly category: Category;
  readonly title: string;
  readonly class: Provenance['class'];
  readonly scope: 'prelude' | 'core' | 'aftermath' | null;
  /** One weaker source, or a reading held with less than 0.8 confidence. */
  readonly isWeak: boolean;
  readonly priority: 1 | 2 | 3;
  readonly sources: number;
};

/** A stretch of time computed from the article's words: "the past 65 years" as `1956/2021`. */
export type DerivedInterval = {
  readonly id: string;
  readonly date: EventDate;
  readonly formula: string | null;
};

/** Where "after" begins: at the article's date, named by the call when the article reports one of that day. */
export type Boundary = { readonly at: number; readonly after: 'call' | 'article' };

export type TimelineData = {
  /** In time order; ties by id, so that the same events always come in the same order. */
  readonly events: readonly TimelineEvent[];
  /** All that is recorded, in time order, where only some of it is drawn: a time that something was left out of is not silent. */
  readonly recorded?: readonly TimelineEvent[];
  readonly derived: readonly DerivedInterval[];
  readonly boundary: Boundary | null;
};

const WEAK_BELOW = 0.8;

export function readTimeline(reading: Reading, { priority = 2 }: { readonly priority?: 2 | 3 } = {}): TimelineData {
  const recorded = datedEvents(reading);
  return {
    events: recorded.filter((event) => event.priority <= priority),
    recorded,
    derived: reading.dates.flatMap(readInterval),
    boundary: findBoundary(reading),
  };
}

/** How many events each choice of priority draws. */
export function countEvents(reading: Reading): { readonly main: number; readonly all: number } {
  const all = datedEvents(reading);
  return { main: all.filter(({ priority }) => priority <= 2).length, all: all.length };
}

const read = new WeakMap<Reading, readonly TimelineEvent[]>();

function datedEvents(reading: Reading): readonly TimelineEvent[] {
  const before = read.get(reading);
  if (before !== undefined) return before;
  const events = reading.events.flatMap(readEvent).toSorted((a, b) => a.date.from - b.date.from || a.date.until - b.date.until || compareIds(a.id, b.id));
  read.set(reading, events);
  return events;
}

// An event whose date has no place on an axis is left out here; the dossier's problems name it.
function readEvent({ id, edtf, category, title, provenance, scope, strength, priority, sources }: Reading['events'][number]): TimelineEvent[] {
  const date = parseEdtf(edtf);
  if (date === null) return [];
  const isWeak = strength === 'weak' || provenance.confidence < WEAK_BELOW;
  return [{ id, date, category, title, class: provenance.class, scope, isWeak, priority, sources: sources.length }];
}

function readInterval({ id, edtf, provenance }: Reading['dates'][number]): DerivedInterval[] {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (date === null || date.kind !== 'interval' || provenance.class !== 'derived') return [];
  return [{ id, date, formula: provenance.formula }];
}

function findBoundary({ article, events }: Reading): Boundary | null {
  const day = article.publishedOn === null ? null : parseEdtf(article.publishedOn);
  if (day === null) return null;
  const isCall = events.some(({ category, edtf, provenance }) => category === 'call' && provenance.class === 'stated' && edtf === article.publishedOn);
  return { at: day.until, after: isCall ? 'call' : 'article' };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
