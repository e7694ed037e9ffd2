import type { Coverage, DateMention, Event, Span, Statement } from '../../lib/dossier/schema';
import type { Facts } from './facts';
import { spanOf } from './provenance';

type Read = { readonly dates: readonly DateMention[]; readonly statements: readonly Statement[]; readonly events: readonly Event[] };

function isWithin(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** One row a sentence: in this article the headline and each paragraph are one sentence. */
export function coverageOf({ article, paragraphs }: Facts, { dates, statements, events }: Read): Coverage[] {
  return paragraphs.map((range) => {
    const span = spanOf(article, range);
    const used = [
      ...dates.filter((date) => isWithin(span, date.span)),
      ...[...statements, ...events].filter(({ evidence }) => evidence.some((words) => isWithin(span, words))),
    ].map(({ id }) => id);
    return { span, used, reason: used.length > 0 ? null : 'nothing read' };
  });
}
