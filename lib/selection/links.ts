import type { Reading } from '../dossier/localise';
import type { Span } from '../dossier/schema';
import { gatherFacets } from './facets';
import type { Facets } from './filter';
import { nodesOf, type Node } from './nodes';

/** How the data of one reading hang together; built once for a page. */
export type Links = {
  readonly has: (id: string) => boolean;
  readonly facets: (id: string) => Facets;
  /** Ids that a datum touches in any view; touching is mutual. */
  readonly related: (id: string) => ReadonlySet<string>;
  /** The id under which a datum is drawn: a repeated statement within the one that it repeats, a mention within what it names. */
  readonly canonical: (id: string) => string;
  readonly spansOf: (id: string) => readonly Span[];
  /** Ids of statements, events and dates whose words overlap `[start, end)` of the article. */
  readonly within: (start: number, end: number) => readonly string[];
};

const STRETCH = /^(\d{1,9})-(\d{1,9})$/;
const NOTHING: ReadonlySet<string> = new Set();

function canonicalIds(reading: Reading): ReadonlyMap<string, string> {
  const repeated = reading.statements.flatMap(({ id, repeats }) => (repeats === null ? [] : [[id, repeats] as const]));
  return new Map([...repeated, ...reading.mentions.map(({ id, of }) => [id, of] as const)]);
}

function mutual(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  const join = (from: string, to: string) => {
    const own = related.get(from) ?? new Set<string>();
    related.set(from, own.add(to));
  };
  for (const [id, { touches }] of nodes) {
    for (const other of touches) {
      if (other === id || !nodes.has(other)) continue;
      join(id, other);
      join(other, id);
    }
  }
  return related;
}

/** A speaker also touches what is named in what he says, not only that he said it. */
function throughStatements(id: string, nodes: ReadonlyMap<string, Node>, related: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const own = related.get(id) ?? NOTHING;
  if (nodes.get(id)?.kind !== 'actor') return own;
  const said = [...own].filter((other) => nodes.get(other)?.speaker === id);
  return new Set([...own, ...said.flatMap((statement) => [...(nodes.get(statement)?.touches ?? [])])]);
}

/** Linear in the data, so that ten thousand events can be linked while a page loads; facets are made when first asked for. */
export function linkReading(reading: Reading): Links {
  const canonicalOf = canonicalIds(reading);
  const nodes = nodesOf(reading, (id) => canonicalOf.get(id) ?? id);
  const related = mutual(nodes);
  const facets = new Map<string, Facets>();
  const anchored = [...nodes].filter(([, { kind, spans }]) => spans.length > 0 && (kind === 'statement' || kind === 'event' || kind === 'date'));
  return {
    has: (id) => nodes.has(id) || canonicalOf.has(id),
    canonical: (id) => canonicalOf.get(id) ?? id,
    related: (id) => throughStatements(id, nodes, related),
    spansOf: (id) => nodes.get(id)?.spans ?? [],
    within: (start, end) =>
      anchored.filter(([, { spans }]) => spans.some((span) => span.start < end && span.end > start)).map(([id]) => id),
    facets: (id) => {
      const known = facets.get(id);
      if (known !== undefined) return known;
      const made = gatherFacets(id, nodes, related.get(id) ?? NOTHING);
      facets.set(id, made);
      return made;
    },
  };
}

/** `[start, end)` when an id of a selection is a stretch of the article such as `370-451`. */
export function stretchOf(id: string): readonly [number, number] | null {
  const match = STRETCH.exec(id);
  if (match === null) return null;
  const start = Number(match[1]);
  const end = Number(match[2]);
  return start < end ? [start, end] : null;
}

/** The data that a selection stands for: repeated statements folded, a stretch of the article as what was read from it. */
export function resolveSelection(sel: readonly string[], links: Links): ReadonlySet<string> {
  return new Set(
    sel.flatMap((id) => {
      const stretch = stretchOf(id);
      return stretch === null ? [links.canonical(id)] : links.within(...stretch);
    }),
  );
}
