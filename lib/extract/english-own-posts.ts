import type { Annotated } from './annotate';
import type { Cast } from './cast';
import { findCountry } from './gazetteer';
import { surfaceOf, type Memory } from './phrase';

/** Titles that British releases leave without a name and a country, because they are their own. */
const OWN_POSTS: Readonly<Record<string, string>> = { 'prime minister': 'head-of-government', 'foreign secretary': 'foreign-minister', 'defence secretary': 'defense-minister' };

/** [The Prime Minister] spoke to the President of Ukraine: nobody else bore the title before, and the text speaks of the United Kingdom. */
export function britishHolder(doc: Annotated, at: number, until: number, cast: Cast, memory: Memory): string | null {
  const surface = surfaceOf(doc, at, until);
  if (!surface.startsWith('The ') || memory.persons.some(({ words }) => words.includes('prime minister'))) return null;
  const title = surface.slice(4).toLowerCase();
  const post = Object.hasOwn(OWN_POSTS, title) ? OWN_POSTS[title] : undefined;
  const britain = findCountry('GB');
  const isBritish = doc.names.some(({ named }) => named.kind === 'place' && named.row.iso2 === 'GB');
  return post === undefined || britain === undefined || !isBritish ? null : cast.holder(post, surface, britain, surface);
}
