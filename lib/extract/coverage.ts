import type { Coverage, DateMention, Event, Span, Statement } from '../dossier/schema';
import type { Sentence } from '../text/sentences';
import type { Annotated } from './annotate';
import { spanOf } from './span';

type Read = { readonly id: string; readonly spans: readonly Span[] };
type Readings = { readonly statements: readonly Statement[]; readonly dates: readonly DateMention[]; readonly events: readonly Event[] };

/** For each sentence what was read from it, or why nothing was: `no-words`, `no-speaker`, `narrative`, `no-position`. */
export function coverageOf(doc: Annotated, sentences: readonly Sentence[], { statements, dates, events }: Readings): readonly Coverage[] {
  const spans = sentences.map(({ from, until }) => spanOf(doc, from, until));
  const used = spans.map(() => new Set<string>());
  const read: readonly Read[] = [
    ...statements.map(({ id, evidence }) => ({ id, spans: evidence })),
    ...dates.map(({ id, span }) => ({ id, spans: [span] })),
    ...events.map(({ id, evidence, related }) => ({ id, spans: [...evidence, ...related] })),
  ];
  for (const { id, spans: own } of read) {
    for (const { start, end } of own) {
      for (let i = firstEndingAfter(spans, start); i < spans.length && (spans[i]?.start ?? end) < end; i += 1) used[i]?.add(id);
    }
  }
  return sentences.map(({ from, until }, i) => {
    const ids = [...(used[i] ?? [])];
    return { span: spans[i] ?? spanOf(doc, from, until), used: ids, reason: ids.length > 0 ? null : reasonOf(doc, from, until) };
  });
}

/** Sentences stand in order, so the one that holds an offset is found by halving. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reasonOf({ tokens, words, nameAt }: Annotated, from: number, until: number): string {
  if (tokens.slice(from, until).every(({ kind }) => kind === 'mark')) return 'no-words';
  const kinds = new Set(words.slice(from, until).flatMap((word) => word?.entries.map(({ kind }) => kind) ?? []));
  if (kinds.has('discuss') && !kinds.has('stance')) return 'narrative';
  if (!kinds.has('report') && !kinds.has('stance')) return 'no-position';
  return nameAt.slice(from, until).some((name) => name !== undefined) ? 'no-position' : 'no-speaker';
}
