import type { Locale } from '../i18n/format';
import { offersTo, STANCE_MODES } from '../i18n/messages/stances-modes';
import type { Chart } from './chart';
import type { Side } from './aim';
import type { Stance, StancesData } from './data';
import { weigh } from './lexicon';
import { sortIssues } from './sort-rows';
import type { Kind } from './sizes';
import { planMirror, placeMirror, type Block, type MirrorPlan } from './mirror';
import type { Placed, Sheet } from './layout';

/** What two sides offer on each other's concerns. */
export type Exchange = { readonly sides: readonly [Side, Side]; readonly offers: readonly [readonly Stance[], readonly Stance[]] };

export type Reciprocity = {
  readonly exchanges: readonly Exchange[];
  /** What offers nothing to another side. */
  readonly besides: readonly Stance[];
};

/** Statements paired by who offers what to whom; each stands in one place. The richest exchange comes first. */
export function readReciprocity({ sides, stances }: StancesData): Reciprocity {
  const place = new Map(sides.map(({ id }, i) => [id, i]));
  const pairs = new Map<string, [Stance[], Stance[]]>();
  const besides: Stance[] = [];
  for (const stance of stances) {
    const from = place.get(stance.side);
    const to = stance.offersTo === null ? undefined : place.get(stance.offersTo);
    if (from === undefined || to === undefined || from === to) {
      besides.push(stance);
      continue;
    }
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    const pair = pairs.get(key) ?? [[], []];
    pair[from < to ? 0 : 1].push(stance);
    pairs.set(key, pair);
  }
  const exchanges = [...pairs].flatMap(([key, offers]): Exchange[] => {
    const [first, second] = key.split(' ').map((i) => sides[Number(i)]);
    return first === undefined || second === undefined ? [] : [{ sides: [first, second], offers }];
  });
  return { exchanges: exchanges.toSorted((a, b) => b.offers.flat().length - a.offers.flat().length), besides };
}

export function issuesOf(stances: readonly Stance[]): number {
  return new Set(stances.map(({ issue }) => issue)).size;
}

function rowsOf(data: StancesData, chart: Chart, [left, right]: readonly [readonly Stance[], readonly Stance[]]): Block['rows'] {
  return sortIssues(data, chart.sort, (stance) => weigh(stance, data.lang, chart.weights))
    .map(({ id, short }) => ({ key: id, label: short, left: left.filter(({ issue }) => issue === id), right: right.filter(({ issue }) => issue === id) }))
    .filter((row) => row.left.length + row.right.length > 0);
}

function blocksOf(data: StancesData, chart: Chart, locale: Locale): Block[] {
  const { exchanges, besides } = readReciprocity(data);
  const blocks = exchanges.map(({ sides: [a, b], offers }, i): Block => {
    const head = (from: Side, to: Side, own: readonly Stance[]) => ({ name: from.name, under: offersTo(to.country, own.length, issuesOf(own), locale) });
    return { key: `exchange-${i}`, title: null, heads: [head(a, b, offers[0]), head(b, a, offers[1])], rows: rowsOf(data, chart, offers) };
  });
  if (besides.length === 0) return blocks;
  const title = STANCE_MODES[locale.lang].besides;
  const [one, two, ...more] = data.sides;
  // Two sides keep their sides; several speak one below the other, what they oppose away from what they support.
  if (one !== undefined && two !== undefined && more.length === 0) {
    const of = (side: Side): Stance[] => besides.filter((stance) => stance.side === side.id);
    const named = (side: Side) => ({ name: blocks.length === 0 ? side.name : '', under: '' });
    return [...blocks, { key: 'besides', title, heads: [named(one), named(two)], rows: rowsOf(data, chart, [of(one), of(two)]) }];
  }
  const rows = data.sides.map(({ id, name }) => {
    const own = besides.filter(({ side }) => side === id);
    return { key: id, label: name, left: own.filter(({ polarity }) => polarity < 0), right: own.filter(({ polarity }) => polarity >= 0) };
  });
  return [...blocks, { key: 'besides', title, heads: null, rows: rows.filter(({ left, right }) => left.length + right.length > 0) }];
}

type Planned = { readonly kind: Kind; readonly chart: Chart; readonly locale: Locale; readonly only?: ReadonlySet<string> | null };

export function planReciprocity(data: StancesData, { kind, chart, locale, only = null }: Planned): MirrorPlan {
  const blocks = blocksOf(data, chart, locale);
  return planMirror(only === null ? blocks : blocks.map((block) => ({ ...block, rows: block.rows.filter(({ left, right }) => [...left, ...right].some(({ id }) => only.has(id))) })).filter(({ rows }) => rows.length > 0), kind);
}

/** What each side offers on the other's concerns, mirrored around the issues; below it everything else that was said. */
export function layoutReciprocity({ data, width, kind, chart, locale, only }: Sheet): Placed {
  return placeMirror(planReciprocity(data, { kind, chart, locale, only }), { width, data, locale });
}
