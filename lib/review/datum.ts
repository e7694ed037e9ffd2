import type { DateMention, Dossier, Event, Mention, Provenance, Span, Statement } from '../dossier/schema';

export type Part = 'statements' | 'mentions' | 'dates' | 'events';

/** One thing that was read, whatever its kind, as a reviewer meets it. */
export type Datum =
  | { readonly part: 'statements'; readonly id: string; readonly value: Statement; readonly span: Span | null }
  | { readonly part: 'mentions'; readonly id: string; readonly value: Mention; readonly span: Span | null }
  | { readonly part: 'dates'; readonly id: string; readonly value: DateMention; readonly span: Span | null }
  | { readonly part: 'events'; readonly id: string; readonly value: Event; readonly span: Span | null };

/** All that was read from the article, in the order of its words. What a chronology brings stands in no words and is not here. */
export function dataOf({ statements, mentions, dates, events }: Dossier): readonly Datum[] {
  const all: readonly Datum[] = [
    ...statements.map((value): Datum => ({ part: 'statements', id: value.id, value, span: value.focus ?? value.evidence[0] ?? null })),
    ...mentions.map((value): Datum => ({ part: 'mentions', id: value.id, value, span: value.span })),
    ...dates.map((value): Datum => ({ part: 'dates', id: value.id, value, span: value.span })),
    ...events.filter(({ evidence }) => evidence.length > 0).map((value): Datum => ({ part: 'events', id: value.id, value, span: value.evidence[0] ?? null })),
  ];
  return all.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0) || (a.span?.end ?? 0) - (b.span?.end ?? 0));
}

/** A person has read it: written by one, or looked at and let stand. */
export function isConfirmed({ method, reviewedBy }: Provenance): boolean {
  return method === 'person' || reviewedBy !== null;
}

export type ReviewCounts = { readonly confirmed: number; readonly all: number };

export function countReviewed(data: readonly Datum[]): ReviewCounts {
  return { confirmed: data.filter(({ value }) => isConfirmed(value.provenance)).length, all: data.length };
}
