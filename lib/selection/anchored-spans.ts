import type { Reading } from '../dossier/localise';
import type { Polarity } from '../dossier/schema';

/** Who a highlight belongs to; a statement also has the polarity that its line is drawn in. */
export type Owner =
  | { readonly kind: 'statement'; readonly id: string; readonly polarity: Polarity }
  | { readonly kind: 'name' | 'date' | 'event'; readonly id: string };

/** A highlight of the article: one stretch, everything that was read from exactly it. */
export type AnchoredSpan = { readonly start: number; readonly end: number; readonly owners: readonly Owner[] };

/** Every stretch of the article that something was read from, each once. `id`s are those of the data, a mention's is what it names. */
export function anchoredSpans({ statements, mentions, dates, events }: Reading): readonly AnchoredSpan[] {
  const spans = new Map<string, { start: number; end: number; owners: Owner[] }>();
  const add = ({ start, end }: { readonly start: number; readonly end: number }, owner: Owner) => {
    const key = `${start}-${end}`;
    const span = spans.get(key) ?? { start, end, owners: [] };
    if (!span.owners.some(({ id }) => id === owner.id)) span.owners.push(owner);
    spans.set(key, span);
  };
  for (const { id, polarity, evidence } of statements) for (const span of evidence) add(span, { kind: 'statement', id, polarity });
  for (const { of, span } of mentions) add(span, { kind: 'name', id: of });
  for (const { id, span } of dates) add(span, { kind: 'date', id });
  for (const { id, evidence, related } of events) for (const span of [...evidence, ...related]) add(span, { kind: 'event', id });
  return [...spans.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
