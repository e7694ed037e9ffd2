import type { Noun } from './problem-words';
import { itemsOf, textOf } from './raw-json';
import type { Report } from './report';
import { showText } from './show-value';

export type Known = { readonly noun: Noun; readonly at: string };
export type Ids = ReadonlyMap<string, Known>;

const LISTS = [
  ['actors', 'actor'], ['places', 'place'], ['things', 'thing'], ['mentions', 'mention'],
  ['statements', 'statement'], ['dates', 'date'], ['events', 'event'],
] as const satisfies readonly (readonly [string, Noun])[];

/** Every id of a document by its first bearer: ids are one namespace, so a link needs no kind beside it. */
export function indexIds(json: unknown, report: Report): Ids {
  const ids = new Map<string, Known>();
  for (const [list, noun] of LISTS) {
    for (const { at, value } of itemsOf(json, list)) {
      const id = textOf(value, 'id');
      if (id === null) continue;
      const first = ids.get(id);
      if (first === undefined) ids.set(id, { noun, at });
      else report(`${at}.id`, 'duplicate-id', { id: showText(id), first: first.at });
    }
  }
  return ids;
}
