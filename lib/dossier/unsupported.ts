import type { Dossier } from './schema';

/**
 * Ids of data that would be drawn and that nothing supports: neither words of the article nor a cited source.
 * A statement has evidence by the schema; an event may lack it, and a place may be on the map only because it is named.
 */
export function unsupportedMarks({ events, dates, statements }: Dossier): readonly string[] {
  const bare = events.filter(({ evidence, related, sources }) => evidence.length === 0 && related.length === 0 && sources.length === 0);
  return [
    ...bare.map(({ id }) => id),
    ...statements.filter(({ evidence }) => evidence.every(({ quote }) => quote.trim() === '')).map(({ id }) => id),
    ...dates.filter(({ span }) => span.quote.trim() === '').map(({ id }) => id),
  ];
}
