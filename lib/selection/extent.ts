import { parseEdtf } from '../dossier/edtf';
import type { Reading } from '../dossier/localise';

/** First and last year of a reading's events, for a period to start from; null without any dated event. */
export function yearsOf({ events }: Reading): { readonly first: number; readonly last: number } | null {
  const dates = events.flatMap(({ edtf }) => parseEdtf(edtf) ?? []);
  if (dates.length === 0) return null;
  const year = (ms: number) => new Date(ms).getUTCFullYear();
  return {
    first: dates.reduce((least, { from }) => Math.min(least, year(from)), Infinity),
    last: dates.reduce((most, { until }) => Math.max(most, year(until - 1)), -Infinity),
  };
}
