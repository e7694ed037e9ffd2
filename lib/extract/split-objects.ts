import type { Annotated, Lexed } from './annotate';
import { NAMED_ISSUES, type Concept } from './concepts';
import type { Position } from './statement';

type Item = { readonly concept: Concept; readonly from: number; readonly until: number };

const WHOLE: ReadonlySet<Position['act']> = new Set(['thanks', 'praises', 'accuses', 'denies', 'condemns', 'warns']);
const JOINERS = new Set(['and', ',', '、', '和', '与', '及', 'و']);

/**
 * One position on several objects becomes a position on each, where the objects stand in a list of their own: named issues (on
 * Xinjiang, Tibet and Hong Kong), or in Arabic phrases of two words and more under the verb itself. Thanks and praise stay whole.
 */
export function splitByObject(doc: Annotated, position: Position): readonly Position[] {
  if (WHOLE.has(position.act)) return [position];
  const items = itemsIn(doc, position.focus.from, position.focus.until);
  const list = longestList(doc, items);
  if (list.length < 2) return [position];
  return list.map((item, index) => ({
    ...position,
    clause: { from: position.clause.from, until: list.length - 1 === index ? Math.max(position.clause.until, item.until) : item.until },
    focus: { from: item.from, until: item.until },
    rule: `${position.rule}-listed`,
  }));
}

function itemsIn({ concepts }: Annotated, from: number, until: number): readonly Item[] {
  const items: Item[] = [];
  for (let i = from; i < until; i += 1) {
    const hit = concepts[i];
    const concept = hit?.entries[0];
    if (hit === undefined || concept === undefined || hit.until > until) continue;
    items.push({ concept, from: hit.from, until: hit.until });
    i = hit.until - 1;
  }
  return items;
}

function longestList(doc: Annotated, items: readonly Item[]): readonly Item[] {
  let best: readonly Item[] = [];
  let run: Item[] = [];
  for (const item of items) {
    const last = run.at(-1);
    if (last !== undefined && joins(doc, last, item)) run.push(item);
    else run = [item];
    if (run.length > best.length) best = [...run];
  }
  return best;
}

function joins(doc: Annotated, last: Item, next: Item): boolean {
  if (last.concept.id === next.concept.id && last.concept.issue !== 'bri-gdi') return false;
  const named = NAMED_ISSUES.has(last.concept.issue) && NAMED_ISSUES.has(next.concept.issue);
  if (doc.lang !== 'ar') return named && isListGap(doc, last.until, next.from);
  return (named && isListed(doc, last.until, next)) || (isHeavy(last) && isHeavy(next) && isListed(doc, last.until, next));
}

function isListGap({ tokens }: Annotated, from: number, until: number): boolean {
  if (until - from < 1 || until - from > 2) return false;
  return tokens.slice(from, until).every(({ norm }) => JOINERS.has(norm));
}

const MOST_BETWEEN = 3; // words of a verbal noun before its object: وتسهيل الحوار, وحماية المصالح

/** The next item is joined by و: on itself, or on the verbal noun that it is the object of. */
function isListed({ tokens, concepts, words }: Annotated, end: number, next: Item): boolean {
  const own: Lexed<Concept> | undefined = concepts[next.from];
  if (next.from === end) return own?.conjunction === true;
  const first = words[end];
  const joined = first?.conjunction === true && first.entries.some(({ part, polarity }) => part === 'noun' && polarity >= 0) && !first.article;
  return joined && next.from - end <= MOST_BETWEEN && tokens.slice(end, next.from).every(({ kind }) => kind === 'word');
}

function isHeavy({ from, until }: Item): boolean {
  return until - from >= 2;
}
