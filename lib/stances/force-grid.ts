import { formatNumber, isolate, type Locale } from '../i18n/format';
import { rungName } from '../i18n/messages/stances-modes';
import type { Chart } from './chart';
import type { StancesData } from './data';
import { cellsBy, columnsOf, type Grid } from './grid';
import { rungAt, weigh } from './lexicon';

/** Rungs that something stands on, the most forceful first. */
export function forceGrid(data: StancesData, { weights }: Chart, locale: Locale): Grid {
  const forces = new Map(data.stances.map((stance) => [stance.id, weigh(stance, data.lang, weights)]));
  const rungs = [...new Set(forces.values())].toSorted((a, b) => b - a);
  return {
    columns: columnsOf(data, locale),
    rows: rungs.map((force) => {
      const { rung, beyond } = rungAt(force);
      return { id: String(force), label: `${rungName(rung, beyond, locale)} · ${isolate(formatNumber(force, locale))}` };
    }),
    cellAt: cellsBy(data.stances, ({ id, speaker }) => ({ column: speaker, row: String(forces.get(id)) })),
    bars: 'columns',
  };
}
