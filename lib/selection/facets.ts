import { foldForSearch } from '../text/fold';
import type { Facets } from './filter';
import type { Node } from './nodes';

/**
 * What a datum can be filtered by: its own facets, and for all but statements those of the statements that touch it.
 * So an event passes "speaker: Xi" when Xi took part in it or speaks of it, a place when he names it.
 */
export function gatherFacets(id: string, nodes: ReadonlyMap<string, Node>, related: ReadonlySet<string>): Facets {
  const own = nodes.get(id);
  if (own === undefined) return EMPTY;
  const others = [...related].flatMap((other) => nodes.get(other) ?? []);
  const statements = own.kind === 'statement' ? [own] : others.filter(({ kind }) => kind === 'statement');
  const actors = [...related].filter((other) => nodes.get(other)?.kind === 'actor');
  return {
    speakers: new Set([
      ...statements.flatMap(({ speaker }) => speaker ?? []),
      ...(own.kind === 'event' ? actors : []),
      ...(own.kind === 'actor' ? [id] : []),
    ]),
    issues: new Set(statements.flatMap(({ issues }) => issues)),
    countries: new Set([...own.countries, ...(own.kind === 'date' ? statements.flatMap(({ countries }) => countries) : [])]),
    polarities: new Set(statements.flatMap(({ polarity }) => polarity ?? [])),
    classes: new Set(own.classes),
    times: own.kind === 'event' || own.kind === 'date' ? own.times : statements.flatMap(({ times }) => times),
    words: foldForSearch(own.words.join(' ')),
  };
}

const EMPTY: Facets = {
  speakers: new Set(), issues: new Set(), countries: new Set(), polarities: new Set(), classes: new Set(), times: [], words: '',
};
