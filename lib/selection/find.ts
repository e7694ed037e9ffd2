import type { Reading } from '../dossier/localise';
import { foldForSearch } from '../text/fold';
import type { Links } from './links';

/** Something that a search found. An issue is chosen as a filter, everything else as a selection. */
export type Found = {
  readonly kind: 'statement' | 'event' | 'date' | 'place' | 'actor' | 'thing' | 'issue' | 'text';
  readonly id: string;
  /** Words to show: a name, title or paraphrase in the reader's language, or the article's own words. */
  readonly words: string;
};

const MOST = 40;
const AROUND = 24; // characters of the article shown on each side of a hit

/** The nearest end of a word at or after `from`, or before `until`: a hit is shown with whole words around it. */
function wholeWords(text: string, from: number, until: number, hit: { readonly start: number; readonly end: number }): string {
  const space = text.indexOf(' ', from - 1);
  const start = from === 0 || space < 0 || space >= hit.start ? from : space + 1;
  const last = text.lastIndexOf(' ', until);
  return text.slice(start, until === text.length || last <= hit.end ? until : last);
}

function textHits(text: string, q: string): readonly Found[] {
  const hits: Found[] = [];
  for (let at = text.indexOf(q); at >= 0 && hits.length < MOST; at = text.indexOf(q, at + q.length)) {
    const end = at + q.length;
    const line = { start: text.lastIndexOf('\n', at) + 1, end: text.indexOf('\n', end) };
    const whole = { start: line.start, end: line.end < 0 ? text.length : line.end };
    const from = Math.max(whole.start, at - AROUND) - whole.start;
    const until = Math.min(whole.end, end + AROUND) - whole.start;
    const words = wholeWords(text.slice(whole.start, whole.end), from, until, { start: at - whole.start, end: end - whole.start });
    hits.push({ kind: 'text', id: `${at}-${end}`, words });
  }
  return hits;
}

/** What a query finds: names first, then issues, statements, events, and the article's words themselves. At most 40. */
export function find(q: string, reading: Reading, links: Links): readonly Found[] {
  const folded = foldForSearch(q);
  if (folded === '') return [];
  const words = folded.split(' ');
  const matches = (text: string) => words.every((word) => text.includes(word));
  const mentioned = new Set(reading.mentions.map(({ of }) => of));
  const named = (kind: Found['kind'], list: readonly { readonly id: string; readonly names: string }[]) =>
    list.filter(({ id }) => mentioned.has(id) && matches(links.facets(id).words)).map(({ id, names }) => ({ kind, id, words: names }));
  const used = new Set(reading.statements.map(({ issue }) => issue));
  return [
    ...named('actor', reading.actors),
    ...named('place', reading.places),
    ...named('thing', reading.things),
    ...reading.issues.filter(({ id, names, short }) => used.has(id) && matches(foldForSearch(`${names} ${short}`))).map(({ id, names }): Found => ({ kind: 'issue', id, words: names })),
    ...reading.statements.filter(({ id, repeats }) => repeats === null && matches(links.facets(id).words)).map(({ id, paraphrase }): Found => ({ kind: 'statement', id, words: paraphrase })),
    ...reading.events.filter(({ id }) => matches(links.facets(id).words)).map(({ id, title }): Found => ({ kind: 'event', id, words: title })),
    ...reading.dates.filter(({ id }) => matches(links.facets(id).words)).map(({ id, span }): Found => ({ kind: 'date', id, words: span.quote })),
    ...textHits(reading.article.text, q.trim()),
  ].slice(0, MOST);
}
