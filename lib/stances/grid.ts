import type { Locale } from '../i18n/format';
import { behalf } from '../i18n/messages/stances-modes';
import type { Chart } from './chart';
import type { Stance, StancesData } from './data';
import { forceOfMore, loaded, type MoreCharts } from './more';
import type { Cell } from './pack';
import { sortIssues } from './sort-rows';

export type Column = { readonly id: string; readonly name: string; readonly under: string | null };
export type Row = { readonly id: string; readonly label: string };

/** Marks by column and row around centre lines: what the matrix, the sum and the ladder of force have in common. */
export type Grid = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly cellAt: (column: string, row: string) => Cell;
  /** What the diverging bars sum up. */
  readonly bars: 'columns' | 'rows';
};

const EVERYONE = 'everyone';

export function cellsBy(stances: readonly Stance[], key: (stance: Stance) => { readonly column: string; readonly row: string }): Grid['cellAt'] {
  const cells = new Map<string, Stance[]>();
  for (const stance of stances) {
    const { column, row } = key(stance);
    const id = JSON.stringify([column, row]);
    const cell = cells.get(id);
    if (cell === undefined) cells.set(id, [stance]);
    else cell.push(stance);
  }
  return (column, row) => cells.get(JSON.stringify([column, row])) ?? [];
}

export function columnsOf({ speakers }: StancesData, { lang }: Locale): readonly Column[] {
  return speakers.map(({ id, name, onBehalfOf }) => ({ id, name, under: onBehalfOf === null ? null : behalf(onBehalfOf, lang) }));
}

type Drawn = { readonly chart: Chart; readonly locale: Locale; readonly more: MoreCharts | null };

export function gridOf(data: StancesData, { chart, locale, more }: Drawn): Grid {
  switch (chart.mode) {
    case 'summary': return {
      columns: data.speakers.length === 0 ? [] : [{ id: EVERYONE, name: '', under: null }],
      rows: data.speakers.map(({ id, name }) => ({ id, label: name })),
      cellAt: cellsBy(data.stances, ({ speaker }) => ({ column: EVERYONE, row: speaker })),
      bars: 'rows',
    };
    case 'force': return loaded(more).forceGrid(data, chart, locale);
    case 'matrix': case 'reciprocity': case 'whom': return {
      columns: columnsOf(data, locale),
      rows: sortIssues(data, chart.sort, forceOfMore(data, chart, more)).map(({ id, short }) => ({ id, label: short })),
      cellAt: cellsBy(data.stances, ({ speaker, issue }) => ({ column: speaker, row: issue })),
      bars: 'columns',
    };
  }
}
